/** The fluency detector: finds words that do not belong where they stand, reading nothing but the English. */
import type {Span} from '../core/types.js'
import {type Calibration, readCalibration} from './calibration.js'
import {heads, judgeWindows} from './encoder.js'
import {openPieceTable, type PieceTable} from './piece-table.js'
import type {EncoderSession} from './session.js'
import type {JudgedWord} from './spots.js'
import {layWindows, type Window} from './windows.js'
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

export interface Fluency {
  readonly pieces: WordPieces
  readonly table: PieceTable
  readonly session: EncoderSession
  /** Judges the words of sentences, which are spans of `text` in order. Rejects with the signal's reason when it is aborted. */
  judge(text: string, sentences: readonly Span[], signal?: AbortSignal): Promise<Judgement>
  close(): Promise<void>
}

/** Makes a detector of its files and a session over `encoder.onnx`. Throws an Error that names the file it cannot read. */
export function createFluency(files: Omit<ModelFiles, 'encoder.onnx'>, session: EncoderSession): Fluency {
  const decoder = new TextDecoder()
  const pieces = readWordPieces(decoder.decode(files['tokenizer.json']))
  const table = openPieceTable(files['pieces.bin'])
  const calibration = readCalibration(decoder.decode(files['calibration.json']))
  return {
    pieces,
    table,
    session,
    async judge(text, sentences, signal) {
      const windows = layWindows(text, sentences, pieces)
      const judged = await judgeWindows(windows, session, table, signal ? {signal} : {})
      return {windows, words: windows.flatMap((window, index) => wordsOf(window, index, judged[index]!, calibration))}
    },
    close: () => session.close()
  }
}

function wordsOf(window: Window, index: number, judged: Float32Array, calibration: Calibration): JudgedWord[] {
  return window.words.map((word, at) => {
    const chances = judged.subarray(at * heads.length, (at + 1) * heads.length)
    return {...word, chances, confidence: calibration.confidence(chances), window: index}
  })
}
