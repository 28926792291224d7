/**
 * Asks the encoder whether a sentence reads better with a small repair: a small word put in before a word, or another form of the word.
 * A place that it doubts for being rare reads no better with either; one where translation lost a word or an ending does.
 */
import {pluralOf, singularOf} from '../text/nouns.js'
import {readings} from '../text/verbs.js'
import {months, weekdays} from '../text/word-classes.js'
import {wordSet} from '../text/word-set.js'
import {heads} from './encoder.js'
import {logit} from './odds.js'
import type {ReliefAids} from './relief.js'
import {fitBefore, fitBetween} from './rivals.js'
import {plainWord, type Vocabulary} from './vocabulary.js'
import {insertPieces, placeOf, type ReadWord, replacePieces, type Window, type WindowWord} from './windows.js'
import {isSpoken} from './words.js'

/** A repair after which the encoder doubts less. */
export interface Mend {
  /** `insertion`: `text` and a space before the word; `substitution`: `text` in its place. */
  kind: 'insertion' | 'substitution'
  /** Lower case. */
  text: string
  /** What speaks for it, weighed: natural logarithms. */
  strength: number
}

/** How often a mend that the default preset reports is what stood there: in 67 of 72 places of corpus/pairs-independent.tsv. */
export const mendConfidence = 0.85

interface Trial {
  kind: Mend['kind']
  text: string
  /** How much likelier it makes its neighbours, by the n-grams. */
  gained: number
}

/** What the n-grams' gain counts beside the fall of the log-odds of damage: logistic regression on corpus/pairs-independent.tsv and corpus/clean. */
const gainedWeight = 0.5
/** By kind, the head that doubts such places, and the least of its log-odds and weighed gain that is worth another reading of the sentence. */
const gates = {
  insertion: {head: heads.indexOf('missing'), least: -2.3},
  substitution: {head: heads.indexOf('form'), least: -1.5}
} as const
/** Log-odds under which the n-grams are not even asked. */
const leastDoubt = -3.5
/** Repairs of one kind that are tried in a place. */
const mostTried = 4
/** Log-odds of damage below which a mend hardly ever brings its surroundings: of 132 strong ones (7 and more) on copy of four kinds, none did. */
const lowestOdds = -5
/** Words on either side in which a repair may dispel doubt, or raise it. */
const reach = 3
const damage = heads.indexOf('damage')

/** Small words that translation loses; `that` is not among them, since English may do without. */
const insertions = wordSet(
  'the a an of to in on at for with by from and or but who which least she you is are was were be been being has have had will would can could may might not no as it its his her their he they we there than into over under after before about against between through during without within because when while where whether if how what up out off'
)

/** Small words that translation takes for each other, as training/damage.py has them; not `he` and `she`, which the story decides. */
const groups = [
  'a an the',
  'this these',
  'that those',
  'its their it',
  'them they their',
  'him his',
  'himself herself itself themselves',
  'much many',
  'less fewer',
  'who which whom whose',
  'in on at',
  'to for of',
  'of from',
  'by with',
  'since for',
  'until by',
  'during for',
  'among between',
  'as like',
  'as than',
  'is are has',
  'was were had',
  'has have had',
  'do does did done',
  'been being be',
  'will would',
  'can could',
  'no not',
  'so such',
  'too very',
  'another other',
  'where which',
  'because due'
].map(wordSet)

/**
 * By the index of a word, its best mend. `words` are those of the windows, in order; `isWhole` says whether a sentence ends as one:
 * headlines leave small words out. Rejects as `read` does.
 */
