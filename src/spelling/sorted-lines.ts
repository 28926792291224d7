/** A word list is looked up as it lies in its file, since to make a set of it takes longer than to check a page. */

/** Words looked up before the set is made after all. */
const patience = 4000

/** Lines of a text that are sorted as if in lower case, and by their letters where that is the same. */
export class SortedLines {
  readonly #text: string
  /** Answers so far; later all lines. */
  #known = new Map<string, boolean>()
  #all: Set<string> | undefined

  /** @param text its lines, each with its line feed. */
  constructor(text: string) {
    this.#text = text
  }

  /** All lines in order. */
  lines(): string[] {
    return this.#text.split('\n').slice(0, -1)
  }

  /** Whether a string is one of the lines. */
  has(line: string): boolean {
    if (this.#all) return this.#all.has(line)
    const known = this.#known.get(line)
    if (known !== undefined) return known
    const found = this.#find(line)
    this.#known.set(line, found)
    if (this.#known.size > patience) {
      this.#all = new Set(this.lines())
      this.#known.clear()
    }
    return found
  }

  #find(wanted: string): boolean {
    const lower = wanted.toLowerCase()
    let low = 0
    let high = this.#text.length
    while (low < high) {
      const middle = (low + high) >> 1
      const start = middle === 0 ? 0 : this.#text.lastIndexOf('\n', middle - 1) + 1
      const end = this.#text.indexOf('\n', middle)
      const line = this.#text.slice(start, end)
      if (line === wanted) return true
      const lineLower = line.toLowerCase()
      if (lineLower < lower || (lineLower === lower && line < wanted)) low = end + 1
      else high = start
    }
    return false
  }
}
