import {patternRule} from '../../src/core/kinds.js'
import {printNumber} from '../../src/text/numbers.js'

/** Units of the Chinese, Japanese and Korean ways to count, by fours. */
const scales: ReadonlyMap<string, number> = new Map([
  ['ten thousand', 1e4],
  ['ten-thousand', 1e4],
  ['tens of thousands', 1e4],
  ['wan', 1e4],
  ['man', 1e4],
  ['ten million', 1e7],
  ['hundred million', 1e8],
  ['hundred-million', 1e8],
  ['100 million', 1e8],
  ['yi', 1e8],
  ['oku', 1e8],
  ['eok', 1e8],
  ['hundred billion', 1e11]
])

export default patternRule({
  id: 'numbers/east-asian-units',
  summary: 'Find counts in ten thousands and hundred millions: `30 ten thousand`, `3.2 hundred million`.',
  why: 'Chinese, Japanese and Korean count by ten thousands; English does not, and the reader has to multiply.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.93,
  messages: {count: 'English does not count in `{unit}`: write `{value}` for `{printed}`'},
  examples: [
    {bad: 'The plant employs ⟦30 ten thousand⟧ people.', better: 'The plant employs 300,000 people.'},
    {bad: 'Profit came to ⟦3.2 hundred million⟧ yuan.', better: 'Profit came to 320 million yuan.'},
    {bad: 'The bridge cost ⟦12 hundred million⟧ dollars.', better: 'The bridge cost 1.2 billion dollars.'},
    {bad: 'The flat sold for ⟦500 wan⟧ last week.', better: 'The flat sold for 5 million last week.'},
    {bad: 'Some ⟦45 tens of thousands of⟧ voters stayed home.', better: 'Some 450,000 voters stayed home.'},
    {bad: 'Some ⟦2 to 4 ten thousand⟧ people marched.', better: 'Some 20,000 to 40,000 people marched.'},
    {
      bad: 'Between ⟦3 and 6 hundred million⟧ yuan is gone.',
      better: 'Between 300 million and 600 million yuan is gone.'
    },
    {good: 'The plant employs 300,000 people, and ten thousand more abroad.'},
    {good: 'Nearly three hundred million people live there.'},
    {near: 'The 5 wan faces at the window told the story.'},
    {near: 'In May 2020 ten thousand people marched.'},
    {near: 'All 22 man the barricades.'},
    {near: 'Of the 30, ten thousand words each were asked.'}
  ],
  pattern:
    /(?<![\p{L}\p{N}.,/:-])(?:(?<low>\d{1,3}(?:\.\d+)?)(?<to>\s(?:to|or)\s|(?<=\b[Bb]etween\s[\d.]{1,7})\sand\s|[-–]))?(?<number>\d+(?:,\d+){0,6}(?:\.\d+)?)\s(?<unit>ten[\s-]thousand|tens of thousands|ten million|hundred[\s-]million|100 million|hundred billion|wan|man|yi|oku|eok)(?![\p{L}\p{N}-])(?<tail>\sof(?=\s))?(?:(?=\s(?<next>\p{L}+))|)/gu,
  found(match) {
    const {
      low,
      to = '',
      number = '',
      unit = '',
      tail = '',
      next = ''
    } = match.groups as Record<string, string | undefined>
    const figure = Number(number.replaceAll(',', ''))
    if (/^(?:wan|man|yi|oku|eok)$/u.test(unit) && !countable(figure, unit, next)) return undefined
    if (Number.isInteger(figure) && figure >= 1900 && figure <= 2100) return undefined
    const scale = scales.get(unit.replaceAll(/\s+/gu, ' '))!
    // `3 to 5 ten thousand`: the first figure has the unit of the second.
    const lower = low ? printNumber(Number(low) * scale) + (/^[-–]$/u.test(to) ? ' to ' : to) : ''
    const value = lower + printNumber(figure * scale)
    return {
      message: 'count',
      data: {unit, printed: match[0], value},
      suggest: [value + (unit.startsWith('tens') ? '' : tail)]
    }
  }
})

const nouns =
  /^(?:people|persons|yuan|yen|won|dollars|RMB|residents|households|copies|views|tons|users|fans|followers|jobs)$/u

/** `5 wan faces`, `22 man the barricades`: English words too. */
function countable(figure: number, unit: string, next: string): boolean {
  if (nouns.test(next)) return true
  return (
    unit !== 'man' && (unit !== 'wan' || figure >= 10) && /^$|^(?:last|this|in|on|at|for|and|a|per|by|to)$/u.test(next)
  )
}
