/** Proposes what may have stood in the place of a wrong word: n-grams say what fits, likeness of form and company what the translator meant. */
import {matchCase} from '../text/phrases.js'
import {weights} from './candidate-weights.js'
import {exchangesFor} from './exchanges.js'
import {formOf, likenessNames, measureLikeness} from './likeness.js'
import {unknown, type WordId} from './ngrams.js'
import {makeShortlist, type Neighbours, type Shortlist} from './shortlist.js'
import {idOnLeft, idOnRight, plainWord, type Vocabulary} from './vocabulary.js'

/** A word and the words around it, punctuation left out; a side is shorter at the sentence's edge. */
export interface Place {
  /** Up to two, the nearest last. */
  left: readonly string[]
  word: string
  /** Up to two, the nearest first. */
  right: readonly string[]
}

export interface Candidate {
  /** In the case of the printed word. */
  text: string
  /** Natural logarithm, up to a constant of the place. */
  score: number
}

/** What a candidate is weighed by, in the order in which it is measured. The n-grams' measures are natural logarithms, 0 where a neighbour is unknown. */
export const measureNames = [
  ...likenessNames,
  'left',
  'right1',
  'right2',
  'common',
  'alike',
  /** Logarithm of how often people put it in for the printed word. */
  'exchanged'
] as const

const weightList = Float64Array.from(measureNames, name => weights[name])

/** The likeliest words for a place, the best first; the word printed there is never among them. */
export function proposeCandidates(vocabulary: Vocabulary, place: Place, limit: number): Candidate[] {
  const scored: {id: WordId; score: number}[] = []
  measureCandidates(vocabulary, place, (id, measures) => scored.push({id, score: weigh(measures)}))
  return scored
    .sort((a, b) => b.score - a.score || a.id - b.id)
    .slice(0, limit)
    .map(({id, score}) => ({text: matchCase(vocabulary.display(id)!, place.word), score}))
}

/** Gives each word worth weighing to `take` with its measures, one array for all: weights are fitted to this. */
export function measureCandidates(
  vocabulary: Vocabulary,
  place: Place,
  take: (id: WordId, measures: Float32Array) => void
): void {
  const printed = plainWord(place.word)
  const around = neighboursOf(vocabulary, place)
  const shortlist = makeShortlist(vocabulary, around, printed)
  const self = vocabulary.ngrams.id(printed)
  const known = self !== unknown && vocabulary.isWord(place.word)
  const form = formOf(printed, known)
  const exchanged = exchangesFor(printed)
  const measures = new Float32Array(measureNames.length)
  for (const id of shortlist.ids) {
    const meant = vocabulary.form(id)
    measureLikeness(form, meant, measures)
    measureFit(vocabulary, around, shortlist, id, measures)
    measures[measures.length - 2] = vocabulary.ngrams.alike(self, id)
    measures[measures.length - 1] = Math.log1p(exchanged.get(meant.word) ?? 0)
    take(id, measures)
  }
}

function measureFit(
  {ngrams}: Vocabulary,
  {left1, right1, right2}: Neighbours,
  {left}: Shortlist,
  id: WordId,
  out: Float32Array
): void {
  const from = likenessNames.length
  out[from] = left[id]!
  out[from + 1] = right1 === unknown ? 0 : ngrams.logProb(left1, id, right1)
  out[from + 2] = right1 === unknown || right2 === unknown ? 0 : ngrams.logProb(id, right1, right2)
  out[from + 3] = ngrams.logProb(unknown, unknown, id)
}

/** The numbers of the words around a place, and of the sentence's ends. */
export function neighboursOf({ngrams}: Pick<Vocabulary, 'ngrams'>, {left, right}: Place): Neighbours {
  const [start, end] = [ngrams.id('<s>'), ngrams.id('</s>')]
  const [near1, far1] = [left.at(-1), left.at(-2)]
  const [near2, far2] = right
  return {
    left1: near1 === undefined ? start : idOnLeft(ngrams, near1),
    left2: far1 === undefined ? (near1 === undefined ? unknown : start) : idOnLeft(ngrams, far1),
    right1: near2 === undefined ? end : idOnRight(ngrams, near2),
    right2: far2 === undefined ? (near2 === undefined ? unknown : end) : idOnRight(ngrams, far2)
  }
}

function weigh(measures: Float32Array): number {
  let sum = 0
  for (let at = 0; at < measures.length; at++) sum += weightList[at]! * measures[at]!
  return sum
}
