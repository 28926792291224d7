/** What counts for each story: its configuration, the flags over it, its house rules, and the checker that they come to. */
import {stat} from 'node:fs/promises'
import {dirname, resolve} from 'node:path'
import {allRules} from '../../rules/index.js'
import {type Checker, createChecker} from '../checker.js'
import type {Entry} from '../config/entries.js'
import {ConfigFinder} from '../config/find.js'
import type {Config} from '../config/load.js'
import {checkOptionsOf, entriesOf, type Merged, type StoryOptions, storyOptionsOf} from '../config/options.js'
import {ignores, mergeParts, type Part, partsFor} from '../config/resolve.js'
import {readDictionary, straight, userDictionary} from '../config/words.js'
import type {HouseRules} from '../core/house.js'
import {nearest} from '../core/option-error.js'
import {settle, withHouse} from '../core/options.js'
import type {Rule} from '../core/rule.js'
import {HouseError} from '../house/problems.js'
import {flagPart} from './flag-part.js'
import {HouseFinder, isOfHouse} from './house.js'
import {type IsIgnored, ignoreFile, loadIgnore} from './io/ignore.js'
import {ruleNamed} from './rule-names.js'
import type {Flags} from './settings.js'
import type {World} from './world.js'

/** A story, or standard input, as far as its place matters. */
export interface Placed {
  path?: string
}

/** What counts for a story. */
export interface StorySettings extends StoryOptions {
  /** Made when first asked for: with a cache it may not be needed. */
  checker(): Promise<Checker>
  /** The rules that are on. */
  rules: readonly Rule[]
  /** Whether the language model is asked. */
  fluency: boolean
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

export class Configs {
  #flags: Flags
  readonly #world: World
  readonly #finder: ConfigFinder
  readonly #houses: HouseFinder
  readonly #loaded = new Map<string, Promise<Config>>()
  readonly #ignores = new Map<string, Promise<IsIgnored>>()
  readonly #words = new Map<string, Promise<string[]>>()
  readonly #checkers = new Map<string, Promise<StorySettings>>()
  readonly #users = new Map<string, Promise<Part>>()
  readonly #numbers = new Map<unknown, number>()

  readonly #trusted: boolean

  /** @param trusted that the main thread has settled all stories before, so that no house rule is unknown. */
  constructor(flags: Flags, world: World, {trusted = false} = {}) {
    this.#flags = flags
    this.#world = world
    this.#trusted = trusted
    this.#finder = new ConfigFinder(world.cwd)
    this.#houses = new HouseFinder(world.cwd)
  }

