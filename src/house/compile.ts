/** Makes ordinary rules of an editor's definitions. */
import type {Context} from '../core/context.js'
import {defineRule, type Rule, type RuleMeta} from '../core/rule.js'
import type {Span} from '../core/types.js'
import {PhraseIndex, type PhraseMatch} from '../text/phrases.js'
import {slices} from '../text/slices.js'
import {version} from '../version.js'
import {matchesOf} from './pattern.js'
import type {Definition} from './read.js'

type Message = 'found'

/** Where a house rule's reader learns what house rules are. */
const guide = `https://unpkg.com/wireproof@${version}/docs/house-rules.md`

/** Compiles one definition. */
export function compileRule(definition: Definition): Rule {
  const meta = metaOf(definition)
  return definition.kind === 'pattern' ? patternOf(meta, definition) : phrasesOf(meta, definition)
}

function metaOf({id, severity, summary, why, url, fix, confidence, examples, message, ...rest}: Definition) {
  const swaps = rest.replace !== undefined || rest.phrases.some(({replacements}) => replacements?.length)
  const standard = swaps ? 'Not our style: `{text}`, print `{replacement}`' : 'Not our style: `{text}`'
  return {
    id,
    summary: summary ?? firstSentence(why),
    why,
    severity,
    stage: 'stable',
    fix,
    confidence,
    url: url ?? guide,
    messages: {found: message ?? standard},
    examples
  } satisfies RuleMeta<Message>
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/su.exec(text)?.[0] ?? text
}

function phrasesOf(meta: RuleMeta<Message>, definition: Definition): Rule {
  const index = new PhraseIndex(definition.phrases)
  return defineRule<Message>({
    ...meta,
    concerns: word => index.begins(word),
    check(context) {
      for (const match of index.search(context)) {
        const suggest = replacementsOf(match, definition)
        if (suggest)
          report(context, [match.start, match.end], suggest, {}, definition, match.phrase.phrase.includes('*'))
      }
      return undefined
    }
  })
}

/** What to print instead, or nothing where the phrase is good as it stands. */
function replacementsOf(match: PhraseMatch, {kind, case: letters}: Definition): readonly string[] | undefined {
  const {replacements: written = []} = match.phrase
  const isName = kind === 'names'
  if (isName && written.length === 0) return undefined
  if (isName || letters === 'exact') {
    if (isAsWritten(match)) return written
    return isName && isCapitals(match.text) ? match.replacements : undefined
  }
  return match.replacements.includes(match.text) ? undefined : match.replacements
}

function isAsWritten({words, phrase}: PhraseMatch): boolean {
  return (phrase.written ?? phrase.phrase).split(' ').every((wanted, at) => {
    const printed = words[at]!.text.replaceAll('’', "'")
    return wanted.endsWith('*') ? printed.startsWith(wanted.slice(0, -1)) : printed === wanted
  })
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase()
}

function patternOf(meta: RuleMeta<Message>, definition: Definition): Rule {
  const {pattern, replace} = definition
  return defineRule<Message>({
    ...meta,
    check(context) {
      // Each match begins a new search.
      for (const [from, to] of context.paragraphs.flatMap(span => [...slices(context.text, span)])) {
        for (const {start, end, holes} of matchesOf(pattern!, context.text.slice(from, to))) {
          const replacement = replace?.replaceAll(/\{(\w+)\}/gu, (_, hole: string) => holes[hole] ?? '')
          if (replacement === holes.text) continue
          report(context, [from + start, from + end], replacement === undefined ? [] : [replacement], holes, definition)
        }
      }
      return undefined
    }
  })
}

function report(
  context: Context<Message>,
  span: Span,
  suggest: readonly string[],
  holes: Readonly<Record<string, string>>,
  {quoted}: Definition,
  starred = false
): void {
  if (quoted === 'skip' && context.quotes.touches(span)) return
  const text = context.text.slice(...span)
  const dressed = text.includes('’') ? suggest.map(replacement => replacement.replaceAll("'", '’')) : suggest
  const data = {...holes, text, replacement: dressed[0] ?? ''}
  // `commence*` finds `commences` as well, for which `begin` is no repair.
  context.report({message: 'found', span, data, suggest: dressed, ...(starred && {fix: 'suggest'})})
}
