/** What counts for each story: its configuration, the flags over it, its house rules, and the checker that they come to. */
import {resolve} from 'node:path'
import {allRules} from '../../rules/index.js'
import {type Checker, createChecker} from '../checker.js'
import type {Entry} from '../config/entries.js'
import type {Config} from '../config/load.js'
import {checkOptionsOf, entriesOf, type Merged, type StoryOptions, storyOptionsOf} from '../config/options.js'
import {mergeParts, type Part} from '../config/resolve.js'
import {readDictionary, straight} from '../config/words.js'
import type {HouseRules} from '../core/house.js'
import {nearest} from '../core/option-error.js'
import {settle, withHouse} from '../core/options.js'
import type {Rule} from '../core/rule.js'
import {currentNames, hintTo} from '../core/rule-names.js'
import {HouseError} from '../user-files/problems.js'
import {flagPart} from './flag-part.js'
import {isOfHouse} from './house.js'
import type {Scope} from './looked-for.js'
import {remember} from './remember.js'
import {ruleNamed} from './rule-names.js'
import type {Flags} from './settings.js'
import {type Located, type Placed, Sources} from './sources.js'
import type {World} from './world.js'

/** What counts for a story. */
export interface StorySettings extends StoryOptions {
  /** Made when first asked for: with a cache it may not be needed. */
  checker(): Promise<Checker>
  /** The rules that are on. */
  rules: readonly Rule[]
  /** Whether the language model is asked. */
  fluency: boolean
  /** What may be found. */
  scope: Scope
  /** A hash of all that decides what is found, the text aside. */
  key: string
  /** Absolute. */
  baseline?: string
}

/** The same before a checker is made of it. */
export interface Resolved {
  config: Config | undefined
  merged: Merged
  house: readonly HouseRules[]
  /** Where house rules come from that no setting names. */
  foundHouse?: string
}

/** What counts for each of the stories. */
export type SettingsOf = (input: Placed) => StorySettings

interface Settled {
  settingsOf: SettingsOf
  /** The flags, with the names of --rule made out. */
  flags: Flags
}

export class Configs {
  /** Where it all comes from. */
  readonly sources: Sources
  readonly #flags: Flags
  readonly #world: World
  readonly #words = new Map<string, Promise<string[]>>()
  readonly #checkers = new Map<string, Promise<StorySettings>>()
  readonly #numbers = new Map<unknown, number>()
  readonly #trusted: boolean

  /** @param trusted that the main thread has settled all stories before, so that no house rule is unknown. */
  constructor(flags: Flags, world: World, {trusted = false} = {}) {
    this.#flags = flags
    this.#world = world
    this.sources = new Sources(flags, world)
    this.#trusted = trusted
  }

