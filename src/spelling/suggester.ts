/** Suggests by walking a trie within a few edits; the trie is two flat arrays in reading order, so it is made in one pass over the sorted words. */
import {matchCase} from '../text/phrases.js'
import {type Edits, editCost} from './edit-cost.js'
import type {SpellingSuggestion} from './speller.js'
import type {WordList} from './word-list.js'

/** Decades of frequency that one plain edit outweighs. */
const editWeight = 3
/** Stands for the frequency, per million, of a word never counted. */
const unseen = 0.08
/** How much of the mass goes to words that are not on the list. */
const elsewhere = 0.12
/** A word this frequent, per million, may be half of a run-together pair. */
const pairFrequency = 25
const splitCost = 1.15
/** Letters of the longest word that the automaton's bits have room for. */
const longest = 30
/** A story prints the same few strange words again and again. */
const mostRemembered = 1000

interface Candidate {
  text: string
  score: number
}

/** Finds the words meant by a misprint. */
export class Suggester {
  readonly #list: WordList
  readonly #tries: readonly Trie[]
  readonly #unsuggested: ReadonlySet<string>
  readonly #suggested = new Map<string, readonly SpellingSuggestion[]>()

  constructor(list: WordList) {
    this.#list = list
    this.#tries = [new Trie(list.sorted()), new Trie(list.added)]
    this.#unsuggested = list.unsuggested()
  }

  /** The likeliest words meant, the best first, in the case of `printed`. */
  suggest(printed: string, limit: number): readonly SpellingSuggestion[] {
    const key = `${limit} ${printed}`
    const known = this.#suggested.get(key)
    if (known) return known
    if (this.#suggested.size === mostRemembered) this.#suggested.clear()
    const found = this.#find(printed, limit)
    this.#suggested.set(key, found)
    return found
  }

  #find(printed: string, limit: number): SpellingSuggestion[] {
    const word = printed.replaceAll(/[’‘ʼ]/gu, "'")
    const possessive = /'s$/u.exec(word)?.[0] ?? ''
    const bare = word.slice(0, word.length - possessive.length)
    if (bare.length < 2 || bare.length > longest) return []
    const candidates = this.#candidates(bare)
      .filter(({text}) => text !== bare && !(possessive && text.endsWith('s')))
      .toSorted((a, b) => b.score - a.score)
    return rank(candidates, limit).map(({text, confidence}) => ({text: matchCase(text, bare) + possessive, confidence}))
  }

  #candidates(bare: string): Candidate[] {
    const lower = bare.toLowerCase()
    const near = this.#near(lower, lower.length < 4 ? 1 : 2)
    const found = [...near, ...this.#splits(lower)]
    if (found.length > 0 || lower.length < 9) return found
    return this.#near(lower, 3)
  }

