import {defineRule} from '../../src/core/rule.js'
import {type NumberMention, numbersOf} from '../../src/text/numbers.js'
import {wordSet} from '../../src/text/word-set.js'

/** Words that may stand between a number and what it counts. */
const skipped = wordSet('new more other registered eligible confirmed young local us of the')
const thing = /^[\s-](\p{L}+)(?:\s(\p{L}+))?(?:\s(\p{L}+))?/u

export default defineRule({
  id: 'numbers/changed-magnitude',
  summary: 'Find one figure told with two words of size: `12 million voters`, then `12 billion voters`.',
  why: 'The same digits counting the same thing are the same figure; one of the two words of size is a slip of the translation.',
  severity: 'query',
  stage: 'stable',
  fix: 'none',
  confidence: 0.8,
  notes:
    'Figures of two digits or more, round hundreds left out, with the same noun behind them or a decimal and the same currency.',
  messages: {changed: '`{printed}` was `{other}` earlier in the story: check which is right'},
  examples: [
    {bad: 'There are 12 million voters. Half of the ⟦12 billion⟧ voters live in towns.'},
    {bad: 'The loan of $4.6 billion is late. Kyiv needs the ⟦$4.6 million⟧ by June.'},
    {bad: 'Some 35 thousand people marched. Of the ⟦35 million⟧ people, few stayed.'},
    {good: 'There are 12 million voters. Half of the 12 million voters live in towns.'},
    {good: 'It sold 15 million cars, and its 15 million euros went to charity.'},
    {near: 'The town has 12 thousand voters; the country has 95 million voters.'},
    {near: 'The bank gave a loan of $3.5 billion and, for studies, a grant of $3.5 million.'},
    {near: 'It earned 20 million dollars and owes 20 billion euros.'},
    {near: 'A gain of 10 million dollars is little beside 10 billion dollars of debt.'}
  ],
  concerns: word => /hundred|thousand|illion|mn|bn|tn/.test(word),
  check(context) {
    const seen = new Map<string, NumberMention>()
    for (const number of context.view(numbersOf)) {
      const counted = number.magnitude && number.digits ? keyOf(number, context.text) : undefined
      if (!counted) continue
      const first = seen.get(counted)
      if (!first) seen.set(counted, number)
      else if (first.value !== number.value && !areApart(first, number, context.text)) {
        const start = place(number, context.text)
        const data = {
          printed: context.text.slice(start, number.end),
          other: context.text.slice(place(first, context.text), first.end)
        }
        context.report({message: 'changed', data, span: [start, number.end]})
      }
    }
    return undefined
  }
})

function place({start}: NumberMention, text: string): number {
  return /[$€£¥]/u.test(text[start - 1] ?? '') ? start - 1 : start
}

/** `a loan of $2.5 billion … a grant of $2.5 million`: each is called something else. */
function areApart(one: NumberMention, other: NumberMention, text: string): boolean {
  const [first, second] = [one, other].map(
    each =>
      /(\p{Ll}{3,})\sof\s(?:(?:about|some|nearly|almost|over)\s)?$/u.exec(
        text.slice(0, place(each, text)).slice(-60)
      )?.[1]
  )
  return first !== undefined && second !== undefined && first.replace(/s$/u, '') !== second.replace(/s$/u, '')
}

/** What makes two mentions one figure: the digits, and the noun behind them or the currency of a figure with decimals. */
function keyOf({numeral, currency, end, percent, unit}: NumberMention, text: string): string | undefined {
  if (percent || unit || /^\d(?:00)?$|0{1}$/u.test(numeral)) return undefined
  if (currency) return numeral.includes('.') ? `${numeral} ${currency}` : undefined
  const words = thing.exec(text.slice(end, end + 60))?.slice(1) ?? []
  const noun = words.find(word => word !== undefined && !skipped.has(word.toLowerCase()))
  return noun && /^\p{Ll}{3,}s$|^people$/u.test(noun) ? `${numeral} ${noun}` : undefined
}
