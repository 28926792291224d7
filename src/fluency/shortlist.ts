/** Which words are worth weighing in a place: those that fit it, keep the company of the printed word, look like it, or are often put in for it. */

import {countBits} from './arrays.js'
import {exchangesFor} from './exchanges.js'
import {formOf, lettersOf} from './likeness.js'
import {unknown, type WordId} from './ngrams.js'
import type {Vocabulary} from './vocabulary.js'

/** The numbers of the words around a place; -1 for an unknown word. */
export interface Neighbours {
  left2: WordId
  left1: WordId
  right1: WordId
  right2: WordId
}

export interface Shortlist {
  ids: WordId[]
  /** By word: log-probability after the words on the left. */
  left: Float32Array
}

const fitting = 120
const likely = {left: 0.5, right: 0.6, alike: 4} as const
const mostAlike = 0.5
/** Closed-class words are among the commonest. */
const closedAmong = 400
/** Natural logarithms below the best are counted in this many steps each, so far down. */
const steps = {each: 20, depth: 20} as const

/** The words to weigh in place of a lower-case word, itself left out. */
export function makeShortlist(vocabulary: Vocabulary, around: Neighbours, printed: string): Shortlist {
  const {ngrams, size, allowed} = vocabulary
  const self = ngrams.id(printed)
  const found = new Set<WordId>([...fittingWords(vocabulary, around, self), ...lookalikes(vocabulary, printed)])
  for (const word of exchangesFor(printed).keys()) found.add(ngrams.id(word))
  if (formOf(printed, true).classes !== 0)
    for (let id = 0; id < Math.min(closedAmong, size); id++) if (vocabulary.form(id).classes !== 0) found.add(id)
  const ids = [...found].filter(id => id >= 0 && id < size && id !== self && allowed[id] === 1)
  return {ids, left: vocabulary.scratch.left}
}

/** The words that fit the place best, likeness to the printed word counted in. */
function fittingWords({ngrams, size, allowed, scratch}: Vocabulary, around: Neighbours, self: WordId): WordId[] {
  const {left, right, sums} = scratch
  ngrams.scoreFollowers(around.left2, around.left1, left)
  if (around.right1 === unknown) right.fill(0)
  else ngrams.scoreBefore(around.right1, right)
  for (let id = 0; id < size; id++)
    sums[id] = allowed[id] === 0 ? Number.NEGATIVE_INFINITY : likely.left * left[id]! + likely.right * right[id]!
  // Hardly any two words are more alike than `mostAlike`: what lies further below the bar than that adds cannot pass it.
  const within = barOf(sums, fitting) - mostAlike * likely.alike
  for (let id = 0; id < size; id++) if (sums[id]! >= within) sums[id]! += likely.alike * ngrams.alike(self, id)
  const bar = barOf(sums, fitting)
  const found: WordId[] = []
  for (let id = 0; id < size; id++) if (sums[id]! > bar) found.push(id)
  return found
}

/** A bar that about `count` of the sums pass, by counting how many fall into each small step below the best. */
function barOf(sums: Float32Array, count: number): number {
  const counts = new Uint32Array(steps.each * steps.depth)
  let best = Number.NEGATIVE_INFINITY
  for (let id = 0; id < sums.length; id++) if (sums[id]! > best) best = sums[id]!
  for (let id = 0; id < sums.length; id++) {
    const below = best - sums[id]!
    if (below < steps.depth) counts[Math.floor(below * steps.each)]!++
  }
  let step = 0
  for (let taken = 0; step < counts.length && taken < count; step++) taken += counts[step]!
  return best - step / steps.each
}

/** Words with nearly the same letters, and words that begin alike, some of which are not to be proposed. */
export function lookalikes(vocabulary: Vocabulary, printed: string): WordId[] {
  const {ngrams, size, allowed, letters, lengths, form} = vocabulary
  const own = lettersOf(printed)
  const found: WordId[] = []
  for (let id = 0; id < size; id++) {
    if (allowed[id] === 0 || Math.abs(lengths[id]! - printed.length) > 3) continue
    const differing = countBits(letters[id]! ^ own)
    if (differing > 4) continue
    if (differing < 3 || (printed.length > 5 && form(id).word[0] === printed[0])) found.push(id)
  }
  if (printed.length < 4) return found
  const shared = Math.max(3, Math.min(printed.length - 2, Math.ceil(printed.length * 0.6)))
  return [...found, ...ngrams.withPrefix(printed.slice(0, shared))]
}
