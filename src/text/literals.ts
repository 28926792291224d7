/** Regular expressions are dear, and at their first use up to 20 ms each: what a pattern must contain is looked up first, and most patterns never run. */
import {type Clause, type Clauses, holds, type Ids, literals} from './literal-index.js'
import type {Pattern} from './needs.js'

/** What a text contains, for the question whether a pattern can match in it. */
export class LiteralScreen {
  readonly #text: string
  readonly #present: Ids
  /** Whether the text holds literals that were met afterwards. */
  #later: Map<number, boolean> | undefined
  /** How many literals were known when the text was looked through. */
  readonly known = literals.texts.length

  constructor(text: string) {
    this.#text = text.toLowerCase()
    this.#present = literals.presentIn(this.#text)
  }

  /** The ids of the literals that the text holds, of those that were known when it was looked through. */
  present(): readonly number[] {
    return this.#present.list()
  }

  /** Whether the text has what every match must have; true where nothing is known of the pattern. */
  mayMatch(pattern: Pattern): boolean {
    return this.#meets(literals.clausesOf(pattern))
  }

  /** Whether the text has all that one of several patterns needs. */
  meetsAny(needs: readonly Clauses[]): boolean {
    for (const need of needs) if (this.#meets(need)) return true
    return false
  }

  #meets(clauses: Clauses): boolean {
    for (const clause of clauses) if (!this.#meetsOne(clause)) return false
    return true
  }

  #meetsOne({ids, branches}: Clause): boolean {
    for (const id of ids) if (this.#has(id)) return true
    for (const branch of branches) if (this.#meets(branch)) return true
    return false
  }

  /** The letters of a pattern first met after the text was looked through are looked for by themselves, once. */
  #has(id: number): boolean {
    if (id < this.known) return this.#present.has(id)
    this.#later ??= new Map()
    const known = this.#later.get(id)
    if (known !== undefined) return known
    const held = holds(this.#text, literals.texts[id]!)
    this.#later.set(id, held)
    return held
  }
}

/** The matches of a global pattern, without the copy of it that `matchAll` makes and compiles at each call. */
export function* matchesIn(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  let at = 0
  while (at <= text.length) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) return
    const end = match.index + match[0].length
    at = match[0] === '' ? end + (text.codePointAt(end)! > 0xffff ? 2 : 1) : end
    yield match
  }
}

/** The flags of a pattern, without `u` where nothing in it asks for it: case folding is then several times cheaper to compile. */
export function plainFlags(source: string, flags: string): string {
  return /\\[pPu]|[\uD800-\uDFFF]/.test(source) ? flags : flags.replace('u', '')
}
