import {patternRule} from '../../src/core/kinds.js'
import {digitString, readNumbers, wordString} from '../../src/text/numbers.js'

const number = `(?:${digitString}|${wordString})`
const person =
  'people|persons|children|pupils|teenagers|employees|staff|guests|officers|dead|injured|wounded|passengers|suspects|victims|residents|civilians|soldiers|students|workers|patients|tourists|migrants|members|athletes|deputies|lawmakers|delegates|candidates|players|hostages|prisoners|detainees|cases|deaths|seats|votes|medals'
/** Pairs that divide a whole with nothing left over. */
const halves: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:men|man)$/iu, /^(?:women|woman)$/iu],
  [/^(?:males?)$/iu, /^(?:females?)$/iu],
  [/^(?:boys?)$/iu, /^(?:girls?)$/iu],
  [/^adults?$/iu, /^(?:children|child|minors?)$/iu],
  [/^(?:local|locals)$/iu, /^(?:imported|foreign|foreigners)$/iu]
]

export default patternRule({
  id: 'numbers/sum-mismatch',
  summary: 'Find parts that do not add up to their whole: `12 people, 5 men and 6 women`.',
  why: 'One of the figures changed on the way; the reader does the sum.',
  severity: 'query',
  stage: 'stable',
  fix: 'none',
  confidence: 0.85,
  notes:
    'Only pairs that leave nobody out: men and women, boys and girls, adults and children, local and imported cases.',
  messages: {sum: '{first} and {second} make {sum}, not {whole}: check the figures'},
  examples: [
    {bad: 'Police held ⟦12 people, 5 men and 6 women⟧, at the border.'},
    {bad: 'The bus carried ⟦30 passengers, including 12 men and 20 women⟧.'},
    {bad: 'The dead are ⟦nine people: four adults and three children⟧.'},
    {bad: 'The class of ⟦25 students (11 boys and 13 girls)⟧ won.'},
    {bad: 'The ⟦crew of five, four men and two women⟧, was saved.'},
    {good: 'Police held 12 people, 5 men and 7 women, at the border.'},
    {good: 'The bus carried 30 passengers, including 12 men and 10 women, and two crew.'},
    {near: 'Police held 12 people, including 5 men and 6 women, and a child.'},
    {near: 'The crew of seven, three men and two women among them, was saved.'},
    {near: 'They sent 40 people, 10 men and 10 women from each side.'},
    {near: 'Of 12 people, including 5 men and 6 women, one was lost.'}
  ],
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}$€£]|[\d][.,-])(?<mark>(?:(?<group>crew|team|group|family|party|delegation|panel|jury|committee|board|gang)\sof\s)?(?<whole>${number})(?:\s(?:\p{Ll}+\s)?(?<who>${person}))?(?:\s(?:were|are|have\sbeen|had\sbeen)\s[\p{Ll}-]+)?(?:,\s|\s[(–—-]\s?|:\s|\s(?=including|comprising|consisting|made))(?<including>including\s|comprising\s|consisting\sof\s|made\sup\sof\s|among\sthem\s)?(?<a>${number})\s(?:\p{Ll}+\s)?(?<one>men|man|women|woman|males?|females?|boys?|girls?|adults?|children|child|minors?|locals?|imported|foreign(?:ers)?)(?:\s(?:cases|people))?\sand\s(?<b>${number})\s(?:\p{Ll}+\s)?(?<two>men|man|women|woman|males?|females?|boys?|girls?|adults?|children|child|minors?|locals?|imported|foreign(?:ers)?)\)?)(?!\p{L}|\s(?:from|in)\s(?:each|every)|,?\s(?:and|as\swell|plus)\s)(?=(?<late>,?\s(?:among\s(?:them|whom)|included)\b)?)`,
    'giu'
  ),
  found(match) {
    const {
      whole = '',
      a = '',
      b = '',
      one = '',
      two = '',
      including,
      late,
      group,
      who
    } = match.groups as Record<string, string | undefined>
    if (!group && !who) return undefined
    if (!halves.some(([left, right]) => (left.test(one) && right.test(two)) || (left.test(two) && right.test(one))))
      return undefined
    const [all, first, second] = [whole, a, b].map(printed => readNumbers(printed)[0]?.value)
    if (all === undefined || first === undefined || second === undefined || first + second === all) return undefined
    // `Of the 30 passengers, 18 were men and 14 …`: more than the whole is `numbers/parts`’s.
    if (first + second > all && /\bof\sthe\s$/iu.test(match.input.slice(0, match.index))) return undefined
    if ((late || /^(?:including|among)/u.test(including ?? '')) && first + second < all) return undefined
    return {message: 'sum', data: {first, second, sum: first + second, whole: all}}
  }
})
