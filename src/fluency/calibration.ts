/**
 * Turns what is known of a word into one confidence that means what it says. Experts suspect words: judges, each a weighted sum of what the
 * heads make of a word and its neighbours and of what it looks like (`features.ts`), what translation may have confused the word with
 * (`relief.ts`), and small repairs (`mends.ts`). Each expert has a share of the false alarms that a desk puts up with; a word is as
 * suspicious as the expert makes it that would raise the fewest of them. A curve fitted on news says how often such words are wrong.
 */
import {type Head, heads} from './encoder.js'
import {featureNames} from './features.js'
import type {Mend} from './mends.js'
import type {Relief} from './relief.js'

interface Curve {
  /** Rising. */
  x: number[]
  y: number[]
}

/** What `calibration.json` holds. */
interface Tables {
  experts: {
    /** A judge bears the name of the head that it puts into its surroundings. */
    name: Expert
    /** Of all false alarms; the shares add up to 1. */
    share: number
    /** Of a judge: what each feature counts. */
    weights?: Readonly<Record<string, number>>
    /** Natural logarithm of the false alarms in 1,000 clean words, by what the expert makes of the word at which it raises one. */
    alarms: Curve
  }[]
  /** Share of words that are wrong, by suspicion. */
  right: Curve
  /** What the first layers must expect of the surest word of a sentence, 0 to 1, for it to be read on by the default preset. */
  glance?: {least: number}
}

/** What may be found by reading the sentence again with other words. */
export const secondReadings = ['sense', 'insertion', 'substitution'] as const
export type SecondReading = (typeof secondReadings)[number]
export type Expert = Head | SecondReading

/** The strengths of second readings; natural logarithms. */
export type Evidence = Partial<Record<SecondReading, number>>

/** What is known of a word by second readings, as the experts weigh it. */
export function evidenceOf({relief, mend}: {relief?: Relief; mend?: Mend}): Evidence {
  return {...(relief && {sense: relief.strength}), ...(mend && {[mend.kind]: mend.strength})}
}

export interface Verdict {
  /** 0 to 1. */
  confidence: number
  /** Who suspects the word most. */
  expert: Expert
}

export interface Calibration {
  /** What the judges make of a word by its features. */
  judge(features: Float32Array): Verdict
  /** The verdict after second readings. */
  review(verdict: Verdict, evidence: Evidence): Verdict
  /** The confidence in a second reading of some strength alone. */
  confidenceIn(expert: SecondReading, strength: number): number
  /** Expectations below it, 0 to 1, tell the first layers that there is nothing to report; nothing where they have not learned to tell. */
  readonly leastExpected: number | undefined
}

/** Reads `calibration.json`. Throws an Error where it is not for these heads and features. */
export function readCalibration(json: string): Calibration {
  const {experts, right, glance} = JSON.parse(json) as Tables
  const confidenceAt = (suspicion: number): number => Math.max(0, Math.min(1, along(right, suspicion)))
  const measures = experts.map(({name, share, alarms, weights}) => {
    const isReading = secondReadings.some(reading => reading === name)
    if (!isReading && !heads.includes(name as Head))
      throw new Error(`calibration.json knows a head that the encoder has not: ${name}`)
    return {
      name,
      weights: weights && weightList(weights),
      suspicionAt: (measure: number) => Math.log(share) - along(alarms, measure)
    }
  })
  const judges = measures.filter(({weights}) => weights)
  const confidenceIn = (expert: Expert, strength: number): number => {
    const measure = measures.find(({name}) => name === expert)
    return measure ? confidenceAt(measure.suspicionAt(strength)) : 0
  }
  return {
    leastExpected: glance?.least,
    judge(features) {
      let [expert, suspicion] = [judges[0]!.name, Number.NEGATIVE_INFINITY]
      for (const {name, weights, suspicionAt} of judges) {
        const suspected = suspicionAt(product(weights!, features))
        if (suspected > suspicion) [expert, suspicion] = [name, suspected]
      }
      return {confidence: confidenceAt(suspicion), expert}
    },
    review(verdict, evidence) {
      let surest = verdict
      for (const expert of secondReadings) {
        const strength = evidence[expert]
        const confidence = strength === undefined ? 0 : confidenceIn(expert, strength)
        if (confidence > surest.confidence) surest = {confidence, expert}
      }
      return surest
    },
    confidenceIn
  }
}

function weightList(weights: Readonly<Record<string, number>>): Float64Array {
  const stray = Object.keys(weights).find(name => !featureNames.includes(name))
  if (stray !== undefined) throw new Error(`calibration.json weighs what nobody measures: ${stray}`)
  return Float64Array.from(featureNames, name => weights[name] ?? 0)
}

function product(weights: Float64Array, features: Float32Array): number {
  let sum = 0
  for (let at = 0; at < weights.length; at++) sum += weights[at]! * features[at]!
  return sum
}

/** The value at `at` of the line through a curve's points; beyond them, the first stays and the last goes on as it rose or fell. */
export function along({x, y}: Curve, at: number): number {
  if (at <= x[0]!) return y[0]!
  let index = 1
  while (index < x.length - 1 && x[index]! < at) index++
  const share = (at - x[index - 1]!) / (x[index]! - x[index - 1]!)
  return y[index - 1]! + share * (y[index]! - y[index - 1]!)
}
