/** Turns the chances of all heads into one confidence that means what it says: boosted trees, then a curve fitted on held-out news. */
import {featureNames} from './features.js'

/** A tree as parallel arrays; a leaf has feature -1 and its value, a branch goes left where `row[feature] <= value`. */
interface Tree {
  feature: number[]
  value: number[]
  left: number[]
  right: number[]
}

export interface Calibration {
  /** The log-odds that a word is wrong, by its features. */
  score(row: Float64Array): number
  /** What share of the words with such a score are wrong. */
  confidence(score: number): number
}

/** Reads `calibration.json`. Throws an Error where it is not for these features. */
export function readCalibration(json: string): Calibration {
  const {features, base, trees, curve} = JSON.parse(json) as {
    features: string[]
    base: number
    trees: Tree[]
    /** Scores in rising order, and the confidence at each; straight lines between. */
    curve: {scores: number[]; confidences: number[]}
  }
  if (features.join() !== featureNames.join()) throw new Error('calibration.json was made for other features')
  return {
    score: row => trees.reduce((sum, tree) => sum + leafOf(tree, row), base),
    confidence: score => interpolate(curve.scores, curve.confidences, score)
  }
}

function leafOf({feature, value, left, right}: Tree, row: Float64Array): number {
  let node = 0
  while (feature[node]! >= 0) node = row[feature[node]!]! <= value[node]! ? left[node]! : right[node]!
  return value[node]!
}

/** The value at `x` of the line through rising points; the first or last value beyond them. */
export function interpolate(xs: readonly number[], ys: readonly number[], x: number): number {
  if (x <= xs[0]!) return ys[0]!
  for (let index = 1; index < xs.length; index++) {
    if (x > xs[index]!) continue
    const share = (x - xs[index - 1]!) / (xs[index]! - xs[index - 1]!)
    return ys[index - 1]! + share * (ys[index]! - ys[index - 1]!)
  }
  return ys.at(-1)!
}
