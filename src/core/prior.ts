/**
 * How much likelier a word is wrong in a story in which rules found faults than in any: a reader who has met three blunders in a story
 * believes the fourth sooner. The confidence of the language model is what it is worth in news at large; by Bayes' rule the odds of a
 * fault rise with how often faults occur, which is not known of a story, but what rules found there tells.
 * Measured on documents of translated news with marks, on low-resource translations, on stories of our own and on clean copy.
 */
import {isAboutDirectives} from '../directives/suppress.js'
import type {Expert, Verdict} from '../fluency/calibration.js'
import {logit} from '../fluency/odds.js'
import {presets} from './presets.js'
import type {Draft} from './types.js'

/** Faults that rules find in a word of news at large, clean and translated. */
const usual = 0.003
/** So many words of news at large are read beside the story: two faults in a headline tell less than twenty in a page. */
const wordsAtLarge = 200
/**
 * How far each expert of the model may be believed, a natural logarithm of odds: down to which of its confidences more than half of what it
 * doubts in such stories is a fault. What was marked in the news of 2020 tells least of other stories.
 */
const reach: Readonly<Record<Expert, number>> = {
  insertion: 1.4,
  substitution: 1.4,
  damage: 1.4,
  tag: 1.4,
  sense: 1,
  nonsense: 1,
  form: 1,
  missing: 1,
  extra: 1,
  any: 0.4,
  major: 0.4
}
const most = Math.max(...Object.values(reach))
/** From this confidence on the examples of the model's rules are found, and in the strict preset nearly so: below, every word is suspect, whatever else is wrong. */
export const leastSuspicion = 0.15
/** From this confidence on a finding tells of its story, in all presets. */
const telling = presets.desk.minConfidence

/** By how much the odds of a fault are raised at most, as a natural logarithm, 0 where rules found no more than in news at large. */
export function priorShiftOf(drafts: readonly Draft[], words: number): number {
  const faults = drafts.filter(isTelling).reduce((sum, {confidence}) => sum + confidence, 0)
  const rate = (faults + usual * wordsAtLarge) / (words + wordsAtLarge)
  return Math.max(0, Math.min(most, Math.log(rate / usual)))
}

/** A fault that translation may have made: house style and directives say nothing of that. */
function isTelling({meta, confidence}: Draft): boolean {
  const isOurs = meta.url === undefined && meta.optIn === undefined && !isAboutDirectives(meta)
  return isOurs && meta.asksModel !== true && confidence >= telling
}

/** What the confidence of an expert, 0 to 1, is worth in such a story. */
export function posteriorOf({confidence, expert}: Verdict, shift: number): number {
  return confidence < leastSuspicion ? confidence : shifted(confidence, Math.min(reach[expert], shift))
}

/** The least confidence that may come to `least` in such a story. */
export function leastBefore(least: number, shift: number): number {
  return least <= leastSuspicion ? least : Math.max(leastSuspicion, shifted(least, -shift))
}

function shifted(confidence: number, by: number): number {
  if (by === 0 || confidence <= 0 || confidence >= 1) return confidence
  return 1 / (1 + Math.exp(-(logit(confidence) + by)))
}