export async function findMends(
  words: readonly ReadWord[],
  windows: readonly Window[],
  isWhole: (sentence: number) => boolean,
  {pieces, read, mayCount, vocabulary, signal}: ReliefAids
): Promise<Map<number, Mend>> {
  const trials = words.flatMap((word, index) => {
    if (!isSpoken(word) || !isWhole(word.sentence)) return []
    const window = windows[word.window]!
    const tried = [...insertionsAt(word, window, vocabulary), ...substitutionsAt(word, window, vocabulary)]
    if (tried.length === 0) return []
    const near = words
      .slice(Math.max(0, index - reach), index + reach + 1)
      .filter(other => other.window === word.window)
    const around = logit(Math.max(...near.map(({chances}) => chances[damage]!)))
    const mendable = tried.filter(({kind, gained}) =>
      mayCount(index, kind, around - lowestOdds + gainedWeight * gained)
    )
    return mendable.map(trial => {
      const edit = trial.kind === 'insertion' ? insertPieces : replacePieces
      const mended = edit(window, word, pieces.cut(trial.text))
      return {...trial, index, around, window: {...mended, words: within(mended.words, near)}}
    })
  })
  const judged = await read(
    trials.map(({window}) => window),
    {signal}
  )
  const found = new Map<number, Mend>()
  for (const [at, {kind, text, index, around, gained}] of trials.entries()) {
    const after = Math.max(...judged[at]!.chances.filter((_, place) => place % heads.length === damage))
    const strength = around - logit(after) + gainedWeight * gained
    if (strength > (found.get(index)?.strength ?? Number.NEGATIVE_INFINITY)) found.set(index, {kind, text, strength})
  }
  return found
}

function within(words: readonly WindowWord[], near: readonly WindowWord[]): WindowWord[] {
  const [start, end] = [near[0]!.start, near.at(-1)!.end]
  return words.filter(word => word.start >= start && word.end <= end)
}

/** Small words that may be lost between a word and the one before it. A weekday or month does without `on` and `in`. */
function insertionsAt(word: ReadWord, window: Window, vocabulary: () => Vocabulary): Trial[] {
  const before = window.words.findLast(({at}) => at < word.at)
  const follows = before !== undefined && (isSpoken(before) || before.text === ',')
  const plain = plainWord(word.text)
  if (!follows || weekdays.has(plain) || months.has(plain) || doubtOf('insertion', word) < leastDoubt) return []
  const place = placeOf(word, window)
  const trials = Array.from(insertions, text => ({text, gained: fitBefore(vocabulary(), place, text)}))
  return worthReading('insertion', word, trials)
}

/** Other forms of a word in lower case, and others of its group. */
function substitutionsAt(word: ReadWord, window: Window, vocabulary: () => Vocabulary): Trial[] {
  if (!/^\p{Ll}/u.test(word.text) || doubtOf('substitution', word) < leastDoubt) return []
  const place = placeOf(word, window)
  const others = [...othersOf(plainWord(word.text), vocabulary())]
  const trials = others.map(text => ({text, gained: fitBetween(vocabulary(), place, text)}))
  return worthReading('substitution', word, trials)
}

const doubtOf = (kind: Mend['kind'], {chances}: ReadWord): number => logit(chances[gates[kind].head]!)

/** Of those that pass the gate, the ones that the n-grams like best. */
function worthReading(kind: Mend['kind'], word: ReadWord, trials: readonly Omit<Trial, 'kind'>[]): Trial[] {
  const [doubt, printed] = [doubtOf(kind, word), plainWord(word.text)]
  return trials
    .filter(({text, gained}) => text !== printed && doubt + gainedWeight * gained >= gates[kind].least)
    .sort((a, b) => b.gained - a.gained)
    .slice(0, mostTried)
    .map(trial => ({kind, ...trial}))
}

/** What may stand for a word: its group, or else the forms of the verb or noun and the words made of it (`refusal` for `refuse`). */
function othersOf(word: string, {ngrams, allowed, lengths}: Vocabulary): ReadonlySet<string> {
  const others = new Set(groups.filter(group => group.has(word)).flatMap(group => [...group]))
  if (others.size > 0) return others
  for (const {verb} of readings(word))
    for (const form of [verb.base, verb.third, ...verb.past, ...verb.participle, verb.gerund]) others.add(form)
  for (const noun of [pluralOf(word), singularOf(word)]) if (noun) others.add(noun)
  const stem = word.slice(0, Math.max(shortestStem, Math.ceil(word.length * stemShare)))
  const kin = word.length < shortestStem ? [] : ngrams.withPrefix(stem)
  for (const id of kin)
    if (allowed[id] === 1 && lengths[id]! <= word.length + longestEnding) others.add(ngrams.word(id))
  return others
}

/** Words of one stem share so much of their letters; their endings are no longer than this. */
const [shortestStem, stemShare, longestEnding] = [4, 0.7, 4]
