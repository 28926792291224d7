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
  prefixes: [prefix: string, node: Node][]
  phrase?: Phrase
}

/** Only white space, and no line end that means something, parts the words of a phrase. */
const gap = /^[^\S\r\n]+$/u

/** A trie over words. */
export class PhraseIndex {
  readonly #root: Node = {next: new Map(), prefixes: []}

  constructor(phrases: Iterable<Phrase>) {
    for (const phrase of phrases) this.#add(phrase)
  }

  #add(phrase: Phrase): void {
    let node = this.#root
    for (const word of phrase.phrase.split(' ')) node = child(node, word)
    node.phrase = phrase
  }

  /** The longest match at each word, from left to right, never overlapping. */
  *search(words: readonly Word[], text: string): Generator<PhraseMatch> {
    for (let at = 0; at < words.length; at++) {
      const length = this.#longest(words, at, text)
      if (!length) continue
      yield toMatch(length.phrase, words.slice(at, at + length.words), text)
      at += length.words - 1
    }
  }

  #longest(words: readonly Word[], from: number, text: string): {phrase: Phrase; words: number} | undefined {
    let best: {phrase: Phrase; words: number} | undefined
    let nodes: Node[] = [this.#root]
    for (let at = from; at < words.length && nodes.length > 0; at++) {
      const word = words[at]!
      if (at > from && !gap.test(text.slice(words[at - 1]!.end, word.start))) break
      nodes = nodes.flatMap(node => step(node, word.lower))
      const phrase = nodes.find(node => node.phrase)?.phrase
      if (phrase) best = {phrase, words: at - from + 1}
    }
    return best
  }
}

function child(node: Node, word: string): Node {
  const prefix = word.endsWith('*') ? word.slice(0, -1) : undefined
  const known = prefix === undefined ? node.next.get(word) : node.prefixes.find(([key]) => key === prefix)?.[1]
  if (known) return known
  const fresh: Node = {next: new Map(), prefixes: []}
  if (prefix === undefined) node.next.set(word, fresh)
  else node.prefixes.push([prefix, fresh])
  return fresh
}

function step(node: Node, word: string): Node[] {
  const exact = node.next.get(word)
  const starred = node.prefixes.filter(([prefix]) => word.startsWith(prefix)).map(([, next]) => next)
  return exact ? [exact, ...starred] : starred
}

function toMatch(phrase: Phrase, words: readonly Word[], text: string): PhraseMatch {
  const start = words[0]!.start
  const end = words.at(-1)!.end
  const printed = text.slice(start, end)
  const replacements = (phrase.replacements ?? []).map(replacement => matchCase(replacement, printed))
  return {phrase, start, end, text: printed, replacements, words}
}

/** Gives a replacement the case of what it replaces: `CAN NOT` → `CANNOT`, `Due the` → `Due to the`. */
export function matchCase(replacement: string, printed: string): string {
  if (printed.length > 1 && printed === printed.toUpperCase() && printed !== printed.toLowerCase())
    return replacement.toUpperCase()
  if (/^\p{Lu}/u.test(printed)) return replacement.replace(/^\p{Ll}/u, letter => letter.toUpperCase())
  return replacement
}
