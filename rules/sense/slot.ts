import {defineRule} from '../../src/core/rule.js'
import {sensesOf} from '../../src/fluency/senses.js'
import {figurativeThings} from '../../src/text/figurative-things.js'
import {isLookalike} from '../../src/text/lookalike-words.js'
import {isCountNoun} from '../../src/text/nouns.js'
import {type Place, placesOf} from '../../src/text/places.js'
import {readSet, readTable} from '../../src/text/table.js'
import {isOnlyVerb, isPast} from '../../src/text/verbs.js'
import {auxiliaries, endsPhrase, isMidAdverb} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'
import {type Choice, choicesOf, isNumber} from '../../src/text/word-slots.js'
import table from './slots.tsv'
import thingTable from './things.tsv'

/** A stretch of a sentence with one place in it that few words can fill. */
interface Slot {
  /** What stands before and after the place, word by word. */
  before: readonly Choice[]
  after: readonly Choice[]
  expected: readonly string[]
  /** `thing`: only food, clothes, furniture and the like are sure to be wrong here; `odd`: these, lookalikes, other senses and `wrong`; `sense`: other senses and `wrong`; `wrong`: only these. */
  only: string
  /** Other senses of the right word, which engines print for it: `loads` for `charges`. */
  wrong: readonly string[]
  /** Things that do stand there: `an oil lamp`. */
  also: readonly string[]
}

/** A slot and how far from its place its rarest word stands, by which it is found. */
interface Anchored {
  slot: Slot
  offset: number
}

/** What a set phrase may hold in spite of all: trade ties. */
const things = readSet<'noun'>(thingTable, 'noun', ({noun}) => noun !== 'ties' && noun !== 'belts')
/** Beside these stand too many words. */
const common = wordSet('of the a an to for on as in their his')
const anchors = new Map<string, Anchored[]>()
/** How far from their place the anchors of all slots stand. */
const offsets = new Set<number>()
for (const row of readTable<'before' | 'after' | 'expected' | 'only' | 'wrong' | 'also'>(table)) {
  const filling = {
    expected: row.expected.split(' '),
    only: row.only,
    wrong: wordsIn(row.wrong),
    also: wordsIn(row.also)
  }
  for (const before of printings(row.before))
    for (const after of printings(row.after)) {
      const slot = {before: choicesOf(before), after: choicesOf(after), ...filling}
      const [{words}, offset] = anchorOf(slot)
      offsets.add(offset)
      for (const word of words) {
        const known = anchors.get(word)
        if (known) known.push({slot, offset})
        else anchors.set(word, [{slot, offset}])
      }
    }
}

/** A stretch with and without its words that may be missing: `fired # (more/other)?`. */
function printings(cell: string): string[] {
  return cell
    .split(' ')
    .reduce<string[]>(
      (found, word) =>
        word.endsWith(')?')
          ? found.flatMap(text => [text, `${text} ${word.slice(1, -2)}`])
          : found.map(text => `${text} ${word}`),
      ['']
    )
    .map(text => text.trim())
}

function wordsIn(cell: string): string[] {
  return cell === '' ? [] : cell.split(' ')
}

/** The word of a stretch that is the longest and so the rarest, and its offset from the place. */
function anchorOf({before, after}: Slot): [Choice, number] {
  const found = [
    ...before.map((word, at): [Choice, number] => [word, at - before.length]),
    // What comes behind a number may be inside it.
    ...after.map((word, at): [Choice, number] => [word, at + 1]).filter((_, at) => !after[at - 1]?.number)
  ]
  return found.reduce((best, other) => (rareness(other[0]) > rareness(best[0]) ? other : best))
}

function rareness({words, number, end}: Choice): number {
  return number || end || [...words].some(word => common.has(word))
    ? 0
    : Math.min(...[...words].map(word => word.length))
}

export default defineRule({
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
    {near: 'An oil lamp, a grand piano and car upholstery were sold, and an armed robber fled.'},
    {near: 'The money went on strudel, and a boy cast their line from the pier.'},
    {near: 'When the mine sneezes, the town catches a cold.'},
    {near: 'A farmer lost 60 sheep in the flood.'},
    {near: 'The ship was towed, and the donor was thanked.'}
  ],
  concerns: word => anchors.has(word),
  check(context) {
    const places = context.view(placesOf)
    for (const at of context.concerned)
      for (const {slot, offset} of anchors.get(context.words[at]!.lower)!) {
        const place = places[at - offset]
        if (!place || !fits(slot, place) || !isViolated(slot, place) || violatedAt(place) !== slot) continue
        const expected = slot.expected[0]!
        context.report({message: 'slot', span: place.span(), data: {noun: place.word(), expected}, suggest: [expected]})
      }
    return undefined
  }
})

/** Whether the word in a slot does not fill it: cheap, since most do. */
function isViolated(slot: Slot, place: Place): boolean {
  const noun = place.word()
  if (noun.length < 3 || slot.expected.includes(noun) || slot.also.includes(noun) || place.capital()) return false
  if (isVerb(place, slot)) return false
  return isWrong(noun, slot) && !isMidAdverb(noun) && !endsPhrase(noun) && isHead(place, slot)
}

