/** Finds house rules: those that a flag or a configuration names, or the nearest file above the story. */
import {dirname} from 'node:path'
import {allRules} from '../../rules/index.js'
import {type Entry, type Origin, texts} from '../config/entries.js'
import type {Config} from '../config/load.js'
import type {HouseRules} from '../core/house.js'
import {groupOf} from '../core/rule-names.js'
import {findHouseFile} from '../user-files/find.js'
import {remember} from './remember.js'

export interface FoundHouse {
  house: readonly HouseRules[]
  /** The file that was found, where none was named. */
  found?: string
}

const none: FoundHouse = {house: []}
const ownGroups = new Set(allRules.map(({id}) => groupOf(id)))

/** Whether a rule or group can only be of a house. */
export function isOfHouse(name: string): boolean {
  return !ownGroups.has(groupOf(name))
}

/** Remembers what it loaded: the same file gives the same rules. */
export class HouseFinder {
  readonly #cwd: string
  readonly #named = new Map<string, Promise<FoundHouse>>()
  readonly #folders = new Map<string, Promise<FoundHouse>>()
  /** The rules of all that was loaded, and their groups. */
  readonly #rules = new Set<string>()

  constructor(cwd: string) {
    this.#cwd = cwd
  }

  /** Files or packages by name, from a folder. Throws a `HouseError`. @param origin the setting that names them. */
  named(names: readonly string[], from: string, origin?: Origin): Promise<FoundHouse> {
    return remember(this.#named, [from, ...names].join('\t'), async () => {
      const {loadHouseRules} = await import('../house/load.js')
      const house: HouseRules[] = []
      for (const name of names) {
        const asked = origin && {asked: {...origin, path: origin.shown, what: `house: ${name}`}}
        const loaded = await loadHouseRules(name, {from, ...asked})
        for (const {id} of loaded.rules) this.#rules.add(id).add(groupOf(id))
        house.push(loaded)
      }
      return {house}
    })
  }

  /** Those of a setting. */
  ofEntry({value, origin}: Entry): Promise<FoundHouse> {
    return this.named(texts(value), origin.base, origin)
  }

  /** None at all. */
  none(): FoundHouse {
    return none
  }

  /** The nearest file above a folder. */
  nearest(folder: string): Promise<FoundHouse> {
    return remember(this.#folders, folder, async () => {
      const file = await findHouseFile(folder)
      if (file === undefined) return none
      return {...(await this.named([file], this.#cwd)), found: file}
    })
  }

  /** The files that house rules were read from. */
  async files(): Promise<string[]> {
    const found = await Promise.all(this.#named.values())
    return found.flatMap(({house}) => house.flatMap(({files = []}) => files))
  }

  /** Whether a rule or group is of another story's house: one that was loaded, or that a configuration names or has beside it. */
  async isElsewhere(name: string, config: Config | undefined): Promise<boolean> {
    if (!isOfHouse(name)) return false
    if (config && !this.#rules.has(name)) {
      await this.nearest(dirname(config.path))
      const entries = config.layers.flatMap(({entries, overrides}) => [entries, ...overrides.map(each => each.entries)])
      for (const entry of entries.flat()) if (entry.path[0] === 'house') await this.ofEntry(entry)
    }
    return this.#rules.has(name)
  }
}
