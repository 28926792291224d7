/** Finds house rules: those that a flag or a configuration names, or the nearest file above the story. */
import {type Entry, type Origin, texts} from '../config/entries.js'
import type {HouseRules} from '../core/house.js'
import {findHouseFile} from '../user-files/find.js'
import {remember} from './remember.js'

export interface FoundHouse {
  house: readonly HouseRules[]
  /** The file that was found, where none was named. */
  found?: string
}

const none: FoundHouse = {house: []}

/** Remembers what it loaded: the same file gives the same rules. */
export class HouseFinder {
  readonly #cwd: string
  readonly #named = new Map<string, Promise<FoundHouse>>()
  readonly #folders = new Map<string, Promise<FoundHouse>>()

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
        house.push(await loadHouseRules(name, {from, ...asked}))
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
}
