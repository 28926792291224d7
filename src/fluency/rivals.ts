/** Finds out whether a word that looks like the printed one would fit far better: what is meant by the accountant's `brine` is his brain. */
import {neighboursOf, type Place} from './candidates.js'
import {formOf, nearness} from './likeness.js'
import {unknown, type WordId} from './ngrams.js'
import {lookalikes, type Neighbours} from './shortlist.js'
import {idOnRight, plainWord, type Vocabulary} from './vocabulary.js'

/** Words that share less than this of their letters are no rivals. */
const leastNear = 0.45
/** What a full likeness counts beside the logarithms of the fit. */
const nearWeight = 4

export interface Rival {
  /** Lower case. */
  text: string
  /** How much better it fits than the printed word, likeness counted in, as a natural logarithm; over 0. */
  advantage: number
}

/** Words that look like the printed one and would fit better, the best first. */
export function rivalsOf(vocabulary: Vocabulary, place: Place): Rival[] {
  const {ngrams, size, allowed} = vocabulary
  const printed = plainWord(place.word)
  const self = ngrams.id(printed)
  const around = neighboursOf(vocabulary, place)
  const own = fitOf(vocabulary, around, self)
  const form = formOf(printed, true)
  const rivals = new Map<WordId, number>()
  for (const id of lookalikes(vocabulary, printed)) {
    if (id >= size || id === self || allowed[id] === 0 || rivals.has(id) || isName(vocabulary, id)) continue
    const near = nearness(form, vocabulary.form(id))
    const advantage = near < leastNear ? 0 : fitOf(vocabulary, around, id) - own + nearWeight * near
    if (advantage > 0) rivals.set(id, advantage)
  }
  return [...rivals]
    .sort(([, a], [, b]) => b - a)
    .map(([id, advantage]) => ({text: vocabulary.form(id).word, advantage}))
}

/** How much better another word fits in the place of the printed one, as a natural logarithm. */
export function fitBetween(vocabulary: Vocabulary, place: Place, other: string): number {
  const around = neighboursOf(vocabulary, place)
  const [self, meant] = [place.word, other].map(word => vocabulary.ngrams.id(plainWord(word)))
  return fitOf(vocabulary, around, meant!) - fitOf(vocabulary, around, self!)
}

/** How much likelier the words are with another put in before the printed one, as a natural logarithm: mostly less than 0. */
export function fitBefore(vocabulary: Vocabulary, place: Place, other: string): number {
  const {ngrams} = vocabulary
  const {left2, left1, right1} = neighboursOf(vocabulary, place)
  const [self, id] = [idOnRight(ngrams, place.word), ngrams.id(other)]
  const fit = fitOf(vocabulary, {left2, left1, right1: self, right2: right1}, id)
  return self === unknown ? fit : fit - fitOf(vocabulary, {left2, left1, right1, right2: unknown}, self)
}

/** A word in lower case stands for no name. */
function isName(vocabulary: Vocabulary, id: WordId): boolean {
  return vocabulary.display(id) !== vocabulary.form(id).word
}

/** Natural logarithm of how well a word fits between its neighbours. */
function fitOf({ngrams}: Vocabulary, {left2, left1, right1, right2}: Neighbours, id: WordId): number {
  const after = ngrams.logProb(left2, left1, id)
  if (right1 === unknown) return after
  const before = id === unknown ? ngrams.logProb(unknown, unknown, right1) : ngrams.logProb(left1, id, right1)
  return after + before + (right2 === unknown ? 0 : ngrams.logProb(id, right1, right2))
}
