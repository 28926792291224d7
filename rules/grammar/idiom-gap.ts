import {placeRule} from '../../src/core/place-rule.js'
import {looksPlural} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {readTable} from '../../src/text/table.js'
import {formsOf, isBase, isGerund, isParticiple, readings} from '../../src/text/verbs.js'
import {
  articles,
  beForms,
  demonstratives,
  finiteAuxiliaries,
  isMidAdverb,
  months,
  objectPronouns,
  possessives,
  prepositions,
  weekdays
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'
import {fills, type Slot, slotsOf} from '../../src/text/word-slots.js'
import table from './idiom-gap.tsv'

/**
 * A line of the table: a verb in all its forms and what follows it, the lost word in brackets. Besides the slots of other tables,
 * `@` is an object in the plural, a pronoun or a passive before, `@@` any object, `<np>` the start of a noun phrase, `<ing>` a form in -ing.
 */
interface Turn {
  object: '' | '@' | '@@'
  /** Between the verb or its object and the gap. */
  lead: readonly Slot[]
  lost: string
  after: readonly Slot[]
  /** What stood somewhere before the verb. */
  about: ReadonlySet<string>
  before: readonly Slot[]
}

const times = wordSet(
  'day days week weeks month months year years morning afternoon evening night moment time times weekend summer winter spring autumn fall following next same previous other last first second third whole entire season hour hours minute minutes decade century way likes lot bit while more'
)
/** After these a form of the verb is a noun, or another verb has its place. */
const nominal: ReadonlySet<string> = new Set([...articles, ...possessives, 'of'])

const byForm = new Map<string, Turn[]>()
for (const {verb, turn, about, before} of readTable<'verb' | 'turn' | 'about' | 'before'>(table)) {
  const {base, third, past, participle, gerund} = formsOf(verb)
  const entry = turnOf(turn, about, before)
  for (const form of new Set([base, third, gerund, ...past, ...participle]))
    byForm.set(form, [...(byForm.get(form) ?? []), entry])
}

export default placeRule({
  id: 'grammar/idiom-gap',
  summary:
    'Find fixed turns that lost one of their words (`came force in May`, `was put hold`, `took into the report account`).',
  why: 'A turn such as come into force is one verb elsewhere; the engine builds it word by word and drops a small one.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.87,
  messages: {gap: 'Missing `{lost}` after `{word}`, expected `{word} {lost} {next}`'},
  examples: [
    {bad: 'The ban on old stoves ⟦came⟧ force in May.', better: 'The ban on old stoves came into force in May.'},
    {bad: 'Work on the tunnel was ⟦put⟧ hold in June.', better: 'Work on the tunnel was put on hold in June.'},
    {bad: 'The widow paid ⟦tribute⟧ the crew.', better: 'The widow paid tribute to the crew.'},
    {bad: 'A fire ⟦broke⟧ in the attic at noon.', better: 'A fire broke out in the attic at noon.'},
    {bad: 'Both clerks were ⟦brought⟧ justice in Oslo.', better: 'Both clerks were brought to justice in Oslo.'},
    {bad: 'The vote will ⟦take⟧ next week in Oslo.', better: 'The vote will take place next week in Oslo.'},
    {good: 'The ban came into force in May, and work was put on hold.'},
    {near: 'She paid tribute the next day, and he took the bank account.'},
    {near: 'The wave broke on the rocks, and the sum was put in place of a fine.'},
    {near: 'The mare came a close second, and the fair came to a close on Sunday.'},
    {near: 'The talks took place, and he will take next week off.'}
  ],
  concerns: word => byForm.has(word),
  found(place) {
    if (place.capital() || nominal.has(place.word(-1))) return undefined
    const around = aroundOf(place)
    for (const turn of byForm.get(place.word())!) {
      const at = gapOf(place, turn, around)
      if (at === undefined) continue
      const word = place.printed(at)
      const data = {word, lost: turn.lost, next: place.printed(at + 1)}
      return {message: 'gap', span: place.span(at), data, suggest: [`${word} ${turn.lost}`]}
    }
    return undefined
  }
})

/** What the turns of a verb have in common where it stands. */
interface Around {
  /** Behind an adverb. */
  start: 1 | 2
  isPassive: boolean
  /** Where an object may end: one in the plural, and any. */
  ends: Partial<Record<'@' | '@@', readonly number[]>>
}

const aroundOf = (place: Place): Around => ({
  start: isMidAdverb(place.word(1)) ? 2 : 1,
  isPassive: isPassive(place),
  ends: {}
})

/** The offset of the word before the gap. */
function gapOf(place: Place, turn: Turn, around: Around): number | undefined {
  const at = leadFrom(place, turn, around)
  if (at === undefined || !fills(turn.before, place, -1)) return undefined
  return turn.about.size > 0 && !place.after(turn.about, 8) ? undefined : at + turn.lead.length - 1
}

/** Where what leads to the gap begins. */
function leadFrom(place: Place, turn: Turn, {start, isPassive, ends}: Around): number | undefined {
  const {object} = turn
  const isNear = object === '' || isPassive
  if (isNear && fits(place, turn, 1)) return 1
  const isLater = start > 1 && turn.lead.length + turn.after.length > 0
  if (isNear && isLater && fits(place, turn, start)) return start
  if (object === '') return undefined
  ends[object] ??= objectEnds(place, object)
  for (const from of ends[object]) if ((isNear || from > (isLater ? 2 : 1)) && fits(place, turn, from)) return from
  return undefined
}

const fits = (place: Place, {lead, after}: Turn, at: number): boolean =>
  fills(lead, place, at) && fills(after, place, at + lead.length)

function isPassive(place: Place): boolean {
  const before = isMidAdverb(place.word(-1)) ? place.word(-2) : place.word(-1)
  return isParticiple(place.word()) && beForms.has(before)
}

const none: readonly number[] = []

/** Where an object of one to five words may end. */
function objectEnds(place: Place, object: '@' | '@@'): readonly number[] {
  const first = place.word(1)
  if (first === 'them' || first === 'us' || first === 'him' || first === 'me') return [2]
  if (!opensPhrase(place, 1, true) && (object === '@@' || !looksPlural(first))) return none
  const ends: number[] = []
  for (let at = 1; at < 6 && isWithin(place.word(at)); at++)
    if (at > 1 && (object === '@@' || looksPlural(place.word(at)))) ends.push(at + 1)
  return ends
}

const isWithin = (word: string): boolean =>
  word !== '' &&
  !prepositions.has(word) &&
  !finiteAuxiliaries.has(word) &&
  !/^(?:that|which|who|and|or|to)$/u.test(word)

/** Whether a noun phrase that tells no time begins there. */
function opensPhrase(place: Place, at: number, anyTime = false): boolean {
  const [word, next] = [place.word(at), place.word(at + 1)]
  if (place.capital(at)) return !weekdays.has(word) && !months.has(word)
  const opens = articles.has(word) || possessives.has(word) || demonstratives.has(word) || objectPronouns.has(word)
  if (
    word === 'that' ||
    (word === 'a' && !anyTime && /^(?:year|day|week|month|few|decade|century|long|short|little)$/u.test(next))
  )
    return false
  return opens && (anyTime || (next !== '' && !times.has(next) && !weekdays.has(next)) || objectPronouns.has(word))
}

function turnOf(turn: string, about: string, before: string): Turn {
  const cells = turn.split(' ')
  const object = cells[0] === '@' || cells[0] === '@@' ? (cells.shift() as '@' | '@@') : ''
  const gap = cells.findIndex(cell => cell.startsWith('['))
  return {
    object,
    lead: slots(cells.slice(0, gap)),
    lost: cells[gap]!.slice(1, -1),
    after: slots(cells.slice(gap + 1)),
    about: new Set(about === '' ? [] : about.split('/')),
    before: slotsOf(before)
  }
}

function slots(cells: readonly string[]): Slot[] {
  return cells.map(cell => {
    if (cell === '<np>') return (place, at) => opensPhrase(place, at)
    if (cell === '<ing>')
      return (place, at) => isGerund(place.word(at)) && !isBase(place.word(at)) && readings(place.word(at)).length > 0
    return slotsOf(cell)[0]!
  })
}
