/** Options as typed, read into what the commands need. */
import {InvalidArgumentError} from 'commander'
import type {NamedEncoding} from '../core/encodings.js'
import type {Preset, RuleSetting} from '../core/options.js'
import type {Pack} from '../core/packs.js'
import {ruleSettings} from '../core/rule-settings.js'
import {isFailing, severities} from '../core/severities.js'
import type {Severity} from '../core/types.js'
import type {Format} from '../formats/types.js'
import {plurals} from '../reporters/wording.js'
import {Trouble} from './trouble.js'

export type FailOn = Severity | 'never'

/** As commander hands them over; what was not given is absent. */
export interface Flags {
  preset?: Preset
  minConfidence?: number
  rule?: Readonly<Record<string, RuleSetting>>
  pack?: readonly Pack[]
  /** Files or packages; false for --no-house. */
  house?: readonly string[] | false
  /** False for --no-fluency. */
  fluency?: boolean
  /** A file or package; false for --no-config. */
  config?: string | false
  printConfig?: string
  /** False for --no-baseline. */
  baseline?: string | false
  updateBaseline?: boolean
  failOnStale?: boolean
  /** The commit to compare with; true where none is named. */
  changed?: string | true
  reportUnusedSuppressions?: boolean
  requireReason?: boolean
  failOn?: FailOn
  maxWarnings?: number
  cache?: boolean
  cacheLocation?: string
  timing?: boolean
  /** Threads. */
  concurrency?: number | 'auto'
  quiet?: boolean
  encoding?: NamedEncoding
  format?: Format
  fields?: readonly string[]
  stdinFilename?: string
  ignore?: boolean
  maxSize?: number
  color?: boolean
  debug?: boolean
  ndjson?: boolean
  /** Each `name` or `name=file`. */
  reporter?: readonly string[]
  output?: string
  write?: boolean
  json?: boolean
}

/** In bytes: some million words, which a check can hold in the memory that Node allows itself on a small machine. */
const defaultMaxSize = 6 * 2 ** 20

/** The largest input that is checked, in bytes. */
export function maxSizeOf({maxSize}: Flags): number {
  return maxSize === undefined ? defaultMaxSize : Math.floor(maxSize * 2 ** 20)
}

/** Reads a list of names between commas. */
export function namesIn(value: string): string[] {
  const names = value.split(',').map(name => name.trim())
  if (names.includes(''))
    throw new InvalidArgumentError('It must be names with commas between, as in title,description.')
  return names
}

/** Makes a parser for numbers in a range; `what` ends the sentence "It must be". */
export function numberFrom(low: number, high: number, what: string, whole = false): (value: string) => number {
  return value => {
    const number = value.trim() === '' ? Number.NaN : Number(value)
    if (!(number >= low && number <= high) || (whole && !Number.isInteger(number)))
      throw new InvalidArgumentError(`It must be ${what}.`)
    return number
  }
}

/** Reads a number of threads. */
export function readConcurrency(value: string): number | 'auto' {
  return value === 'auto' ? value : numberFrom(1, 64, 'a whole number from 1 to 64, or auto', true)(value)
}

/** Adds one value to those before it. */
export function collect(value: string, before: readonly string[] | false = []): string[] {
  return [...(before || []), value]
}

/** Adds one `id=setting` to those before it. */
export function collectRule(value: string, before: Record<string, RuleSetting> = {}): Record<string, RuleSetting> {
  const equals = value.lastIndexOf('=')
  const setting = value.slice(equals + 1)
  if (equals < 1 || !ruleSettings.includes(setting))
    throw new InvalidArgumentError(`It must be id=${ruleSettings.join('|')}, as in wording/repeated-word=off.`)
  return {...before, [value.slice(0, equals)]: setting as RuleSetting}
}

/** What findings make the command exit with 1. */
export interface Verdict {
  failOn: FailOn
  maxWarnings: number
}

/** With a number of warnings to put up with, only errors fail by themselves. */
export function verdictOf({failOn, maxWarnings}: Flags, otherwise: FailOn): Verdict {
  return {
    failOn: failOn ?? (maxWarnings === undefined ? otherwise : 'error'),
    maxWarnings: maxWarnings ?? Number.POSITIVE_INFINITY
  }
}

/** Whether counted findings fail the run. */
export function fails(
  counts: {errors: number; warnings: number; queries: number},
  {failOn, maxWarnings}: Verdict
): boolean {
  if (counts.warnings > maxWarnings) return true
  return severities.some(severity => counts[plurals[severity]] > 0 && isFailing(severity, failOn))
}

/** Flags that exclude each other. */
export function refuseTogether(flags: Flags, one: keyof Flags, other: keyof Flags, why: string): void {
  if (flags[one] !== undefined && flags[other] !== undefined)
    throw new Trouble(`--${dashed(one)} and --${dashed(other)} do not go together: ${why}`)
}

function dashed(name: string): string {
  return name.replaceAll(/[A-Z]/gu, letter => `-${letter.toLowerCase()}`)
}
