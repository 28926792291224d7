/** Finds any of thousands of phrases in one pass over the words. */
import type {Word} from './sentences.js'

export interface Phrase {
  /** Lower case, straight apostrophes, words parted by single spaces; a word ending in `*` stands for all words that begin so. */
  phrase: string
  /** What to print instead, the best first. Empty where only a person can tell. */
  replacements?: readonly string[]
  /** Why it is wrong. */
  reason?: string
}

/** Phrases that are made when a text first has a word that one of them begins with. */
export interface PhraseFamily {
  /** Those words, as in a phrase. */
  beginnings: readonly string[]
  phrases(): readonly Phrase[]
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

interface Node {
  next: Map<string, Node>
  /** Starred words by their beginning. */
  prefixes: Map<string, Node>
  /** The lengths of those beginnings, so that a word is looked up once for each and never compared with all. */
  lengths: number[]
  phrase?: Phrase
  /** The place of that phrase among those given: of two that are the same, the later counts, whichever was made first. */
  rank: number
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

/** A family and its place among what is searched for. */
interface Ranked {
  family: PhraseFamily
  rank: number
}

/** The families that still wait for a word. */
class Waiting {
  readonly #byWord = new Map<string, Ranked[]>()
  /** The lengths of the starred beginnings, without the star. */
  readonly #lengths: number[] = []
  readonly #awake = new Set<Ranked>()

  add(family: PhraseFamily, rank: number): void {
    const ranked = {family, rank}
    for (const beginning of family.beginnings) {
      const known = this.#byWord.get(beginning)
      if (known) known.push(ranked)
      else this.#byWord.set(beginning, [ranked])
      noteLength(this.#lengths, beginning)
    }
  }

  /** Those that a word wakes: each comes once. */
  woken(word: string): readonly Ranked[] {
    const found = this.#byWord.has(word) ? this.#rouse(word) : []
    for (const length of this.#lengths) {
      const beginning = starred(word, length)
      if (this.#byWord.has(beginning)) found.push(...this.#rouse(beginning))
    }
    return found
  }

  #rouse(beginning: string): Ranked[] {
    const found = this.#byWord.get(beginning)!.filter(ranked => !this.#awake.has(ranked))
    for (const ranked of found) this.#awake.add(ranked)
    this.#byWord.delete(beginning)
    return found
  }
}

/** A trie over words. */
export class PhraseIndex {
  readonly #root = emptyNode()
  readonly #beginnings = new Set<string>()
  /** The lengths of the starred ones, without the star. */
  readonly #lengths: number[] = []
  readonly #waiting = new Waiting()

  constructor(phrases: Iterable<Phrase | PhraseFamily>) {
    let rank = 0
    for (const phrase of phrases) {
      if ('beginnings' in phrase) this.#await(phrase, rank++)
      else this.#add(phrase, rank++)
    }
  }

  #await(family: PhraseFamily, rank: number): void {
    for (const beginning of family.beginnings) this.#note(beginning)
    this.#waiting.add(family, rank)
  }

  #add(phrase: Phrase, rank: number): void {
    const words = phrase.phrase.split(' ')
    this.#note(words[0]!)
    let node = this.#root
    for (const word of words) node = child(node, word)
    if (rank < node.rank) return
    node.phrase = phrase
    node.rank = rank
  }

  #note(beginning: string): void {
    this.#beginnings.add(beginning)
    noteLength(this.#lengths, beginning)
  }

  /** Whether any phrase begins with a word. */
  begins(word: string): boolean {
    return this.#beginnings.has(word) || this.#lengths.some(length => this.#beginnings.has(starred(word, length)))
  }

  #wake(word: string): void {
    for (const {family, rank} of this.#waiting.woken(word))
      for (const phrase of family.phrases()) this.#add(phrase, rank)
  }

  /** The longest match at each word, or each of the words `concerned`, from left to right, never overlapping. */
  *search({words, text, concerned = words.keys()}: Searched): Generator<PhraseMatch> {
    let end = 0
    for (const at of concerned) {
      if (at < end) continue
      this.#wake(words[at]!.lower)
      const longest = follow(this.#root, words, at, at, text)
      if (!longest) continue
      end = at + longest.words
      yield toMatch(longest.phrase, words.slice(at, end), text)
    }
  }
}

const starred = (word: string, length: number): string => `${word.slice(0, length)}*`

function noteLength(lengths: number[], beginning: string): void {
  const length = beginning.length - 1
  if (beginning.endsWith('*') && !lengths.includes(length)) lengths.push(length)
}

/** The longest phrase that goes on from a node with the word at `at`; `from` is where it began. */
function follow(node: Node, words: readonly Word[], from: number, at: number, text: string): Longest | undefined {
  const word = words[at]
  if (!word) return undefined
  const {lower} = word
  const exact = node.next.get(lower)
  let best = exact && reach(exact, words, from, at, text)
  for (const length of node.lengths) {
    const prefix = node.prefixes.get(lower.slice(0, length))
    const other = prefix && reach(prefix, words, from, at, text)
    if (other && (!best || other.words > best.words)) best = other
  }
  return best
}

function reach(node: Node, words: readonly Word[], from: number, at: number, text: string): Longest | undefined {
  const next = words[at + 1]
  const longer =
    next && goesOn(node, next.lower) && isGap(text, words[at]!.end, next.start)
      ? follow(node, words, from, at + 1, text)
      : undefined
  return longer ?? (node.phrase && {phrase: node.phrase, words: at - from + 1})
}

/** Whether some phrase has that word next: most have another, and what stands between need not be looked at. */
function goesOn({next, prefixes, lengths}: Node, word: string): boolean {
  if (next.has(word)) return true
  for (const length of lengths) if (prefixes.has(word.slice(0, length))) return true
  return false
}

const isGap = (text: string, from: number, to: number): boolean =>
  (to === from + 1 && text[from] === ' ') || gap.test(text.slice(from, to))

function emptyNode(): Node {
  return {next: new Map(), prefixes: new Map(), lengths: [], rank: -1}
}

function child(node: Node, word: string): Node {
  const isStarred = word.endsWith('*')
  const key = isStarred ? word.slice(0, -1) : word
  const edges = isStarred ? node.prefixes : node.next
  const known = edges.get(key)
  if (known) return known
  const fresh = emptyNode()
  edges.set(key, fresh)
  if (isStarred && !node.lengths.includes(key.length)) node.lengths.push(key.length)
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
