/** Reads number mentions once for all rules: a digit string or a run of number words, with its magnitude, unit and currency. */

import type {StoryViews} from '../core/story-views.js'
import {fittedMatches} from './narrow.js'

export interface NumberMention {
  /** The numeral with its magnitude, without currency and unit. */
  start: number
  end: number
  value: number
  /** The numeral alone, as printed: `3.2` of `3.2 million`, `forty-two`. */
  numeral: string
  /** Whether the numeral is printed in digits. */
  digits: boolean
  /** `million` of `3 million`; the printed word in lower case, in full. */
  magnitude?: string
  /** `$`, `€`, `RMB`, `yuan`: whichever stands before or after. */
  currency?: string
  /** `km`, `tonnes`; lower case. */
  unit?: string
  percent?: true
  ordinal?: true
  /** Index of the mention that closes a range this one opens (`3 to 5`). */
  to?: number
}

/** By their value. */
export const units = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const teens = ['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

const small = new Map<string, number>([
  ...[...units, ...teens].map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, 20 + 10 * index] as const)
])

/** The value of each magnitude word and abbreviation. */
export const magnitudes: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12]
])

const smallWord = [...small.keys()].toSorted((a, b) => b.length - a.length).join('|')
const magnitudeWord = 'hundred|thousand|million|billion|trillion|mn|bn|tn'

/** Source of a regular expression for a digit string with its separators and decimals; it begins where the digits do, or long ones would be tried from each digit on. */
export const digitString = String.raw`(?<!\d)(?:\d{1,3}(?:,\d{3}){1,9}(?:\.\d+)?|\d+(?:\.\d+)?)`
/** Source of a regular expression for a number in words. */
export const wordString = String.raw`(?:${smallWord})(?:(?:-|\s(?:and\s)?)(?:${smallWord}|hundred|thousand|million|billion|trillion)(?!\p{L})){0,12}`
const currencyMark = String.raw`(?:US|HK|A|C|NT|S)?\$|[€£¥₩₹₽]|(?:RMB|USD|EUR|CNY|GBP)`
const currencyWord = 'yuan|dollars?|euros?|pounds?|yen|won|rubles?|roubles?|rupees?|francs?|hryvnias?|naira'
const unitWord =
  'km|kilomet(?:er|re)s?|m|met(?:er|re)s?|cm|mm|kg|kilograms?|tons?|tonnes?|grams?|hectares?|acres?|miles?|lit(?:er|re)s?'

const mention = new RegExp(
  String.raw`(?:(?<before>${currencyMark})\s?)?(?<![\p{L}\p{N}]|\d[.,:/-])` +
    String.raw`(?<numeral>${digitString}|${wordString})(?<ordinal>st|nd|rd|th)?(?![\p{N}]|[.,:/]\d)` +
    String.raw`(?<scale>(?:[\s-](?:${magnitudeWord}))*)(?!\p{L})` +
    String.raw`(?:(?<percent>\s?%|\s(?:per\s?cent)\b)|\s?(?<after>${currencyWord})\b|[\s-]?(?<unit>${unitWord})\b)?`,
  'giu'
)

/** All number mentions of a story, in order. Ask by `context.view(numbersOf)`. */
export function numbersOf(context: StoryViews): readonly NumberMention[] {
  return readNumbers(context.text)
}

/** Reads the number mentions of a text. */
export function readNumbers(text: string): NumberMention[] {
  const mentions: NumberMention[] = []
  for (const match of fittedMatches(text, mention)) {
    const read = toMention(match)
    if (read) mentions.push(read)
  }
  linkRanges(mentions, text)
  return mentions
}

function toMention(match: RegExpExecArray): NumberMention | undefined {
  const groups = match.groups as Record<string, string | undefined>
  const numeral = groups.numeral!
  const digits = /^\d/u.test(numeral)
  const base = digits ? Number(numeral.replaceAll(',', '')) : readWords(numeral)
  if (base === undefined) return undefined
  const scale = groups.scale ?? ''
  const words = scale
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter(Boolean)
  const start = match.index + match[0].indexOf(numeral)
  const read: NumberMention = {
    start,
    end: start + numeral.length + (groups.ordinal?.length ?? 0) + scale.length,
    value: words.reduce((value, word) => value * magnitudes.get(word)!, base),
    numeral,
    digits
  }
  const magnitude = words.at(-1)
  const currency = groups.before ?? groups.after
  if (magnitude) read.magnitude = magnitude
  if (currency) read.currency = currency
  if (groups.unit) read.unit = groups.unit.toLowerCase()
  if (groups.percent) read.percent = true
  if (groups.ordinal) read.ordinal = true
  return read
}

const rangeGap = /^\s*(?:%|per\s?cent)?\s?(?:to|and|[-–—])\s?[$€£¥]?$/u

function linkRanges(mentions: NumberMention[], text: string): void {
  for (let at = 1; at < mentions.length; at++) {
    const before = mentions[at - 1]!
    if (mentions[at]!.start - before.end > 14) continue
    if (rangeGap.test(text.slice(before.end, mentions[at]!.start))) before.to = at
  }
}

/** The value of a number in words (`two hundred and six thousand`), or nothing where the words do not make one number. */
export function readWords(words: string): number | undefined {
  let total = 0
  let group = 0
  for (const word of words.toLowerCase().split(/[\s-]+/u)) {
    if (word === 'and') continue
    const digit = small.get(word)
    if (digit !== undefined) {
      const open = group % 100 === 0 || (group % 10 === 0 && group % 100 >= 20 && digit > 0 && digit < 10)
      if (!open) return undefined
      group += digit
      continue
    }
    const scale = magnitudes.get(word)
    if (scale === undefined) return undefined
    if (scale === 100) group *= 100
    else {
      total += group * scale
      group = 0
    }
  }
  return total + group
}

/** An integer with commas: `44040` → `44,040`. Takes and returns digits, so that no length loses precision. */
export function groupDigits(digits: string): string {
  return digits.replaceAll(/(?<=\d)(?=(?:\d{3})+$)/gu, ',')
}

/** A value as news copy prints it: `3.2 billion`, `300,000`, `42`. */
export function printNumber(value: number): string {
  const [word, scale] =
    value >= 1e12 ? ['trillion', 1e12] : value >= 1e9 ? ['billion', 1e9] : value >= 1e6 ? ['million', 1e6] : ['', 1]
  const rounded = Number((value / scale).toPrecision(12))
  const [whole = '0', decimals] = String(rounded).split('.')
  const printed = groupDigits(whole) + (decimals ? `.${decimals}` : '')
  return word ? `${printed} ${word}` : printed
}
