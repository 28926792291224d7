/**
 * Reads windows with the encoder, those of all stories that are checked side by side together: forty windows of a word or two dozen in
 * one batch take little more than half the time that they take one by one.
 */
import {chancesOf, layBatch} from './encoder.js'
import type {PieceTable} from './piece-table.js'
import type {EncoderSession} from './session.js'
import type {Window} from './windows.js'

/**
 * The chances of each window's own words: words × heads. Rejects with the signal's reason when it is aborted, with the session's error.
 * What a window gets does not hang on its company: the encoder's int8 scales are fixed.
 */
export type ReadWindows = (windows: readonly Window[], signal?: AbortSignal) => Promise<Float32Array[]>

/** Pieces that are read at once, padding included: more are no faster (bench/model.ts), and take more memory. */
const mostAtOnce = 512

interface Asked {
  window: Window
  signal: AbortSignal | undefined
  settle(chances: Float32Array): void
  fail(reason: unknown): void
}

/** Makes the reader of a session. */
export function createReader(session: EncoderSession, table: PieceTable): ReadWindows {
  let asks: Asked[][] = []
  let isReading = false
  const readAsks = async (): Promise<void> => {
    isReading = true
    // Others may be about to ask.
    await new Promise(resume => setTimeout(resume))
    while (asks.length > 0) {
      const turn = asks.flatMap(ask => ask.splice(0, mostInTurn))
      asks = asks.filter(ask => ask.length > 0)
      for (const batch of batchesOf(turn)) await readBatch(batch, session, table)
    }
    isReading = false
  }
  return (windows, signal) => {
    const ask: Asked[] = []
    const chances = windows.map(
      window => new Promise<Float32Array>((settle, fail) => ask.push({window, signal, settle, fail}))
    )
    if (ask.length > 0) asks.push(byLength(ask))
    if (asks.length > 0 && !isReading) void readAsks()
    return Promise.all(chances)
  }
}

/** Windows of one story that are read before others get their turn: a page waits for no book. */
const mostInTurn = 64

/** What is read together: of like length, so that little is padded. */
function batchesOf(asked: readonly Asked[]): Asked[][] {
  const batches: Asked[][] = []
  for (const each of byLength(asked)) {
    const last = batches.at(-1)
    if (last && (last.length + 1) * lengthOf(each) <= mostAtOnce) last.push(each)
    else batches.push([each])
  }
  return batches
}

const byLength = (asked: readonly Asked[]): Asked[] => asked.toSorted((a, b) => lengthOf(a) - lengthOf(b))
const lengthOf = ({window}: Asked): number => window.ids.length

/** Never rejects: it is those who asked that hear of failure. */
async function readBatch(batch: readonly Asked[], session: EncoderSession, table: PieceTable): Promise<void> {
  const wanted = batch.filter(({signal, fail}) => {
    if (signal?.aborted) fail(signal.reason)
    return !signal?.aborted
  })
  if (wanted.length === 0) return
  try {
    const laid = layBatch(
      wanted.map(({window}) => window),
      table
    )
    const {chances} = await session.run(laid)
    for (const [row, {window, settle}] of wanted.entries()) settle(chancesOf(window, row * laid.pieces, chances))
  } catch (error) {
    for (const {fail} of wanted) fail(error)
  }
}
