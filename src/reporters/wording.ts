/** Words that several reports have in common. */
import type {Finding, Severity} from '../core/types.js'
import {harmless} from './paint.js'
import type {Tally} from './types.js'
import {displayWidth} from './width.js'

/** Severities by shape, for those who do not see colours. */
export const symbols: Readonly<Record<Severity, string>> = {error: '✖', warning: '▲', query: '?'}

export const plurals = {error: 'errors', warning: 'warnings', query: 'queries'} as const satisfies Record<
  Severity,
  string
>

/** More suggestions than these are for the editor's menu. */
export const mostSuggestions = 3

/** `1,200 files` */
export function plural(number: number, one: string, many = `${one}s`): string {
  return `${numeral(number)} ${number === 1 ? one : many}`
}

/** `1,200` */
export function numeral(number: number): string {
  // The first number that is written for a language takes 4 ms.
  return number < 1000 ? String(number) : number.toLocaleString('en')
}

/** `2 queries`, or nothing for none. */
export function count(number: number, severity: Severity): string {
  return number > 0 ? plural(number, severity, plurals[severity]) : ''
}

/** `2 errors, 1 query`, or `No findings`. */
export function countAll({errors, warnings, queries}: Tally): string {
  const counts = [count(errors, 'error'), count(warnings, 'warning'), count(queries, 'query')]
  return counts.filter(Boolean).join(', ') || 'No findings'
}

/** A replacement in backticks on one line; a long one by its beginning. */
export function instead(text: string): string {
  if (text === '') return 'leave it out'
  if (text === ' ') return 'a space'
  const line = harmless(text.replaceAll(/\s*[\r\n]+\s*/gu, ' ⏎ '))
  return `\`${displayWidth(line.slice(0, 200)) > 60 ? `${Array.from(line).slice(0, 59).join('')}…` : line}\``
}

/** ``Fix: `the` ``, ``Try: `affect`, `effect` `` or ``Fix: `said`; or try: `said and said` ``, or nothing where nothing can be offered. */
export function advice(finding: Finding): string {
  return offers(finding)
    .map(
      ({isSafe, texts}, index) => `${index > 0 ? 'or try' : isSafe ? 'Fix' : 'Try'}: ${texts.map(instead).join(', ')}`
    )
    .join('; ')
}

/** What to show of the suggestions: the one that `fix` applies, and those that a person chooses among. */
export function offers({suggestions, fix}: Finding): {isSafe: boolean; texts: string[]}[] {
  const texts = suggestions.slice(0, mostSuggestions).map(({text}) => text)
  const safe = fix === 'safe' ? texts.splice(0, 1) : []
  return [
    {isSafe: true, texts: safe},
    {isSafe: false, texts}
  ].filter(offer => offer.texts.length > 0)
}

/** Sentences one after another, with a full stop where one has no end of its own. */
export function joinSentences(...parts: readonly string[]): string {
  const given = parts.filter(Boolean)
  return given.map((part, index) => (index < given.length - 1 ? ended(part) : part)).join(' ')
}

/** A sentence with its full stop. */
export function ended(sentence: string): string {
  return /[.?!]$/u.test(sentence) ? sentence : `${sentence}.`
}
