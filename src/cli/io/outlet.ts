/** Standard output and error, as far as somebody takes what is written there: the rest of a run goes on without them. */
import {Writable} from 'node:stream'
import type {Stream} from '../world.js'

/** Passes text on until the stream fails, and swallows it from then on. */
export class Outlet extends Writable {
  readonly #target: Stream
  #error: NodeJS.ErrnoException | undefined

  constructor(target: Stream) {
    super({decodeStrings: true})
    this.#target = target
    target.on('error', error => this.#fail(error))
  }

  get isTTY(): boolean {
    return this.#target.isTTY === true
  }

  get columns(): number {
    return this.#target.columns ?? 0
  }

  /** Whether the reader has seen enough (`| head`), which is no error. */
  get readerGone(): boolean {
    return this.#error?.code === 'EPIPE'
  }

  /** Why something could not be written. */
  get failure(): Error | undefined {
    return this.readerGone ? undefined : this.#error
  }

  /** Waits until all is written. */
  finish(): Promise<void> {
    return new Promise(done => void this.end(done))
  }

  override _write(chunk: Uint8Array, _: BufferEncoding, done: () => void): void {
    if (this.#error) {
      done()
      return
    }
    this.#target.write(chunk, error => {
      if (error) this.#fail(error)
      done()
    })
  }

  #fail(error: NodeJS.ErrnoException): void {
    this.#error ??= error
  }
}
