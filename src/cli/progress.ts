/** A line on standard error that says how far we are, for a person who waits; nothing where none looks. */
import type {Stream} from './world.js'

export interface Progress {
  /** Tells that so many stories are done. */
  show(done: number): void
  /** Takes the line away, before something else is written. */
  clear(): void
}

const fewest = 10
const everyMilliseconds = 100

/** A progress line for `total` stories, if there are many and the stream is a terminal. */
export function progressOn(stream: Stream, total: number, now: () => number = () => performance.now()): Progress {
  if (!stream.isTTY || total < fewest) return {show: () => {}, clear: () => {}}
  const started = now()
  let shownAt = started
  let visible = false
  return {
    show(done) {
      if (now() - shownAt < everyMilliseconds) return
      shownAt = now()
      visible = true
      stream.write(`\r\u001B[2K${progressText(done, total, now() - started)}`)
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
