/** Proposes what could stand in a place, and verifies it there: only what the encoder accepts in the sentence is offered. */
import type {Speller} from '../spelling/speller.js'
import {matchCase} from '../text/phrases.js'
import {heads, queryPlaces} from './encoder.js'
import type {Fluency, Judgement} from './fluency.js'
import type {PieceTable} from './piece-table.js'
import type {JudgedWord, Spot} from './spots.js'
import type {Window} from './windows.js'

export interface Proposal {
  text: string
  /** 0 to 1: how often it is what an editor puts there. */
  confidence: number
}

export interface Proposals {
  /** The likeliest first, at most five. */
  offers: Proposal[]
  /** What speaks against the printed word, in an editor's words. */
  evidence: string
}

/** A candidate on its way; `score` is a log-probability, up to a constant. */
interface Candidate {
  text: string
  id: number
  score: number
}

/** How much the encoder that sees the printed word counts against the one that does not, and the verification against both. */
const weights = {seen: 0.6, hidden: 0.4, doubt: 0.5}
const mostCandidates = 40
const mostVerified = 8
const mostOffered = 5

/** Words for the place of a spot's worst word. Rejects with the session's error. */
export async function proposeWords(
  spot: Spot,
  {windows}: Judgement,
  fluency: Fluency,
  speller: Speller
): Promise<Proposals> {
  const {worst} = spot
  const window = windows[worst.window]!
  const candidates = await likeliest(worst, window, fluency, speller)
  const verified = await verify(candidates.slice(0, mostVerified), worst, window, fluency)
  const printed = worst.text.toLowerCase()
  const offers = withConfidence(verified)
    .filter(({text}) => text !== printed)
    .slice(0, mostOffered)
    .map(({text, confidence}) => ({text: matchCase(text, worst.text), confidence}))
  return {offers, evidence: evidenceOf(worst, candidates)}
}

/** What the repair head puts in a place, seeing the printed word and not seeing it. */
async function likeliest(word: JudgedWord, window: Window, fluency: Fluency, speller: Speller): Promise<Candidate[]> {
  const {pieces, session, table} = fluency
  const hidden = replacePieces(window, word, [pieces.mask])
  const {queryOf} = await queryPlaces(
    [window, hidden],
    [
      [0, word.at],
      [1, word.at]
    ],
    session,
    table
  )
  const words = printable(fluency, speller)
  const [seen, unseen] = [0, 1].map(place => logShares(words, queryOf(place), table))
  const scores = seen!.map((score, index) => weights.seen * score + weights.hidden * unseen![index]!)
  return highest(scores, mostCandidates).map(index => {
    const id = words[index]!
    return {id, text: pieces.textOf(id), score: scores[index]!}
  })
}

const printableOf = new WeakMap<Fluency, Int32Array>()

/** The pieces that are words by themselves. */
function printable(fluency: Fluency, speller: Speller): Int32Array {
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
  {session, table}: Fluency
): Promise<Candidate[]> {
  if (candidates.length === 0) return []
  const rows = candidates.map(({id}) => replacePieces(window, word, [id]))
  const places = rows.map((_, row) => [row, word.at] as const)
  const {outcome} = await queryPlaces(rows, places, session, table)
  const wide = Math.max(...rows.map(({ids}) => ids.length))
  return candidates
    .map((candidate, row) => {
      const at = (row * wide + word.at) * heads.length
      const doubt = Math.max(...doubted.map(head => outcome.chances[at + head]!))
      return {...candidate, score: candidate.score + weights.doubt * Math.log(1 - Math.min(doubt, 0.999))}
    })
    .sort((a, b) => b.score - a.score)
}

const doubted = [heads.indexOf('damage'), heads.indexOf('tag')]

/** A window with other pieces in the place of a word. */
export function replacePieces(window: Window, word: JudgedWord, ids: readonly number[]): Window {
  const cases = window.cases[word.at]!
  return {
    words: window.words,
    ids: window.ids.toSpliced(word.at, word.pieces, ...ids),
    cases: window.cases.toSpliced(word.at, word.pieces, ...ids.map(() => cases))
  }
}

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
function withConfidence(candidates: readonly Candidate[]): Proposal[] {
  const most = candidates[0]?.score ?? 0
  const shares = candidates.map(({score}) => Math.exp(score - most))
  const sum = shares.reduce((total, share) => total + share, 0)
  return candidates.map(({text}, index) => ({text, confidence: shares[index]! / sum}))
}

function evidenceOf(word: JudgedWord, candidates: readonly Candidate[]): string {
  const printed = word.text.toLowerCase()
  const likelier = candidates.filter(({text}) => text !== printed).slice(0, 3)
  if (likelier.length < 3 || candidates.slice(0, 3).some(({text}) => text === printed)) return ''
  return `Words that are printed in such a place: ${likelier.map(({text}) => `\`${text}\``).join(', ')}.`
}