  /**
   * Settles what counts for the stories, so that a broken file is told before anything is checked, and makes out the names of --rule over
   * the rules of all of them. The house rules of all are read first: a configuration may name any. Throws as `settingsFor` does.
   */
  async settle(inputs: readonly Placed[]): Promise<Settled> {
    const located = new Map<Placed, Located>()
    for (const input of inputs) located.set(input, await this.sources.locate(input))
    const flags = this.#named([...located.values()])
    const settings = new Map<Placed, StorySettings>()
    for (const [input, each] of located) settings.set(input, await this.#settingsOf(each, flags))
    return {settingsOf: input => settings.get(input)!, flags}
  }

  /** What counts for a story, by flags whose names of --rule were made out. Throws a `Trouble`, `ConfigError`, `HouseError` or `OptionError`. */
  async settingsFor(input: Placed): Promise<StorySettings> {
    return this.#settingsOf(await this.sources.locate(input), this.#flags)
  }

  /** The files that were read to settle it, word lists among them. Absolute. */
  async files(): Promise<string[]> {
    return [...(await this.sources.files()), ...this.#words.keys()]
  }

  #settingsOf(located: Located, flags: Flags): Promise<StorySettings> {
    const key = [located.house, ...located.parts].map(part => this.#numberOf(part)).join()
    return remember(this.#checkers, key, async () => this.#settle(await this.#resolve(located, flags)))
  }

  /** The values that count for a story, and where each comes from. Throws as `settingsFor` does. */
  async resolve(input: Placed): Promise<Resolved> {
    const located = await this.sources.locate(input)
    return this.#resolve(located, this.#named([located]))
  }

  /** The flags, the names of --rule made out over the rules of some stories. */
  #named(located: readonly Located[]): Flags {
    const {rule} = this.#flags
    const houses = new Set(located.map(({house}) => house))
    return rule ? {...this.#flags, rule: settingsNamed(rule, withEvery([...houses]))} : this.#flags
  }

  async #resolve({config, parts, house, found}: Located, flags: Flags): Promise<Resolved> {
    const rules = withHouse(allRules, house)
    refuseUnknownRules(house, rules)
    const isElsewhere = await this.#elsewhere(parts, rules, config)
    const merged = mergeParts([...parts, flagPart(flags, rules, this.#world.cwd)], rules, isElsewhere)
    const words = await this.#wordsOf(merged)
    return {
      config,
      merged,
      house: words.size === 0 ? house : [...house, {rules: [], neverFlag: [], words, digest: [...words].join()}],
      ...(found !== undefined && {foundHouse: found})
    }
  }

  /** Tells of the house rules that a configuration names and a story has not: all of them, where it has none. */
  async #elsewhere(
    parts: readonly Part[],
    rules: readonly Rule[],
    config: Config | undefined
  ): Promise<(name: string) => boolean> {
    const house = this.#flags.house ?? parts.flat().findLast(({path}) => path[0] === 'house')?.value
    if (this.#trusted || house === false) return isOfHouse
    const known = currentNames(rules)
    const elsewhere = new Set<string>()
    for (const {path} of parts.flat()) {
      const [key, name = ''] = path
      if (key === 'rules' && !known.has(name) && (await this.sources.isElsewhere(name, config))) elsewhere.add(name)
    }
    return name => elsewhere.has(name)
  }

  async #wordsOf(merged: Merged): Promise<Set<string>> {
    const words = new Set(entriesOf(merged, 'words').map(({value}) => straight(String(value))))
    for (const entry of entriesOf(merged, 'dictionaries'))
      for (const word of await this.#dictionary(entry)) words.add(straight(word))
    return words
  }

  #dictionary({value, origin}: Entry): Promise<string[]> {
    const file = resolve(origin.base, String(value))
    return remember(this.#words, file, () => readDictionary(String(value), origin, this.#world.cwd))
  }

  async #settle({merged, house}: Resolved): Promise<StorySettings> {
    const fluency = merged.get('fluency')?.value !== false
    const options = {...checkOptionsOf(merged), fluency, ...(house.length > 0 && {house})}
    const settled = settle(allRules, options)
    let checker: Promise<Checker> | undefined
    const baseline = this.#flags.baseline === false ? undefined : merged.get('baseline')
    return {
      ...storyOptionsOf(merged),
      checker: () => {
        checker ??= createChecker(options)
        return checker
      },
      rules: settled.rules,
      fluency,
      scope: {...settled, fluency},
      key: await this.#keyOf(merged, house, fluency),
      ...(baseline && {baseline: resolve(baseline.origin.base, String(baseline.value))})
    }
  }

  async #keyOf(merged: Merged, house: readonly HouseRules[], fluency: boolean): Promise<string> {
    const {cache, cacheLocation} = this.#flags
    if (!cache && cacheLocation === undefined) return ''
    const {hashOf, programKey} = await import('./cache.js')
    const model = fluency ? await (await import('../fluency/node.js')).modelHashes() : 'none'
    const values = [...merged.values()].map(({path, value}) => JSON.stringify([path, value])).toSorted()
    return hashOf(await programKey(), model, ...house.map(({digest = ''}) => digest), ...values)
  }

  #numberOf(part: unknown): number {
    const number = this.#numbers.get(part) ?? this.#numbers.size
    this.#numbers.set(part, number)
    return number
  }
}

/** Throws a `HouseError` for a `never-flag` of a rule or group that nobody has. */
function refuseUnknownRules(houses: readonly HouseRules[], rules: readonly Rule[]): void {
  const known = currentNames(rules)
  for (const {path = 'house rules', neverFlag} of houses) {
    const problems = neverFlag.flatMap(({rule, place}) => {
      if (rule === undefined || known.has(rule)) return []
      const near = rules.find(({formerly}) => formerly?.includes(rule))?.id ?? nearest(rule, [...known])
      return [{line: 0, column: 0, ...place, text: `\`never-flag\`: unknown rule \`${rule}\`; ${hintTo(near)}`}]
    })
    const own = problems.filter(({file}) => file === problems[0]?.file)
    if (own[0]) throw new HouseError(own[0].file ?? path, own)
  }
}

/** The settings of --rule under the rules' full ids. Throws a `Trouble` for unknown rules. */
function settingsNamed(given: NonNullable<Flags['rule']>, known: readonly Rule[]): NonNullable<Flags['rule']> {
  return Object.fromEntries(Object.entries(given).map(([id, setting]) => [ruleNamed(id, known).id, setting]))
}

/** Each house may have a rule of the same id; any of them will do to know the id. */
function withEvery(houses: readonly (readonly HouseRules[])[]): Rule[] {
  const rules = new Map(allRules.map(rule => [rule.id, rule]))
  for (const {rules: own} of houses.flat()) for (const rule of own) rules.set(rule.id, rule)
  return [...rules.values()]
}
