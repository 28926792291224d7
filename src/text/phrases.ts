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
}

/** Phrases that are made when a text first has what one of them begins with. */
export interface PhraseFamily {
  /** Its first word or its first two words, as in a phrase. */
  beginnings: readonly string[]
  phrases(): readonly Phrase[]
}

/** Families that are made when a text first has one of their first words: a story has those of hundreds, and the first two words of a few. */
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

const none: readonly number[] = []

/** Most nodes end a phrase and lead nowhere: they have no maps. */
interface Node {
  next: Map<string, Node> | undefined
  /** Starred words by their beginning. */
  prefixes: Map<string, Node> | undefined
  /** The lengths of those beginnings, so that a word is looked up once for each and never compared with all. */
  lengths: readonly number[]
  phrase?: Phrase
  /** The place of that phrase among those given: of two that are the same, the later counts, whichever was made first. */
  rank: number
  /** Make the phrases of the families that begin so. */
  waiting: (() => void)[] | undefined
}

interface Longest {
  phrase: Phrase
  words: number
}

/** What to search; `concerned` holds indexes of `words`, in order, and all those where `begins` is true. */
interface Searched {
  words: readonly Word[]
  text: string
  concerned?: Iterable<number>
}

/** Only white space, and no line end that means something, parts the words of a phrase. */
const gap = /^[^\S\r\n]+$/u

/** A trie over words. */
export class PhraseIndex {
  readonly #root = emptyNode()
  readonly #pairs = new WordPairs()
  /** What makes the families of shelves, by first word; of starred words the beginning, with the star. */
  readonly #shelves = new Map<string, (() => void)[]>()
  readonly #starred: string[] = []

  constructor(phrases: Iterable<Phrase | PhraseFamily | PhraseShelf>) {
    let rank = 0
    for (const phrase of phrases) {
      if ('firstWords' in phrase) this.#shelve(phrase, rank++)
      else if ('beginnings' in phrase) this.#await(phrase, rank++)
      else this.#add(phrase, rank++)
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
    const make = once(() => {
      for (const phrase of family.phrases()) this.#add(phrase, rank)
    })
    for (const beginning of family.beginnings) {
      this.#pairs.add(beginning)
      const node = this.#nodeOf(beginning)
      node.waiting ??= []
      node.waiting.push(make)
    }
  }

  #add(phrase: Phrase, rank: number): void {
    this.#pairs.add(phrase.phrase)
    const node = this.#nodeOf(phrase.phrase)
    if (rank < node.rank) return
    node.phrase = phrase
    node.rank = rank
  }

  #nodeOf(words: string): Node {
    let node = this.#root
    for (const word of words.split(' ')) node = child(node, word)
    return node
  }

  /** Whether any phrase begins with a word. */
  begins(word: string): boolean {
    this.#open(word)
    return goesOn(this.#root, word)
  }

  /** The longest match at each word, or each of the words `concerned`, about which `begins` has been asked, from left to right, never overlapping. */
  search({words, text, concerned}: Searched): readonly PhraseMatch[] {
    const found: PhraseMatch[] = []
    if (!concerned) for (const {lower} of words) this.#open(lower)
    let end = 0
    const isOpen = this.#root.prefixes !== undefined
    for (const at of concerned ?? words.keys()) {
      if (!isOpen && !this.#pairs.mayHold(words[at]!.lower, words[at + 1]?.lower ?? '')) continue
      const longest = at < end ? undefined : follow(this.#root, words, at, at, text)
      if (!longest) continue
      end = at + longest.words
      found.push(toMatch(longest.phrase, words.slice(at, end), text))
    }
    return found
  }
}

/** The longest phrase that goes on from a node with the word at `at`; `from` is where it began. */
function follow(node: Node, words: readonly Word[], from: number, at: number, text: string): Longest | undefined {
  const word = words[at]
  if (!word) return undefined
  const {lower} = word
  const exact = node.next?.get(lower)
  let best = exact && reach(exact, words, from, at, text)
  for (const length of node.lengths) {
    const prefix = node.prefixes!.get(lower.slice(0, length))
    const other = prefix && reach(prefix, words, from, at, text)
    if (other && (!best || other.words > best.words)) best = other
  }
  return best
}

function reach(node: Node, words: readonly Word[], from: number, at: number, text: string): Longest | undefined {
  if (node.waiting) wake(node)
  const next = words[at + 1]
  const longer =
    next && goesOn(node, next.lower) && isGap(text, words[at]!.end, next.start)
      ? follow(node, words, from, at + 1, text)
      : undefined
  return longer ?? (node.phrase && {phrase: node.phrase, words: at - from + 1})
}

function wake(node: Node): void {
  const {waiting} = node
  node.waiting = undefined
  for (const make of waiting!) make()
}

/** Whether some phrase has that word next: most have another, and what stands between need not be looked at. */
function goesOn({next, prefixes, lengths}: Node, word: string): boolean {
  if (next?.has(word)) return true
  for (const length of lengths) if (prefixes!.has(word.slice(0, length))) return true
  return false
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

const emptyNode = (): Node => ({next: undefined, prefixes: undefined, lengths: none, rank: -1, waiting: undefined})

function child(node: Node, word: string): Node {
  const isStarred = word.endsWith('*')
  const key = isStarred ? word.slice(0, -1) : word
  if (isStarred) node.prefixes ??= new Map()
  else node.next ??= new Map()
  const edges = isStarred ? node.prefixes! : node.next!
  const known = edges.get(key)
  if (known) return known
  const fresh = emptyNode()
  edges.set(key, fresh)
  if (isStarred && !node.lengths.includes(key.length)) node.lengths = [...node.lengths, key.length]
  return fresh
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
