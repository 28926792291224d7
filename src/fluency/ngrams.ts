/** Trigrams with Katz back-off in typed arrays over one buffer: nothing is parsed at load. training/ngrams.py writes the file and tells its layout. */
import {countBits, findSorted, scalarProduct} from './arrays.js'
import {readSections, type Sections} from './ngram-file.js'

/** A word's number: 0 is the commonest. */
export type WordId = number

/** Stands for a word that the model lacks and for no word. */
export const unknown: WordId = -1

/** Natural logarithm given to a word that the model lacks: a little less than its rarest words have. */
export const unknownLogProb = -19

/** Words that may come next, the likeliest first. */
export interface Follower {
  id: WordId
  /** Natural logarithm. */
  logProb: number
}

export interface Ngrams {
  /** How many words there are. */
  readonly size: number
  /** The number of a lower-case word, or -1. */
  id(word: string): WordId
  /** The word with a number from 0 to `size` - 1. */
  word(id: WordId): string
  /** Natural logarithm of the probability of a word after two others; -1 stands for a word unknown or absent. */
  logProb(previous2: WordId, previous1: WordId, word: WordId): number
  /** The likeliest words seen after two others or after the last alone, the best first. */
  followers(previous2: WordId, previous1: WordId, limit: number): Follower[]
  /** What `logProb` says of words 0, 1, 2, … after two others, into `scores`; much faster than asking one by one. */
  scoreFollowers(previous2: WordId, previous1: WordId, scores: Float32Array): void
  /** Log-probabilities of `word` after each of the words 0, 1, 2, … alone, into `scores`. */
  scoreBefore(word: WordId, scores: Float32Array): void
  /** The cosine of two words' vectors, how alike the company is that they keep; 0 where one has no vector. */
  alike(first: WordId, second: WordId): number
  /** The words that begin with these letters, in the order of the alphabet. */
  withPrefix(prefix: string): WordId[]
}

const bookSize = 256
/** Of the vectors' unit, as training/vectors.py has it. */
const vectorScale = 254
const [unigramBook, unigramBackoffBook, bigramBook, bigramBackoffBook, trigramBook] = [0, 1, 2, 3, 4].map(
  book => book * bookSize
) as [number, number, number, number, number]

/** Opens a file of n-grams; the buffer must not change afterwards. Throws an Error when it is not a whole file of this version. */
export function openNgrams(buffer: ArrayBuffer | Uint8Array): Ngrams {
  return new PackedNgrams(readSections(buffer))
}

class PackedNgrams implements Ngrams {
  readonly size: number
  readonly #file: Sections
  readonly #books: Float32Array
  readonly #decoder = new TextDecoder()

  constructor(file: Sections) {
    this.#file = file
    this.#books = file.codeBooks
    this.size = file.unigramProbs.length
  }

  id(word: string): WordId {
    const at = this.#lowerBound(word)
    const id = this.#file.wordOrder[at]
    return id !== undefined && this.#compare(id, word) === 0 ? id : unknown
  }

  word(id: WordId): string {
    const {wordBytes, wordStarts} = this.#file
    return this.#decoder.decode(wordBytes.subarray(wordStarts[id], wordStarts[id + 1]))
  }

