/** Names filed by what all that are alike have in common: each is held against those alone, and a long story takes no longer for each of its names. */

interface Entry<T> {
  /** How many were filed before it. */
  at: number
  item: T
}

export class NameIndex<T> {
  readonly #files = new Map<string, Entry<T>[]>()
  #size = 0

  /** Files a name under each of its keys. */
  add(keys: readonly string[], item: T): void {
    const entry = {at: this.#size++, item}
    for (const key of keys) {
      const file = this.#files.get(key)
      if (file) file.push(entry)
      else this.#files.set(key, [entry])
    }
  }

  /** Of the names that share a key, the one filed first that passes a test. */
  first(keys: readonly string[], test: (item: T) => boolean): T | undefined {
    let found: Entry<T> | undefined
    for (const key of keys)
      for (const entry of this.#files.get(key) ?? []) {
        if (found && entry.at >= found.at) break
        if (test(entry.item)) found = entry
      }
    return found?.item
  }
}
