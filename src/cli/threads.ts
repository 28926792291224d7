/** Looks at stories in several threads, each with a checker of its own. */
import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {Worker} from 'node:worker_threads'
import {ahead} from './ahead.js'
import type {Look, Looked} from './look.js'
import type {Input} from './session.js'
import type {Flags} from './settings.js'
import type {Cost, Timing} from './timing.js'
import {Trouble} from './trouble.js'
import type {World} from './world.js'

/** What a thread begins with. */
export interface Brief {
  flags: Flags
  cwd: string
  env: Readonly<Record<string, string | undefined>>
}

/** What a thread is sent. */
export interface Errand {
  id: number
  input: Input
}

/** What a thread sends back. */
export type Answer = {id: number; costs: readonly (readonly [string, Cost])[]} & ({looked: Looked} | {error: string})

/** Stories that each thread has waiting, so that none runs dry. */
const waiting = 3
/**
 * What a thread may hold before it has to collect its garbage, in MiB: an ordinary story needs 100, and without a bound
 * the collector lets a thread grow to twice this. A story that does need more gets a thread without a bound.
 */
const roomEach = {maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 24}

interface Open {
  errand: Errand
  done: (looked: Looked) => void
  fail: (error: unknown) => void
}

interface Thread {
  worker: Worker
  open: Map<number, Open>
}

export class Threads {
  readonly #threads: Thread[]
  readonly #brief: Brief
  readonly #timing: Timing | undefined
  #next = 0

  /** @param flags with the names of --rule made out. */
  constructor(count: number, flags: Flags, {cwd, env, signal}: World, timing: Timing | undefined) {
    this.#brief = {flags, cwd, env: {...env}}
    this.#timing = timing
    this.#threads = Array.from({length: count}, () => this.#start())
    signal.addEventListener('abort', () => this.#failAll(signal.reason), {once: true})
  }

  /** Looks at stories in their order, and has the next ones looked at meanwhile. */
  lookAhead(inputs: readonly Input[]): Look {
    return ahead(inputs, this.#threads.length * waiting, input => this.#look(input))
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map(({worker}) => worker.terminate()))
  }

  #look(input: Input): Promise<Looked> {
    const thread = this.#threads.reduce((least, each) => (each.open.size < least.open.size ? each : least))
    const errand: Errand = {id: this.#next++, input}
    return new Promise((done, fail) => {
      thread.open.set(errand.id, {errand, done, fail})
      thread.worker.postMessage(errand)
    })
  }

  #start(): Thread {
    const thread: Thread = {
      worker: new Worker(workerFile(), {workerData: this.#brief, resourceLimits: roomEach}),
      open: new Map()
    }
    this.#listen(thread, error => (isOutOfMemory(error) ? this.#startLarger(thread) : failOpen(thread, error)))
    return thread
  }

  /** Begins anew without a bound, with the stories that were open. */
  #startLarger(thread: Thread): void {
    thread.worker = new Worker(workerFile(), {workerData: this.#brief})
    this.#listen(thread, error => failOpen(thread, error))
    for (const {errand} of thread.open.values()) thread.worker.postMessage(errand)
  }

  #listen(thread: Thread, onError: (error: Error) => void): void {
    thread.worker.on('message', (answer: Answer) => this.#settle(thread, answer))
    thread.worker.on('error', onError)
  }

  #settle(thread: Thread, answer: Answer): void {
    const waiter = thread.open.get(answer.id)
    thread.open.delete(answer.id)
    for (const [rule, cost] of answer.costs) this.#timing?.addCost(rule, cost)
    if ('error' in answer) waiter?.fail(new Trouble(answer.error))
    else waiter?.done(answer.looked)
  }

  #failAll(reason: unknown): void {
    for (const thread of this.#threads) failOpen(thread, reason)
  }
}

function isOutOfMemory(error: NodeJS.ErrnoException): boolean {
  return error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

function failOpen({open}: Thread, error: unknown): void {
  for (const {fail} of open.values()) fail(error)
  open.clear()
}

/** Beside the command line; the chunks that this file may be in lie a folder deeper. */
function workerFile(): string {
  const places = ['./worker.js', '../worker.js'].map(place => fileURLToPath(new URL(place, import.meta.url)))
  return places.find(place => existsSync(place)) ?? places[0]!
}
