/** Where what counts for each story comes from: its configuration, and its house rules. */
import {stat} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import {ConfigFinder} from '../config/find.js'
import type {Config} from '../config/load.js'
import {ignores, type Part, partsFor} from '../config/resolve.js'
import {userDictionary} from '../config/words.js'
import {type FoundHouse, HouseFinder} from './house.js'
import {type IsIgnored, ignoreFile, loadIgnore} from './io/ignore.js'
import {remember} from './remember.js'
import type {Flags} from './settings.js'
import type {World} from './world.js'

/** A story, or standard input, as far as its place matters. */
export interface Placed {
  path?: string
}

/** What was found for a story. */
export interface Located extends FoundHouse {
  config: Config | undefined
  /** What the configuration says of the story, and the user's own words before it. */
  parts: readonly Part[]
}

/** Finds them, and reads each file once. */
export class Sources {
  readonly #flags: Flags
  readonly #world: World
  readonly #finder: ConfigFinder
  readonly #houses: HouseFinder
  readonly #loaded = new Map<string, Promise<Config>>()
  readonly #ignores = new Map<string, Promise<IsIgnored>>()
  readonly #users = new Map<string, Promise<Part>>()

  constructor(flags: Flags, world: World) {
    this.#flags = flags
    this.#world = world
    this.#finder = new ConfigFinder(world.cwd)
    this.#houses = new HouseFinder(world.cwd)
  }

  /** What there is for a story. Throws a `ConfigError` or `HouseError`. */
  async locate(input: Placed): Promise<Located> {
    const config = await this.#configFor(input)
    const parts = await this.#partsFor(config, input)
    return {config, parts, ...(await this.#houseFor(parts, input))}
  }

  /** What leaves a file out: the name of the configuration or of the ignore file beside it. */
  async ignoredBy(path: string): Promise<string | undefined> {
    const config = await this.#configFor({path})
    if (!config || this.#flags.ignore === false) return undefined
    if (ignores(config, path)) return config.shown
    const folder = dirname(config.path)
    const isIgnored = await remember(this.#ignores, folder, () => loadIgnore(folder))
    return isIgnored(path) ? ignoreFile : undefined
  }

  /** The files that were read: configurations, house rules, and lists of what not to check. */
  async files(): Promise<string[]> {
    const configs = await Promise.all(this.#loaded.values())
    const ignoring = [this.#world.cwd, ...this.#ignores.keys()].map(folder => join(folder, ignoreFile))
    return [...configs.flatMap(({files}) => files), ...(await this.#houses.files()), ...ignoring]
  }

  /** Whether a rule or group is of another story's house. */
  isElsewhere(name: string, config: Config | undefined): Promise<boolean> {
    return this.#houses.isElsewhere(name, config)
  }

  /** Whether the configuration says which columns of a table to check. */
  async hasColumns(path: string): Promise<boolean> {
    const parts = await this.#partsFor(await this.#configFor({path}), {path})
    return parts.flat().some(({path: [first, second]}) => first === 'formats' && second === 'csv')
  }

  /** The configuration that --config names, or the nearest one. */
  async #configFor(input: Placed): Promise<Config | undefined> {
    const {config: named} = this.#flags
    const {cwd} = this.#world
    if (named === false) return undefined
    const file = named ?? (await this.#finder.find(this.#folderOf(input)))
    return file === undefined
      ? undefined
      : remember(this.#loaded, file, async () => {
          const {loadConfig, loadConfigFile} = await import('../config/load.js')
          return named ? loadConfig(named, cwd) : loadConfigFile(file, cwd)
        })
  }

  async #partsFor(config: Config | undefined, input: Placed): Promise<Part[]> {
    const file = this.#fileOf(input)
    const user = this.#flags.config === false ? undefined : await this.#userPart()
    return [...(user ? [user] : []), ...(config ? partsFor(config, file) : [])]
  }

  #userPart(): Promise<Part> {
    return remember(this.#users, '', async () => {
      const file = userDictionary(this.#world.env)
      if (file === undefined || !(await stat(file).catch(() => undefined))?.isFile()) return []
      const origin = {shown: file, line: 0, column: 0, base: dirname(file)}
      return [{path: ['dictionaries', file], value: file, origin}]
    })
  }

  #houseFor(parts: readonly Part[], input: Placed): Promise<FoundHouse> {
    const {house: flag} = this.#flags
    if (flag === false) return Promise.resolve(this.#houses.none())
    if (flag !== undefined) return this.#houses.named(flag, this.#world.cwd)
    const entry = parts.flat().findLast(({path}) => path[0] === 'house')
    if (!entry) return this.#houses.nearest(this.#folderOf(input))
    return this.#houses.ofEntry(entry)
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
