/** Reads windows with the encoder, those of like length together, a bounded number of pieces at a time. */
import type {PieceTable} from './piece-table.js'
import type {Batch, EncoderSession, Outcome} from './session.js'
import type {Window} from './windows.js'

/** What the heads look for, in the order of the network's output. */
export const heads = ['tag', 'any', 'major', 'damage', 'nonsense', 'form', 'missing', 'extra'] as const
export type Head = (typeof heads)[number]

/** Pieces of a batch, its padding included. */
const batchPieces = 1536

export interface EncodeOptions {
  /** Stops between two batches. */
  signal?: AbortSignal
}

/** The chances of each window's own words: words × heads. Rejects with the signal's reason when it is aborted. */
export async function judgeWindows(
  windows: readonly Window[],
  session: EncoderSession,
  table: PieceTable,
  {signal}: EncodeOptions = {}
): Promise<Float32Array[]> {
  const judged = new Array<Float32Array>(windows.length)
  const order = windows.map((_, index) => index).sort((a, b) => windows[a]!.ids.length - windows[b]!.ids.length)
  for (const batch of batchesOf(order, windows)) {
    signal?.throwIfAborted()
    const laid = layBatch(
      batch.map(index => windows[index]!),
      table
    )
    const {chances} = await session.run(laid)
    for (const [row, index] of batch.entries()) judged[index] = chancesOf(windows[index]!, row, laid.pieces, chances)
  }
  return judged
}

/** The queries of places in windows, asked one window a row: `[window, index of the piece]`. */
export async function queryPlaces(
  windows: readonly Window[],
  places: readonly (readonly [row: number, at: number])[],
  session: EncoderSession,
  table: PieceTable
): Promise<{outcome: Outcome; queryOf(place: number): Float32Array}> {
  const laid = layBatch(windows, table)
  const asked = {...laid, places: BigInt64Array.from(places, ([row, at]) => BigInt(row * laid.pieces + at))}
  const outcome = await session.run(asked)
  const queryOf = (place: number) => outcome.queries.subarray(place * table.width, (place + 1) * table.width)
  return {outcome, queryOf}
}

function* batchesOf(order: readonly number[], windows: readonly Window[]): Generator<number[]> {
  let batch: number[] = []
  for (const index of order) {
    if (batch.length > 0 && (batch.length + 1) * windows[index]!.ids.length > batchPieces) {
      yield batch
      batch = []
    }
    batch.push(index)
  }
  if (batch.length > 0) yield batch
}

function layBatch(windows: readonly Window[], table: PieceTable): Batch {
  const rows = windows.length
  const pieces = Math.max(...windows.map(({ids}) => ids.length))
  const embedded = new Float32Array(rows * pieces * table.width)
  const mask = new BigInt64Array(rows * pieces)
  for (const [row, {ids, cases}] of windows.entries()) {
    for (const [at, id] of ids.entries()) {
      const place = row * pieces + at
      table.embed(id, cases[at]!, embedded, place * table.width)
      mask[place] = 1n
    }
  }
  return {rows, pieces, embedded, mask, places: new BigInt64Array([0n])}
}

function chancesOf(window: Window, row: number, pieces: number, chances: Float32Array): Float32Array {
  const own = new Float32Array(window.words.length * heads.length)
  for (const [index, {at}] of window.words.entries()) {
    const from = (row * pieces + at) * heads.length
    own.set(chances.subarray(from, from + heads.length), index * heads.length)
  }
  return own
}
