/** Finds house rules: those that a flag or a configuration names, or the nearest file above the story. */
import {type Entry, type Origin, texts} from '../config/entries.js'
import type {HouseRules} from '../core/house.js'
import {findHouseFile} from '../house/find.js'
import {remember} from './remember.js'

interface Found {
  house: readonly HouseRules[]
  /** The file that was found, where none was named. */
  found?: string
}

const none: Found = {house: []}

/** Remembers what it loaded: the same file gives the same rules. */
export class HouseFinder {
  readonly #cwd: string
  readonly #named = new Map<string, Promise<Found>>()
  readonly #folders = new Map<string, Promise<Found>>()

  constructor(cwd: string) {
    this.#cwd = cwd
  }

  /** Files or packages by name, from a folder. Throws a `HouseError`. @param origin the setting that names them. */
  named(names: readonly string[], from: string, origin?: Origin): Promise<Found> {
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
  ofEntry({value, origin}: Entry): Promise<Found> {
    return this.named(texts(value), origin.base, origin)
  }

  /** None at all. */
  none(): Found {
    return none
  }

  /** The nearest file above a folder. */
  nearest(folder: string): Promise<Found> {
    return remember(this.#folders, folder, async () => {
      const file = await findHouseFile(folder)
      if (file === undefined) return none
      return {...(await this.named([file], this.#cwd)), found: file}
    })
  }
}
