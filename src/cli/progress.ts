/** A line on standard error that says how far we are: for a person who waits, and now and then for the log of a build. */
import type {Stream} from './world.js'

export interface Progress {
  /** Tells that so many stories are done. */
  show(done: number): void
  /** Takes the line away, before something else is written. */
  clear(): void
}

const fewest = 10
const everyMilliseconds = 100
const everyInLogs = 10_000

export interface ProgressOptions {
  /** Milliseconds, from any beginning. */
  now?: () => number
  /** Write whole lines, a few a minute, where no terminal is seen. */
  log?: boolean
}

/** A progress line for `total` stories, if there are many and somebody will see it. */
export function progressOn(stream: Stream, total: number, options: ProgressOptions = {}): Progress {
  const {now = () => performance.now(), log = false} = options
  if (!(stream.isTTY || log) || total < fewest) return {show: () => {}, clear: () => {}}
  const every = stream.isTTY ? everyMilliseconds : everyInLogs
  const started = now()
  let shownAt = started
  let visible = false
  return {
    show(done) {
      if (now() - shownAt < every) return
      shownAt = now()
      const text = progressText(done, total, now() - started)
      visible = stream.isTTY === true
      stream.write(visible ? `\r\u001B[2K${text}` : `wireproof: ${text}\n`)
    },
    clear() {
      if (visible) stream.write('\r\u001B[2K')
      visible = false
    }
  }
}

/** `120 of 3,400 files, 41 a second, 80 s left` */
export function progressText(done: number, total: number, milliseconds: number): string {
  const rate = milliseconds > 0 ? (done * 1000) / milliseconds : 0
  const files = `${done.toLocaleString('en')} of ${total.toLocaleString('en')} files`
  if (rate === 0) return files
  const shown = rate >= 10 ? Math.round(rate).toString() : rate.toFixed(1)
  return `${files}, ${shown} a second, ${duration((total - done) / rate)} left`
}

function duration(seconds: number): string {
  if (seconds < 100) return `${Math.ceil(seconds)} s`
  return seconds < 6000 ? `${Math.ceil(seconds / 60)} min` : `${Math.ceil(seconds / 3600)} h`
}
