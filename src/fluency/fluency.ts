/** The fluency detector: finds words that do not belong where they stand, reading nothing but the English. */
import type {Span} from '../core/types.js'
import type {Speller} from '../spelling/speller.js'
import {type Calibration, evidenceOf, readCalibration, type SecondReading} from './calibration.js'
import {heads} from './encoder.js'
import {findMends} from './mends.js'
import {openNgrams} from './ngrams.js'
import {openPieceTable, type PieceTable} from './piece-table.js'
import {createReader, type GoesOn, opinionSize} from './reader.js'
import {findRelief} from './relief.js'
import {rivalsOf} from './rivals.js'
import type {EncoderFiles, EncoderSession} from './session.js'
import {type JudgedWord, leastOfPart} from './spots.js'
import {prepareVocabulary, type Vocabulary} from './vocabulary.js'
import {layWindows, placeOf, type Window, type WindowWord} from './windows.js'
import {readWordPieces, type WordPieces} from './word-pieces.js'

/** The files of `models/` that the detector reads, by name. */
export interface ModelFiles extends EncoderFiles {
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
  /**
   * What cannot come to this confidence, 0 to 1, is not read a second time, and keeps that of the first reading; from that of the default
   * preset on, sentences that promise none are read by the first layers alone. Default 0.
   */
  least?: number
  /** Whether all layers read every sentence, whatever the first ones expect. */
  whole?: boolean
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

/** Makes a detector of its files and a session over the encoder. Throws an Error that names the file it cannot read. */
export function createFluency(files: Omit<ModelFiles, keyof EncoderFiles>, session: EncoderSession): Fluency {
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
    async judge(text, sentences, {speller, signal, least = 0, whole = false}) {
      const windows = layWindows(text, sentences, pieces)
      const mayStop = !whole && least >= leastOfPart(reported)
      const readings = await read(windows, {signal, ...(mayStop && {goesOn: promising(calibration)})})
      const words = windows.flatMap((window, index) =>
        window.words.map((word, at): JudgedWord => {
          const {chances: all, isWhole} = readings[index]!
          const chances = all.subarray(at * heads.length, (at + 1) * heads.length)
          const isDoubted = isWhole && mayBeTaken(word, chances)
          const rivals = isDoubted ? rivalsOf(vocabularyOf(speller), placeOf(word, window)) : []
          const rivalry = rivals[0]?.advantage ?? 0
          return judgedWord(word, {chances, rivalry, window: index, ...calibration.judge(chances, {rivalry})})
        })
      )
      const doubted = words.filter(({window}) => readings[window]!.isWhole)
      const counts = doubted.map(({confidence}) => confidence >= least)
      const mayCount = (index: number, expert: SecondReading, strength: number) =>
        counts[index]! || calibration.confidenceIn(expert, strength) >= least
      const aids = {pieces, read, mayCount, vocabulary: () => vocabularyOf(speller), signal}
      const ended = sentences.map(span => endsWhole.test(text.slice(...span)))
      const [reliefs, mends] = await Promise.all([
        findRelief(doubted, windows, aids),
        findMends(doubted, windows, sentence => ended[sentence]!, aids)
      ])
      for (const [place, word] of doubted.entries()) {
        const [relief, mend] = [reliefs.get(place), mends.get(place)]
        if (!relief && !mend) continue
        Object.assign(word, relief && {relief}, mend && {mend})
        Object.assign(word, calibration.judge(word.chances, evidenceOf(word)))
      }
      return {windows, words}
    },
    close: () => session.close()
  }
}

/** Field by field: V8 gives each copy that is made by spreading a hidden class of its own, which takes more room than the word. */
function judgedWord(
  {text, start, end, case: capitals, at, pieces, sentence}: WindowWord,
  {chances, rivalry, window, confidence, expert}: Omit<JudgedWord, keyof WindowWord>
): JudgedWord {
  return {text, start, end, case: capitals, at, pieces, sentence, chances, rivalry, window, confidence, expert}
}

/** The confidence from which the default preset reports, for which the first layers have learned to tell. */
const reported = 0.5

/** Says of a window whether the first layers expect something in it that may be reported. */
function promising({leastExpected = 0, judge}: Calibration): GoesOn {
  return (window, opinions) =>
    window.words.some((_, at) => {
      const opinion = opinions.subarray(at * opinionSize, (at + 1) * opinionSize)
      return opinion[heads.length]! >= leastExpected || judge(opinion).confidence >= reported
    })
}

/** Whether the encoder doubts a word at least so much that its rivals are worth a look: a third of a millisecond each. */
function mayBeTaken({text}: WindowWord, chances: Float32Array): boolean {
  return chances[nonsense]! >= leastChance && /^\p{Ll}{4,}$/u.test(text)
}

/** A sentence, not a headline. */
const endsWhole = /[.!?…]["'”’)\]]*$/u

const nonsense = heads.indexOf('nonsense')
const leastChance = 0.08
