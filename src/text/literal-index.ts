/** All literals that patterns ask for, each with a number, and which of them a text holds. */
import {beyondAscii, digit, leastLiteral as least, type Need, type Pattern} from './needs.js'
import {needOf} from './pattern-facts.js'

interface Shelved {
  id: number
  text: string
  /** Where the three characters stand in it. */
  at: number
}

/** A `Clause` with the ids of its literals. */
export interface Clause {
  ids: readonly number[]
  branches: readonly Clauses[]
}

export type Clauses = readonly Clause[]

const shelves = 1 << 14

const hashAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) << 9) ^ (text.charCodeAt(at + 1) << 4) ^ text.charCodeAt(at + 2)) & (shelves - 1)

/** A set of ids, one bit each, and a list. */
export class Ids {
  readonly all: number[] = []
  readonly #bits: Uint32Array

  constructor(size: number) {
    this.#bits = new Uint32Array((size >>> 5) + 1)
  }

  add(id: number): void {
    if (this.has(id)) return
    this.#bits[id >>> 5]! |= 1 << (id & 31)
    this.all.push(id)
  }

  has(id: number): boolean {
    return ((this.#bits[id >>> 5]! >>> (id & 31)) & 1) === 1
  }
}

/** All literals that patterns have been asked for, each once; found in a text by three neighbouring characters of theirs, which are the shelf they stand on. */
class LiteralIndex {
  readonly #ids = new Map<string, number>()
  readonly texts: string[] = []
  /** By the hash of those three. */
  readonly #byThree: (Shelved[] | undefined)[] = Array.from({length: shelves})
  readonly #short: number[] = []
  readonly #ofPattern = new WeakMap<Pattern, Clauses>()

  /** What a text must hold for the pattern to match. */
  clausesOf(pattern: Pattern): Clauses {
    const known = this.#ofPattern.get(pattern)
    if (known) return known
    const clauses = this.#number(needOf(pattern))
    this.#ofPattern.set(pattern, clauses)
    return clauses
  }

  /** The ids of the literals that a lower-case text holds. */
  presentIn(text: string): Ids {
    const present = new Ids(this.texts.length)
    for (const id of this.#short) if (holds(text, this.texts[id]!)) present.add(id)
    for (let at = 0; at + least <= text.length; at++) {
      const shelf = this.#byThree[hashAt(text, at)]
      if (!shelf) continue
      for (const literal of shelf) if (text.startsWith(literal.text, at - literal.at)) present.add(literal.id)
    }
    return present
  }

  #number(need: Need): Clauses {
    return need.map(({literals, branches}) => ({
      ids: literals.map(literal => this.#add(literal)),
      branches: branches.map(branch => this.#number(branch))
    }))
  }

  #add(text: string): number {
    const known = this.#ids.get(text)
    if (known !== undefined) return known
    const id = this.texts.push(text) - 1
    this.#ids.set(text, id)
    if (text.length < least) this.#short.push(id)
    else this.#file(id, text)
    return id
  }

  /** Under those three characters that fewest others have. */
  #file(id: number, text: string): void {
    const shelf = (at: number): number => this.#byThree[hashAt(text, at)]?.length ?? 0
    let best = 0
    for (let at = 1; at + least <= text.length; at++) if (shelf(at) < shelf(best)) best = at
    const hash = hashAt(text, best)
    this.#byThree[hash] = [...(this.#byThree[hash] ?? []), {id, text, at: best}]
  }
}

/** Whether a lower-case text holds a literal. */
export function holds(text: string, literal: string): boolean {
  if (literal === digit) return /\d/.test(text)
  return literal === beyondAscii ? /[^\0-\x7F]/.test(text) : text.includes(literal)
}

export const literals = new LiteralIndex()
