/** Makes ordinary rules of an editor's definitions. */
import type {Context} from '../core/context.js'
import {fillHoles} from '../core/holes.js'
import {defineRule, type Rule, type RuleMeta} from '../core/rule.js'
import type {Reading, StoryViews} from '../core/story-views.js'
import type {Span} from '../core/types.js'
import {PhraseIndex, type PhraseMatch} from '../text/phrases.js'
import {slices} from '../text/slices.js'
import {version} from '../version.js'
import {isAsWritten, isCapitals, type Repair, repairOf} from './letters.js'
import {matchesOf, type Pattern, Steps, TooSlow} from './pattern.js'
import type {Definition} from './read.js'
import {mayBegin, readMatches} from './readings.js'

type Message = 'found' | 'gone' | 'bare'

/** Where a house rule's reader learns what house rules are. */
const guide = `https://unpkg.com/wireproof@${version}/docs/house-rules.md`

/** Compiles one definition. */
export function compileRule(definition: Definition): Rule {
  const meta = metaOf(definition)
  return definition.kind === 'pattern' ? patternOf(meta, definition) : phrasesOf(meta, definition)
}

function metaOf({id, severity, summary, why, url, fix, confidence, examples, message}: Definition) {
  return {
    id,
    summary: summary ?? firstSentence(why),
    why,
    severity,
    stage: 'stable',
    fix,
    confidence,
    url: url ?? guide,
    messages: {
      found: message ?? 'Not our style: `{text}`, print `{replacement}`',
      gone: message ?? 'Not our style: `{text}`, take it out',
      bare: message ?? 'Not our style: `{text}`'
    },
    examples
  } satisfies RuleMeta<Message>
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/su.exec(text)?.[0] ?? text
}

function phrasesOf(meta: RuleMeta<Message>, definition: Definition): Rule {
  const index = new PhraseIndex(definition.phrases)
  const isName = definition.kind === 'names'
  return defineRule<Message>({
    ...meta,
    concerns: word => mayBegin(index, word, isName),
    check(context) {
      for (const match of readMatches(index, context, isName)) {
        const repair = isName ? nameOf(match) : repairOf(match, context.text, definition.case === 'exact')
        if (!repair) continue
        // `commence*` finds `commences` as well, for which `begin` is no repair.
        const unsure = repair.unsure || match.phrase.phrase.includes('*')
        report(context, [match.start, match.end], repair.suggest, {}, definition, unsure)
      }
      return undefined
    }
  })
}

/** The name as we print it, or nothing where it is so printed. */
function nameOf(match: PhraseMatch): Repair | undefined {
  const {replacements: suggest = []} = match.phrase
  if (suggest.length === 0) return undefined
  if (isAsWritten(match)) return {suggest, unsure: false}
  const isOther = isCapitals(match.text) && !match.replacements.includes(match.text)
  return isOther ? {suggest: match.replacements, unsure: false} : undefined
}

function patternOf(meta: RuleMeta<Message>, definition: Definition): Rule {
  const pattern = definition.pattern!
  return defineRule<Message>({
    ...meta,
    check(context) {
      try {
        reportMatches(context, pattern, definition)
      } catch (error) {
        if (!(error instanceof TooSlow)) throw error
        context.view(noticesOf).add(tooSlow(definition.id))
      }
      return undefined
    }
  })
}

const noticesOf = (_: StoryViews, {notices}: Reading): Set<string> => notices

const tooSlow = (id: string): string =>
  `the pattern of ${id} is too slow for a text this long, which it searched in part; let it look less far ahead than \`.*\` does`

function reportMatches(context: Context<Message>, pattern: Pattern, definition: Definition): void {
  const steps = new Steps(pattern, context.text.length)
  for (const [from, to] of context.paragraphs.flatMap(span => [...slices(context.text, span)])) {
    for (const {start, end, holes} of matchesOf(pattern, context.text.slice(from, to), steps)) {
      const replacement =
        definition.replace === undefined ? undefined : fillHoles(definition.replace, hole => holes[hole] ?? '')
      if (replacement === holes.text) continue
      report(context, [from + start, from + end], replacement === undefined ? [] : [replacement], holes, definition)
    }
  }
}

function report(
  context: Context<Message>,
  span: Span,
  suggest: readonly string[],
  holes: Readonly<Record<string, string>>,
  {quoted}: Definition,
  unsure = false
): void {
  if (quoted === 'skip' && context.quotes.touches(span)) return
  const text = context.text.slice(...span)
  const dressed = text.includes('’') ? suggest.map(replacement => replacement.replaceAll("'", '’')) : suggest
  const data = {...holes, text, replacement: dressed[0] ?? ''}
  const message = dressed.length === 0 ? 'bare' : dressed[0] === '' ? 'gone' : 'found'
  context.report({message, span, data, suggest: dressed, ...(unsure && {fix: 'suggest'})})
}
