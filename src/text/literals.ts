/** Regular expressions are dear at their first use, up to 20 ms each: what a pattern must contain is looked up first, and most patterns never run. */
import {leastLiteral as least, requiredLiterals} from './pattern-facts.js'

/** What a text contains, for the question whether a pattern can match in it. */
export class LiteralScreen {
  readonly #text: string
  /** A bit for each hash of three neighbouring characters. */
  readonly #threes = new Uint8Array(tableSize)

  constructor(text: string) {
    this.#text = text.toLowerCase()
    for (let at = 0; at + 3 <= this.#text.length; at++) this.#threes[hashAt(this.#text, at)] = 1
  }

  /** Whether the text has what every match must have; true where nothing is known of the pattern. */
  mayMatch(pattern: RegExp): boolean {
    const literals = requiredLiterals(pattern)
    return literals === undefined || literals.some(literal => this.#has(literal))
  }

  #has(literal: string): boolean {
    if (literal.length >= least && this.#threes[hashAt(literal, 0)] === 0) return false
    return this.#text.includes(literal)
  }
}

const tableSize = 1 << 13
const hashAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) * 31 + text.charCodeAt(at + 2)) & (tableSize - 1)

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
