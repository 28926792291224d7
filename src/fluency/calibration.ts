/**
 * Turns the chances of all heads into one confidence that means what it says. Each head has a share of the false alarms that a desk puts
 * up with; where a word that looks like the printed one would fit far better, the head is surer by so much. A word is as suspicious as
 * the expert makes it that would raise the fewest of them. Experts are the heads, what translation may have confused the word with
 * (`relief.ts`), and small repairs (`mends.ts`). A curve fitted on news says how often such words are wrong.
 */
import {type Head, heads} from './encoder.js'
import type {Mend} from './mends.js'
import {logit} from './odds.js'
import type {Relief} from './relief.js'

interface Curve {
  /** Rising. */
  x: number[]
  y: number[]
}

/** What `calibration.json` holds. */
interface Tables {
  heads: {
    head: Expert
    /** Of all false alarms; the shares add up to 1. */
    share: number
    /** What a rival's fit adds to the log-odds; 0 where it says nothing. */
    rivalry?: number
    /** Natural logarithm of the false alarms in 1,000 clean words, by the log-odds, rivalry included, at which the head raises one. */
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

/** What is known of a word beside its heads; natural logarithms. */
export interface Evidence extends Partial<Record<SecondReading, number>> {
  /** How much better a word that looks like it would fit. */
  rivalry?: number
}

/** What is known of a word, as the experts weigh it. */
export function evidenceOf({rivalry, relief, mend}: {rivalry: number; relief?: Relief; mend?: Mend}): Evidence {
  return {rivalry, ...(relief && {sense: relief.strength}), ...(mend && {[mend.kind]: mend.strength})}
}

export interface Verdict {
  /** 0 to 1. */
  confidence: number
  /** Who suspects the word most. */
  expert: Expert
}

export interface Calibration {
  /** `chances` are those of one word, by head. */
  judge(chances: Float32Array, evidence?: Evidence): Verdict
  /** The confidence in a second reading of some strength alone. */
  confidenceIn(expert: SecondReading, strength: number): number
  /** Expectations below it, 0 to 1, tell the first layers that there is nothing to report; nothing where they have not learned to tell. */
  readonly leastExpected: number | undefined
}

/** Reads `calibration.json`. Throws an Error where it is not for these heads. */
export function readCalibration(json: string): Calibration {
  const {heads: experts, right, glance} = JSON.parse(json) as Tables
  const measures = experts.map(({head, share, alarms, rivalry = 0}) => {
    const [index, other] = [heads.indexOf(head as Head), secondReadings.find(name => name === head)]
    if (index < 0 && !other) throw new Error(`calibration.json knows a head that the encoder has not: ${head}`)
    const measureOf = (chances: Float32Array, evidence: Evidence): number =>
      other ? (evidence[other] ?? none) : logit(chances[index]!) + rivalry * (evidence.rivalry ?? 0)
    return {expert: head, measureOf, suspicionAt: (measure: number) => Math.log(share) - along(alarms, measure)}
  })
  const confidenceAt = (suspicion: number): number => Math.max(0, Math.min(1, along(right, suspicion)))
  return {
    leastExpected: glance?.least,
    judge(chances, evidence = {}) {
      let [expert, suspicion] = [measures[0]!.expert, none]
      for (const each of measures) {
        const measure = each.measureOf(chances, evidence)
        const suspected = measure === none ? none : each.suspicionAt(measure)
        if (suspected > suspicion) [expert, suspicion] = [each.expert, suspected]
      }
      return {confidence: confidenceAt(suspicion), expert}
    },
    confidenceIn(expert, strength) {
      const measure = measures.find(each => each.expert === expert)
      return measure ? confidenceAt(measure.suspicionAt(strength)) : 0
    }
  }
}

const none = Number.NEGATIVE_INFINITY

/** The value at `at` of the line through a curve's points; beyond them, the first stays and the last goes on as it rose or fell. */
export function along({x, y}: Curve, at: number): number {
  if (at <= x[0]!) return y[0]!
  let index = 1
  while (index < x.length - 1 && x[index]! < at) index++
  const share = (at - x[index - 1]!) / (x[index]! - x[index - 1]!)
  return y[index - 1]! + share * (y[index]! - y[index - 1]!)
}
