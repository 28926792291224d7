/** Stories that are checked side by side share batches: while the encoder reads, what comes in waits and is read together. */
import {judgeWindows} from './encoder.js'
import type {PieceTable} from './piece-table.js'
import type {EncoderSession} from './session.js'
import type {Window} from './windows.js'

export type Judge = (windows: readonly Window[], signal?: AbortSignal) => Promise<Float32Array[]>

interface Request {
  windows: readonly Window[]
  signal: AbortSignal | undefined
  resolve(judged: Float32Array[]): void
  reject(reason: unknown): void
}

/** Windows read at once: more would make the first story wait for the last. */
const mostWindows = 64

/** A judge that reads the windows of several stories together. Rejects with the session's error, or a signal's reason for its story alone. */
export function queueWindows(session: EncoderSession, table: PieceTable): Judge {
  const waiting: Request[] = []
  let isReading = false
  const read = async () => {
    isReading = true
    while (waiting.length > 0) await judgeTogether(take(waiting), session, table)
    isReading = false
  }
  return (windows, signal) =>
    new Promise((resolve, reject) => {
      waiting.push({windows, signal, resolve, reject})
      // Stories that are handed in at the same time are read together.
      if (!isReading) {
        isReading = true
        queueMicrotask(read)
      }
    })
}

/** A story too long to share is read alone, so that its signal stops it between two batches. */
function take(waiting: Request[]): Request[] {
  let windows = 0
  let count = 0
  while (count < waiting.length && (count === 0 || windows + waiting[count]!.windows.length <= mostWindows))
    windows += waiting[count++]!.windows.length
  return waiting.splice(0, count)
}

async function judgeTogether(requests: Request[], session: EncoderSession, table: PieceTable): Promise<void> {
  const live = requests.filter(({signal, reject}) => {
    if (signal?.aborted) reject(signal.reason)
    return !signal?.aborted
  })
  try {
    const [only] = live
    const options = live.length === 1 && only?.signal ? {signal: only.signal} : {}
    const windows = live.flatMap(request => request.windows)
    const judged = await judgeWindows(windows, session, table, options)
    let at = 0
    for (const request of live) {
      request.resolve(judged.slice(at, at + request.windows.length))
      at += request.windows.length
    }
  } catch (error) {
    for (const {reject} of live) reject(error)
  }
}
