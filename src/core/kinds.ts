/** The few kinds of rule that most rules are made of. Each returns an ordinary rule. */
import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {matchesIn} from '../text/literals.js'
import {fitter} from '../text/narrow.js'
import type {Pattern} from '../text/needs.js'
import {type Phrase, type PhraseFamily, PhraseIndex, type PhraseMatch, type PhraseShelf} from '../text/phrases.js'
import type {Sentence} from '../text/sentences.js'
import {defineRule, type Observation, type Rule, type RuleDefinition, type RuleMeta} from './rule.js'
import type {StoryViews, Stretch} from './story-views.js'
import type {Span} from './types.js'

export interface PhraseRuleDefinition<M extends string> extends RuleMeta<M> {
  /** A function is called at the first story. */
  phrases: readonly Phrase[] | (() => readonly (Phrase | PhraseFamily | PhraseShelf)[])
  /** The message to use; its holes are `{phrase}`, `{replacement}` and `{reason}`. */
  message: M
  /** Good uses that the words alone do not tell from bad ones. */
  unless?(match: PhraseMatch, context: StoryViews): boolean
  /** What to print instead where the words around ask for other than the list says. */
  choose?(match: PhraseMatch, context: StoryViews): readonly string[] | undefined
}

/** Reports each of a list of phrases, in any case, whatever white space stands between the words. */
export function phraseRule<const M extends string>(definition: PhraseRuleDefinition<M>): Rule {
  const {phrases, message, unless, choose, ...meta} = definition
  let made: PhraseIndex | undefined
  const index = (): PhraseIndex => {
    made ??= new PhraseIndex(typeof phrases === 'function' ? phrases() : phrases)
    return made
  }
  return defineRule<M>({
    ...meta,
    concerns: word => index().begins(word),
    check(context) {
      for (const match of index().search(context)) {
        if (unless?.(match, context)) continue
        const suggest = choose?.(match, context) ?? match.replacements
        const data = {phrase: match.text, replacement: suggest[0] ?? '', reason: match.phrase.reason ?? ''}
        context.report({message, span: [match.start, match.end], data, suggest})
      }
      return undefined
    }
  })
}

export interface PatternRuleDefinition<M extends string> extends RuleMeta<M> {
  /** Global and Unicode; must run in linear time. Group `mark`, if any, is what to point at. */
  pattern: Pattern
  /** A sign without which nothing can match, looked for first: most stretches have none, and patterns are slow. */
  needs?: RegExp
  /** What the pattern runs over. Default `paragraph`: `^` and `$` are its ends. */
  scope?: 'paragraph' | 'sentence' | 'story'
  /** What to report for a match; nothing where the match is good copy. */
  found(match: RegExpExecArray, context: StoryViews): Omit<Observation<M>, 'span'> | undefined
}

/** Reports the matches of a regular expression. */
export function patternRule<const M extends string>(definition: PatternRuleDefinition<M>): Rule {
  const {pattern, needs, scope = 'paragraph', found, ...meta} = definition
  const fitting = fitter(markedOnly(pattern))
  return defineRule<M>({
    ...meta,
    patterns: [pattern],
    check(context) {
      const parts = possibleParts(pattern, scope, context)
      if (parts.length === 0) return undefined
      for (const {start, text, alphabet} of parts) {
        if (needs && !needs.test(text)) continue
        const compiled = fitting(alphabet)
        compiled.lastIndex = 0
        if (!compiled.test(text)) continue
        for (const match of matchesIn(text, compiled)) {
          const observation = found(match, context)
          if (!observation) continue
          const [from, to] = match.indices?.groups?.mark ?? [match.index, match.index + match[0].length]
          context.report({...observation, span: [start + from, start + to]})
        }
      }
      return undefined
    }
  })
}

/** Places of groups are costly to keep: only a pattern with a mark asks for them. */
function markedOnly({source, flags}: Pattern): Pattern {
  const others = flags.replace('d', '')
  return {source, flags: source.includes('(?<mark>') ? `${others}d` : others}
}

function possibleParts(
  pattern: Pattern,
  scope: 'paragraph' | 'sentence' | 'story',
  context: StoryViews
): readonly Pick<Stretch, 'start' | 'text' | 'alphabet'>[] {
  if (scope === 'story') return [{start: 0, text: context.text, alphabet: context.alphabet}]
  return context.stretches(scope).filter(({screen}) => screen.mayMatch(pattern))
}

export interface RetextRuleDefinition<M extends string> extends RuleMeta<M>, Pick<RuleDefinition, 'concerns'> {
  /** A cheap look at a sentence that the plugin might speak about; the others are never parsed for it. */
  candidate(sentence: Sentence, context: StoryViews): boolean
  /** A plugin of the retext family, called with its options. */
  plugin(): ReturnType<Plugin<[], Root>>
  /** What to report for a message of the plugin; nothing where we do not share its view. `span` is the message's place. */
  found(message: VFileMessage, span: Span, context: StoryViews): Observation<M> | undefined
}

/** Runs a retext plugin over the sentences that may concern it and reports its messages in our words. */
export function retextRule<const M extends string>(definition: RetextRuleDefinition<M>): Rule {
  const {candidate, plugin, found, ...meta} = definition
  return defineRule<M>({
    ...meta,
    check(context) {
      const candidates = context.sentences.filter(sentence => candidate(sentence, context))
      if (candidates.length === 0) return undefined
      return run(candidates)

      async function run(sentences: readonly Sentence[]): Promise<void> {
        const file = new VFile(context.text)
        const transform = plugin()
        if (typeof transform === 'function') await runTransformer(transform, context.tree(sentences), file)
        for (const message of file.messages) {
          const place = message.place
          if (!place || !('start' in place)) continue
          const span: Span = [place.start.offset ?? 0, place.end.offset ?? 0]
          const observation = found(message, span, context)
          if (observation) context.report(observation)
        }
      }
    }
  })
}

type Transform = (tree: Root, file: VFile, next: (error?: Error) => void) => unknown

/** Speaks all three of unified's transformer protocols: return value, promise, callback. */
async function runTransformer(transform: unknown, tree: Root, file: VFile): Promise<void> {
  const run = transform as Transform
  if (run.length < 3) {
    await run(tree, file, () => {})
    return
  }
  await new Promise<void>((resolve, reject) => {
    run(tree, file, error => (error ? reject(error) : resolve()))
  })
}