  #near(lower: string, most: number): Candidate[] {
    const texts = new Set(this.#tries.flatMap(trie => trie.within(lower, most)))
    return [...texts]
      .filter(text => !this.#unsuggested.has(text))
      .map(text => ({text, score: this.#score(text, editCost(lower, text.toLowerCase()))}))
  }

  #score(text: string, edits: Edits): number {
    const name = /^\p{Lu}/u.test(text) && edits > 0 ? 1.2 : 0
    return Math.log10(this.#list.frequency(text) + unseen) - editWeight * edits - name
  }

  #splits(lower: string): Candidate[] {
    const found: Candidate[] = []
    for (let at = 1; at < lower.length; at++) {
      const [left, right] = [lower.slice(0, at), lower.slice(at)]
      const weight = this.#pairWeight(left, right)
      if (weight !== undefined) found.push({text: `${left} ${right}`, score: weight - editWeight * splitCost})
    }
    return found
  }

  #pairWeight(left: string, right: string): number | undefined {
    if (left.length === 1 && left !== 'a') return undefined
    if (right.length === 1 || !this.#list.has(left) || !this.#list.has(right)) return undefined
    const rarer = Math.min(this.#list.frequency(left), this.#list.frequency(right))
    const least = Math.min(left.length, right.length) < 3 ? 40 * pairFrequency : pairFrequency
    return rarer < least ? undefined : Math.log10(rarer)
  }
}

/** Words in reading order as one array of letters: the node after a node is its first child, `skip` leads past its subtree. */
class Trie {
  readonly #letters: Uint16Array
  readonly #depths: Uint8Array
  readonly #skips: Uint32Array
  /** One more than the index of the first word that ends here. */
  readonly #ends: Uint32Array
  readonly #size: number
  readonly #words: readonly string[]
  readonly #lower: readonly string[]

  constructor(words: readonly string[]) {
    this.#words = words
    this.#lower = words.map(word => word.toLowerCase())
    const most = this.#lower.reduce((sum, word) => sum + word.length, 0)
    this.#letters = new Uint16Array(most)
    this.#depths = new Uint8Array(most)
    this.#skips = new Uint32Array(most)
    this.#ends = new Uint32Array(most)
    this.#size = this.#fill()
  }

  #fill(): number {
    const path = new Uint32Array(256)
    let size = 0
    let last = ''
    this.#lower.forEach((word, index) => {
      if (word === last || word.length > 60) return
      let shared = 0
      while (shared < last.length && shared < word.length && last[shared] === word[shared]) shared++
      for (let depth = shared; depth < last.length; depth++) this.#skips[path[depth]!] = size
      for (let depth = shared; depth < word.length; depth++) {
        path[depth] = size
        this.#letters[size] = word.charCodeAt(depth)
        this.#depths[size++] = depth + 1
      }
      this.#ends[path[word.length - 1]!] = index + 1
      last = word
    })
    for (let depth = 0; depth < last.length; depth++) this.#skips[path[depth]!] = size
    return size
  }

  /** All words within `most` edits of a lower-case word of at most 31 letters; swapping neighbours is one edit. */
  within(target: string, most: number): string[] {
    const found: string[] = []
    const masks = new LetterMasks(target)
    const states = new StateTable(target.length, most)
    const path = new Uint16Array(target.length + most + 2)
    let node = 0
    while (node < this.#size) {
      const depth = this.#depths[node]!
      if (depth > target.length + most) {
        node = this.#skips[node]!
        continue
      }
      path[depth] = this.#letters[node]!
      const reached = states.step(depth, masks.of(path[depth]!), depth > 1 ? masks.of(path[depth - 1]!) : 0)
      const end = this.#ends[node]!
      if (end > 0 && reached & states.goal) this.#collect(end - 1, found)
      node = reached === 0 ? this.#skips[node]! : node + 1
    }
    masks.clear()
    return found
  }

  #collect(first: number, found: string[]): void {
    const lower = this.#lower[first]!
    for (let at = first; this.#lower[at] === lower; at++) found.push(this.#words[at]!)
  }
}

/** For each letter, bit `at + 1` where the target has it at `at`. */
class LetterMasks {
  /** One table for all: to make one for each word would take longer than to look the word up. */
  static readonly #table = new Int32Array(0x1_0000)
  readonly #target: string

  constructor(target: string) {
    this.#target = target
    for (let at = 0; at < target.length; at++) LetterMasks.#table[target.charCodeAt(at)]! |= 2 << at
  }

  of(letter: number): number {
    return LetterMasks.#table[letter]!
  }

  clear(): void {
    for (let at = 0; at < this.#target.length; at++) LetterMasks.#table[this.#target.charCodeAt(at)] = 0
  }
}

/**
 * The automaton of Wu and Manber (Fast text searching allowing errors, 1992), with swapped neighbours, for each depth of a path:
 * bit `at` of a row is set where the path can be read as the first `at` letters of the target with so many edits.
 */
class StateTable {
  readonly goal: number
  readonly #rows: Int32Array
  readonly #width: number

  constructor(length: number, most: number) {
    this.goal = 1 << length
    this.#width = most + 1
    this.#rows = new Int32Array((length + most + 2) * this.#width)
    for (let edits = 0; edits <= most; edits++) this.#rows[edits] = (2 << edits) - 1
  }

  /** Reads the letter at a depth, given where the target has it and the letter before it; returns all that can be reached. */
  step(depth: number, letter: number, before: number): number {
    const rows = this.#rows
    const here = depth * this.#width
    const above = here - this.#width
    const swapped = before & (letter << 1)
    let reached = (rows[above]! << 1) & letter
    rows[here] = reached
    for (let edits = 1; edits < this.#width; edits++) {
      const fewer = rows[above + edits - 1]!
      let row = ((rows[above + edits]! << 1) & letter) | fewer | (fewer << 1) | (rows[here + edits - 1]! << 1)
      if (swapped !== 0) row |= (rows[above - this.#width + edits - 1]! << 2) & swapped
      rows[here + edits] = row
      reached |= row
    }
    return reached
  }
}

/** The best few, each with its share of the mass that all candidates have. */
function rank(candidates: readonly Candidate[], limit: number): SpellingSuggestion[] {
  const best = candidates[0]?.score ?? 0
  const mass = (score: number): number => 10 ** (0.8 * (score - best))
  const total =
    candidates.slice(0, 30).reduce((sum, {score}) => sum + mass(score), 0) + elsewhere * 10 ** (-0.16 * best)
  return candidates.slice(0, limit).map(({text, score}) => ({
    text,
    confidence: Math.round((100 * mass(score)) / Math.max(total, 1)) / 100
  }))
}
