/** What the encoder takes and gives: batches of windows, chances of words, queries of places. */
import type {PieceTable} from './piece-table.js'
import type {Batch, EncoderSession, Outcome} from './session.js'
import type {Window} from './windows.js'

/** What the heads look for, in the order of the network's output. */
export const heads = ['tag', 'any', 'major', 'damage', 'nonsense', 'form', 'missing', 'extra'] as const
export type Head = (typeof heads)[number]

/** The queries of places in windows, asked one window a row: `[window, index of the piece]`. */
export async function queryPlaces(
  windows: readonly Window[],
  places: readonly (readonly [row: number, at: number])[],
  session: EncoderSession,
  table: PieceTable
): Promise<{outcome: Outcome; queryOf(place: number): Float32Array}> {
  const laid = layBatch(windows, table)
  const {vectors} = await session.glance(laid)
  const asked = BigInt64Array.from(places, ([row, at]) => BigInt(row * laid.pieces + at))
  const outcome = await session.readOn({...laid, vectors}, asked)
  const queryOf = (place: number) => outcome.queries.subarray(place * table.width, (place + 1) * table.width)
  return {outcome, queryOf}
}

/** Lays windows side by side, each a row. */
export function layBatch(windows: readonly Window[], {embed, width}: PieceTable): Batch {
  return layRows(windows, width, (row, vectors, from) => {
    const {ids, cases} = windows[row]!
    for (const [at, id] of ids.entries()) embed(id, cases[at]!, vectors, from + at * width)
  })
}

/** What the first layers made of a window: pieces × width. */
export interface Halfway {
  window: Window
  vectors: Float32Array
}

/** Lays windows that have been read halfway side by side, each a row. */
export function layHalfway(read: readonly Halfway[], width: number): Batch {
  const windows = read.map(({window}) => window)
  return layRows(windows, width, (row, vectors, from) => vectors.set(read[row]!.vectors, from))
}

function layRows(
  windows: readonly Window[],
  width: number,
  lay: (row: number, vectors: Float32Array, from: number) => void
): Batch {
  const rows = windows.length
  const pieces = Math.max(...windows.map(({ids}) => ids.length))
  const vectors = new Float32Array(rows * pieces * width)
  const mask = new BigInt64Array(rows * pieces)
  for (const [row, {ids}] of windows.entries()) {
    lay(row, vectors, row * pieces * width)
    mask.fill(1n, row * pieces, row * pieces + ids.length)
  }
  return {rows, pieces, vectors, mask}
}

/** Of each of a window's own words, `each` numbers of its first piece, where the window's row begins at the piece `from`. */
export function ofWords({words}: Window, from: number, numbers: Float32Array, each: number): Float32Array {
  const own = new Float32Array(words.length * each)
  for (const [index, {at}] of words.entries())
    own.set(numbers.subarray((from + at) * each, (from + at + 1) * each), index * each)
  return own
}
