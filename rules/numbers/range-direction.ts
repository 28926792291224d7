import {patternRule} from '../../src/core/kinds.js'
import {isOtherUnit, opposites} from '../../src/text/figures.js'
import {readNumbers} from '../../src/text/numbers.js'

const amount = String.raw`[$€£¥]?(?:\d+(?:,\d{3})*(?:\.\d+)?)(?:\s(?:thousand|million|billion|trillion))?(?:%|\sper\s?cent|\s(?:dollars|euros|yuan|yen|pounds|roubles|rubles|rupees|won|crowns|kronor|kroner|zlotys|forints|lira|pesos|francs|reais|rand|shekels|lei|hryvnias|dirhams|baht|riyals|people|tonnes|tons|jobs|degrees|barrels|cases|points|kilomet(?:re|er)s|met(?:re|er)s))?`
const up =
  'rang(?:e|es|ed|ing)|rose|rising|rise|rises|risen|grew|grow|grows|growing|grown|climbed|climbing|increased|increasing|increases?|jumped|jumping|soared|surged|swelled|went up|going up'
const down =
  'fell|falling|fall|falls|fallen|dropped|dropping|drops?|declined|declining|declines?|decreased|decreasing|decreases?|shrank|shrunk|shrinking|plunged|plummeted|slumped|sank|tumbled|slid|went down|going down|(?:was|were|been|be) (?:cut|reduced|lowered)'