const clauses = wordSet('when if as while because that where before after until since and but though whenever once')

/** `when the mine sneezes`: at the head of a clause, what looks like a plural is its verb. */
const isVerb = (place: Place, {after}: Slot): boolean =>
  after.length === 0 &&
  /[^s]s$/u.test(place.word()) &&
  !isPast(place.word(1)) &&
  !auxiliaries.has(place.word(1)) &&
  /^(?:the|a|an|this|that|his|her|its|their)$/u.test(place.word(-2)) &&
  (place.word(-3) === '' || clauses.has(place.word(-3)))

/** Of the slots around a word, the first that it does not fill; nothing where it fills one of them. */
function violatedAt(place: Place): Slot | undefined {
  const noun = place.word()
  const fitting = fittingAt(place)
  if (fitting.some(slot => slot.expected.includes(noun) || slot.also.includes(noun))) return undefined
  return fitting.find(slot => isViolated(slot, place))
}

/** The slots whose stretch lies around a word. */
function fittingAt(place: Place): readonly Slot[] {
  const found: Slot[] = []
  for (const at of offsets)
    for (const {slot, offset} of anchors.get(place.word(at)) ?? [])
      if (offset === at && fits(slot, place)) found.push(slot)
  return found
}

/** Whether a word that the phrase does not expect is also sure to be none that the table forgot. */
function isWrong(noun: string, slot: Slot): boolean {
  const {only, wrong, expected} = slot
  if (only === '') return noun.length > 3
  if (wrong.includes(noun)) return true
  if (isOnlyVerb(noun)) return false
  if (isSense(noun, slot)) return true
  if (only === 'wrong' || only === 'sense') return false
  if (things.has(noun)) return only === 'thing' || !figurativeThings.has(noun)
  return only === 'odd' && noun.length > 3 && expected.some(word => isLookalike(noun, word))
}

/** Nouns that stand in nearly any phrase: another sense of something, and at home there too. */
const everyday = wordSet(
  'official officials measure measures equipment condition conditions method methods need needs reason reasons basis resource resources material materials goods operation operations game games class classes business businesses ground grounds act acts day days part parts right rights way ways project projects group groups case cases work works thing things time times school schools house houses home homes office offices man men woman women people person child children year years month months week weeks area areas place places point points number numbers side sides state states system systems service services party parties line lines level levels member members company companies market markets issue issues problem problems plan plans law laws rule rules action actions activity activities attempt attempts event events effect effects force forces form forms government governments body bodies board boards centre center department departments team teams unit units world construction development growth interest interests meeting meetings order orders position positions power powers process production product products program programme report reports result results role roles section sections sector series source sources space stage stages structure study task term terms test tests trade training type types use value values view views voice war water word words representative representatives leader leaders head heads chief hand hands name names history story book country countries city land life death fire food field fields set sets start end price prices cost costs money tax rate rates fund funds deal deals visit visits trip move moves change changes bridge bridges road roads train trains car cars bus buses ship ships plane planes boat boats division divisions ally allies figure figures ratio ratios crisis crises question questions race races show shows song songs film films music picture pictures letter letters paper papers card cards matter matters mission missions society community union council court courts police army church bank banks room rooms door doors table floor wall walls window station platform airport port ports site sites building buildings property estate'
)

/** Whether a word of some language means both this and what the phrase expects: `flute` for `whistle`. */
const isSense = (noun: string, {only, expected}: Slot): boolean =>
  (only === 'sense' || only === 'odd') &&
  !everyday.has(noun) &&
  sensesOf(noun).some(({meant}) => expected.includes(meant))

/** Words after a noun that begin no noun phrase and that other rules need not know. */
const ends = wordSet('next last this these alone early late said says tonight once again amid collapsed fell rose')

/** Whether the word is a noun, and the last of its phrase: `the key interest kettle factory`, `burst its muddy banks`. */
function isHead(place: Place, slot: Slot): boolean {
  const {after, only, wrong} = slot
  const [noun, next] = [place.word(), place.word(1)]
  if (only !== '' && (things.has(noun) || wrong.includes(noun) || isSense(noun, slot)))
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
  for (let at = before.length - 1; at >= 0; at--) if (!isOneOf(before[at]!, place, at - before.length)) return false
  for (let at = 0; at < after.length; at++)
    if (!isOneOf(after[at]!, place, at + 1) && !isInsideNumber(after[at - 1], place, at)) return false
  return true
}

/** Whether the run breaks off within a number: `to 300,000 homes`. */
function isInsideNumber(before: Choice | undefined, place: Place, at: number): boolean {
  return before?.number === true && place.next(at) === ','
}

function isOneOf({words, number, end}: Choice, place: Place, offset: number): boolean {
  const word = place.word(offset)
  // The phrase may end before any word but another noun.
  if (end) return !isNoun(word)
  return words.has(word) || (number && isNumber(word))
}

function isNoun(word: string): boolean {
  return (things.has(word) || isCountNoun(word)) && !isPast(word)
}
