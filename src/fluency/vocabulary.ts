/** The words that may be proposed, and how words of a text are looked up in a model that knows neither digits nor many names. */
import {type Form, formOf, lettersOf} from './likeness.js'
import type {Ngrams, WordId} from './ngrams.js'
import {unknown} from './ngrams.js'

export interface Vocabulary {
  readonly ngrams: Ngrams
  /** Words 0 to `size` - 1 of the model are looked at. */
  readonly size: number
  /** How a word is printed within a sentence (`paris` as `Paris`), or nothing when it must not be proposed. */
  display(id: WordId): string | undefined
  /** By number: 1 for words that have a display. */
  readonly allowed: Uint8Array
  /** A bit for each letter of a word, by its number. */
  readonly letters: Uint32Array
  /** Lengths of the words, by number. */
  readonly lengths: Uint8Array
  /** What of a word's form is compared. */
  form(id: WordId): Form
  /** Room for one place's scores, by number; every proposal uses it anew. */
  readonly scratch: Readonly<Record<'left' | 'right' | 'sums', Float32Array>>
  /** Whether a word is one as printed. */
  isWord(printed: string): boolean
}

/** Commoner words than this many hold nine in ten of the words that people put in. */
const commonest = 25_000

/** Takes tens of milliseconds: keep it. `isWord` tells a word as printed, as a speller does. */
export function prepareVocabulary(ngrams: Ngrams, isWord: (printed: string) => boolean, most = commonest): Vocabulary {
  const size = Math.min(most, ngrams.size)
  const shown = new Array<string | undefined>(size)
  const allowed = new Uint8Array(size)
  const letters = new Uint32Array(size)
  const lengths = new Uint8Array(size)
  for (let id = 0; id < size; id++) {
    const word = ngrams.word(id)
    shown[id] = displayed(word, isWord)
    allowed[id] = shown[id] === undefined ? 0 : 1
    letters[id] = lettersOf(word)
    lengths[id] = Math.min(word.length, 255)
  }
  const forms = new Array<Form | undefined>(size)
  const form = (id: WordId): Form => {
    forms[id] ??= formOf(ngrams.word(id), true)
    return forms[id]
  }
  const room = (): Float32Array => new Float32Array(size)
  const scratch = {left: room(), right: room(), sums: room()}
  return {ngrams, size, display: id => shown[id], allowed, letters, lengths, form, scratch, isWord}
}

function displayed(word: string, isWord: (printed: string) => boolean): string | undefined {
  if (!/^[a-z]+$/u.test(word) || (word.length === 1 && word !== 'a' && word !== 'i')) return undefined
  if (word === 'i') return 'I'
  if (isWord(word)) return word
  const capital = word.charAt(0).toUpperCase() + word.slice(1)
  return isWord(capital) ? capital : undefined
}

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' '
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** A printed word as the model and the tables write it. */
export function plainWord(printed: string): string {
  return printed.toLowerCase().replaceAll('’', "'")
}

/** The number of a printed word as its right neighbour sees it (`1998` as `eight`, `war-torn` as `torn`), or -1. */
export function idOnLeft(ngrams: Ngrams, printed: string): WordId {
  return idOf(ngrams, printed, -1)
}

/** The number of a printed word as its left neighbour sees it (`1998` as `nineteen`, `war-torn` as `war`), or -1. */
export function idOnRight(ngrams: Ngrams, printed: string): WordId {
  return idOf(ngrams, printed, 0)
}

function idOf(ngrams: Ngrams, printed: string, part: 0 | -1): WordId {
  const word = plainWord(printed)
  const id = ngrams.id(word)
  if (id !== unknown) return id
  if (/^\d/u.test(word)) return ngrams.id(part === 0 ? firstSpoken(word) : lastSpoken(word))
  const piece = word.split('-').at(part) ?? ''
  return piece === word ? unknown : ngrams.id(piece)
}

function firstSpoken(figures: string): string {
  const whole = Number.parseInt(figures.replaceAll(',', ''), 10)
  if (whole < 20) return units[whole]!
  const leading = String(whole)
  const two = Number(leading.slice(0, 2))
  if (leading.length === 2) return tens[Math.floor(two / 10) - 2]!
  return leading.length === 4 && two < 20 && !figures.includes(',') ? units[two]! : units[Number(leading[0])]!
}

function lastSpoken(figures: string): string {
  const whole = /\d+$/u.exec(figures.replaceAll(',', ''))?.[0] ?? '2'
  if (whole.endsWith('000')) return 'thousand'
  if (whole.endsWith('00')) return 'hundred'
  const last = Number(whole.slice(-2))
  if (last < 20) return units[last]!
  return last % 10 === 0 ? tens[last / 10 - 2]! : units[last % 10]!
}
