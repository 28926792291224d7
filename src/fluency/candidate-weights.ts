/** What each measure of a candidate counts: fitted by training/candidate_weights.py to a third of the MLQE-PE training set, exchanges counted on the rest. */
import type {measureNames} from './candidates.js'

export const weights: Readonly<Record<(typeof measureNames)[number], number>> = {
  near: 1.19,
  veryNear: 2.12,
  nearMisprint: 3.44,
  veryNearMisprint: 1.46,
  prefix: 3.35,
  prefixMisprint: 1.04,
  sameVerb: -0.41,
  sameEnding: 0.1,
  sameFirstLetter: 0.36,
  bothDeterminers: -0.34,
  bothPrepositions: 0.79,
  bothPronouns: -0.09,
  bothAuxiliaries: 0.09,
  bothLinks: 0.41,
  intoClosed: 0.19,
  outOfClosed: -1.02,
  longer: -0.24,
  left: 0.48,
  right1: 0.57,
  right2: 0.53,
  common: -0.11,
  alike: 2.83,
  exchanged: 0.94
}
