/** Which settings count for a story: those of each file in order, overrides that match it after the file's own, a later one over an earlier. */
import {isAbsolute, relative, sep} from 'node:path'
import ignore, {type Ignore} from 'ignore'
import {nearest} from '../core/option-error.js'
import type {Rule} from '../core/rule.js'
import {currentNames, hintTo} from '../core/rule-names.js'
import type {Entry} from './entries.js'
import type {Config} from './load.js'
import {matcherOf} from './override-globs.js'
import {ConfigError} from './problems.js'
import type {Layer, Override} from './read.js'

/** Entries that count together; a later part beats an earlier one. */
export type Part = readonly Entry[]

/** The parts of a configuration that count for a file; without a file, only those for every story. */
export function partsFor({layers}: Config, file: string | undefined): Part[] {
  return layers.flatMap(({entries, overrides}) => [
    entries,
    ...overrides.filter(override => file !== undefined && concerns(override, file)).map(override => override.entries)
  ])
}

const matchers = new WeakMap<Override, (path: string) => boolean>()

function concerns(override: Override, file: string): boolean {
  const below = pathBelow(override.base, file)
  if (below === undefined) return false
  const matches = matchers.get(override) ?? matcherOf(override.files)
  matchers.set(override, matches)
  return matches(below)
}

const ignorers = new WeakMap<Layer, Ignore>()

/** Whether a configuration says not to check a file. */
export function ignores({layers}: Config, file: string): boolean {
  let ignored = false
  for (const layer of layers) {
    const {patterns, base} = layer.ignores
    const below = pathBelow(base, file)
    if (below === undefined || patterns.length === 0) continue
    const matcher = ignorers.get(layer) ?? ignore().add(patterns)
    ignorers.set(layer, matcher)
    const verdict = matcher.test(below)
    if (verdict.ignored || verdict.unignored) ignored = verdict.ignored
  }
  return ignored
}

/** With forward slashes; nothing for what lies outside. */
function pathBelow(base: string, file: string): string | undefined {
  const below = relative(base, file)
  if (below === '' || isAbsolute(below) || below === '..' || below.startsWith(`..${sep}`)) return undefined
  return below.split(sep).join('/')
}

/** What the parts come to, by key; rules under their ids, groups unfolded. Throws a `ConfigError` for rules that do not exist. @param isElsewhere whether a name is that of a rule which only other stories have. */
export function mergeParts(
  parts: readonly Part[],
  rules: readonly Rule[],
  isElsewhere: (name: string) => boolean = () => false
): Map<string, Entry> {
  const merged = new Map<string, Entry>()
  const unknown: Entry[] = []
  for (const part of parts) {
    // A preset says anew how sure a finding must be.
    if (part.some(({path}) => path[0] === 'preset')) merged.delete('minConfidence')
    const unfolded = part.map(entry => unfold(entry, rules))
    for (const {own, isGroup} of unfolded) if (isGroup) put(own, merged)
    for (const {own, isGroup} of unfolded) if (!isGroup) put(own, merged)
    unknown.push(...part.filter(({path}, at) => unfolded[at]!.own.length === 0 && !isElsewhere(path[1]!)))
  }
  if (unknown[0]) throw unknownRules(unknown, rules)
  return merged
}

/** Key of a path in a merged map. */
export const keyOf = (...path: readonly string[]): string => path.join('\t')

function put(entries: readonly Entry[], merged: Map<string, Entry>): void {
  for (const entry of entries) merged.set(keyOf(...entry.path), entry)
}

function unfold(entry: Entry, rules: readonly Rule[]): {own: Entry[]; isGroup: boolean} {
  const [key, name = '', ...rest] = entry.path
  if (key !== 'rules') return {own: [entry], isGroup: false}
  const rule = rules.find(({id, formerly}) => id === name || formerly?.includes(name))
  const meant = rule ? [rule] : rules.filter(({id}) => id.startsWith(`${name}/`))
  return {own: meant.map(({id}) => ({...entry, path: ['rules', id, ...rest]})), isGroup: !rule}
}

function unknownRules(entries: readonly Entry[], rules: readonly Rule[]): ConfigError {
  const names = currentNames(rules)
  const {shown} = entries[0]!.origin
  const problems = entries
    .filter(({origin}) => origin.shown === shown)
    .map(({path, origin}) => {
      const {line, column} = origin.named ?? origin
      const near = nearest(path[1]!, [...names])
      return {line, column, text: `unknown rule \`${path[1]}\`; ${hintTo(near)}`}
    })
  // A rule with several options is still one.
  return new ConfigError(shown, [...new Map(problems.map(each => [JSON.stringify(each), each])).values()])
}
