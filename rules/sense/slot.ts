import {placeRule} from '../../src/core/place-rule.js'
import {figurativeThings} from '../../src/text/figurative-things.js'
import {isLookalike} from '../../src/text/lookalike-words.js'
import {pluralOf, singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {readSet, readTable} from '../../src/text/table.js'
import {isOnlyVerb, isPast} from '../../src/text/verbs.js'
import {auxiliaries, endsPhrase, isMidAdverb, numbers} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'
import table from './slots.tsv'
import thingTable from './things.tsv'

/** A stretch of a sentence with one place in it that few words can fill. */
interface Slot {
  /** What stands before and after the place: for each word its alternatives; `#` is a number, `.` the end of a stretch. */
  before: readonly ReadonlySet<string>[]
  after: readonly ReadonlySet<string>[]
  expected: readonly string[]
  /** `thing`: only food, clothes, furniture and the like are sure to be wrong here; `odd`: these, lookalikes and `wrong`; `wrong`: only these. */
  only: string
  /** Other senses of the right word, which engines print for it: `loads` for `charges`. */
  wrong: readonly string[]
}

/** What a set phrase may hold in spite of all: trade ties. */
const things = readSet<'noun'>(thingTable, 'noun', ({noun}) => noun !== 'ties' && noun !== 'belts')
const slots: readonly Slot[] = readTable<'before' | 'after' | 'expected' | 'only' | 'wrong'>(table).map(row => ({
  before: wordsOf(row.before),
  after: wordsOf(row.after),
  expected: row.expected.split(' '),
  only: row.only,
  wrong: row.wrong === '' ? [] : row.wrong.split(' ')
}))
/** The slots by the word that stands next to their place. */
const byWord = new Map<string, Slot[]>()
for (const slot of slots)
  for (const word of slot.before.at(-1) ?? slot.after[0]!) byWord.set(word, [...(byWord.get(word) ?? []), slot])

function wordsOf(cell: string): ReadonlySet<string>[] {
  return cell === '' ? [] : cell.split(' ').map(word => new Set(word.split('/')))
}

export default placeRule({
  id: 'sense/slot',
  summary: 'Find a noun in a set phrase of the news that takes another (`sentenced to five kettles in prison`).',
  why: 'One word was misread and the sentence stays fluent. The phrase itself says which few words can stand there.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {slot: '`{noun}` does not fit here; the phrase wants a word such as `{expected}`'},
  examples: [
    {
      bad: 'He was sentenced to nine ⟦kilometres⟧ in prison for fraud.',
      better: 'He was sentenced to nine years in prison for fraud.'
    },
    {bad: 'The river burst its ⟦benches⟧ at noon.', better: 'The river burst its banks at noon.'},
    {bad: 'The bank raised its key interest ⟦kettle⟧.', better: 'The bank raised its key interest rate.'},
    {
      bad: 'The rebels claimed ⟦furniture⟧ for the attack.',
      better: 'The rebels claimed responsibility for the attack.'
    },
    {bad: 'The house decided by 112 ⟦sandwiches⟧ to 76.', better: 'The house decided by 112 votes to 76.'},
    {bad: 'Astronomers saw a ⟦pension⟧ orbiting a star.', better: 'Astronomers saw a planet orbiting a star.'},
    {good: 'He was sentenced to nine years in prison for fraud.'},
    {near: 'The key interest group of the farmers met, and the river burst its left bank.'},
    {near: 'The actor pleaded poverty, and the firm claimed damages for the fire.'},
    {near: 'The ship was towed, and the donor was thanked.'}
  ],
  concerns: word => word.length > 2 && !isMidAdverb(word) && !endsPhrase(word),
  found(place) {
    if (!mayFit(place)) return undefined
    const noun = place.word()
    if (place.capital()) return undefined
    const fitting = [place.word(-1), isNumber(place.word(-1)) ? '#' : '', place.word(1)]
      .flatMap(beside)
      .filter(slot => fits(slot, place))
    if (fitting.some(slot => slot.expected.includes(noun))) return undefined
    for (const slot of fitting) {
      if (!isWrong(noun, slot) || !isHead(place, slot)) continue
      const expected = slot.expected[0]!
      return {message: 'slot', span: place.span(), data: {noun, expected}, suggest: [expected]}
    }
    return undefined
  }
})

/** Whether a neighbour is one that some slot asks for. */
function mayFit(place: Place): boolean {
  const before = place.word(-1)
  return byWord.has(before) || byWord.has(place.word(1)) || isNumber(before)
}

/** Whether a word that the phrase does not expect is also sure to be none that the table forgot. */
function isWrong(noun: string, {only, wrong, expected}: Slot): boolean {
  if (only === '') return noun.length > 3
  if (wrong.includes(noun)) return true
  if (only === 'wrong' || isOnlyVerb(noun)) return false
  if (things.has(noun)) return only === 'thing' || !figurativeThings.has(noun)
  return only === 'odd' && noun.length > 3 && expected.some(word => isLookalike(noun, word))
}

/** Words after a noun that begin no noun phrase and that other rules need not know. */
const ends = wordSet('next last this these alone early late said says tonight once again amid collapsed fell rose')

const beside = (word: string): readonly Slot[] => byWord.get(word) ?? []
const isNumber = (word: string): boolean => numbers.has(word) || (word.charCodeAt(0) < 58 && /^\d[\d.,]*$/u.test(word))

/** Whether the word is a noun, and the last of its phrase: `the key interest kettle factory`, `burst its muddy banks`. */
function isHead(place: Place, {after, only, wrong}: Slot): boolean {
  const [noun, next] = [place.word(), place.word(1)]
  if (only !== '' && (things.has(noun) || wrong.includes(noun)))
    return after.length > 0 || endsPhrase(next) || auxiliaries.has(next) || isPast(next) || ends.has(next)
  if (after.length > 0) return isNoun(noun) || !isPast(noun)
  if (ends.has(next) && only !== '') return isNoun(noun) || things.has(noun)
  return (
    (isNoun(noun) ||
      /(?:[^s]s|ion|ment|ness|ity|ture|ance|ence|er|or|ism|ship|age|hood|acy|ology|ery|ary|dom|ony)$/u.test(noun)) &&
    endsPhrase(next)
  )
}

function fits({before, after}: Slot, place: Place): boolean {
  return (
    before.every((words, at) => isOneOf(words, place, at - before.length)) &&
    after.every((words, at) => isOneOf(words, place, at + 1) || isInsideNumber(after[at - 1], place, at))
  )
}

/** Whether the run breaks off within a number: `to 300,000 homes`. */
function isInsideNumber(words: ReadonlySet<string> | undefined, place: Place, at: number): boolean {
  return words?.has('#') === true && place.next(at) === ','
}

function isOneOf(words: ReadonlySet<string>, place: Place, offset: number): boolean {
  const word = place.word(offset)
  if (words.has('.')) return !isNoun(word)
  return words.has(word) || (words.has('#') && isNumber(word))
}

function isNoun(word: string): boolean {
  return (things.has(word) || pluralOf(word) !== undefined || singularOf(word) !== undefined) && !isPast(word)
}
