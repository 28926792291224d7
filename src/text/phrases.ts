/** Finds any of thousands of phrases in one pass over the words. */
import type {Word} from './sentences.js'
import {WordPairs} from './word-pairs.js'

export interface Phrase {
  /** Lower case, straight apostrophes, words parted by single spaces; a word ending in `*` stands for all words that begin so. */
  phrase: string
  /** What to print instead, the best first. Empty where only a person can tell. */
  replacements?: readonly string[]
  /** Why it is wrong. */
  reason?: string
  /** In the letters that it was written in, where capitals count. */
  written?: string
}

/** Phrases that are made where a text has what one of them begins with. */
export interface PhraseFamily {
  /** Its first one, two or three words, as in a phrase. */
  beginnings: readonly string[]
  phrases(): readonly Phrase[]
}

/** Families that are made when a text first has one of their first words: a story has those of hundreds, and the first three words of a few. */
export interface PhraseShelf {
  firstWords: readonly string[]
  families(): readonly PhraseFamily[]
}

export interface PhraseMatch {
  phrase: Phrase
  start: number
  end: number
  /** As printed. */
  text: string
  /** In the case of the printed text. */
  replacements: readonly string[]
  words: readonly Word[]
}

/** A phrase, or a family of them, under what it begins with. */
interface Entry {
  phrases(): readonly Phrase[]
  /** Its place among those given: of two phrases that are the same, the later counts. */
  rank: number
}

interface Longest {
  phrase: Phrase
  words: number
  rank: number
}

/** What to search; `concerned` holds indexes of `words`, in order, and all those where `begins` is true. */
interface Searched {
  words: readonly Word[]
  text: string
  concerned?: Iterable<number>
}

/** Only white space, and no line end that means something, parts the words of a phrase. */
const gap = /^[^\S\r\n]+$/u
const none: readonly Entry[] = []

/** Phrases by their first three words, or as many as stand before a starred one: to keep all that tables stand for would take tens of megabytes. */
export class PhraseIndex {
  readonly #pairs = new WordPairs()
  readonly #byWords = new Map<string, Entry[]>()
  readonly #firstWords = new Set<string>()
  /** Where the first word is starred, by its beginning. */
  readonly #byStart = new Map<string, Entry[]>()
  /** The lengths of those beginnings, so that a word is looked up once for each and never compared with all. */
  readonly #lengths = new Set<number>()
  /** What makes the families of shelves, by first word; of starred words the beginning, with the star. */
  readonly #shelves = new Map<string, (() => void)[]>()
  readonly #starred: string[] = []

  constructor(phrases: Iterable<Phrase | PhraseFamily | PhraseShelf>) {
    let rank = 0
    for (const phrase of phrases) {
      if ('firstWords' in phrase) this.#shelve(phrase, rank++)
      else if ('beginnings' in phrase) this.#await(phrase, rank++)
      else this.#file(phrase.phrase, {phrases: () => [phrase], rank: rank++})
    }
  }

