/** Asks the encoder whether a sentence reads better with the word that translation confuses with the printed one. */
import type {SecondReading} from './calibration.js'
import {heads} from './encoder.js'
import {unknown} from './ngrams.js'
import {logit} from './odds.js'
import type {ReadWindows} from './reader.js'
import {fitBetween} from './rivals.js'
import {type Sense, sensesOf} from './senses.js'
import {plainWord, type Vocabulary} from './vocabulary.js'
import {placeOf, type ReadWord, replacePieces, type Window} from './windows.js'
import type {WordPieces} from './word-pieces.js'

/** A word that would belong where the printed one does not. */
export interface Relief extends Sense {
  /** What speaks for it, weighed: natural logarithms, up to a constant. */
  strength: number
}

/**
 * Beside the fall of the log-odds of nonsense: how much better the word fits by the n-grams, and how rare both are. Logistic regression on
 * 256 absurd words of our own (corpus/nonsense.tsv and pairs) against 3,100 words of clean copy for which the table has another.
 */
const weights = {gained: 0.5, rarity: 0.9}
/** Natural logarithm of the frequency of a word that the n-grams hardly know. */
const rarest = -15

/** A replacement costs another reading of its sentence: it is tried where the encoder doubts the word as much as this, */
const leastDoubt = 0.03
/** or where it fits so much better between its neighbours, as a natural logarithm. */
const leastGained = 3
/** Log-odds of nonsense below which a replacement hardly ever brings a word: of 207 strong ones (26 and more) on copy of four kinds, one did. */
const lowestOdds = -6
/** Words by the n-grams' choice that are tried in a place. */
const mostTried = 4

interface Trial extends Sense {
  word: number
  /** How much better it fits between its neighbours, by the n-grams. */
  gained: number
  window: Window
}

export interface ReliefAids {
  pieces: WordPieces
  read: ReadWindows
  /** Whether a word, by its index, counts already, or would by a second reading of this strength. */
  mayCount: (index: number, expert: SecondReading, strength: number) => boolean
  vocabulary: () => Vocabulary
  signal?: AbortSignal | undefined
}

/** By the index of a word, the best of what may be meant by it. Rejects as `read` does. */
export async function findRelief(
  words: readonly ReadWord[],
  windows: readonly Window[],
  {pieces, read, mayCount, vocabulary, signal}: ReliefAids
): Promise<Map<number, Relief>> {
  const rarityOf = (text: string): number => {
    const {ngrams} = vocabulary()
    return -Math.max(rarest, ngrams.logProb(unknown, unknown, ngrams.id(plainWord(text))))
  }
  /** What is known of a replacement before the sentence is read with it. */
  const known = (printed: string, meant: string, gained: number): number =>
    weights.gained * gained + weights.rarity * (rarityOf(printed) + rarityOf(meant))
  const trials = words.flatMap((word, index): Trial[] => {
    const senses = /^\p{Ll}/u.test(word.text) ? sensesOf(plainWord(word.text)) : []
    if (senses.length === 0) return []
    const doubt = word.chances[nonsense]!
    const window = windows[word.window]!
    const place = placeOf(word, window)
    const mayRelieve = ({meant, gained}: Sense & {gained: number}) =>
      (doubt >= leastDoubt || gained >= leastGained) &&
      mayCount(index, 'sense', logit(doubt) - lowestOdds + known(word.text, meant, gained))
    return senses
      .map(sense => ({...sense, gained: fitBetween(vocabulary(), place, sense.meant)}))
      .filter(mayRelieve)
      .sort((a, b) => b.gained - a.gained)
      .slice(0, mostTried)
      .map(sense => {
        const replaced = replacePieces(window, word, pieces.cut(sense.meant))
        return {...sense, word: index, window: {...replaced, words: replaced.words.filter(({at}) => at === word.at)}}
      })
  })
  const judged = await read(
    trials.map(({window}) => window),
    {signal}
  )
  const found = new Map<number, Relief>()
  for (const [at, {word, meant, source, gained}] of trials.entries()) {
    const eased = logit(words[word]!.chances[nonsense]!) - logit(judged[at]!.chances[nonsense]!)
    const strength = eased + known(words[word]!.text, meant, gained)
    if (strength > (found.get(word)?.strength ?? Number.NEGATIVE_INFINITY)) found.set(word, {meant, source, strength})
  }
  return found
}

const nonsense = heads.indexOf('nonsense')
