/** Makes words that do not fit into spots to report: a word by itself, or a stretch around the least fitting one. */
import type {Expert} from './calibration.js'
import {heads} from './encoder.js'
import type {Mend} from './mends.js'
import type {Relief} from './relief.js'
import type {ReadWord} from './windows.js'
import {isSpoken} from './words.js'

/** A word with what the detector makes of it. */
export interface JudgedWord extends ReadWord {
  /** What translation may have confused it with, if the sentence was tried with that. */
  relief?: Relief
  /** The small repair after which the encoder doubts least, if one was worth trying. */
  mend?: Mend
  /** 0 to 1, calibrated. */
  confidence: number
  /** Who suspects it most. */
  expert: Expert
}

/** Each is a rule: `nonsense-word`, `wrong-form` and so on. */
export type SpotKind = 'nonsense' | 'form' | 'missing' | 'extra' | 'garbled'

/** Words that are reported together. */
export interface Spot {
  kind: SpotKind
  confidence: number
  words: readonly JudgedWord[]
  /** The word that fits least. */
  worst: JudgedWord
}

/** A stretch takes in neighbours at least this sure, as a share of its surest word. */
const kinship = 0.6
/** Longer stretches say nothing. */
const mostWords = 6
const mostLength = 60
/** A sentence is garbled as a whole where so many of its words are so surely wrong. */
const garbled = {share: 0.65, confidence: 0.45, words: 6}

/** The least confidence of a word that can be part of a spot of at least `least`. */
export const leastOfPart = (least: number): number => Math.min(garbled.confidence, kinship * least)

/** Spots with at least `least` confidence among the words of a story, in order; each word is in one at most. */
export function findSpots(words: readonly JudgedWord[], least: number): Spot[] {
  const spots: Spot[] = []
  for (const sentence of bySentence(words)) spots.push(...spotsOf(sentence, least))
  return spots
}

function* bySentence(words: readonly JudgedWord[]): Generator<JudgedWord[]> {
  let sentence: JudgedWord[] = []
  for (const word of words) {
    if (sentence.length > 0 && sentence[0]!.sentence !== word.sentence) {
      yield sentence
      sentence = []
    }
    sentence.push(word)
  }
  if (sentence.length > 0) yield sentence
}

function spotsOf(sentence: readonly JudgedWord[], least: number): Spot[] {
  const whole = wholeSentence(sentence)
  if (whole) return whole.confidence >= least ? [whole] : []
  const free = new Set(sentence.keys())
  const spots: Spot[] = []
  const surest = [...sentence.keys()]
    .filter(index => isSpoken(sentence[index]!) && sentence[index]!.confidence >= least)
    .sort((a, b) => sentence[b]!.confidence - sentence[a]!.confidence || a - b)
  for (const index of surest) {
    if (!free.has(index)) continue
    const [from, to] = grow(sentence, index, free)
    for (let taken = from; taken <= to; taken++) free.delete(taken)
    const worst = sentence[index]!
    spots.push(mendedSpot(worst) ?? spotOf(sentence.slice(from, to + 1), worst))
  }
  return spots.sort((a, b) => a.worst.start - b.worst.start)
}

function wholeSentence(sentence: readonly JudgedWord[]): Spot | undefined {
  const spoken = sentence.filter(isSpoken)
  const wrong = spoken.filter(word => word.confidence >= garbled.confidence)
  if (spoken.length < garbled.words || wrong.length < garbled.share * spoken.length) return undefined
  const worst = wrong.reduce((a, b) => (b.confidence > a.confidence ? b : a))
  const words = sentence.slice(sentence.indexOf(wrong[0]!), sentence.indexOf(wrong.at(-1)!) + 1)
  return {kind: 'garbled', confidence: worst.confidence, words, worst}
}

/** Extends a word to both sides over neighbours that fit about as little; ends on spoken words. */
function grow(sentence: readonly JudgedWord[], seed: number, free: ReadonlySet<number>): [from: number, to: number] {
  const bar = sentence[seed]!.confidence * kinship
  let [from, to] = [seed, seed]
  const joins = (index: number) => {
    const word = sentence[index]
    if (!word || !free.has(index) || !isSpoken(word) || word.confidence < bar) return false
    const length = Math.max(sentence[to]!.end, word.end) - Math.min(sentence[from]!.start, word.start)
    return length <= mostLength && to - from + 1 < mostWords
  }
  for (let grew = true; grew; ) {
    grew = false
    if (joins(from - 1)) {
      from--
      grew = true
    }
    if (joins(to + 1)) {
      to++
      grew = true
    }
  }
  return [from, to]
}

const kindOfMend = {insertion: 'missing', substitution: 'form'} as const

/** What a small repair would mend: its word alone, whatever else is doubted around it. */
function mendedSpot(worst: JudgedWord): Spot | undefined {
  const {mend, expert, confidence} = worst
  return mend?.kind === expert ? {kind: kindOfMend[mend!.kind], confidence, words: [worst], worst} : undefined
}

function spotOf(words: readonly JudgedWord[], worst: JudgedWord): Spot {
  return {kind: words.length > 1 ? 'garbled' : kindOf(worst), confidence: worst.confidence, words, worst}
}

const kinds = ['nonsense', 'form', 'missing', 'extra'] as const
const firstKind = heads.indexOf('nonsense')

/** What the heads that tell kinds apart make of a word; nonsense where none of them is sure. */
function kindOf({chances}: JudgedWord): SpotKind {
  const sure = kinds
    .map((kind, index) => ({kind, chance: chances[firstKind + index]!}))
    .sort((a, b) => b.chance - a.chance)[0]!
  return sure.chance >= surely ? sure.kind : 'nonsense'
}

const surely = 0.2
