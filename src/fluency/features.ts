/** What judges weigh of a word: what the heads make of it and of the words around it, and what it looks like. */
import {heads} from './encoder.js'
import {type Ngrams, unknown} from './ngrams.js'
import {logit} from './odds.js'
import {plainWord} from './vocabulary.js'
import type {WindowWord} from './windows.js'
import {capitalised, isSpoken} from './words.js'

const ofHeads = (whose: string): string[] => heads.map(head => `${whose}.${head}`)

/** Natural logarithms of the odds by head: of the word, of the highest among the others of its window, and of its neighbours. Then what is known without the encoder. */
export const featureNames: readonly string[] = [
  ...ofHeads('own'),
  ...ofHeads('others'),
  ...ofHeads('left'),
  ...ofHeads('right'),
  /** Natural logarithm of how rare the n-grams find it, without its neighbours; what is rarer than `rarest` counts no more. */
  'rarity',
  /** Natural logarithm of the number of its word pieces. */
  'pieces',
  /** 1 where the n-grams do not know it. */
  'unknown',
  /** Natural logarithm of its length. */
  'length',
  /** 1 without a capital. */
  'lower',
  /** 1 with a figure in it. */
  'figure',
  /** 1 where it begins with a capital and goes on without. */
  'capital'
]

/** About once in a million words: good copy prints many words that are rarer, and how much rarer says nothing. */
const rarest = 14
/** The log-odds of nobody: what a word without neighbours has beside it. */
const nobody = -6
const [others, left, right] = [1, 2, 3].map(times => times * heads.length) as [number, number, number]
const looks = 4 * heads.length

/** Lays out what judges weigh. */
export interface Features {
  /** A row of features for each word of a window; `chances` are words × heads. Marks have none: their row is 0. */
  of(words: readonly WindowWord[], chances: Float32Array): Float32Array[]
}

/** Makes features by the n-grams' knowledge of words. */
export function createFeatures(ngrams: Ngrams): Features {
  const look = ({text, pieces, case: capitals}: WindowWord, row: Float32Array): void => {
    const id = ngrams.id(plainWord(text))
    row.set(
      [
        Math.min(rarest, -ngrams.logProb(unknown, unknown, id)),
        Math.log(pieces),
        Number(id === unknown),
        Math.log(text.length),
        Number(text === text.toLowerCase()),
        Number(/\d/.test(text)),
        Number(capitals === capitalised)
      ],
      looks
    )
  }
  return {
    of(words, chances) {
      const rows = words.map(() => new Float32Array(featureNames.length))
      const spoken = [...words.keys()].filter(at => isSpoken(words[at]!))
      for (let head = 0; head < heads.length; head++) {
        const odds = spoken.map(at => oddsOf(chances[at * heads.length + head]!))
        const best = twoHighest(odds)
        for (const [place, at] of spoken.entries()) {
          const row = rows[at]!
          row[head] = odds[place]!
          row[head + others] = best[0] === place ? (odds[best[1]] ?? nobody) : odds[best[0]]!
          row[head + left] = odds[place - 1] ?? nobody
          row[head + right] = odds[place + 1] ?? nobody
        }
      }
      for (const at of spoken) look(words[at]!, rows[at]!)
      return rows
    }
  }
}

/** Natural logarithm of the odds of a chance that may be as good as certain. */
const oddsOf = (chance: number): number => logit(Math.max(doubtless, Math.min(1 - doubtless, chance)))
const doubtless = 1e-6

/** The places of the highest number and of the highest other one; -1 where there is none. */
function twoHighest(numbers: readonly number[]): [number, number] {
  let [first, second] = [-1, -1]
  for (let at = 0; at < numbers.length; at++) {
    if (first < 0 || numbers[at]! > numbers[first]!) [first, second] = [at, first]
    else if (second < 0 || numbers[at]! > numbers[second]!) second = at
  }
  return [first, second]
}
