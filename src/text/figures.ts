/** Parts of regular expressions for figures as news prints them, and what two of them say of each other. */
import {digitString, readNumbers, wordString} from './numbers.js'

/** A number in digits or words. */
export const number = `(?:${digitString}|${wordString})`
export const currency = String.raw`(?:(?:US|HK|A|C)?[$€£¥]\s?)?`
export const scale = String.raw`(?:\s?(?:thousand|million|billion|trillion|mn|bn|tn|m)\b)?`
const unit = String.raw`(?:\s?%|\sper\s?cent\b|\spercentage\spoints\b|\s(?:dollars|euros|yuan|people|tonnes|jobs|degrees|points|barrels|cases)\b)?`
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
