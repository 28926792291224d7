/** Which strings are words: the forms of both dictionaries, newer and foreign words, and what English builds from words at will. */

import {remembered} from '../text/remembered.js'
import foreignTable from './foreign.tsv'
import frequencyTable from './frequencies.tsv'
import knownTable from './known.tsv'
import lexiconText from './lexicon.txt'
import {SortedLines} from './sorted-lines.js'

export type Variant = 'american' | 'british' | 'both'

/** Joined without a hyphen, each with the least length of what must follow it. */
const prefixes: readonly (readonly [prefix: string, least: number])[] = [
  ...['anti', 'counter', 'cyber', 'hyper', 'inter', 'mega', 'micro', 'multi', 'nano', 'neuro'].map(toLong),
  ...['over', 'post', 'semi', 'super', 'trans', 'ultra', 'under'].map(toLong),
  ...['co', 'mis', 'non', 'out', 'pre', 're', 'sub', 'un'].map(prefix => [prefix, 5] as const)
]

/** Stand before a hyphen, though they are no words. */
const hyphenPrefixes = new Set(
  'afro anglo anti austro auto bi bio co counter cyber de eco electro euro ex extra franco geo hydro hyper indo inter intra macro mega meta micro mid mini mono multi nano neo neuro non omni pan para photo poly post pre pro proto pseudo psycho quasi re russo self semi sino socio sub super techno tele trans tri turbo ultra un uni vice'.split(
    ' '
  )
)

const suffixes = ['like', 'less', 'wide', 'based', 'free', 'proof', 'style', 'ness', 'ish', 'gate', 'wise'] as const