  #shelve(shelf: PhraseShelf, rank: number): void {
    const make = once(() => {
      for (const family of shelf.families()) this.#await(family, rank)
    })
    for (const word of shelf.firstWords) {
      const makers = this.#shelves.get(word)
      if (makers) makers.push(make)
      else this.#shelves.set(word, [make])
      if (!makers && word.endsWith('*')) this.#starred.push(word)
    }
  }

  /** Makes the families that a word may begin. */
  #open(word: string): void {
    if (this.#shelves.has(word)) this.#clear(word)
    for (const starred of this.#starred) if (word.startsWith(starred.slice(0, -1))) this.#clear(starred)
  }

  #clear(word: string): void {
    const makers = this.#shelves.get(word) ?? []
    this.#shelves.delete(word)
    for (const make of makers) make()
  }

  #await(family: PhraseFamily, rank: number): void {
    const entry: Entry = {phrases: family.phrases, rank}
    for (const beginning of family.beginnings) this.#file(beginning, entry)
  }

  #file(phrase: string, entry: Entry): void {
    const words = phrase.split(' ', 3)
    const starred = words.findIndex(word => word.endsWith('*'))
    if (starred === 0) {
      const start = words[0]!.slice(0, -1)
      this.#lengths.add(start.length)
      add(this.#byStart, start, entry)
      return
    }
    this.#pairs.add(phrase)
    this.#firstWords.add(words[0]!)
    add(this.#byWords, (starred === -1 ? words : words.slice(0, starred)).join(' '), entry)
  }

  /** Whether any phrase begins with a word. */
  begins(word: string): boolean {
    this.#open(word)
    if (this.#firstWords.has(word)) return true
    for (const length of this.#lengths) if (this.#byStart.has(word.slice(0, length))) return true
    return false
  }

  /** The longest match at each word, or each of the words `concerned`, about which `begins` has been asked, from left to right, never overlapping. */
  search({words, text, concerned}: Searched): readonly PhraseMatch[] {
    const found: PhraseMatch[] = []
    if (!concerned) for (const {lower} of words) this.#open(lower)
    let end = 0
    for (const at of concerned ?? words.keys()) {
      const longest = at < end ? undefined : this.#longestAt(words, at, text)
      if (!longest) continue
      end = at + longest.words
      found.push(toMatch(longest.phrase, words.slice(at, end), text))
    }
    return found
  }

  #longestAt(words: readonly Word[], at: number, text: string): Longest | undefined {
    const first = words[at]!.lower
    const second = words[at + 1]?.lower ?? ''
    const isPair = this.#pairs.mayHold(first, second)
    if (!isPair && this.#lengths.size === 0) return undefined
    let best: Longest | undefined
    const take = (entries: readonly Entry[] = none): void => {
      for (const {phrases, rank} of entries) {
        for (const phrase of phrases()) {
          const found = {phrase, words: wordsMatched(phrase.phrase, words, at, text), rank}
          if (found.words > 0 && (!best || isBetter(found, best))) best = found
        }
      }
    }
    if (isPair) {
      take(this.#byWords.get(first))
      take(this.#byWords.get(`${first} ${second}`))
      take(this.#byWords.get(`${first} ${second} ${words[at + 2]?.lower}`))
    }
    for (const length of this.#lengths) take(this.#byStart.get(first.slice(0, length)))
    return best
  }
}

function add(entries: Map<string, Entry[]>, key: string, entry: Entry): void {
  const known = entries.get(key)
  if (known) known.push(entry)
  else entries.set(key, [entry])
}

/** How many words a phrase takes up where it begins at a word; 0 where it does not stand there. */
function wordsMatched(phrase: string, words: readonly Word[], at: number, text: string): number {
  for (let from = 0, index = at; ; index++) {
    const space = phrase.indexOf(' ', from)
    const to = space < 0 ? phrase.length : space
    const word = words[index]
    if (!word || !isMeant(phrase, from, to, word.lower)) return 0
    if (index > at && !isGap(text, words[index - 1]!.end, word.start)) return 0
    if (space < 0) return index - at + 1
    from = to + 1
  }
}

/** Whether the part of a phrase is that word, or stands for it. */
function isMeant(phrase: string, from: number, to: number, word: string): boolean {
  if (phrase[to - 1] === '*') return word.startsWith(phrase.slice(from, to - 1))
  return to - from === word.length && phrase.startsWith(word, from)
}

/** The longer; of two as long the one with the word itself where the other has a starred one; of two that are the same, the later. */
function isBetter(one: Longest, other: Longest): boolean {
  if (one.words !== other.words) return one.words > other.words
  const [a, b] = [one.phrase.phrase, other.phrase.phrase]
  if (a === b) return one.rank >= other.rank
  let at = 0
  while (a[at] === b[at]) at++
  return b[at] === '*'
}

const isGap = (text: string, from: number, to: number): boolean =>
  (to === from + 1 && text[from] === ' ') || gap.test(text.slice(from, to))

function once(make: () => void): () => void {
  let isMade = false
  return () => {
    if (isMade) return
    isMade = true
    make()
  }
}

const insideSentence = /[\p{L}\p{N},;]\s$/u
const longLowerCaseWord = /^\p{Ll}{4}/u

/** A capital that only a name within the phrase asks for says nothing about what replaces it: `the German news agency` → `the dpa`. */
function toMatch(phrase: Phrase, words: readonly Word[], text: string): PhraseMatch {
  const start = words[0]!.start
  const end = words.at(-1)!.end
  const printed = text.slice(start, end)
  const opensSentence = words[0]!.index === 0 || !insideSentence.test(text.slice(Math.max(0, start - 2), start))
  const keepsCase = !opensSentence && words.some(word => longLowerCaseWord.test(word.text))
  const own = phrase.replacements ?? []
  const replacements = keepsCase ? own : own.map(replacement => matchCase(replacement, printed))
  return {phrase, start, end, text: printed, replacements, words}
}

/** Gives a replacement the case of what it replaces: `CAN NOT` → `CANNOT`, `Due the` → `Due to the`. */
export function matchCase(replacement: string, printed: string): string {
  if (printed.length > 1 && printed === printed.toUpperCase() && printed !== printed.toLowerCase())
    return replacement.toUpperCase()
  if (/^\p{Lu}/u.test(printed)) return replacement.replace(/^\p{Ll}/u, letter => letter.toUpperCase())
  return replacement
}
