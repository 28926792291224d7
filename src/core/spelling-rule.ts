/** The kind that finds words of one English where a desk prints the other. */
import {fellowOf} from '../spelling/fellow.js'
import {matchCase} from '../text/phrases.js'
import {defineRule, type Rule, type RuleMeta} from './rule.js'

export interface SpellingRuleDefinition extends RuleMeta<'other'> {
  /** The English that the desk does not print. */
  variant: 'american' | 'british'
}

/** Reports the words of the other English, except within a sentence those with a capital, which are names. */
export function spellingRule({variant, ...meta}: SpellingRuleDefinition): Rule {
  return defineRule({
    ...meta,
    check(context) {
      for (const {text, lower, start, end, index} of context.words) {
        if (context.speller.variant(text) !== variant || (index > 0 && /^\p{Lu}/u.test(text))) continue
        const fellow = fellowOf(lower, variant, context.speller)
        if (!fellow) continue
        const printed = matchCase(fellow, text)
        context.report({message: 'other', span: [start, end], data: {word: text, fellow: printed}, suggest: [printed]})
      }
      return undefined
    }
  })
}
