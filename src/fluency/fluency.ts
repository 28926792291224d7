/** The fluency detector: finds words that do not belong where they stand, reading nothing but the English. */
import type {Span} from '../core/types.js'
import type {Speller} from '../spelling/speller.js'
import {evidenceOf, readCalibration, type SecondReading, type Verdict} from './calibration.js'
import {heads} from './encoder.js'
import {findMends} from './mends.js'
import {openNgrams} from './ngrams.js'
import {openPieceTable, type PieceTable} from './piece-table.js'
import {createReader} from './reader.js'
import {findRelief} from './relief.js'
import {rivalsOf} from './rivals.js'
import type {EncoderSession} from './session.js'
import type {JudgedWord} from './spots.js'
import {prepareVocabulary, type Vocabulary} from './vocabulary.js'
import {layWindows, placeOf, type Window, type WindowWord} from './windows.js'
import {readWordPieces, type WordPieces} from './word-pieces.js'

/** The files of `models/` that the detector reads, by name. */
export interface ModelFiles {
  'encoder.onnx': Uint8Array
  'pieces.bin': Uint8Array
  'tokenizer.json': Uint8Array
  'calibration.json': Uint8Array
  'ngrams.bin': Uint8Array
}

/** A text as the detector sees it. */
export interface Judgement {
  /** In the order of the text. */
  words: readonly JudgedWord[]
  windows: readonly Window[]
}

export interface JudgeAids {
  /** Knows which words there are. */
  speller: Pick<Speller, 'isWord'>
  signal?: AbortSignal
  /** What cannot come to this confidence, 0 to 1, is not read a second time, and keeps that of the first reading. Default 0. */
  least?: number
}

export interface Fluency {
  readonly pieces: WordPieces
  readonly table: PieceTable
  readonly session: EncoderSession
  /** The n-grams' words, prepared at the first call, with what a speller knows of them. */
  vocabulary(speller: Pick<Speller, 'isWord'>): Vocabulary
  /** Judges the words of sentences, which are spans of `text` in order. Rejects with the signal's reason when it is aborted. */
  judge(text: string, sentences: readonly Span[], aids: JudgeAids): Promise<Judgement>
  close(): Promise<void>
}

/** Makes a detector of its files and a session over `encoder.onnx`. Throws an Error that names the file it cannot read. */
export function createFluency(files: Omit<ModelFiles, 'encoder.onnx'>, session: EncoderSession): Fluency {
  const decoder = new TextDecoder()
  const pieces = readWordPieces(decoder.decode(files['tokenizer.json']))
  const table = openPieceTable(files['pieces.bin'])
  const calibration = readCalibration(decoder.decode(files['calibration.json']))
  const ngrams = openNgrams(files['ngrams.bin'])
  const read = createReader(session, table)
  let vocabulary: Vocabulary | undefined
  const vocabularyOf = (speller: Pick<Speller, 'isWord'>): Vocabulary => {
    vocabulary ??= prepareVocabulary(ngrams, word => speller.isWord(word))
    return vocabulary
  }
  return {
    pieces,
    table,
    session,
    vocabulary: vocabularyOf,
    async judge(text, sentences, {speller, signal, least = 0}) {
      const windows = layWindows(text, sentences, pieces)
      const judged = await read(windows, signal)
      const printed = windows.flatMap((window, index) =>
        window.words.map((word, at) => {
          const chances = judged[index]!.subarray(at * heads.length, (at + 1) * heads.length)
          const rivals = mayBeTaken(word, chances) ? rivalsOf(vocabularyOf(speller), placeOf(word, window)) : []
          return {...word, chances, rivalry: rivals[0]?.advantage ?? 0, window: index}
        })
      )
      const verdictOf = (word: Omit<JudgedWord, keyof Verdict>) => calibration.judge(word.chances, evidenceOf(word))
      const counts = printed.map(word => verdictOf(word).confidence >= least)
      const mayCount = (index: number, expert: SecondReading, strength: number) =>
        counts[index]! || calibration.confidenceIn(expert, strength) >= least
      const aids = {pieces, read, mayCount, vocabulary: () => vocabularyOf(speller), signal}
      const whole = sentences.map(span => endsWhole.test(text.slice(...span)))
      const [reliefs, mends] = await Promise.all([
        findRelief(printed, windows, aids),
        findMends(printed, windows, sentence => whole[sentence]!, aids)
      ])
      const words = printed.map((word, index): JudgedWord => {
        const [relief, mend] = [reliefs.get(index), mends.get(index)]
        const known = {...word, ...(relief && {relief}), ...(mend && {mend})}
        return {...known, ...verdictOf(known)}
      })
      return {windows, words}
    },
    close: () => session.close()
  }
}

/** Whether the encoder doubts a word at least so much that its rivals are worth a look: a third of a millisecond each. */
function mayBeTaken({text}: WindowWord, chances: Float32Array): boolean {
  return chances[nonsense]! >= leastChance && /^\p{Ll}{4,}$/u.test(text)
}

/** A sentence, not a headline. */
const endsWhole = /[.!?…]["'”’)\]]*$/u

const nonsense = heads.indexOf('nonsense')
const leastChance = 0.08
