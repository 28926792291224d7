/** Lays sentences out for the encoder, one a window, as it was trained; long ones in overlapping windows. */
import type {Span} from '../core/types.js'
import type {Place} from './candidates.js'
import type {WordPieces} from './word-pieces.js'
import {type FluencyWord, isSpoken, lowerCase, splitWords} from './words.js'

/** What the encoder reads at once. */
export interface Window {
  ids: number[]
  /** Capitals of each piece's word. */
  cases: number[]
  words: WindowWord[]
}

export interface WindowWord extends FluencyWord {
  /** Index of its first piece in the window. */
  at: number
  pieces: number
  /** Index of its sentence among those given. */
  sentence: number
}

/** A word as the encoder judged it. */
export interface ReadWord extends WindowWord {
  /** By head, 0 to 1. */
  chances: Float32Array
  /** Index of its window. */
  window: number
}

/** Pieces of a window, both ends included: as long as the rows that the encoder was trained on. */
export const mostPieces = 144
/** Words of a long sentence that neighbouring windows share. */
const shared = 24

/** Windows over the sentences of a text, each word in exactly one; `sentences` are spans of `text` in order. */
export function layWindows(text: string, sentences: readonly Span[], pieces: WordPieces): Window[] {
  return sentences.flatMap(([start, end], index) => {
    const words = splitWords(text.slice(start, end), start)
    const size = words.reduce((sum, word) => sum + pieces.cut(word.text).length, 2)
    if (size > mostPieces) return splitLong(words, index, pieces)
    const builder = new WindowBuilder(pieces)
    builder.add(words, index)
    return builder.size > 2 ? [builder.finish()] : []
  })
}

/** A word of a window and the words around it, punctuation left out. */
export function placeOf(word: WindowWord, {words}: Pick<Window, 'words'>): Place {
  const around = words.filter(other => other.sentence === word.sentence && (isSpoken(other) || other.at === word.at))
  const at = around.findIndex(other => other.at === word.at)
  const texts = around.map(({text}) => text)
  return {left: texts.slice(Math.max(0, at - 2), at), word: word.text, right: texts.slice(at + 1, at + 3)}
}

/** A window with other pieces in the place of a word. */
export function replacePieces(
  window: Window,
  {at, pieces}: Pick<WindowWord, 'at' | 'pieces'>,
  others: readonly number[]
): Window {
  return {
    words: window.words.map(word =>
      word.at === at ? {...word, pieces: others.length} : moved(word, at, others.length - pieces)
    ),
    ...splicePieces(window, at, pieces, others, window.cases[at]!)
  }
}

/** A window with the pieces of another word, in lower case, before one of its own; the new one is among the words, as long as nothing. */
export function insertPieces(window: Window, before: WindowWord, others: readonly number[]): Window {
  const words = window.words.map(word => moved(word, before.at - 1, others.length))
  const inserted = {...before, case: lowerCase, end: before.start, text: '', pieces: others.length}
  return {
    words: words.toSpliced(
      window.words.findIndex(({at}) => at === before.at),
      0,
      inserted
    ),
    ...splicePieces(window, before.at, 0, others, lowerCase)
  }
}

const moved = (word: WindowWord, beyond: number, by: number): WindowWord =>
  word.at > beyond ? {...word, at: word.at + by} : word

function splicePieces(
  {ids, cases}: Window,
  at: number,
  pieces: number,
  others: readonly number[],
  capitals: number
): Pick<Window, 'ids' | 'cases'> {
  return {
    ids: ids.toSpliced(at, pieces, ...others),
    cases: cases.toSpliced(at, pieces, ...others.map(() => capitals))
  }
}

/** A sentence longer than a window: each window reads some words again, and only those in its middle count. */
function splitLong(words: readonly FluencyWord[], sentence: number, pieces: WordPieces): Window[] {
  const windows: Window[] = []
  for (let from = 0; from < words.length; ) {
    const builder = new WindowBuilder(pieces)
    const lead = Math.max(0, from - shared)
    let to = lead
    while (to < words.length && builder.fits(words[to]!)) builder.add([words[to++]!], sentence)
    const isLast = to >= words.length
    const next = isLast ? words.length : Math.max(from + 1, to - shared)
    windows.push(builder.finish(words[from]!.start, words[next - 1]!.end))
    from = next
  }
  return windows
}

class WindowBuilder {
  readonly #pieces: WordPieces
  readonly #ids: number[]
  readonly #cases: number[] = [0]
  readonly #words: WindowWord[] = []

  constructor(pieces: WordPieces) {
    this.#pieces = pieces
    this.#ids = [pieces.start]
  }

  /** Pieces with both ends. */
  get size(): number {
    return this.#ids.length + 1
  }

  fits(word: FluencyWord): boolean {
    return this.size + this.#cut(word).length <= mostPieces
  }

  add(words: readonly FluencyWord[], sentence: number): void {
    for (const word of words) {
      const ids = this.#cut(word)
      if (ids.length === 0) continue
      const {text, start, end, case: capitals} = word
      // Not by spreading, which takes four times the room.
      this.#words.push({text, start, end, case: capitals, at: this.#ids.length, pieces: ids.length, sentence})
      for (const id of ids) {
        this.#ids.push(id)
        this.#cases.push(word.case)
      }
    }
  }

  /** The window; only the words from `from` to `to` are its own. */
  finish(from = 0, to = Number.POSITIVE_INFINITY): Window {
    this.#ids.push(this.#pieces.end)
    this.#cases.push(0)
    const words = this.#words.filter(({start, end}) => start >= from && end <= to)
    return {ids: this.#ids, cases: this.#cases, words}
  }

  /** A word of hundreds of pieces is no word; its beginning is enough. */
  #cut(word: FluencyWord): readonly number[] {
    return this.#pieces.cut(word.text.slice(0, longestWord)).slice(0, longestWord)
  }
}

const longestWord = 40