const digits = /^(?:\d[\d.,]*(?:['’]?\p{L}{1,4})?|\p{Lu}{1,5}-?\d+\p{L}?)$/u
const contraction = /^(.+)'(?:s|d|ll|ve|re|m|all)$/u

function toLong(prefix: string): readonly [string, number] {
  return [prefix, 4]
}

const manyWords = 10_000
const rareShape = /^\p{L}\p{Ll}{4,}$/u

/** The words of the lexicon and what is known about them. */
export class WordList {
  readonly #sections: ReadonlyMap<string, string>
  readonly #all: SortedLines
  /** Plain forms of words that the dictionaries lack; never suggested, and nothing is built of them. */
  readonly #rare: SortedLines
  /** Words that the dictionaries lack, with some that they have. */
  readonly #extra: Set<string>
  readonly #foreignParts: Set<string>
  #counted: {counts: Map<string, number>; total: number} | undefined
  #oneSided: {american: Set<string>; british: Set<string>} | undefined
  /** Words not of the dictionaries, sorted, with some that are. */
  readonly added: readonly string[]

  constructor() {
    this.#sections = readSections(lexiconText)
    this.#all = new SortedLines(this.#sections.get('all') ?? '')
    this.#rare = new SortedLines(this.#sections.get('rare') ?? '')
    const learned = /^new\t(.*)$/mu.exec(frequencyTable.slice(0, 20_000))?.[1]?.split(' ') ?? []
    this.added = [...new Set([...readKnown(knownTable), ...learned])].sort()
    const foreign = rowsOf(foreignTable).map(([phrase = '']) => phrase)
    this.#extra = new Set([...this.added, ...foreign.filter(phrase => !/[ -]/u.test(phrase))])
    this.#foreignParts = new Set(foreign.flatMap(phrase => (phrase.includes('-') ? phrase.split('-') : [])))
  }

  /** The words of the dictionaries, sorted as if in lower case; made anew at each call. */
  sorted(): string[] {
    return this.#all.lines()
  }

  /** Words never to suggest; made anew at each call. */
  unsuggested(): Set<string> {
    return this.#section('unsuggested')
  }

  /** Whether the string stands in a list as it is. */
  has(word: string): boolean {
    return this.#extra.has(word) || this.#all.has(word)
  }

  /** Whether the string, in the case printed, is a word or is built of words. */
  readonly isWord = remembered((printed: string) => this.#isWordAtAll(printed), manyWords)

  #isWordAtAll(printed: string): boolean {
    const word = printed.replaceAll(/[’‘ʼ]/gu, "'").replaceAll('‑', '-')
    return this.#isListed(word) || this.#isBuilt(word)
  }

  /** Occurrences in a million words of news. */
  frequency(word: string): number {
    const lower = word.toLowerCase()
    const {counts, total} = this.#frequencies
    const count = counts.get(word) ?? counts.get(lower) ?? counts.get(capitalise(lower)) ?? 0
    return (count * 1e6) / total
  }

  /** Read when first asked for: most words need no count. */
  get #frequencies(): {counts: Map<string, number>; total: number} {
    this.#counted ??= readCounts(frequencyTable)
    return this.#counted
  }

  /** Which English prints the word so; nothing for words of neither dictionary. */
  variant(word: string): Variant | undefined {
    const form = [word, word.toLowerCase(), capitalise(word.toLowerCase())].find(each => this.has(each))
    if (form === undefined) return undefined
    this.#oneSided ??= {american: this.#section('american'), british: this.#section('british')}
    if (this.#oneSided.american.has(form)) return 'american'
    return this.#oneSided.british.has(form) ? 'british' : 'both'
  }

  #section(name: string): Set<string> {
    return new Set(new SortedLines(this.#sections.get(name) ?? '').lines())
  }

  /** As printed; a capital may stand for a small letter, never a small letter for a capital. */
  #isListed(word: string): boolean {
    if (this.has(word)) return true
    const lower = word.toLowerCase()
    if (lower === word) return false
    if (word === capitalise(lower)) return this.has(lower)
    if (word !== word.toUpperCase()) return false
    return this.has(lower) || this.has(capitalise(lower))
  }

  #isBuilt(word: string): boolean {
    if (/\d/u.test(word) && !word.slice(1, -1).includes('-')) return digits.test(word)
    if (word.includes('-')) return this.#isCompound(word)
    if (word.includes("'")) return this.#isContraction(word)
    return this.#isDerived(word) || this.#isRare(word) || this.#isWithoutMarks(word)
  }

  #isRare(word: string): boolean {
    if (!rareShape.test(word)) return false
    const lower = word.toLowerCase()
    return !this.#foreignParts.has(lower) && plainForms(lower).some(form => this.#rare.has(form))
  }

  #isCompound(word: string): boolean {
    const parts = word.split('-')
    if (parts.some(part => part === '')) return false
    return parts.every((part, at) => {
      const lower = part.toLowerCase()
      if (at < parts.length - 1 && hyphenPrefixes.has(lower)) return true
      return this.#foreignParts.has(lower) || this.isWord(part)
    })
  }

  #isContraction(word: string): boolean {
    const base = contraction.exec(word.replace(/'S$/u, "'s"))?.[1]
    if (base !== undefined) return this.isWord(base)
    if (word.endsWith("s'")) return this.isWord(word.slice(0, -1))
    if (word.endsWith("in'")) return this.isWord(`${word.slice(0, -1)}g`)
    return word.startsWith("'") && word.length > 1 && this.isWord(word.slice(1))
  }

  #isDerived(word: string): boolean {
    const lower = word.toLowerCase()
    if (word !== lower && word !== capitalise(lower)) return false
    return this.#hasPrefix(lower) || this.#hasSuffix(lower)
  }

  #hasPrefix(lower: string): boolean {
    for (const [prefix, least] of prefixes) {
      if (!lower.startsWith(prefix) || lower.length < prefix.length + least) continue
      const rest = lower.slice(prefix.length)
      if (this.has(rest) && (this.#frequencies.counts.get(rest) ?? 0) > 3) return true
    }
    return false
  }

  #hasSuffix(lower: string): boolean {
    for (const suffix of suffixes) {
      if (!lower.endsWith(suffix) || lower.length < suffix.length + 4) continue
      const base = lower.slice(0, -suffix.length)
      if (this.has(base) && (this.#frequencies.counts.get(base) ?? 0) > 3) return true
    }
    return false
  }

  /** `rôle` is `role`; a German or Polish word stays unknown. */
  #isWithoutMarks(word: string): boolean {
    const plain = word.normalize('NFD').replaceAll(/\p{M}/gu, '')
    return plain !== word && plain.length > 3 && (this.#isListed(plain) || this.#isRare(plain))
  }
}

/** A word and what it may be the plural or a verb form of. */
function plainForms(lower: string): string[] {
  const stems = ['s', 'es', 'ed', 'd', 'ing'].flatMap(ending =>
    lower.endsWith(ending) ? [lower.slice(0, -ending.length)] : []
  )
  return [lower, ...stems.flatMap(stem => [stem, `${stem}e`, stem.replace(/(.)\1$/u, '$1')])]
}

/** The lines of each section, by the name that its first line gives. */
function readSections(text: string): Map<string, string> {
  const blocks = text.split('\n# ').slice(1)
  return new Map(
    blocks.map(block => {
      const head = block.indexOf('\n')
      return [block.slice(0, head), `${block.slice(head + 1).trimEnd()}\n`] as const
    })
  )
}

function readCounts(table: string): {counts: Map<string, number>; total: number} {
  const counts = new Map<string, number>()
  const [header = '', ...lines] = table.trimEnd().split('\n')
  for (const line of lines) {
    const tab = line.indexOf('\t')
    const count = Number(line.slice(0, tab))
    if (!count) continue
    for (const word of line.slice(tab + 1).split(' ')) counts.set(word, count)
  }
  return {counts, total: Number(/\d+/u.exec(header)?.[0] ?? 1)}
}

function rowsOf(table: string): string[][] {
  return table
    .trimEnd()
    .split('\n')
    .slice(1)
    .map(line => line.split('\t'))
}

/** Column `forms`: `n` has a plural, `v` is inflected as a verb, `a` has an adverb. */
function readKnown(table: string): string[] {
  return rowsOf(table).flatMap(([word = '', forms = '']) => {
    const plural = /(?:[sxz]|[cs]h)$/u.test(word) ? `${word}es` : `${word}s`
    const stem = /[^e]e$/u.test(word) ? word.slice(0, -1) : word
    const all = [word]
    if (/[nv]/u.test(forms)) all.push(plural)
    if (forms.includes('v')) all.push(`${stem}ed`, `${stem}ing`)
    if (forms.includes('a')) all.push(word.endsWith('ic') ? `${word}ally` : `${word}ly`)
    return all
  })
}

function capitalise(lower: string): string {
  return lower.charAt(0).toUpperCase() + lower.slice(1)
}
