/** Load time and look-ups a second of CPU of the n-grams, so that a busy machine does not blur them: node tools/run-ts.mjs bench/ngrams.ts [FILE] */
import {readFileSync} from 'node:fs'
import {openNgrams} from '../src/fluency/ngrams.js'

const path = process.argv[2] ?? 'models/ngrams.bin'
const bytes = readFileSync(path)
const start = cpuTime()
const ngrams = openNgrams(bytes)
console.log(`${path}: ${ngrams.size.toLocaleString('en')} words, opened in ${(cpuTime() - start).toFixed(2)} ms`)

/** Rows of three words as a text has them: each follows the two before, now and then one at random. */
let seed = 1
const random = (below: number): number => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return Math.floor((seed / 2 ** 32) * below)
}
const rows: [number, number, number][] = []
let [before, last] = [ngrams.id('the'), ngrams.id('government')]
while (rows.length < 100_000) {
  const likely = ngrams.followers(before, last, 40)
  const next = likely.length === 0 || random(4) === 0 ? random(20_000) : likely[random(likely.length)]!.id
  rows.push([before, last, next])
  ;[before, last] = [last, next]
}
const words = rows.map(([, , word]) => ngrams.word(word))

/** Milliseconds that this process has had of the CPU. */
function cpuTime(): number {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}

function rate(label: string, act: () => number): void {
  act()
  const began = cpuTime()
  let sum = 0
  let count = 0
  while (cpuTime() - began < 1000) {
    sum += act()
    count += rows.length
  }
  const each = Math.round((1000 * count) / (cpuTime() - began))
  console.log(`${label.padEnd(10)} ${each.toLocaleString('en').padStart(12)} a second (sum ${Math.round(sum / count)})`)
}

rate('logProb', () => rows.reduce((sum, [a, b, c]) => sum + ngrams.logProb(a, b, c), 0))
rate('id', () => words.reduce((sum, word) => sum + ngrams.id(word), 0))