  withPrefix(prefix: string): WordId[] {
    const found: WordId[] = []
    for (let at = this.#lowerBound(prefix); at < this.size; at++) {
      const id = this.#file.wordOrder[at]!
      if (!this.#startsWith(id, prefix)) break
      found.push(id)
    }
    return found
  }

  logProb(previous2: WordId, previous1: WordId, word: WordId): number {
    if (word < 0) return unknownLogProb
    if (previous1 < 0) return this.#unigram(word)
    const context = previous2 < 0 ? -1 : this.#context(previous2, previous1)
    if (context >= 0) {
      const at = this.#trigram(context, word)
      if (at >= 0) return this.#books[trigramBook + this.#file.trigramProbs[at]!]!
    }
    const backoff = context < 0 ? 0 : this.#contextBackoff(context)
    const at = this.#bigram(previous1, word)
    if (at >= 0) return backoff + this.#books[bigramBook + this.#file.bigramProbs[at]!]!
    return backoff + this.#unigramBackoff(previous1) + this.#unigram(word)
  }

  followers(previous2: WordId, previous1: WordId, limit: number): Follower[] {
    if (previous1 < 0) return []
    const {bigramStarts, bigramWords, bigramProbs, trigramWords, trigramProbs} = this.#file
    const context = previous2 < 0 ? -1 : this.#context(previous2, previous1)
    const found = new Map<WordId, number>()
    const backoff = context < 0 ? 0 : this.#contextBackoff(context)
    for (let at = bigramStarts[previous1]!; at < bigramStarts[previous1 + 1]!; at++)
      found.set(bigramWords[at]!, backoff + this.#books[bigramBook + bigramProbs[at]!]!)
    if (context >= 0)
      for (let at = this.#trigramStart(context); at < this.#trigramStart(context + 1); at++)
        found.set(trigramWords[at]!, this.#books[trigramBook + trigramProbs[at]!]!)
    return [...found]
      .map(([id, logProb]) => ({id, logProb}))
      .sort((a, b) => b.logProb - a.logProb || a.id - b.id)
      .slice(0, limit)
  }

  scoreFollowers(previous2: WordId, previous1: WordId, scores: Float32Array): void {
    const {bigramStarts, bigramWords, bigramProbs, trigramWords, trigramProbs, unigramProbs} = this.#file
    const books = this.#books
    const context = previous2 < 0 || previous1 < 0 ? -1 : this.#context(previous2, previous1)
    const backoff = context < 0 ? 0 : this.#contextBackoff(context)
    const most = Math.min(scores.length, this.size)
    const both = previous1 < 0 ? 0 : backoff + this.#unigramBackoff(previous1)
    for (let id = 0; id < most; id++) scores[id] = both + books[unigramBook + unigramProbs[id]!]!
    if (previous1 < 0) return
    for (let at = bigramStarts[previous1]!; at < bigramStarts[previous1 + 1]! && bigramWords[at]! < most; at++)
      scores[bigramWords[at]!] = backoff + books[bigramBook + bigramProbs[at]!]!
    if (context < 0) return
    const end = this.#trigramStart(context + 1)
    for (let at = this.#trigramStart(context); at < end && trigramWords[at]! < most; at++)
      scores[trigramWords[at]!] = books[trigramBook + trigramProbs[at]!]!
  }

  scoreBefore(word: WordId, scores: Float32Array): void {
    const most = Math.min(scores.length, this.size)
    if (word < 0) {
      scores.fill(unknownLogProb, 0, most)
      return
    }
    const {bigramStarts, bigramWords, bigramProbs} = this.#file
    const rare = this.#unigram(word)
    for (let id = 0; id < most; id++) {
      const at = findSorted(bigramWords, bigramStarts[id]!, bigramStarts[id + 1]!, word)
      scores[id] = at < 0 ? rare + this.#unigramBackoff(id) : this.#books[bigramBook + bigramProbs[at]!]!
    }
  }

  alike(first: WordId, second: WordId): number {
    const {vectors, dimensions} = this.#file
    const least = Math.min(first, second) * dimensions
    const most = Math.max(first, second) * dimensions
    if (least < 0 || most >= vectors.length) return 0
    return scalarProduct(vectors, least, most, dimensions) / vectorScale ** 2
  }

  #unigram(word: WordId): number {
    return this.#books[unigramBook + this.#file.unigramProbs[word]!]!
  }

  #unigramBackoff(word: WordId): number {
    return this.#books[unigramBackoffBook + this.#file.unigramBackoffs[word]!]!
  }

  #contextBackoff(context: number): number {
    return this.#books[bigramBackoffBook + this.#file.contextBackoffs[context]!]!
  }

  #bigram(first: WordId, second: WordId): number {
    const {bigramStarts, bigramWords} = this.#file
    return findSorted(bigramWords, bigramStarts[first]!, bigramStarts[first + 1]!, second)
  }

  #trigram(context: number, word: WordId): number {
    return findSorted(this.#file.trigramWords, this.#trigramStart(context), this.#trigramStart(context + 1), word)
  }

  #trigramStart(context: number): number {
    return this.#file.trigramBlocks[context >> 6]! + this.#file.trigramStarts[context]!
  }

  /** The number of two words among the bigrams that trigrams begin with, or -1. */
  #context(first: WordId, second: WordId): number {
    const bigram = this.#bigram(first, second)
    if (bigram < 0) return -1
    const {contextBits, contextRanks} = this.#file
    const place = bigram >> 5
    const bits = contextBits[place]!
    const bit = 1 << (bigram & 31)
    if ((bits & bit) === 0) return -1
    let rank = contextRanks[bigram >> 8]! + countBits(bits & (bit - 1))
    for (let before = place & ~7; before < place; before++) rank += countBits(contextBits[before]!)
    return rank
  }

  /** The first place in the alphabet whose word is not before this one. */
  #lowerBound(word: string): number {
    let low = 0
    let high = this.size
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#compare(this.#file.wordOrder[middle]!, word) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Below 0 when the word with the number comes before `word`; the order is that of UTF-8, and the model's words are ASCII. */
  #compare(id: WordId, word: string): number {
    const {wordBytes, wordStarts} = this.#file
    const start = wordStarts[id]!
    const length = wordStarts[id + 1]! - start
    const shared = Math.min(length, word.length)
    for (let at = 0; at < shared; at++) {
      const difference = wordBytes[start + at]! - word.charCodeAt(at)
      if (difference !== 0) return difference
    }
    return length - word.length
  }

  #startsWith(id: WordId, prefix: string): boolean {
    const {wordBytes, wordStarts} = this.#file
    const start = wordStarts[id]!
    if (wordStarts[id + 1]! - start < prefix.length) return false
    for (let at = 0; at < prefix.length; at++) if (wordBytes[start + at] !== prefix.charCodeAt(at)) return false
    return true
  }
}
