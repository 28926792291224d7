/** The fluency detector: finds words that do not belong where they stand, reading nothing but the English. */
import type {Span} from '../core/types.js'
import type {Speller} from '../spelling/speller.js'
import {evidenceOf, readCalibration, type SecondReading, type Verdict} from './calibration.js'
import {heads} from './encoder.js'
import {createFeatures} from './features.js'
import {findMends} from './mends.js'
import {openNgrams} from './ngrams.js'
import {openPieceTable, type PieceTable} from './piece-table.js'
import {chancesOf, createReader, type GoesOn, opinionSize} from './reader.js'
import {findRelief} from './relief.js'
import {type EncoderFiles, type EncoderSession, encoderFiles} from './session.js'
import {type JudgedWord, leastOfPart, type Spot} from './spots.js'
import {type Proposals, proposeWords} from './suggest.js'
import {prepareVocabulary, type Vocabulary} from './vocabulary.js'
import {layWindows, type Window, type WindowWord} from './windows.js'
import {readWordPieces, type WordPieces} from './word-pieces.js'
import {isSpoken} from './words.js'

/** The files of `models/` that the detector reads. */
export const modelFiles = [...encoderFiles, 'pieces.bin', 'tokenizer.json', 'calibration.json', 'ngrams.bin'] as const

/** Their contents by name. */
export type ModelFiles = Readonly<Record<(typeof modelFiles)[number], Uint8Array>>

/** A text as the detector sees it. */
export interface Judgement {
  /** In the order of the text; those of sentences that promise nothing are left out. */
  words: readonly JudgedWord[]
  windows: readonly Window[]
}

/** What a detector may go by. */
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

/** A detector, ours or one's own. */
export interface Fluency {
  /** Judges the words of sentences, which are spans of `text` in order. Rejects with the signal's reason when it is aborted. */
  judge(text: string, sentences: readonly Span[], aids: JudgeAids): Promise<Judgement>
  /** Words for the place of a spot's worst word; a detector without this reports words and offers none. */
  propose?(
    spot: Pick<Spot, 'worst' | 'kind'>,
    judgement: Pick<Judgement, 'windows'>,
    speller: Pick<Speller, 'isWord'>
  ): Promise<Proposals>
  close(): Promise<void>
}

/** What our detector is made of; no detector of one's own need have it. */
export interface FluencyParts {
  readonly pieces: WordPieces
  readonly table: PieceTable
  readonly session: EncoderSession
  /** The n-grams' words, prepared at the first call, with what a speller knows of them. */
  vocabulary(speller: Pick<Speller, 'isWord'>): Vocabulary
}

/** Our own detector. */
export type OwnFluency = Required<Fluency> & FluencyParts

/** Makes a detector of its files and a session over the encoder. Throws an Error that names the file it cannot read. */
export function createFluency(files: Omit<ModelFiles, keyof EncoderFiles>, session: EncoderSession): OwnFluency {
  const decoder = new TextDecoder()
  const pieces = readWordPieces(decoder.decode(files['tokenizer.json']))
  const table = openPieceTable(files['pieces.bin'])
  const calibration = readCalibration(decoder.decode(files['calibration.json']))
  const ngrams = openNgrams(files['ngrams.bin'])
  const features = createFeatures(ngrams)
  const read = createReader(session, table)
  /** What the judges make of the words of a window. */
  const verdictsOn = (words: readonly WindowWord[], chances: Float32Array): Verdict[] => {
    const rows = features.of(words, chances)
    return words.map((word, at) => (isSpoken(word) ? calibration.judge(rows[at]!) : unsuspected))
  }
  /** Whether the first layers expect something in a window that may be reported. */
  const isPromising: GoesOn = ({words}, opinions) =>
    words.some((_, at) => opinions[at * opinionSize + heads.length]! >= (calibration.leastExpected ?? 0)) ||
    verdictsOn(words, chancesOf(opinions)).some(({confidence}) => confidence >= reported)
  let vocabulary: Vocabulary | undefined
  const vocabularyOf = (speller: Pick<Speller, 'isWord'>): Vocabulary => {
    vocabulary ??= prepareVocabulary(ngrams, word => speller.isWord(word))
    return vocabulary
  }
  const parts: FluencyParts = {pieces, table, session, vocabulary: vocabularyOf}
  return {
    ...parts,
    propose: (spot, judgement, speller) => proposeWords(spot, judgement, parts, speller),
    async judge(text, sentences, {speller, signal, least = 0, whole = false}) {
      const windows = layWindows(text, sentences, pieces)
      const mayStop = !whole && least >= leastOfPart(reported)
      const readings = await read(windows, {signal, ...(mayStop && {goesOn: isPromising})})
      const words = windows.flatMap((window, index) => {
        const {chances, isWhole} = readings[index]!
        if (!isWhole) return []
        const verdicts = verdictsOn(window.words, chances)
        return window.words.map((word, at): JudgedWord => {
          const own = chances.subarray(at * heads.length, (at + 1) * heads.length)
          return judgedWord(word, {chances: own, window: index, ...verdicts[at]!})
        })
      })
      const counts = words.map(({confidence}) => confidence >= least)
      const mayCount = (index: number, expert: SecondReading, strength: number) =>
        counts[index]! || calibration.confidenceIn(expert, strength) >= least
      const aids = {pieces, read, mayCount, vocabulary: () => vocabularyOf(speller), signal}
      const ended = sentences.map(span => endsWhole.test(text.slice(...span)))
      const [reliefs, mends] = await Promise.all([
        findRelief(words, windows, aids),
        findMends(words, windows, sentence => ended[sentence]!, aids)
      ])
      for (const [place, word] of words.entries()) {
        const [relief, mend] = [reliefs.get(place), mends.get(place)]
        if (!relief && !mend) continue
        Object.assign(word, relief && {relief}, mend && {mend})
        Object.assign(word, calibration.review(word, evidenceOf(word)))
      }
      return {windows, words}
    },
    close: () => session.close()
  }
}

/** Field by field: V8 gives each copy that is made by spreading a hidden class of its own, which takes more room than the word. */
function judgedWord(
  {text, start, end, case: capitals, at, pieces, sentence}: WindowWord,
  {chances, window, confidence, expert}: Omit<JudgedWord, keyof WindowWord>
): JudgedWord {
  return {text, start, end, case: capitals, at, pieces, sentence, chances, window, confidence, expert}
}

/** The confidence from which the default preset reports (a test compares them), for which the first layers have learned to tell. */
export const reported = 0.5

/** Marks are read and never reported. */
const unsuspected: Verdict = {confidence: 0, expert: 'any'}

/** A sentence, not a headline. */
const endsWhole = /[.!?…]["'”’)\]]*$/u
