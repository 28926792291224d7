/** Parts of regular expressions for figures as news prints them, and what two of them say of each other. */
import {digitString, printNumber, readNumbers, wordString} from './numbers.js'

/** A number in digits or words. */
export const number = `(?:${digitString}|${wordString})`
export const currency = String.raw`(?:(?:US|HK|A|C)?[$€£¥]\s?)?`
export const scale = String.raw`(?:\s?(?:thousand|million|billion|trillion|mn|bn|tn|m)\b)?`
/** Units that two figures may share. */
export const unitWords =
  'dollars|euros|yuan|yen|pounds|roubles|rubles|rupees|won|crowns|kronor|kroner|zlotys|forints|lira|pesos|francs|reais|rand|shekels|lei|hryvnias|dirhams|baht|riyals|rials|tenge|people|tonnes|tons|jobs|degrees|points|barrels|cases|lit(?:re|er)s|passengers|visitors|tourists'
const unit = String.raw`(?:\s?%|\sper\s?cent\b|\spercentage\spoints\b|\s(?:${unitWords})\b)?`
/** A number in digits with its currency, magnitude and unit. */
export const amount = `${currency}(?:${digitString})${scale}${unit}`
export const percent = String.raw`(?:\s?%|\sper\s?cent)`
/** `in March`, `last year`: what may stand between two figures. */
export const when = String.raw`(?:\s(?:in|at|on|last|a|during)\s[\p{L}\d ]{2,28}?)?`

/** The value of a printed figure; not a number where there is none. */
export const figureOf = (printed: string | undefined): number =>
  readNumbers((printed ?? '').replace(/(?<=\d)(?=\p{L})/u, ' '))[0]?.value ?? Number.NaN

/** Figures of one kind: the same currency, magnitude and unit, so that they may be held against each other. */
export function isAlike(a: string, b: string): boolean {
  const kind = (printed: string) => printed.replaceAll(/[\d.,]+/gu, '#').replaceAll(/\s/gu, '')
  return kind(a) === kind(b) && /[^\d.,]/u.test(a)
}

/** `from 4 to 4.5 billion`: the first figure with the size of the second, which it shares. */
export function lent(first: string, second: string): string {
  const size = /(?<=\d\s?)(?:thousand|million|billion|trillion|mn|bn|tn)\b/iu.exec(second)?.[0]
  return size && /^\D*\d{1,3}(?:\.\d+)?\s?$/u.test(first) ? `${first.trim()} ${size}` : first
}

/** Coins and measures of which another may be a part. */
const small =
  /^(?:cents?|pence|pennies|kopecks?|paise|sen|kg|kilos?|kilograms?|grams?|g|mg|km|m|cm|mm|(?:kilo|centi|milli)?met(?:re|er)s?|miles?|feet|yards?|inch(?:es)?|millilit(?:re|er)s?|ml|seconds?|minutes?|hours?|days?|weeks?|months?|years?|kilowatts?|megawatts?|gigawatts?|MW|GW|kW)$/u

/** `from $1 to 95 cents`, `from 2 tonnes to 850 kg`: two figures that cannot be held against each other; `after` is what follows the second. */
export function isOtherUnit(first: string, second: string, after: string): boolean {
  const unit = (printed: string) =>
    /(?<=\d\s?(?:(?:thousand|million|billion|trillion)\s)?)(?!thousand|[mbtr]+illion)\p{L}+$|[$€£¥]/u.exec(
      printed.trim()
    )?.[0]
  const [one, other] = [unit(first), unit(second) ?? /^\s?(\p{L}+)/u.exec(after)?.[1]]
  return one !== undefined && other !== undefined && one !== other && (small.test(one) || small.test(other))
}

/** A figure that may be a year. */
export const isYear = (printed: string): boolean => /^(?:1[5-9]|20)\d\d$/u.test(printed.trim())

/** `from 2010 to 2020` and `from 2022 to 1.2 billion` tell when, not how much. */
export const tellsWhen = (first: string, second: string): boolean =>
  isYear(first) && (isYear(second) || /[$€£¥\p{L}]/u.test(second))

/** Opposites of the verbs that reports of figures turn on. */
export const opposites: ReadonlyMap<string, string> = new Map(
  'rose:fell risen:fallen rise:fall rises:falls rising:falling grew:shrank climbed:fell increased:decreased increase:decrease increases:decreases increasing:decreasing jumped:dropped soared:plunged fell:rose fallen:risen fall:rise falls:rises falling:rising dropped:rose declined:rose decreased:increased decreases:increases decreasing:increasing shrank:grew plunged:soared slumped:jumped'
    .split(' ')
    .map(pair => pair.split(':') as [string, string])
)

const words =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' '
  )

/** A number printed in the manner of another: in letters with the same first letter case, or in digits. */
export function printedLike(value: number, model: string): string {
  if (/\d/u.test(model)) return /^\d{4,}$/u.test(model) ? String(value) : printNumber(value)
  const word = words[value] ?? String(value)
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

/** A match with this figure, the last in it, put right; nothing where nobody would be left. */
export function withLast(mark: string, figure: string, right: number): string[] {
  const at = mark.lastIndexOf(figure)
  if (!Number.isInteger(right) || right <= 0 || at < 0) return []
  return [mark.slice(0, at) + printedLike(right, figure) + mark.slice(at + figure.length)]
}
