/**
 * Turns the chances of all heads into one confidence that means what it says. Each head has a share of the false alarms that a desk puts
 * up with; where a word that looks like the printed one would fit far better, the head is surer by so much. A word is as suspicious as
 * the head makes it that would raise the fewest of them; beside the heads stands what translation may have confused the word with
 * (`relief.ts`). A curve fitted on news says how often such words are wrong.
 */
import {heads} from './encoder.js'

interface Curve {
  /** Rising. */
  x: number[]
  y: number[]
}

/** What `calibration.json` holds. */
interface Tables {
  heads: {
    /** One of the encoder's, or `sense`. */
    head: string
    /** Of all false alarms; the shares add up to 1. */
    share: number
    /** What a rival's fit adds to the log-odds; 0 where it says nothing. */
    rivalry?: number
    /** Natural logarithm of the false alarms in 1,000 clean words, by the log-odds, rivalry included, at which the head raises one. */
    alarms: Curve
  }[]
  /** Share of words that are wrong, by suspicion. */
  right: Curve
}

export interface Calibration {
  /**
   * 0 to 1. `chances` are those of one word, by head; `rivalry` says how much better a word that looks like it would fit, `relief`
   * how much better the sentence reads with a word that translation confuses with it, if there is one.
   */
  confidence(chances: Float32Array, rivalry?: number, relief?: number): number
}

/** Reads `calibration.json`. Throws an Error where it is not for these heads. */
export function readCalibration(json: string): Calibration {
  const {heads: experts, right} = JSON.parse(json) as Tables
  const indexed = experts.map(({head, share, alarms, rivalry = 0}) => {
    const index = heads.indexOf(head as (typeof heads)[number])
    if (index < 0 && head !== sense) throw new Error(`calibration.json knows a head that the encoder has not: ${head}`)
    return {index, share: Math.log(share), alarms, weight: rivalry}
  })
  return {
    confidence(chances, rivalry = 0, relief = none) {
      const suspicion = indexed.map(({index, share, alarms, weight}) => {
        const measure = index < 0 ? relief : logit(chances[index]!) + weight * rivalry
        return measure === none ? none : share - along(alarms, measure)
      })
      return Math.max(0, Math.min(1, along(right, Math.max(...suspicion))))
    }
  }
}

const sense = 'sense'
const none = Number.NEGATIVE_INFINITY

function logit(chance: number): number {
  return Math.log(chance / (1 - chance))
}

/** The value at `at` of the line through a curve's points; beyond them, the first stays and the last goes on as it rose or fell. */
export function along({x, y}: Curve, at: number): number {
  if (at <= x[0]!) return y[0]!
  let index = 1
  while (index < x.length - 1 && x[index]! < at) index++
  const share = (at - x[index - 1]!) / (x[index]! - x[index - 1]!)
  return y[index - 1]! + share * (y[index]! - y[index - 1]!)
}
