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

/** Stories that each thread has waiting, so that none runs dry while this one is busy. */
const waiting = 4
/** In MiB. With Node's default it would take longer until a thread's garbage is collected, and three times the memory. */
const roomEach = {maxYoungGenerationSizeMb: 24}

/** Looks at one story after another; `open` of them have been begun. */
interface Looker {
  readonly open: number
  look(input: Input): Promise<Looked>
}

/** Several threads, of which the calling one takes its share. */
export class Threads {
  readonly #others: readonly OtherThread[]
  readonly #all: readonly Looker[]

  /**
   * @param count at least 2.
   * @param look how the calling thread looks.
   * @param flags with the names of --rule made out.
   */
  constructor(count: number, look: Look, flags: Flags, {cwd, env, signal}: World, timing: Timing | undefined) {
    const brief: Brief = {flags, cwd, env: {...env}}
    this.#others = Array.from({length: count - 1}, () => new OtherThread(brief, timing))
    this.#all = [...this.#others, new ThisThread(look)]
    signal.addEventListener('abort', () => this.#failAll(signal.reason), {once: true})
  }

  /** Looks at stories in their order, and has the next ones looked at meanwhile. */
  lookAhead(inputs: readonly Input[]): Look {
    return ahead(inputs, this.#all.length * waiting, input => this.#leastBusy().look(input))
  }

  async close(): Promise<void> {
    await Promise.all(this.#others.map(thread => thread.close()))
  }

  #leastBusy(): Looker {
    return this.#all.reduce((least, each) => (each.open < least.open ? each : least))
  }

  #failAll(reason: unknown): void {
    for (const thread of this.#others) thread.fail(reason)
  }
}

class ThisThread implements Looker {
  readonly #look: Look
  open = 0

  constructor(look: Look) {
    this.#look = look
  }

  async look(input: Input): Promise<Looked> {
    this.open++
    try {
      return await this.#look(input)
    } finally {
      this.open--
    }
  }
}

interface Waiter {
  shown: string
  done: (looked: Looked) => void
  fail: (error: unknown) => void
}

class OtherThread implements Looker {
  readonly #worker: Worker
  readonly #timing: Timing | undefined
  readonly #open = new Map<number, Waiter>()
  #next = 0
  #ended = false

  constructor(brief: Brief, timing: Timing | undefined) {
    this.#timing = timing
    this.#worker = new Worker(workerFile(), {workerData: brief, resourceLimits: roomEach})
    this.#worker.on('message', (answer: Answer) => this.#settle(answer))
    this.#worker.on('error', error => this.fail(error))
    this.#worker.on('exit', code => this.#end(code))
  }

  /** One that has ended is never the least busy. */
  get open(): number {
    return this.#ended ? Number.POSITIVE_INFINITY : this.#open.size
  }

  look(input: Input): Promise<Looked> {
    const errand: Errand = {id: this.#next++, input}
    return new Promise((done, fail) => {
      this.#open.set(errand.id, {shown: input.shown, done, fail})
      this.#worker.postMessage(errand)
    })
  }

  /** Ends all that is open with an error. */
  fail(error: unknown): void {
    for (const {fail} of this.#open.values()) fail(error)
    this.#open.clear()
  }

  async close(): Promise<void> {
    await this.#worker.terminate()
  }

  /** A configuration may end the thread that reads it. */
  #end(code: number): void {
    this.#ended = true
    for (const {shown, fail} of this.#open.values())
      fail(new Trouble(`${shown}: the thread that checked it ended with code ${code}; try without --concurrency`))
    this.#open.clear()
  }

  #settle(answer: Answer): void {
    const waiter = this.#open.get(answer.id)
    this.#open.delete(answer.id)
    for (const [rule, cost] of answer.costs) this.#timing?.addCost(rule, cost)
    if ('error' in answer) waiter?.fail(new Trouble(answer.error))
    else waiter?.done(answer.looked)
  }
}

/** Beside the command line; the chunks that this file may be in lie a folder deeper. */
function workerFile(): string {
  const places = ['./worker.js', '../worker.js'].map(place => fileURLToPath(new URL(place, import.meta.url)))
  return places.find(place => existsSync(place)) ?? places[0]!
}
