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
  const asked = {...laid, places: BigInt64Array.from(places, ([row, at]) => BigInt(row * laid.pieces + at))}
  const outcome = await session.run(asked)
  const queryOf = (place: number) => outcome.queries.subarray(place * table.width, (place + 1) * table.width)
  return {outcome, queryOf}
}

/** Lays windows side by side, each a row. */
export function layBatch(windows: readonly Window[], table: PieceTable): Batch {
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

/** The chances of a window's own words, where its row begins at `from`. */
export function chancesOf(window: Window, from: number, chances: Float32Array): Float32Array {
  const own = new Float32Array(window.words.length * heads.length)
  for (const [index, {at}] of window.words.entries())
    own.set(chances.subarray((from + at) * heads.length, (from + at + 1) * heads.length), index * heads.length)
  return own
}