export default patternRule({
  id: 'numbers/range-direction',
  summary: 'Find figures that run against their verb: `rose from 50 to 20`, `between 30 and 10`.',
  why: 'Either the verb was turned into its opposite or the two figures were swapped; only the source can say which.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {
    direction: '`{verb}` does not fit `{range}`: check the verb and the order of the figures',
    between: '`{range}` begins with the larger figure: check the order'
  },
  examples: [
    {
      bad: 'Unemployment ⟦rose from 50 to 20 percent⟧ in a year.',
      better: 'Unemployment fell from 50 to 20 percent in a year.'
    },
    {bad: 'Exports ⟦fell from $3 billion to $5 billion⟧ in June.'},
    {bad: 'The rate has ⟦climbed sharply from 9.5% to 7%⟧ since May.'},
    {
      bad: 'Profit ⟦rose from 6.2 billion yen to 5.1 billion yen⟧ in May.',
      better: 'Profit fell from 6.2 billion yen to 5.1 billion yen in May.'
    },
    {bad: 'Membership ⟦dropped from 900 to 1,200 people⟧.'},
    {bad: 'Fees are ⟦between 30 and 10 euros⟧ a day.', better: 'Fees are between 10 and 30 euros a day.'},
    {
      bad: 'Catches ⟦rose last month to 3,600 tonnes from 4,100 tonnes⟧ a year earlier.',
      better: 'Catches fell last month to 3,600 tonnes from 4,100 tonnes a year earlier.'
    },
    {
      bad: 'Births ⟦fell by 12 percent in a year, from 410 in 2022 to 460⟧ in 2023.',
      better: 'Births rose by 12 percent in a year, from 410 in 2022 to 460 in 2023.'
    },
    {bad: 'The toll ⟦rose from 31 to 28⟧ on Sunday.'},
    {bad: 'The share ⟦rose 3 euros to 42 euros from 45 euros⟧.'},
    {good: 'Unemployment rose from 20 to 50 percent in a year.'},
    {good: 'Exports fell from $5 billion to $3 billion in June.'},
    {near: 'It rose to 20 from 50 dollars cheaper models.'},
    {near: 'Catches fell last month to 3,600 tonnes from 4,100 tonnes a year earlier.'},
    {near: 'The club rose from 20 to 5 in the table.'},
    {near: 'Poverty decreased from 1990 to 2010 in the east.'},
    {near: 'The rouble climbed from 96.5 to 92.1 to the dollar, and the yen rose to 149.80 yen from 151.20 yen.'},
    {near: 'The club climbed from 102 to 97 in the league’s ranking, and the wreck sank from 40 metres to 300 metres.'},
    {near: 'Stay in between 11 and 3; lorries are banned between 22 and 6.'},
    {near: 'She rose from 12th to 3rd place.'},
    {near: 'The link between 9 and 11 is clear.'},
    {near: 'Output grew from 900 million to 1.2 billion tonnes.'},
    {
      near: 'The fare fell from $1.10 to 95 cents, the load from 2 tonnes to 850 kg, and the road from 2 kilometres to 800 metres.'
    },
    {near: 'Between 900 metres and 1.2 kilometres of pipe were laid.'},
    {near: 'The gap between 50 and 20 years ago is small.'}
  ],
  needs:
    /\bfrom\s(?:[a-z]+\s)?[$€£¥]?\d[^;]{1,60}\sto\s|\bto\s(?:[a-z]+\s)?[$€£¥]?\d[^;]{1,60}\sfrom\s[$€£¥\da-z]|\bbetween\s[$€£¥]?\d/iu,
  pattern: new RegExp(
    String.raw`\b(?:(?<verb>${up}|${down})\s(?:\p{Ll}+ly\s)?from\s(?:about\s|around\s|nearly\s|some\s)?(?<a>${amount})\sto\s(?:about\s|around\s|nearly\s|some\s|only\s|just\s)?(?<b>${amount})|(?<since>${up}|${down})(?:\s\p{Ll}+ly)?(?:\s(?:(?:last|this)\s\p{Ll}+|in\s(?:\p{Lu}\p{Ll}+|\d{4})|on\s\p{Lu}\p{Ll}+day))?(?:\s(?:by\s)?[$€£]?\d[\d.,]*(?:%|\sper\s?cent|\s(?:points|cents|euros|dollars|pounds|yuan|yen|kopecks|tonnes))?)?\sto\s(?:about\s|around\s|nearly\s|some\s|only\s|just\s)?(?<later>${amount})(?:\s(?:last\s\p{Ll}+|in\s(?:\p{Lu}\p{Ll}+|\d{4})))?,?\sfrom\s(?:about\s|around\s|nearly\s|some\s)?(?<sooner>${amount})(?=\s(?:an?|one|the|last|in|on|two|earlier|previously|during|before)\b|[.,]\D|[.,]?$)|(?<by>${up}|${down})(?:\s\p{Ll}+ly)?\sby\s\d[\d.,]*(?:%|\sper\s?cent|\spoints)?(?:\s(?!and\b|to\b|but\b)[\p{L}\d]+){0,5},?\sfrom\s(?<old>${amount})(?:\s(?:in\s(?:\p{Lu}\p{Ll}+|\d{4})|an?\s\p{Ll}+\s(?:ago|earlier|before)|last\s\p{Ll}+))?\sto\s(?<new>${amount})|between\s(?<c>${amount})\sand\s(?<d>${amount}))(?![\p{L}\p{N}]|[.,:/-]\d|-|\s(?:in|on|of)\s(?:the\s)?(?:[\p{L}’']+\s)?(?:table|rankings?|standings|charts?|list|world|index)|\s(?:(?:million|billion)\s)?(?:years?\s(?:ago|old)|BC|place))`,
    'giu'
  ),
  found(match) {
    const {c, d, ...read} = match.groups as Record<string, string | undefined>
    const verb = read.verb ?? read.since ?? read.by
    const [a, b] = [read.a ?? read.sooner ?? read.old, read.b ?? read.later ?? read.new]
    const range = match[0]
    const after = match.input.slice(match.index + range.length, match.index + range.length + 24)
    if (isOtherUnit((a ?? c)!, (b ?? d)!, after)) return undefined
    if (c && d) return isHours(c, d, match) ? undefined : betweenFault(range, c, d)
    const pair = compare(a!, b!)
    if (pair === undefined || pair === 0 || (isRank(a!, b!) && !isCount(match)) || isYears(a!, b!)) return undefined
    if (isRate(match, b!) || (/^s[au]nk$|^sinks?$|^sinking$/iu.test(verb!) && /met(?:re|er)s$/u.test(b!)))
      return undefined
    const rising = new RegExp(`^(?:${up})$`, 'iu').test(verb!)
    if (rising === pair > 0) return undefined
    const unsure = /^rang/iu.test(verb!) ? {confidence: 0.6} : {}
    const data = {verb: verb!, range: range.slice(range.search(/(?:from|to)\s/iu))}
    const suggest = read.verb ? directionRepairs(range, verb!, a!, b!) : turned(range, verb!)
    return {...unsure, message: 'direction', data, suggest}
  }
})

