/** Proposes what could stand in a place, and verifies it there: the encoder and the n-grams must both accept it in the sentence. */
import type {Speller} from '../spelling/speller.js'
import {matchCase} from '../text/phrases.js'
import {proposeCandidates} from './candidates.js'
import {heads, queryPlaces} from './encoder.js'
import type {FluencyParts, Judgement} from './fluency.js'
import {mendConfidence} from './mends.js'
import type {PieceTable} from './piece-table.js'
import type {Relief} from './relief.js'
import {rivalsOf} from './rivals.js'
import {explainSource} from './senses.js'
import type {JudgedWord, Spot} from './spots.js'
import {placeOf, replacePieces, type Window} from './windows.js'

/** A word for a place. */
export interface Proposal {
  text: string
  /** 0 to 1: how often it is what an editor puts there. */
  confidence: number
}

/** The words for a place, and why. */
export interface Proposals {
  /** The likeliest first, at most five. */
  offers: Proposal[]
  /** What speaks against the printed word, in an editor's words. */
  evidence: string
}

/** What is known of a candidate: natural logarithms of its share of the place, by three judges. */
export interface Candidate {
  /** Lower case. */
  text: string
  /** Its word pieces. */
  ids: readonly number[]
  /** By the encoder, which sees the printed word. */
  seen: number
  /** By the encoder, from which it is hidden. */
  hidden: number
  /** By the n-grams, which weigh likeness to the printed word too. */
  ngrams: number
  /** By the encoder that reads the sentence with it: that nothing is wrong. */
  verified: number
  /** How much better than the printed word it fits, where it looks like it; else 0. */
  rival: number
}

/** Fitted on held-out rows of mlqe-train and, for nonsense, on the tuning half of corpus/nonsense.tsv. */
const weights = {
  form: {seen: 0.54, hidden: 0, ngrams: 0.55, verified: 1, rival: 0},
  nonsense: {seen: 0.35, hidden: 0.05, ngrams: 1, verified: 1, rival: 0.3}
}
const mostOfEncoder = 24
const mostOfNgrams = 16
const mostRivals = 12
/** Each costs a reading of the sentence; with twenty the bench offers as many right words. */
const mostVerified = 12
const mostOffered = 5
/** How often what translation confuses with a word is what was meant, where relief is this strong: 11 of 16 absurd words by others. */
const meantConfidence = 0.7
/** As much is found at a third of a word in 1,000 clean ones. */
const leastTrusted = 27

/** Words for the place of a spot's worst word. Rejects with the session's error. */
export async function proposeWords(
  spot: Pick<Spot, 'worst' | 'kind'>,
  judgement: Pick<Judgement, 'windows'>,
  fluency: FluencyParts,
  speller: Pick<Speller, 'isWord'>
): Promise<Proposals> {
  const {worst, kind} = spot
  const weight = kind === 'nonsense' && speller.isWord(worst.text) ? weights.nonsense : weights.form
  const candidates = await gatherCandidates(worst, judgement.windows[worst.window]!, fluency, speller)
  const ranked = candidates
    .map(candidate => ({...candidate, score: weigh(candidate, weight)}))
    .sort((a, b) => b.score - a.score)
  const offers = withKnown(withShares(ranked), knownBy(spot))
    .slice(0, mostOffered)
    .map(({text, confidence}) => ({text: matchCase(text, worst.text), confidence}))
  const evidence = [evidenceOf(candidates), sourceOf(worst.relief)]
  return {offers, evidence: evidence.filter(Boolean).join(' ')}
}

const isTrusted = (relief: Relief | undefined): relief is Relief =>
  relief !== undefined && relief.strength >= leastTrusted

const sourceOf = (relief: Relief | undefined): string => (isTrusted(relief) ? explainSource(relief.source) : '')

/** What belongs in the place by another reading of the sentence: what translation confuses with the word, or another form of it. */
function knownBy({kind, worst: {relief, mend}}: Pick<Spot, 'worst' | 'kind'>): Proposal | undefined {
  if (kind === 'form' && mend?.kind === 'substitution') return {text: mend.text, confidence: mendConfidence}
  return isTrusted(relief) ? {text: relief.meant, confidence: meantConfidence} : undefined
}

/** Puts first what is known to belong; the others share what is left. */
function withKnown(offers: readonly Proposal[], known: Proposal | undefined): readonly Proposal[] {
  if (!known) return offers
  const others = offers.filter(({text}) => text !== known.text)
  return [known, ...others.map(({text, confidence}) => ({text, confidence: confidence * (1 - known.confidence)}))]
}

function weigh(candidate: Candidate, weight: Readonly<Record<keyof typeof weights.form, number>>): number {
  const names = ['seen', 'hidden', 'ngrams', 'verified', 'rival'] as const
  return names.reduce((sum, name) => sum + weight[name] * candidate[name], 0)
}

/** Candidates for a place with all that speaks for them; the printed word is never among them. */
export async function gatherCandidates(
  word: JudgedWord,
  window: Window,
  fluency: FluencyParts,
  speller: Pick<Speller, 'isWord'>
): Promise<Candidate[]> {
  const likely = await likeliest(word, window, fluency, speller)
  const first = likely.sort((a, b) => orderOf(b) - orderOf(a)).slice(0, mostVerified)
  return verify(first, word, window, fluency)
}

const orderOf = ({seen, hidden, ngrams, rival}: Candidate): number =>
  0.5 * seen + 0.5 * hidden + 0.4 * ngrams + 0.5 * rival

