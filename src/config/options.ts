/** Turns merged settings into what the checker and the command line understand. */
import type {NamedEncoding} from '../core/encodings.js'
import type {CheckOptions, Preset, RuleOptions, RuleSetting} from '../core/options.js'
import type {Pack} from '../core/packs.js'
import type {Severity} from '../core/types.js'
import type {Format} from '../formats/types.js'
import {type Entry, texts} from './entries.js'
import type {Json} from './json-schema.js'
import {keyOf} from './resolve.js'

/** Settings by key. */
export type Merged = ReadonlyMap<string, Entry>

/** What a caller of the checker may set; words and house rules aside. */
export function checkOptionsOf(merged: Merged): CheckOptions {
  const preset = settingOf(merged, 'preset') as Preset | undefined
  const minConfidence = settingOf(merged, 'minConfidence') as number | undefined
  const packs = settingOf(merged, 'packs')
  const rules: Record<string, RuleSetting> = {}
  const ruleOptions: Record<string, Record<string, Json>> = {}
  for (const {path, value} of merged.values()) {
    const [key, id, option] = path
    if (key !== 'rules') continue
    if (option === 'severity') rules[id!] = value as RuleSetting
    else ruleOptions[id!] = {...ruleOptions[id!], [option!]: value}
  }
  return {
    ...(preset !== undefined && {preset}),
    ...(minConfidence !== undefined && {minConfidence}),
    ...(packs !== undefined && {packs: texts(packs) as Pack[]}),
    rules,
    ruleOptions: ruleOptions as Readonly<Record<string, RuleOptions>>
  }
}

/** What the command line does with a story. */
export interface StoryOptions {
  failOn?: Severity | 'never'
  encoding?: NamedEncoding
  format?: Format
  /** By format, as written. */
  formats: Readonly<Partial<Record<Format, Readonly<Record<string, Json>>>>>
}

/** Reads them off the merged settings. */
export function storyOptionsOf(merged: Merged): StoryOptions {
  const formats: Partial<Record<Format, Record<string, Json>>> = {}
  for (const {path, value} of merged.values()) {
    const [key, format, option] = path
    if (key === 'formats') formats[format as Format] = {...formats[format as Format], [option!]: value}
  }
  const given = ['failOn', 'encoding', 'format'].map(key => [key, settingOf(merged, key)] as const)
  return {...Object.fromEntries(given.filter(([, value]) => value !== undefined)), formats}
}

/** A setting of one key, if it is there. */
export function settingOf(merged: Merged, key: string): Json | undefined {
  return merged.get(keyOf(key))?.value
}

/** The entries of a list that adds up. */
export function entriesOf(merged: Merged, key: string): Entry[] {
  return [...merged.values()].filter(({path}) => path[0] === key)
}