/** The verb turned round. */
function turned(range: string, verb: string): string[] {
  const opposite = opposites.get(verb.toLowerCase())
  return opposite ? [range.replace(verb, opposite)] : []
}

/** The verb turned round, and the figures swapped. */
function directionRepairs(range: string, verb: string, a: string, b: string): string[] {
  const opposite = opposites.get(verb.toLowerCase())
  const at = range.lastIndexOf(b)
  const from = range.indexOf(a, range.search(/from/iu))
  const isSwappable = at > from + a.length && a.replace(/[\d.,]+/u, '') === b.replace(/[\d.,]+/u, '')
  const swapped = isSwappable
    ? `${range.slice(0, from)}${b}${range.slice(from + a.length, at)}${a}${range.slice(at + b.length)}`
    : undefined
  return [opposite && range.replace(verb, opposite), swapped].filter(
    text => text !== undefined && text !== ''
  ) as string[]
}

/** Above zero where the second is larger; nothing where the two may not be of one kind. `3 to 5 million` lends its size to both. */
function compare(first: string, second: string): number | undefined {
  const [one, two] = [readNumbers(first)[0], readNumbers(second)[0]]
  if (!one || !two) return undefined
  if (one.magnitude && !two.magnitude && two.value < 1000) return undefined
  const lent =
    !one.magnitude && two.magnitude && one.value < 1000 ? two.value / Number(two.numeral.replaceAll(',', '')) : 1
  return two.value - one.value * lent
}

/** `decreased from 1990 to 2010` tells when. */
function isYears(first: string, second: string): boolean {
  return [first, second].every(printed => /^(?:1[5-9]|20)\d\d$/u.test(printed))
}

/** A league place needs no unit: `rose from 20 to 5`. */
function isRank(first: string, second: string): boolean {
  return [first, second].every(printed => /^\d{1,2}$/u.test(printed))
}

/** `The yen rose from 151.2 to 149.8 per dollar`: the fewer to the dollar, the dearer the yen. */
function isRate({0: range, input, index}: RegExpExecArray, to: string): boolean {
  const coin = to.split(/\s/u).at(-1)!
  const [before, after] = [input.slice(Math.max(0, index - 40), index), input.slice(index + range.length)]
  return (
    toOther.test(after) ||
    (/^\p{L}/u.test(coin) && new RegExp(String.raw`\b${coin.replace(/s$/u, '')}\s(?:\p{L}+\s)?$`, 'iu').test(before))
  )
}

const toOther =
  /^(?:\s\p{L}+)?\s(?:per|(?:to|against|for)\s(?:the|a|an|one))\s(?:US\s|U\.S\.\s)?(?:dollar|euro|pound|yuan|rouble|ruble)\b/iu

/** `between 22 and 6`, `between 11 and 3`: hours. */
const isHours = (from: string, to: string, {0: range, input, index}: RegExpExecArray): boolean =>
  [from, to].every(printed => /^\d{1,2}$/u.test(printed) && Number(printed) <= 24) &&
  !/^\s(?!(?:on|in|at|and|or|to|each|every|daily|when|because|during|from|for|today|tomorrow|this|next)\b)[\p{L}%]/u.test(
    input.slice(index + range.length)
  )

/** `The death toll rose from 41 to 38`: what is counted has no places. */
const isCount = ({input, index}: RegExpExecArray): boolean =>
  /\b(?:toll|number|count|total|deaths|cases|victims|temperatures?|average age)\b[^.;:]{0,40}$/u.test(
    input.slice(Math.max(0, index - 60), index)
  )

const lead = /^[$€£¥]?[\d,.]+/u

/** Swaps the figures alone, so that `between 30 and 10 euros` keeps its unit where it was. */
function betweenFault(range: string, c: string, d: string) {
  const pair = compare(c, d)
  if (pair === undefined || pair >= 0 || /^(?:1[5-9]|20)\d\d$/u.test(c)) return undefined
  const [first, second] = [lead.exec(c)![0], lead.exec(d)![0]]
  const tail = c.slice(first.length) === d.slice(second.length) || c === first
  const swapped = tail
    ? range.replace(c, second + c.slice(first.length)).replace(/ and .*/u, ` and ${first}${d.slice(second.length)}`)
    : ''
  return {message: 'between' as const, data: {range}, confidence: 0.6, suggest: swapped ? [swapped] : []}
}
