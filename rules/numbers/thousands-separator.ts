import {defineRule} from '../../src/core/rule.js'
import {groupDigits} from '../../src/text/numbers.js'
import {readSet} from '../../src/text/table.js'
import table from './thousands-separator.tsv'

/** What is counted often enough to tell `2020 people` from the year 2020. */
const counted = readSet(table, 'noun')

/** Words after which digits are a name or an address. */
const labels = new Set(
  (
    'no no. nos nos. number numbers nr flight room rooms page pages p p. pp pp. section article chapter postcode zip box model type class ' +
    'route highway road street project phone telephone tel tel. fax call hotline code iso channel account ref reference id item patent ' +
    'bill law resolution decree order line bus train unit lot version build episode dial sms text asteroid st apollo comet psalm block ' +
    'paragraph para ticker symbol annex badge case file form port locomotive locomotives engine product serial licence license plate verse docket bc ad ce isbn issn'
  ).split(' ')
)

/** Words that stand before an amount, never before a year or a name. */
const amountCue =
  /(?:\b(?:about|some|over|nearly|almost|around|approximately|another|additional|only|roughly|exceed(?:ed|s|ing)?|totall?(?:ed|ing|s)?|(?:more|fewer|less|other) than|at least|at most|as (?:many|much) as|up to|total of|record|least|extra|first|further|estimated|worth)|[$€£¥₩₹])\s?$/iu
