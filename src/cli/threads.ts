/** Looks at stories in several threads, each with a checker of its own. */
import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {Worker} from 'node:worker_threads'
import {failed, inGroups} from './ahead.js'
import {type Look, type Looked, sideBySide} from './look.js'
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

/** What a thread is sent: stories to check side by side. */
export interface Errand {
  id: number
  inputs: readonly Input[]
}

/** What a thread sends back: what each story came to. */
export interface Answer {
  id: number
  results: readonly ({looked: Looked} | {error: string})[]
  costs: readonly (readonly [string, Cost])[]
}

/** Groups of stories that each thread has, so that none runs dry while this one is busy. */
const groupsEach = 2
/** In MiB. With Node's default it would take longer until a thread's garbage is collected, and three times the memory. */
const roomEach = {maxYoungGenerationSizeMb: 48}

/** Looks at one group of stories after another; `open` of them have been begun. */
interface Looker {
  readonly open: number
  readonly look: Look
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
  lookAhead(inputs: readonly Input[]): (input: Input) => Promise<Looked> {
    const most = this.#all.length * groupsEach
    // Of few stories each thread gets some.
    const size = Math.min(sideBySide, Math.ceil(inputs.length / most))
    return inGroups(inputs, {size, most}, group => this.#leastBusy().look(group))
  }

  async close(): Promise<void> {
    await Promise.all(this.#others.map(thread => thread.close()))
  }

  #leastBusy(): Looker {
    return this.#all.reduce((least, each) => (each.open < least.open ? each : least))
  }

  #failAll(reason: unknown): void {
    for (const thread of this.#others) thread.fail(() => reason)
  }
}

class ThisThread implements Looker {
  readonly #look: Look
  open = 0

  constructor(look: Look) {
    this.#look = look
  }

  readonly look: Look = async inputs => {
    this.open++
    try {
      return await this.#look(inputs)
    } finally {
      this.open--
    }
  }
}

/** What becomes of a group of stories. */
interface Waiter {
  inputs: readonly Input[]
  done: (results: PromiseSettledResult<Looked>[]) => void
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
    this.#worker.on('error', error => this.fail(() => error))
    this.#worker.on('exit', code => this.#end(code))
  }

  /** One that has ended is never the least busy. */
  get open(): number {
    return this.#ended ? Number.POSITIVE_INFINITY : this.#open.size
  }

  readonly look: Look = inputs => {
    const errand: Errand = {id: this.#next++, inputs}
    return new Promise(done => {
      this.#open.set(errand.id, {inputs, done})
      this.#worker.postMessage(errand)
    })
  }

  /** Ends all that is open with an error. */
  fail(errorOf: (input: Input) => unknown): void {
    for (const {inputs, done} of this.#open.values()) done(inputs.map(input => failed(errorOf(input))))
    this.#open.clear()
  }

  async close(): Promise<void> {
    await this.#worker.terminate()
  }

  /** A configuration may end the thread that reads it. */
  #end(code: number): void {
    this.#ended = true
    this.fail(
      ({shown}) =>
        new Trouble(`${shown}: the thread that checked it ended with code ${code}; try without --concurrency`)
    )
  }

  #settle({id, results, costs}: Answer): void {
    const waiter = this.#open.get(id)
    this.#open.delete(id)
    for (const [rule, cost] of costs) this.#timing?.addCost(rule, cost)
    waiter?.done(
      results.map(result =>
        'error' in result ? failed(new Trouble(result.error)) : {status: 'fulfilled', value: result.looked}
      )
    )
  }
}

/** Beside the command line; the chunks that this file may be in lie a folder deeper. */
function workerFile(): string {
  const places = ['./worker.js', '../worker.js'].map(place => fileURLToPath(new URL(place, import.meta.url)))
  return places.find(place => existsSync(place)) ?? places[0]!
}
