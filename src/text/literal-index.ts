/** All literals that patterns ask for, each with a number, and which of them a text holds. */
import {beyondAscii, digit, leastLiteral as least, type Need, type Pattern} from './needs.js'
import {needOf} from './pattern-facts.js'

/** A `Clause` with the ids of its literals. */
export interface Clause {
  ids: readonly number[]
  branches: readonly Clauses[]
}

export type Clauses = readonly Clause[]

/** Kept on the pattern itself: this is asked thousands of times a story, and a look-up in a map takes longer than most answers. */
const noted = Symbol('clauses')
type Noted = Pattern & {[noted]?: Clauses}

/** A set of ids, one bit each. */
export class Ids {
  readonly #bits: Uint32Array

  constructor(size: number) {
    this.#bits = new Uint32Array((size >>> 5) + 1)
  }

  add(id: number): void {
    this.#bits[id >>> 5]! |= 1 << (id & 31)
  }

  has(id: number): boolean {
    return ((this.#bits[id >>> 5]! >>> (id & 31)) & 1) === 1
  }

  /** All of them, from the least. */
  list(): number[] {
    const ids: number[] = []
    for (const [at, word] of this.#bits.entries())
      for (let rest = word; rest !== 0; rest &= rest - 1) ids.push((at << 5) + 31 - Math.clz32(rest & -rest))
    return ids
  }
}

const shelves = 1 << 14
const empty = -1
const space = 32

/** All literals that patterns have been asked for, each once; found in a text by four neighbouring characters of theirs, or three, which are the shelf they stand on. */
class LiteralIndex {
  readonly #ids = new Map<string, number>()
  readonly texts: string[] = []
  /** Where those characters stand in each. */
  readonly #places: number[] = []
  /** The next literal on the shelf of each. */
  readonly #next: number[] = []
  /** The first literal of each shelf. */
  readonly #byThree = new Int32Array(shelves).fill(empty)
  readonly #byFour = new Int32Array(shelves).fill(empty)
  /** Marks, by their code. */
  readonly #marks = new Map<number, number>()
  /** Whatever else is shorter. */
  readonly #short: number[] = []

  /** What a text must hold for the pattern to match. */
  clausesOf(pattern: Noted): Clauses {
    pattern[noted] ??= this.#number(needOf(pattern))
    return pattern[noted]
  }

  /** The ids of the literals that a lower-case text holds. */
  presentIn(text: string): Ids {
    const present = new Ids(this.texts.length)
    for (const id of this.#short) if (holds(text, this.texts[id]!)) present.add(id)
    let [a, b, c] = [0, 0, 0]
    for (let at = 0; at < text.length; at++) {
      const d = text.charCodeAt(at)
      if (d !== space && (d < 97 || d > 122)) {
        const id = this.#marks.get(d)
        if (id !== undefined) present.add(id)
      }
      if (at >= 2) this.#take(this.#byThree[hashOfThree(b, c, d)]!, text, at - 2, present)
      if (at >= 3) this.#take(this.#byFour[hashOfFour(a, b, c, d)]!, text, at - 3, present)
      a = b
      b = c
      c = d
    }
    return present
  }

  /** Adds those of a shelf whose characters stand there. */
  #take(first: number, text: string, at: number, present: Ids): void {
    for (let id = first; id !== empty; id = this.#next[id]!)
      if (text.startsWith(this.texts[id]!, at - this.#places[id]!)) present.add(id)
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
    if (text.length >= least) this.#file(id, text)
    else if (text.length === 1 && text !== beyondAscii) this.#marks.set(text.charCodeAt(0), id)
    else this.#short.push(id)
    return id
  }

  #file(id: number, text: string): void {
    const at = text.length > 3 ? rarestFour(text) : 0
    const [a, b, c, d] = [0, 1, 2, 3].map(offset => text.charCodeAt(at + offset)) as [number, number, number, number]
    const shelf = text.length > 3 ? this.#byFour : this.#byThree
    const hash = text.length > 3 ? hashOfFour(a, b, c, d) : hashOfThree(a, b, c)
    this.#places[id] = at
    this.#next[id] = shelf[hash]!
    shelf[hash] = id
  }
}

const hashOfThree = (a: number, b: number, c: number): number => ((a << 9) ^ (b << 4) ^ c) & (shelves - 1)
const hashOfFour = (a: number, b: number, c: number, d: number): number =>
  ((a << 9) ^ (b << 6) ^ (c << 3) ^ d) & (shelves - 1)

/** From the commonest in English print. */
const letters = ' etaonisrhldcumfpgwybvkxjqz'

function rankOf(letter: string): number {
  const rank = letters.indexOf(letter)
  return rank < 0 ? letters.length : rank
}

/** Where the four neighbouring characters stand that fewest texts have, by their letters. */
function rarestFour(text: string): number {
  const ranks = Array.from({length: text.length}, (_, at) => rankOf(text[at]!))
  let best = 0
  let most = 0
  for (let at = 0; at + 4 <= ranks.length; at++) {
    const rarity = ranks[at]! + ranks[at + 1]! + ranks[at + 2]! + ranks[at + 3]!
    if (rarity <= most) continue
    best = at
    most = rarity
  }
  return best
}

/** Whether a lower-case text holds a literal. */
export function holds(text: string, literal: string): boolean {
  if (literal === digit) return /\d/.test(text)
  return literal === beyondAscii ? /[^\0-\x7F]/.test(text) : text.includes(literal)
}

export const literals = new LiteralIndex()