const yearCue =
  /\b(?:in|since|by|until|till|from|during|before|after|of|for|and|to|early|late|mid|the|this|that|his|her|their|its|year|summer|winter|spring|autumn|fall|[A-Z]\p{L}+)[\s-]$|['’]s?\s$/u
const clockAfter = /^\s?(?:hours|hrs|h|GMT|UTC|local|Moscow|Beijing|[A-Z]{2,3}T)\b/u
const eraAfter = /^(?: (?:and|to|or) \d+)?\s?(?:B\.?C|A\.?D|C\.?E|BP)/u
const ratingBefore = /\b(?:[Rr]ating|Elo)(?: of)? $/u
const ratedBefore = /\b(?:[Rr]at(?:ing|ed)|Elo)\b[^.;:!?]{0,20}[ (]$/u
/** A story in which such figures measure how well somebody plays. */
const ofRatings = /\b(?:[Cc]hess|FIDE|Elo|[Gg]randmasters?|live ratings?|rating points)\b/u
const namesAfter =
  /^(?:-(?:series|class|type|model|block)\b|\s(?:m|met(?:er|re)s?)\s(?:final|race|steeplechase|heat|champion|event|relay|title|record|gold|silver|bronze)|\sblock\b)/u
const follows = /^\s([\p{L}-]+)(?:\s([\p{L}-]+))?(?:\s([\p{L}-]+))?/u
const closes = /^(?:and|or|of|in|on|for|the|a|by|to|with|were|was|are|is|has|had|have|will|would|when|that|as|at)$/u

const digits =
  /(?<![\p{L}\p{N}_#№§*@=&]|[\d)][\s.,:/(–-]|\/\s|[\p{L}][-–/(.:+]|[\p{N}/:+-])(?:[1-9]\d{3,}[-–])?[1-9]\d{3,}(?![\p{L}\p{N}_*@=&]|[.,:/]\d|[-–/:]\d|[ ]\d|\/)/gu

export default defineRule({
  id: 'numbers/thousands-separator',
  summary: 'Find a count of a thousand or more printed without commas.',
  why: 'Many languages print large numbers without commas, and translation engines leave the digits as they were; in English the comma is what lets a reader tell 44040 from 404400.',
  severity: 'warning',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.93,
  notes:
    'A story that prints three or more four-digit counts bare and larger ones with commas has a house style: the finding is then less sure and nothing is repaired unasked.',
  messages: {bare: 'Write `{number}` with its commas: `{grouped}`'},
  examples: [
    {bad: 'The province reported ⟦4312⟧ cases by Sunday.', better: 'The province reported 4,312 cases by Sunday.'},
    {bad: 'Some ⟦126500⟧ people lost power in the storm.', better: 'Some 126,500 people lost power in the storm.'},
    {bad: 'The firm was fined $⟦75000⟧ for the leak.', better: 'The firm was fined $75,000 for the leak.'},
    {bad: 'At least ⟦2015⟧ people lost their homes.', better: 'At least 2,015 people lost their homes.'},
    {bad: 'The club sold ⟦1800⟧ season tickets in a day.', better: 'The club sold 1,800 season tickets in a day.'},
    {bad: 'Some ⟦3000-4500⟧ people had no water.', better: 'Some 3,000-4,500 people had no water.'},
    {bad: 'The storm hurt around ⟦1200⟧.', better: 'The storm hurt around 1,200.'},
    {good: 'The province reported 4,312 cases in 2019.'},
    {good: 'In 1987 people queued for bread outside every shop.'},
    {near: 'The 2020 Olympics were held a year late.'},
    {near: 'Flight 3407 left Room 4512 unserved, and Section 8013 was closed.'},
    {near: 'The fort was built in 4500 BC, the ditch between 2450 and 2300 BC.'},
    {near: 'She has an Elo rating of 2749.'},
    {
      near: 'Lund, rated 2783, beat a 2600-rated teenager. Chess has few players at 2800, and Steel was the first to top 2900.'
    },
    {bad: 'The chess club sold ⟦2350⟧ tickets to games of players over 2700.'},
    {near: 'Readers can call 555 8186 or write to PO Box 4410.'},
    {near: 'The ship sailed at 2330 GMT.'},
    {near: 'A tree planted around 1630 has died, and Ole’s password was "123456".'},
    {near: 'First results are due around 2230 on Sunday, and by 2150 the seas may be higher.'},
    {near: 'The Thai charter of 2540 (1997) was kept in the budget for 2567, the Buddhist year.'},
    {near: 'Orla Steel (2330) fell, Ida Lund rang 3919, the helpline, and Ola Holm served in 8200, a unit for spies.'},
    {near: 'The 1998 cases were reopened last year.'}
  ],
  patterns: [digits],
  check(context) {
    const {text} = context
    const found = [...context.matches(digits)].filter(({0: number, index}) => {
      const end = index + number.length
      const before = text.slice(Math.max(0, index - 30), index)
      const after = text.slice(end, end + 60)
      return (
        isCount(number, before, after) &&
        !tellsTime(number, before, after, text) &&
        !isRating(number, before, after, text)
      )
    })
    const doubt = isHouseStyle(found, text) ? {confidence: 0.6, fix: 'suggest' as const} : {}
    for (const {0: number, index} of found) {
      const grouped = number.replaceAll(/\d+/gu, groupDigits)
      const span = [index, index + number.length] as const
      context.report({message: 'bare', data: {number, grouped}, span, suggest: [grouped], ...doubt})
    }
    return undefined
  }
})

/** `Lund, at 2783, is fifth`, `the 2700 club`, `a 2600-rated player` */
function isRating(number: string, before: string, after: string, text: string): boolean {
  if (/^-rated\b/u.test(after)) return true
  if (!/^[123]\d{3}$/u.test(number) || Number(number) > 3700 || !ofRatings.test(text)) return false
  return !/[$€£¥₩₹]\s?$/u.test(before) && !countsSomething(after) && !isPlural(after)
}

/** Some houses print `4404` but `12,500`, and do so throughout. */
function isHouseStyle(found: readonly RegExpExecArray[], text: string): boolean {
  return (
    found.length > 2 &&
    found.every(([number]) => number.length === 4) &&
    /\d\d,\d{3}/u.test(text) &&
    !/(?<!\d)\d,\d{3}(?![\d,])/u.test(text)
  )
}

function isCount(number: string, before: string, after: string): boolean {
  const value = Number(number.split(/[-–]/u).at(-1))
  if (/[-–]/u.test(number) && looksLikeYear(value) && value % 100 !== 0) return false
  if (namesAfter.test(after) || (/["“‘']$/u.test(before) && /^["”’']/u.test(after))) return false
  if (eraAfter.test(after) || clockAfter.test(after)) return false
  if (ratingBefore.test(before)) return false
  if (ratedBefore.test(before) && number.length === 4 && !countsSomething(after) && !isPlural(after)) return false
  if (amountCue.test(before)) return !mayBeYear(value, before, after)
  const label = /([\p{L}.]+)[\s(]*$/u.exec(before)?.[1]
  if (label && labels.has(label.toLowerCase())) return false
  const counts = countsSomething(after)
  if (looksLikeYear(value))
    return (
      (counts || isPlural(after)) &&
      !yearCue.test(before) &&
      (value < 1900 || value > 2035 || value === 2000 || (counts && value < 1990))
    )
  if (counts || /^\s?%/u.test(after)) return true
  if (number.length > 8 || isLabelled(number, before, after)) return false
  return number.length > 4 || !mayBeClock(number, before)
}

/** Calendars that are centuries ahead of the common one. */
const otherCalendars = /\b(?:Buddhist|Thai(?:land)?|Bangkok|Lao|Laos|Cambodian?|baht|Hebrew|Jewish|Amazigh|Berber)\b/u

/** `killed about 2200` */
const isAmount =
  /\b(?:kill|injur|wound|hurt|arrest|cost|s[eo]ld?|paid|pays?|displac|employ|lost|rose|fell|grew|drew|attract|number)\p{L}*\s(?:\p{Ll}+\s){0,2}$/u

/** `results are due around 2200`, `by 2150`, `the budget for 2567`: an hour or a year, with nothing counted behind it. */
function tellsTime(number: string, before: string, after: string, text: string): boolean {
  const counts = countsSomething(after) || (isPlural(after) && !/^\s(?:the|this|its|his|her|their)\b/u.test(after))
  if (number.length !== 4 || counts || /[$€£¥₩₹]\s?$/u.test(before)) return false
  const value = Number(number)
  if (/\byears?\s$/iu.test(before) || /^ \((?:1[89]|20)\d\d\)/u.test(after)) return true
  if (!/\b(?:at|in|since|until|till|by|from|for|of|to|around|about|after|before|between|and)\s$/iu.test(before))
    return false
  const isHour =
    value < 2400 && value % 100 < 60 && !isAmount.test(before) && !/\b(?:in|since|for|of)\s$/iu.test(before)
  const isFuture = value > 2100 && value <= 2500 && value % 50 === 0
  const mayOpen = /^(?:[.,;:)]|$|\s(?:the|a|an|this|on|in|and|or|by|at|it|he|she|they|but|local|each|every)\b)/u.test(
    after
  )
  return mayOpen && (isHour || isFuture || (value > 2400 && value < 6000 && otherCalendars.test(text)))
}

/** Whether one of the next three words is something counted, with no other clause begun before it. */
function countsSomething(after: string): boolean {
  for (const word of follows.exec(after)?.slice(1) ?? []) {
    if (word === undefined || closes.test(word)) return false
    if (counted.has(word.toLowerCase())) return true
  }
  return false
}

/** `1500 engineers`, `1200 new engineers`. */
function isPlural(after: string): boolean {
  return /^\s(?:[\p{Ll}-]{3,}\s)?(?!(?:was|has|does|is|this)\b)\p{Ll}{3,}(?<!s)s(?![\p{L}'’])/u.test(after)
}

/** `around 1900`, `since at least 2017`, `leading up to 2005`: a cue alone does not make a year an amount. */
function mayBeYear(value: number, before: string, after: string): boolean {
  if (value < 1500 || value > 2100 || /[$€£¥₩₹]\s?$/u.test(before)) return false
  if (/\b(?:since|until|before|after|leading)\s/u.test(before)) return true
  const [word, noun] = follows.exec(after)?.slice(1) ?? []
  if (word === undefined || closes.test(word)) return true
  return (
    /^(?:\p{Lu}|but$|who$|which$|after$|before$|until$|where$|then$|they$|he$|she$|it$)/u.test(word) && noun !== word
  )
}

function looksLikeYear(value: number): boolean {
  return value >= 1000 && value <= 2100
}

/** `Boeing 5210`, `(600606)`, `4312:`: names and codes, with no noun of count behind them. */
function isLabelled(number: string, before: string, after: string): boolean {
  // `Orla Steel (2330)`, `(9988.HK)`: a ticker
  if (/\($/u.test(before) && /^\.\p{Lu}{1,3}\)/u.test(after)) return true
  if (/\($/u.test(before) && /^\s?[).]/u.test(after))
    return number.length !== 4 || /\p{Lu}[\p{L}.&-]*\s\($/u.test(before)
  if (/\b(?:rang|rings?|dial(?:led|s)?|call(?:ed|s)?|serve[ds]? (?:in|with))\s$/u.test(before) && /^[,.]/u.test(after))
    return true
  if (/^(?:19|20)\d{6}$|^(?:19|20)\d\d(?:0[1-9]|1[0-2])$/u.test(number)) return true
  if (/^[-–]\p{Lu}|^:/u.test(after) || /^\s+\p{Lu}/u.test(after)) return true
  if (/(?:^|[.!?]["”’]?\s)\p{Lu}\p{Ll}*\s$/u.test(before)) return false
  return /\p{Lu}[\p{L}\p{N}-]*\s$/u.test(before) || before.trim() === '' || /\n$/u.test(before)
}

function mayBeClock(number: string, before: string): boolean {
  return Number(number) < 2400 && Number(number) % 100 < 60 && /\b(?:at|until|till|by|from|around)\s$/u.test(before)
}
