/** The kind that finds what a sentence tells a second time: by patterns, or by a look at its words. */
import type {Pattern} from '../text/needs.js'
import type {Sentence} from '../text/sentences.js'
import type {Context} from './context.js'
import {defineRule, type Rule, type RuleMeta} from './rule.js'
import type {StoryViews} from './story-views.js'
import type {Span} from './types.js'

export interface Retelling {
  /** A sign without which the pattern cannot match. */
  needs: RegExp
  /** With the flag `d`. The second telling is the group `mark`, or else `other`. */
  pattern: Pattern
  /** Whether the groups of a match tell the same; they do where this is left out. */
  accepts?(groups: Groups): boolean
}

type Groups = Readonly<Partial<Record<string, string>>>

export interface RetellingRuleDefinition extends Omit<RuleMeta<'twice'>, 'messages'> {
  patterns?: readonly Retelling[]
  /** Looks for a second telling that no pattern of letters shows: its span in the story. */
  found?(sentence: Sentence, context: StoryViews, before: Sentence | undefined): Span | undefined
}

/** Reports the first thing that a sentence tells twice, and offers to delete it; a quotation may repeat itself. */
export function retellingRule(definition: RetellingRuleDefinition): Rule {
  const {patterns = [], found, ...meta} = definition
  return defineRule<'twice'>({
    ...meta,
    ...(!found && {patterns: patterns.map(({pattern}) => pattern)}),
    messages: {twice: '`{phrase}` says again what stands before it; delete it'},
    check(context) {
      const {text, sentences} = context
      for (const [at, {screen}] of context.stretches('sentence').entries()) {
        const sentence = sentences[at]!
        const possible = patterns.filter(({pattern}) => screen.mayMatch(pattern))
        const second = byPattern(sentence, possible, context) ?? found?.(sentence, context, sentences[at - 1])
        if (!second || context.quotes.touches([sentence.start, second[1]])) continue
        const phrase = text.slice(...second).replace(/^[,\s]+|[,\s]+$/gu, '')
        // Without its beginning, which the sentence before has too, the rest would be no sentence.
        context.report({
          message: 'twice',
          span: second,
          data: {phrase},
          suggest: second[0] === sentence.start ? [] : ['']
        })
      }
      return undefined
    }
  })
}

function byPattern(
  {text, start}: Sentence,
  retellings: readonly Retelling[],
  context: Context<'twice'>
): Span | undefined {
  for (const {needs, pattern, accepts} of retellings) {
    const match = context.fitting(needs, text).test(text) ? context.fitting(pattern, text).exec(text) : null
    const [from, to] = match?.indices?.groups?.mark ?? match?.indices?.groups?.other ?? []
    if (from !== undefined && to !== undefined && (accepts?.(match!.groups!) ?? true)) return [start + from, start + to]
  }
  return undefined
}
