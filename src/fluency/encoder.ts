/** Reads windows with the encoder. */
import type {PieceTable} from './piece-table.js'
import type {Batch, EncoderSession, Outcome} from './session.js'
import type {Window} from './windows.js'

/** What the heads look for, in the order of the network's output. */
export const heads = ['tag', 'any', 'major', 'damage', 'nonsense', 'form', 'missing', 'extra'] as const
export type Head = (typeof heads)[number]

/**
 * The chances of each window's own words: words × heads. Rejects with the signal's reason when it is aborted.
 * Windows of like length are read together. What a window gets does not hang on its company: the encoder's int8 scales are fixed.
 */
export async function judgeWindows(
  windows: readonly Window[],
  session: EncoderSession,
  table: PieceTable,
  signal?: AbortSignal
): Promise<Float32Array[]> {
  const judged: Float32Array[] = windows.map(() => new Float32Array())
  for (const batch of batchesOf(windows)) {
    signal?.throwIfAborted()
    const laid = layBatch(
      batch.map(index => windows[index]!),
      table
    )
    const {chances} = await session.run(laid)
    for (const [row, index] of batch.entries()) judged[index] = chancesOf(windows[index]!, row * laid.pieces, chances)
  }
  return judged
}

/** Pieces that are read at once, padding included: more are no faster (bench/model.ts), and take more memory. */
const mostAtOnce = 512

/** Indexes of windows that are read together, sorted by length so that little is padded. */
function batchesOf(windows: readonly Window[]): number[][] {
  const lengthOf = (index: number) => windows[index]!.ids.length
  const batches: number[][] = []
  for (const index of [...windows.keys()].sort((a, b) => lengthOf(a) - lengthOf(b))) {
    const last = batches.at(-1)
    if (last && (last.length + 1) * lengthOf(index) <= mostAtOnce) last.push(index)
    else batches.push([index])
  }
  return batches
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

/** The chances of a window's own words, where its row begins at `from`. */
function chancesOf(window: Window, from: number, chances: Float32Array): Float32Array {
  const own = new Float32Array(window.words.length * heads.length)
  for (const [index, {at}] of window.words.entries())
    own.set(chances.subarray((from + at) * heads.length, (from + at + 1) * heads.length), index * heads.length)
  return own
}
