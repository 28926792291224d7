/**
 * Reads windows with the encoder, those of all stories that are checked side by side together: forty windows of a word or two dozen in
 * one batch take little more than half the time that they take one by one. The first layers tell which the others need not read.
 */
import {isTurnDue, letEventsIn} from '../core/turns.js'
import {type Halfway, heads, layBatch, layHalfway, ofWords} from './encoder.js'
import type {PieceTable} from './piece-table.js'
import type {EncoderSession} from './session.js'
import type {Window} from './windows.js'

/** Each window's own words, as the encoder judges them. */
export interface WindowReading {
  /** words × heads. */
  chances: Float32Array
  /** Whether all layers have read it; otherwise the chances are what the first ones expect. */
  isWhole: boolean
}

/** Whether the first layers' opinions, words × (heads + 1), are reason enough to read a window on. */
export type GoesOn = (window: Window, opinions: Float32Array) => boolean

export interface ReadAids {
  /** By default all windows are read to the end. */
  goesOn?: GoesOn
  signal?: AbortSignal | undefined
}

/**
 * Reads windows. Rejects with the signal's reason when it is aborted, with the session's error.
 * What a window gets does not hang on its company: the encoder's int8 scales are fixed.
 */
export type ReadWindows = (windows: readonly Window[], aids?: ReadAids) => Promise<WindowReading[]>

/** Numbers of an opinion: the heads, and how sure the word may become. */
export const opinionSize = heads.length + 1

/** Pieces that are read at once, padding included: more are no faster (bench/model.ts), and take more memory. */
const mostAtOnce = 512

interface Asked extends ReadAids {
  window: Window
  settle(reading: WindowReading): void
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
      const onwards: (Asked & Halfway)[] = []
      for (const batch of batchesOf(turn)) onwards.push(...(await glance(batch, session, table)))
      for (const batch of batchesOf(onwards)) await readOn(batch, session, table)
    }
    isReading = false
  }
  return (windows, aids = {}) => {
    const ask: Asked[] = []
    const readings = windows.map(
      window => new Promise<WindowReading>((settle, fail) => ask.push({...aids, window, settle, fail}))
    )
    if (ask.length > 0) asks.push(byLength(ask))
    if (asks.length > 0 && !isReading) void readAsks()
    return Promise.all(readings)
  }
}

/** Windows of one story that are read before others get their turn: a page waits for no book. */
const mostInTurn = 64

/** What is read together: of like length, so that little is padded. */
function batchesOf<A extends Asked>(asked: readonly A[]): A[][] {
  const batches: A[][] = []
  for (const each of byLength(asked)) {
    const last = batches.at(-1)
    if (last && (last.length + 1) * lengthOf(each) <= mostAtOnce) last.push(each)
    else batches.push([each])
  }
  return batches
}

const byLength = <A extends Asked>(asked: readonly A[]): A[] => asked.toSorted((a, b) => lengthOf(a) - lengthOf(b))
const lengthOf = ({window}: Asked): number => window.ids.length

/** Reads with the first layers, and settles what need not be read on; gives the others. */
async function glance(
  batch: readonly Asked[],
  session: EncoderSession,
  table: PieceTable
): Promise<(Asked & Halfway)[]> {
  const onwards: (Asked & Halfway)[] = []
  await among(batch, async wanted => {
    const laid = layBatch(
      wanted.map(({window}) => window),
      table
    )
    const {vectors, opinions} = await session.glance(laid)
    for (const [row, asked] of wanted.entries()) {
      const {window, goesOn, settle} = asked
      const from = row * laid.pieces
      const own = goesOn && ofWords(window, from, opinions, opinionSize)
      if (own && !goesOn(window, own)) settle({chances: chancesOf(own), isWhole: false})
      else onwards.push({...asked, vectors: rowOf(vectors, from, window, table.width)})
    }
  })
  return onwards
}

async function readOn(batch: readonly (Asked & Halfway)[], session: EncoderSession, {width}: PieceTable) {
  await among(batch, async wanted => {
    const laid = layHalfway(wanted, width)
    const {chances} = await session.readOn(laid)
    for (const [row, {window, settle}] of wanted.entries())
      settle({chances: ofWords(window, row * laid.pieces, chances, heads.length), isWhole: true})
  })
}

/** Reads for those that still want to know. Never rejects: it is those who asked that hear of failure. */
async function among<A extends Asked>(batch: readonly A[], read: (wanted: readonly A[]) => Promise<void>) {
  // WebAssembly reads a batch at a stretch.
  if (isTurnDue()) await letEventsIn()
  const wanted = batch.filter(({signal, fail}) => {
    if (signal?.aborted) fail(signal.reason)
    return !signal?.aborted
  })
  if (wanted.length === 0) return
  try {
    await read(wanted)
  } catch (error) {
    for (const {fail} of wanted) fail(error)
  }
}

/** A copy, which outlives the batch. */
function rowOf(vectors: Float32Array, from: number, {ids}: Window, width: number): Float32Array {
  return vectors.slice(from * width, (from + ids.length) * width)
}

/** What opinions say of the heads: words × heads. */
export function chancesOf(opinions: Float32Array): Float32Array {
  return opinions.filter((_, place) => place % opinionSize < heads.length)
}
