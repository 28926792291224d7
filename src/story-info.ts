/** What a caller says of a story that is to be checked. */
import {checkKeys, OptionError, shown, unknown} from './core/option-error.js'
import type {RuleError} from './core/run-rules.js'
import {type Format, formats} from './formats/index.js'

/** What a caller says of one text. What is undefined counts as not said. */
export interface StoryInfo {
  /** Named in the report; its extension may say what the format is. */
  path?: string | undefined
  /** Is told how long each rule took, in milliseconds. */
  onRule?: ((rule: string, milliseconds: number) => void) | undefined
  /** Is told of each rule that fails on the text; the others go on without it. By default the check rejects. */
  onFailure?: ((failure: RuleError) => void) | undefined
  /** How to read the text. By default what `detectFormat(text, path)` says. */
  format?: Format | undefined
  /** What to check of a structured text: front matter of Markdown, keys of JSON items, columns of CSV (names, or numbers from 1). */
  fields?: readonly string[] | undefined
  /** Stops the check between two rules, or two batches of the language model; it rejects with the signal's reason. A timeout is heard, too: events are let in every sixtieth of a second or so, and in a text as long as a book every second or two. */
  signal?: AbortSignal | undefined
}

const kinds: Readonly<Record<keyof StoryInfo, readonly [wanted: string, fits: (value: unknown) => boolean]>> = {
  path: ['a string', value => typeof value === 'string'],
  onRule: ['a function', value => typeof value === 'function'],
  onFailure: ['a function', value => typeof value === 'function'],
  format: ['a string', value => typeof value === 'string'],
  fields: ['a list of names', value => Array.isArray(value) && value.every(name => typeof name === 'string')],
  signal: ['an AbortSignal', value => typeof (value as Partial<AbortSignal> | null)?.throwIfAborted === 'function']
}

/** Throws a TypeError for a text that is no string, an `OptionError` for what cannot be said of one. */
export function checkStory(text: unknown, info: unknown): asserts info is StoryInfo {
  if (typeof text !== 'string') throw new TypeError(`The text must be a string, decoded, not ${shown(text)}`)
  checkKeys('the check', info, Object.keys(kinds))
  for (const [key, value] of Object.entries(info as StoryInfo)) {
    const [wanted, fits] = kinds[key as keyof StoryInfo]
    if (value !== undefined && !fits(value)) throw new OptionError(`${key} must be ${wanted}, not ${shown(value)}`)
  }
  const {format} = info as StoryInfo
  if (format !== undefined && !formats.includes(format)) throw new OptionError(unknown('format', format, formats))
}

/** Options of a checker and of one check, apart. */
export function withoutStoryInfo<T extends StoryInfo>(options: T): {info: StoryInfo; rest: Omit<T, keyof StoryInfo>} {
  const isInfo = (key: string) => Object.hasOwn(kinds, key)
  const [own, rest] = [true, false].map(wanted => Object.entries(options).filter(([key]) => isInfo(key) === wanted))
  return {info: Object.fromEntries(own!), rest: Object.fromEntries(rest!) as Omit<T, keyof StoryInfo>}
}
