/** What the calibration looks at for each word: the heads' chances there, beside it, and in its whole sentence. */
import {heads} from './encoder.js'
import type {Window} from './windows.js'
import {isSpoken, letterless} from './words.js'

const width = heads.length
/** Heads whose neighbours and sentence count too: `tag`, `any`, `damage`. */
const wide = [0, 1, 3] as const

/** Names of the numbers of a row, in order; the training writes trees over the same names. */
export const featureNames: readonly string[] = [
  ...heads,
  ...wide.map(head => `${heads[head]} before`),
  ...wide.map(head => `${heads[head]} after`),
  ...wide.map(head => `${heads[head]} of sentence`),
  'capitals',
  'pieces',
  'place'
]

/** Rows of features for the words of a window; `chances` are words × heads. Chances are turned to log-odds, held within ±8. */
export function featuresOf(window: Window, chances: Float32Array): Float64Array[] {
  const logits = Float64Array.from(chances, logit)
  const means = sentenceMeans(window, logits)
  return window.words.map((word, index) => {
    const row = new Float64Array(featureNames.length)
    let at = 0
    for (let head = 0; head < width; head++) row[at++] = logits[index * width + head]!
    for (const neighbour of [index - 1, index + 1]) {
      const isThere = window.words[neighbour]?.sentence === word.sentence
      for (const head of wide) row[at++] = isThere ? logits[neighbour * width + head]! : -8
    }
    for (const head of wide) row[at++] = means.get(word.sentence)![head]!
    row[at++] = word.case === letterless && isSpoken(word) ? -1 : word.case
    row[at++] = Math.min(word.pieces, 6)
    row[at++] = index > 0 && window.words[index - 1]!.sentence === word.sentence ? 1 : 0
    return row
  })
}

function logit(chance: number): number {
  return Math.max(-8, Math.min(8, Math.log(chance / (1 - chance))))
}

function sentenceMeans({words}: Window, logits: Float64Array): Map<number, Float64Array> {
  const sums = new Map<number, Float64Array>()
  const counts = new Map<number, number>()
  for (const [index, {sentence}] of words.entries()) {
    const sum = sums.get(sentence) ?? new Float64Array(width)
    for (let head = 0; head < width; head++) sum[head]! += logits[index * width + head]!
    sums.set(sentence, sum)
    counts.set(sentence, (counts.get(sentence) ?? 0) + 1)
  }
  for (const [sentence, sum] of sums) for (let head = 0; head < width; head++) sum[head]! /= counts.get(sentence)!
  return sums
}
