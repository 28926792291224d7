import {patternRule} from '../../src/core/kinds.js'
import {isCount, isName} from '../../src/text/counted-days.js'

const short: Readonly<Record<string, string>> = {
  January: 'Jan.',
  February: 'Feb.',
  August: 'Aug.',
  September: 'Sept.',
  October: 'Oct.',
  November: 'Nov.',
  December: 'Dec.'
}
const long: Readonly<Record<string, string>> = {
  Jan: 'January',
  Feb: 'February',
  Aug: 'August',
  Sept: 'September',
  Sep: 'September',
  Oct: 'October',
  Nov: 'November',
  Dec: 'December'
}

export default patternRule({
  id: 'style/month-abbreviation',
  summary: 'Find a month spelled out before a day, or abbreviated without one.',
  why: 'Agency style prints Aug. 18 with a day and August without; March to July are never cut.',
  severity: 'warning',
  stage: 'stable',
  optIn: 'A matter of house style; part of the packs ap and reuters.',
  fix: 'safe',
  confidence: 0.95,
  messages: {
    short: 'With a day, print `{month}`, not `{text}`',
    long: 'Without a day, print `{month}`, not `{text}`'
  },
  examples: [
    {bad: 'The vote is on ⟦August⟧ 18.', better: 'The vote is on Aug. 18.'},
    {bad: 'He was born ⟦September⟧ 3, 1961, in Bern.', better: 'He was born Sept. 3, 1961, in Bern.'},
    {bad: 'Talks began in ⟦Nov.⟧ 2019 in Oslo.', better: 'Talks began in November 2019 in Oslo.'},
    {bad: 'The ⟦Aug⟧ 18 vote was held.', better: 'The Aug. 18 vote was held.'},
    {good: 'The vote is on Aug. 18 or May 4.'},
    {good: 'Talks began in November 2019.'},
    {near: 'On 18 August the polls open.'},
    {near: 'Sales fell in August 1990 and in December 12,000 people left.'},
    {near: 'BRUSSELS, Aug 18 (Reuters) - The vote is on Friday.'},
    {near: 'In August 18 people were killed, and since November 12 ships have sunk.'},
    {near: 'The National September 11 Memorial opens; the group November 17 is no more.'},
    {near: 'Oct 4 Group is the name of a band, and Jan. is short for Janet.'}
  ],
  pattern:
    /(?<![\p{L}\p{N}]|\d[ ])(?:(?<mark>January|February|August|September|October|November|December)(?= (?:[12]?\d|3[01])(?:st|nd|rd|th)?(?![\p{L}\p{N}]|[.,:]\d))|(?<cut>(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.?)(?= (?:19|20)\d\d(?![\p{L}\p{N}]))|(?<bare>Aug|Sept?|Nov|Dec|Feb)(?= (?:[12]?\d|3[01])(?![\p{L}\p{N}]|[.,:]\d)(?! \p{Lu}| \(\p{Lu})))/gu,
  found(match) {
    const {mark, cut, bare} = match.groups as Record<string, string | undefined>
    const before = match.input.slice(Math.max(0, match.index - 20), match.index)
    const after = match.input.slice(match.index + match[0].length, match.index + match[0].length + 40)
    if (!cut && (isCount(before, after) || isName(before, after))) return undefined
    if (mark) return {message: 'short', data: {text: mark, month: short[mark]!}, suggest: [short[mark]!]}
    const name = long[(cut ?? bare!).replace('.', '')]!
    const month = cut ? name : short[name]!
    return {message: cut ? 'long' : 'short', data: {text: match[0], month}, suggest: [month]}
  }
})
