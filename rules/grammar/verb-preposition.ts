import {placeRule} from '../../src/core/place-rule.js'
import placeTable from '../../src/text/bare-places.tsv'
import {clauseFollows} from '../../src/text/clauses.js'
import {genderOfGiven} from '../../src/text/persons.js'
import type {Place} from '../../src/text/places.js'
import {readSet, readTable} from '../../src/text/table.js'
import {looksGerund} from '../../src/text/verbs.js'
import {articles, demonstratives, finiteBe, isMidAdverb, possessives, weekdays} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'
import {fills, type Slot, slotsOf} from '../../src/text/word-slots.js'
import table from './verb-preposition.tsv'
import frameTable from './verb-preposition-frames.tsv'

const rows = readTable<'words' | 'preposition' | 'use'>(table)

/** Verbs, in all forms, that take no direct object, with the preposition they take. */
const intransitive = prepositionsOf('object')
/** Adjectives and participles that need one after `be`. */
const afterBe = prepositionsOf('be')
/** What things are located on or at, not in. */
const sites = prepositionsOf('site')

/** Of the adjectives, those that also take an -ing form. */
const beforeGerund = wordSet(
  'accused interested capable guilty convicted suspected responsible aimed focused opposed committed accustomed afraid tired proud'
)
const suspicions = wordSet('charged guilty convicted accused suspected')
const crimes = wordSet(
  'murder manslaughter fraud theft rape assault treason terrorism espionage corruption robbery burglary arson perjury bribery conspiracy kidnapping extortion'
)

/** Where one is born, not what. */
const birthplaces =
  /\b(?:village|town|city|family|suburb|island|country|hospital|camp|farm|house|province|region|district|capital|settlement|hamlet|slum|neighbourhood)\b/u

/** What somebody looks, and not what they look at. */
const looks =
  /(?:er|iest|est)$|^(?:more|most|better|best|worse|worst|stronger|part|picture|real|same|weaker|winner|favourite|favorite)$/u

/** Verbs of going behind which no town is an object. */
const going = wordSet('went returned returns flew moved')
const towns = readSet<'name'>(placeTable, 'name')

const times = wordSet(
  'day days week weeks month months year years morning afternoon evening night moment time weekend summer winter spring autumn fall following next same previous last whole entire other way turn turns chance more longer minute hour second'
)
/** What `a` begins that is no object: `waited a while`. */
const amounts = wordSet('lot little bit few great long while further good total decade century')

/** Verbs that lose their preposition only among certain words, the likelier preposition first. */
interface Frame {
  preposition: string
  before: readonly Slot[]
  after: readonly Slot[]
}

const frames = new Map<string, Frame[]>()
for (const row of readTable<'words' | 'preposition' | 'before' | 'after'>(frameTable)) {
  const frame = {preposition: row.preposition, before: slotsOf(row.before), after: slotsOf(row.after)}
  for (const word of row.words.split(' ')) {
    const known = frames.get(word)
    if (known) known.push(frame)
    else frames.set(word, [frame])
  }
}

export default placeRule({
  id: 'grammar/verb-preposition',
  summary: 'Find verbs and adjectives that lost the preposition they take (`listened the report`, `accused stealing`).',
  why: 'What English links with a preposition other languages link with a case; the engine drops it.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {missing: 'Missing `{preposition}` after `{word}`, expected `{word} {preposition}`'},
  examples: [
    {bad: 'The jury ⟦listened⟧ the recording twice.', better: 'The jury listened to the recording twice.'},
    {bad: 'The board is ⟦responsible⟧ the repairs.', better: 'The board is responsible for the repairs.'},
    {bad: 'The mill is ⟦located⟧ the old town.', better: 'The mill is located in the old town.'},
    {bad: 'Two clerks were ⟦accused⟧ stealing stamps.', better: 'Two clerks were accused of stealing stamps.'},
    {bad: 'The envoy ⟦arrived⟧ Vienna on Monday.', better: 'The envoy arrived in Vienna on Monday.'},
    {bad: 'The abbot ⟦returned⟧ Riga on Friday.', better: 'The abbot returned to Riga on Friday.'},
    {bad: 'A neighbour was ⟦charged⟧ murder on Friday.', better: 'A neighbour was charged with murder on Friday.'},
    {bad: 'The clerk was ⟦sentenced⟧ four years in jail.', better: 'The clerk was sentenced to four years in jail.'},
    {bad: 'Five unions ⟦called⟧ an end to the lockout.', better: 'Five unions called for an end to the lockout.'},
    {bad: 'A clerk was found ⟦guilty⟧ murder.', better: 'A clerk was found guilty of murder.'},
    {bad: 'Nine people ⟦died⟧ the fire.', better: 'Nine people died in the fire.'},
    {good: 'The jury listened to the recording twice.'},
    {near: 'He was born the following year and was involved the whole time.'},
    {near: 'She arrived Monday and waited two hours.'},
    {near: 'They did not listen the first time.'},
    {near: 'They looked a different side after the break.'},
    {near: '“Nobody wanted it,” laughed her deputy.'},
    {near: 'They are afraid the dam may burst.'},
    {near: 'He called an ambulance and was charged 40 euros.'},
    {near: 'The guests looked the likelier winners.'}
  ],
  concerns: word => intransitive.has(word) || afterBe.has(word) || frames.has(word) || going.has(word),
  found(place) {
    const preposition = missing(place)
    if (!preposition) return undefined
    const word = place.printed()
    return {message: 'missing', span: place.span(), data: {word, preposition}, suggest: [`${word} ${preposition}`]}
  },
  // `They are afraid the dam may burst.`
  unless: clauseFollows
})