  /** Reads what counts for the stories, and the names of --rule over the rules of all of them. Throws as `settingsFor` does. */
  async prepare(inputs: readonly Placed[]): Promise<void> {
    const houses = new Set<readonly HouseRules[]>()
    for (const input of inputs) {
      const parts = await this.#partsFor(await this.configFor(input), input)
      houses.add((await this.#houseFor(parts, input)).house)
    }
    if (this.#flags.rule) this.#flags = {...this.#flags, rule: settingsNamed(this.#flags.rule, withEvery([...houses]))}
  }

  /** Settles what counts for the stories, so that a broken file is told before anything is checked. Throws as `settingsFor` does. */
  async settle(inputs: readonly Placed[]): Promise<SettingsOf> {
    await this.prepare(inputs)
    const settings = new Map<Placed, StorySettings>()
    for (const input of inputs) settings.set(input, await this.settingsFor(input))
    return input => settings.get(input)!
  }

  /** The flags, the names of --rule made out. */
  get flags(): Flags {
    return this.#flags
  }

  /** What counts for a story. Throws a `Trouble`, `ConfigError`, `HouseError` or `OptionError`. */
  async settingsFor(input: Placed): Promise<StorySettings> {
    const config = await this.configFor(input)
    const parts = await this.#partsFor(config, input)
    const {house} = await this.#houseFor(parts, input)
    const key = [house, ...parts].map(part => this.#numberOf(part)).join()
    return this.#remember(this.#checkers, key, () => this.resolve(input).then(resolved => this.#settle(resolved)))
  }

  /** The values that count for a story, and where each comes from. */
  async resolve(input: Placed): Promise<Resolved> {
    const config = await this.configFor(input)
    const parts = await this.#partsFor(config, input)
    const {house, found} = await this.#houseFor(parts, input)
    const rules = withHouse(allRules, house)
    refuseUnknownRules(house, rules)
    const isElsewhere = await this.#elsewhere(parts, rules, config)
    const merged = mergeParts([...parts, flagPart(this.#flags, rules, this.#world.cwd)], rules, isElsewhere)
    const words = await this.#wordsOf(merged)
    return {
      config,
      merged,
      house: words.size === 0 ? house : [...house, {rules: [], neverFlag: [], words, digest: [...words].join()}],
      ...(found !== undefined && {foundHouse: found})
    }
  }

  /** The configuration that --config names, or the nearest one. */
  async configFor(input: Placed): Promise<Config | undefined> {
    const {config: named} = this.#flags
    const {cwd} = this.#world
    if (named === false) return undefined
    const file = named ?? (await this.#finder.find(this.#folderOf(input)))
    return file === undefined
      ? undefined
      : this.#remember(this.#loaded, file, async () => {
          const {loadConfig, loadConfigFile} = await import('../config/load.js')
          return named ? loadConfig(named, cwd) : loadConfigFile(file, cwd)
        })
  }

  /** What leaves a file out: the name of the configuration or of the ignore file beside it. */
  async ignoredBy(path: string): Promise<string | undefined> {
    const config = await this.configFor({path})
    if (!config || this.#flags.ignore === false) return undefined
    if (ignores(config, path)) return config.shown
    const folder = dirname(config.path)
    const isIgnored = await this.#remember(this.#ignores, folder, () => loadIgnore(folder))
    return isIgnored(path) ? ignoreFile : undefined
  }

  /** Whether the configuration says which columns of a table to check. */
  async hasColumns(path: string): Promise<boolean> {
    const parts = await this.#partsFor(await this.configFor({path}), {path})
    return parts.flat().some(({path: [first, second]}) => first === 'formats' && second === 'csv')
  }

  async #partsFor(config: Config | undefined, input: Placed): Promise<Part[]> {
    const file = this.#fileOf(input)
    const user = this.#flags.config === false ? undefined : await this.#userPart()
    return [...(user ? [user] : []), ...(config ? partsFor(config, file) : [])]
  }

  #userPart(): Promise<Part> {
    return this.#remember(this.#users, '', async () => {
      const file = userDictionary(this.#world.env)
      if (file === undefined || !(await stat(file).catch(() => undefined))?.isFile()) return []
      const origin = {shown: file, line: 0, column: 0, base: dirname(file)}
      return [{path: ['dictionaries', file], value: file, origin}]
    })
  }

  #houseFor(parts: readonly Part[], input: Placed): Promise<{house: readonly HouseRules[]; found?: string}> {
    const {house: flag} = this.#flags
    if (flag === false) return Promise.resolve(this.#houses.none())
    if (flag !== undefined) return this.#houses.named(flag, this.#world.cwd)
    const entry = parts.flat().findLast(({path}) => path[0] === 'house')
    if (!entry) return this.#houses.nearest(this.#folderOf(input))
    return this.#houses.ofEntry(entry)
  }

  /** Tells of the house rules that a configuration names and a story has not: all of them, where it has none. */
  async #elsewhere(
    parts: readonly Part[],
    rules: readonly Rule[],
    config: Config | undefined
  ): Promise<(name: string) => boolean> {
    const house = this.#flags.house ?? parts.flat().findLast(({path}) => path[0] === 'house')?.value
    if (this.#trusted || house === false) return isOfHouse
    const known = new Set(rules.flatMap(({id}) => [id, id.slice(0, id.indexOf('/'))]))
    const elsewhere = new Set<string>()
    for (const {
      path: [key, name = '']
    } of parts.flat())
      if (key === 'rules' && !known.has(name) && (await this.#houses.isElsewhere(name, config))) elsewhere.add(name)
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
    return this.#remember(this.#words, file, () => readDictionary(String(value), origin, this.#world.cwd))
  }

  async #settle({merged, house}: Resolved): Promise<StorySettings> {
    const fluency = merged.get('fluency')?.value !== false
    const options = {...checkOptionsOf(merged), fluency, ...(house.length > 0 && {house})}
    let checker: Promise<Checker> | undefined
    const baseline = this.#flags.baseline === false ? undefined : merged.get('baseline')
    return {
      ...storyOptionsOf(merged),
      checker: () => {
        checker ??= createChecker(options)
        return checker
      },
      rules: settle(allRules, options).rules,
      fluency,
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

  #remember<T>(cache: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
    const known = cache.get(key) ?? make()
    cache.set(key, known)
    return known
  }

  #numberOf(part: unknown): number {
    const number = this.#numbers.get(part) ?? this.#numbers.size
    this.#numbers.set(part, number)
    return number
  }

  #fileOf({path}: Placed): string | undefined {
    const {stdinFilename} = this.#flags
    return path ?? (stdinFilename === undefined ? undefined : resolve(this.#world.cwd, stdinFilename))
  }

  #folderOf(input: Placed): string {
    const file = this.#fileOf(input)
    return file === undefined ? this.#world.cwd : dirname(resolve(this.#world.cwd, file))
  }
}

/** Throws a `HouseError` for a `never-flag` of a rule or group that nobody has. */
function refuseUnknownRules(houses: readonly HouseRules[], rules: readonly Rule[]): void {
  const known = new Set(rules.flatMap(({id}) => [id, id.slice(0, id.indexOf('/'))]))
  for (const {path = 'house rules', neverFlag} of houses) {
    const problems = neverFlag.flatMap(({rule, place}) => {
      if (rule === undefined || known.has(rule)) return []
      const near = rules.find(({formerly}) => formerly?.includes(rule))?.id ?? nearest(rule, [...known])
      const hint = near === undefined ? '`wireproof rules` lists them' : `did you mean \`${near}\`?`
      return [{line: 0, column: 0, ...place, text: `\`never-flag\`: unknown rule \`${rule}\`; ${hint}`}]
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
