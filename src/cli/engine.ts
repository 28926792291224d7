/** Flags of V8 that suit a checker, which runs hundreds of rules and each of them seldom. They change how long a run takes, and nothing else. */
import {setFlagsFromString} from 'node:v8'

/** By default Node 20 optimises what has run through 66 KB of bytecode, and throws most of it away again before it pays; later ones count otherwise and do not know the flag. */
export function optimiseLate(): void {
  setInterruptBudget(300_000)
}

/** From this many stories on `optimiseAsUsual` pays: a second or two of work, for a tenth off each story. */
export const veryManyStories = 1000

/** As V8 does by default. */
export function optimiseAsUsual(): void {
  setInterruptBudget(67_584)
}

function setInterruptBudget(bytes: number): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString(`--interrupt-budget=${bytes}`)
}

/**
 * A pattern is interpreted at first. By default its code is then searched for shortcuts, which for a page takes longer than to do without,
 * and compiled at its second use; V8 compiles for a long text in any case.
 */
export function interpretPatternsPlainly(): void {
  setFlagsFromString('--no-regexp-peephole-optimization')
  setFlagsFromString('--regexp-tier-up-ticks=10')
}

/** By default the heap doubles and more before its garbage is collected. A seventh more takes a third less memory and no more time, once what every check needs is loaded: before that it takes 40 ms. */
export function collectEarly(): void {
  setFlagsFromString('--heap-growing-percent=15')
}

/**
 * By default V8 makes objects of a kind that once outlived two collections of the young among the old ones from then on. Those of a story that was under way
 * do, and each story after it would leave 100 KB for the old to be searched for: twice as many collections of all there is.
 */
function makeObjectsYoung(): void {
  setFlagsFromString('--no-allocation-site-pretenuring')
}

/** From this many stories on `expectMany` pays. */
export const manyStories = 20

/** Without interpreting them first, which is good for a page and a loss for a thousand. */
function compilePatternsAtOnce(): void {
  setFlagsFromString('--no-regexp-tier-up')
}

/** What a run over many texts begins with. */
export function expectMany(): void {
  compilePatternsAtOnce()
  makeObjectsYoung()
}