/** What the repair head puts in a place, seeing the printed word and not seeing it, and what the n-grams add. */
async function likeliest(
  word: JudgedWord,
  window: Window,
  fluency: FluencyParts,
  speller: Pick<Speller, 'isWord'>
): Promise<Candidate[]> {
  const {pieces, session, table} = fluency
  const places = [
    [0, word.at],
    [1, word.at]
  ] as const
  const {queryOf} = await queryPlaces([window, replacePieces(window, word, [pieces.mask])], places, session, table)
  const ids = printable(fluency, speller)
  const [seen, hidden] = [0, 1].map(place => logShares(ids, queryOf(place), table)) as [Float32Array, Float32Array]
  const ngrams = byNgrams(word, window, fluency, speller)
  const sums = seen.map((share, index) => share + hidden[index]!)
  const best = highest(sums, mostOfEncoder)
  const rivals = rivalsOf(fluency.vocabulary(speller), placeOf(word, window)).slice(0, mostRivals)
  const advantages = new Map(rivals.map(({text, advantage}) => [text, advantage]))
  const texts = new Set([...best.map(index => pieces.textOf(ids[index]!)), ...ngrams.keys(), ...advantages.keys()])
  texts.delete(word.text.toLowerCase())
  if (/^\p{Ll}/u.test(word.text)) for (const text of texts) if (!speller.isWord(text)) texts.delete(text)
  const last = best.at(-1)!
  const least = Math.min(0, ...ngrams.values()) - 1
  return [...texts].map(text => {
    const cut = pieces.cut(text)
    // What is not one piece, the encoder cannot propose: it counts as the last that it does.
    const index = cut.length === 1 ? ids.indexOf(cut[0]!) : -1
    const at = index < 0 ? last : index
    return {
      text,
      ids: cut,
      seen: seen[at]!,
      hidden: hidden[at]!,
      ngrams: ngrams.get(text) ?? least,
      verified: 0,
      rival: advantages.get(text) ?? 0
    }
  })
}

/** What the n-grams propose, as logarithms of shares by the word in lower case. */
function byNgrams(
  word: JudgedWord,
  window: Window,
  fluency: FluencyParts,
  speller: Pick<Speller, 'isWord'>
): Map<string, number> {
  const proposed = proposeCandidates(fluency.vocabulary(speller), placeOf(word, window), mostOfNgrams)
  const most = proposed[0]?.score ?? 0
  const total = most + Math.log(proposed.reduce((sum, {score}) => sum + Math.exp(score - most), 0))
  return new Map(proposed.map(({text, score}) => [text.toLowerCase(), score - total]))
}

const printableOf = new WeakMap<FluencyParts, Int32Array>()

/** The pieces that are words by themselves. */
function printable(fluency: FluencyParts, speller: Pick<Speller, 'isWord'>): Int32Array {
  const known = printableOf.get(fluency)
  if (known) return known
  const ids: number[] = []
  for (let id = 0; id < fluency.table.pieces; id++) {
    const text = fluency.pieces.textOf(id)
    if (/^[a-z]{2,}$|^[ai]$/u.test(text) && speller.isWord(text)) ids.push(id)
  }
  const made = Int32Array.from(ids)
  printableOf.set(fluency, made)
  return made
}

/** Puts each candidate in the place and asks the encoder again whether it belongs. */
async function verify(
  candidates: readonly Candidate[],
  word: JudgedWord,
  window: Window,
  {session, table}: FluencyParts
): Promise<Candidate[]> {
  if (candidates.length === 0) return []
  const rows = candidates.map(({ids}) => replacePieces(window, word, ids))
  const {outcome} = await queryPlaces(rows, [[0, word.at]], session, table)
  const wide = Math.max(...rows.map(({ids}) => ids.length))
  return candidates.map((candidate, row) => {
    const at = (row * wide + word.at) * heads.length
    const doubt = Math.max(...doubted.map(head => outcome.chances[at + head]!))
    return {...candidate, verified: Math.log(1 - Math.min(doubt, 0.999))}
  })
}

const doubted = [heads.indexOf('damage'), heads.indexOf('tag')]

/** Natural logarithms of the shares that some pieces have of a place. */
function logShares(ids: Int32Array, query: Float32Array, table: PieceTable): Float32Array {
  const logits = Float32Array.from(ids, id => table.score(query, id))
  const most = logits.reduce((a, b) => Math.max(a, b))
  const total = most + Math.log(logits.reduce((sum, logit) => sum + Math.exp(logit - most), 0))
  return logits.map(logit => logit - total)
}

/** Indexes of the highest numbers, the highest first. */
function highest(numbers: Float32Array, count: number): number[] {
  const sorted = Float32Array.from(numbers).sort()
  const bar = sorted[Math.max(0, sorted.length - count)]!
  const above: number[] = []
  for (const [index, number] of numbers.entries()) if (number >= bar) above.push(index)
  return above.sort((a, b) => numbers[b]! - numbers[a]!).slice(0, count)
}

/** The candidates' shares of what they have together. */
function withShares<T extends {score: number}>(candidates: readonly T[]): (T & {confidence: number})[] {
  const most = candidates[0]?.score ?? 0
  const shares = candidates.map(({score}) => Math.exp(score - most))
  const sum = shares.reduce((total, share) => total + share, 0)
  return candidates.map((candidate, index) => ({...candidate, confidence: shares[index]! / sum}))
}

function evidenceOf(candidates: readonly Candidate[]): string {
  const likelier = candidates.toSorted((a, b) => b.hidden - a.hidden).slice(0, 3)
  return likelier.length < 3
    ? ''
    : `Words that are printed in such a place: ${likelier.map(({text}) => `\`${text}\``).join(', ')}.`
}