function missing(place: Place): string | undefined {
  const preposition = verb(place) ?? adjective(place) ?? inFrame(place) ?? toTown(place)
  // `…,” laughed its owner.`
  if (!preposition || /["”’] $/u.test(place.textBefore)) return undefined
  // `looked the likelier winners`
  const isLook = place.word().startsWith('look') && /^(?:the|a|an)$/u.test(place.word(1)) && looks.test(place.word(2))
  return isLook ? undefined : preposition
}

function verb(place: Place): string | undefined {
  const preposition = intransitive.get(place.word())
  if (!preposition || !opensObject(place) || place.capital()) return undefined
  // `looked a different side`
  if (/^look(?:s|ed)$/u.test(place.word()) && /^an?$/u.test(place.word(1))) return undefined
  if (place.word() === 'part' && !/^(?:take|takes|took|taking|taken)$/u.test(place.word(-1))) return undefined
  return /^(?:a|an|the|his|her|its|their|to)$/u.test(place.word(-1)) ? undefined : preposition
}

function adjective(place: Place): string | undefined {
  const [word, next] = [place.word(), place.word(1)]
  const preposition = afterBe.get(word)
  if (!preposition || !isPredicate(place)) return undefined
  if (looksGerund(next) && beforeGerund.has(word) && next !== 'according') return preposition
  if (suspicions.has(word) && crimes.has(next)) return preposition
  if (word === 'charged' || word === 'close' || !opensObject(place)) return undefined
  if (word === 'born' && !birthplaces.test(`${place.word(2)} ${place.word(3)}`)) return undefined
  return word === 'located' || word === 'situated' ? (siteOf(place) ?? preposition) : preposition
}

function isPredicate(place: Place): boolean {
  const before = isMidAdverb(place.word(-1)) ? place.word(-2) : place.word(-1)
  if (place.word() === 'guilty' && /^(?:found|pleaded)$/u.test(before)) return true
  return finiteBe.has(before) || before === 'be' || before === 'been' || before === 'being'
}

/** `located on the bank`, `at the foot`, `in the valley`. */
function siteOf(place: Place): string | undefined {
  return [2, 3, 4].map(at => sites.get(place.word(at))).find(preposition => preposition !== undefined)
}

function inFrame(place: Place): string | undefined {
  return frames.get(place.word())?.find(({before, after}) => fills(before, place, -1) && fills(after, place, 1))
    ?.preposition
}

/** `went Vienna on Monday`, `returned Oslo.` */
function toTown(place: Place): string | undefined {
  const verb = place.word()
  if (
    !going.has(verb) ||
    !place.capital(1) ||
    !towns.has(place.word(1)) ||
    (verb !== 'went' && genderOfGiven(place.printed(1)) !== undefined)
  )
    return undefined
  if (/^(?:as|so|then|next|and|has|have|had|was|were|been|be)$/u.test(place.word(-1)) || place.opens || !place.stopped)
    return undefined
  const next = place.word(2)
  // `moved Leeds in front`
  if (verb === 'moved' && !/^\d{4}$/u.test(place.word(3))) return undefined
  const closes =
    next === ''
      ? place.next(1) === '.'
      : place.next(1) === ' ' &&
        /^(?:on|in|for|after|with|by|from|at|where|when|last|yesterday|before|during|via)$/u.test(next)
  return closes ? 'to' : undefined
}

function opensObject(place: Place): boolean {
  const [next, noun] = [place.word(1), place.word(2)]
  if (!articles.has(next) && !possessives.has(next) && !(demonstratives.has(next) && next !== 'that')) return false
  // `listen the first time`
  if (/^(?:first|last|next|second|third|whole)$/u.test(noun) && place.word(3) === 'time') return false
  return noun !== '' && !times.has(noun) && !weekdays.has(noun) && !(next === 'a' && amounts.has(noun))
}

/** The words of one use in the table, with their prepositions. */
function prepositionsOf(use: string): ReadonlyMap<string, string> {
  return new Map(
    rows
      .filter(row => row.use === use)
      .flatMap(({words, preposition}) => words.split(' ').map(word => [word, preposition] as const))
  )
}
