/** Nouns for those who act and can be told something: persons and bodies of persons. */
import table from './agents.tsv'
import type {Place} from './places.js'
import {readTable} from './table.js'
import {isForm} from './verbs.js'
import {
  auxiliaries,
  conjunctions,
  determiners,
  isMidAdverb,
  months,
  objectPronouns,
  prepositions,
  subjectPronouns,
  weekdays,
  whWords
} from './word-classes.js'
import {wordSet} from './word-set.js'

const rows = readTable<'noun' | 'plural' | 'kind'>(table)
const agents = new Set(rows.flatMap(({noun, plural}) => [noun, plural]))
const persons = new Set(rows.filter(({kind}) => kind === 'person').flatMap(({noun, plural}) => [noun, plural]))
const plurals = new Set(rows.map(({plural}) => plural))

/** Whether a noun names a person or a body of persons. */
export const isAgent = (word: string): boolean => agents.has(word)
/** Whether a noun names a person or persons. */
export const isPerson = (word: string): boolean => persons.has(word)
/** Whether a noun names several persons or bodies. */
export const isAgents = (word: string): boolean => plurals.has(word)

const crowds = wordSet('dozens scores hundreds thousands millions')

/** Words between a determiner and its noun, at most. */
const mostAdjectives = 3

/**
 * The offset of the last word of the phrase for an agent that begins at an offset: `him`, `the new minister`, `journalists`, `Anna Brandt`;
 * nothing where none begins there.
 */
export function agentEnd(place: Place, from: number): number | undefined {
  if (objectPronouns.has(place.word(from)) || isHer(place, from)) return from
  // `hundreds of fans`
  const first = crowds.has(place.word(from)) && place.word(from + 1) === 'of' ? from + 2 : from
  return nameEnd(place, first) ?? nounEnd(place, first)
}

/** `her` by itself, not the one of `her boss`. */
const isHer = (place: Place, at: number): boolean =>
  place.word(at) === 'her' && /^(?:to|that|from|about|)$/u.test(place.word(at + 1))

/** The same for names alone. */
export function nameEnd(place: Place, from: number): number | undefined {
  if (!isName(place, from)) return undefined
  let at = from
  while (isName(place, at + 1)) at++
  // `the Dutch government`
  return isAgent(place.word(at + 1)) ? at + 1 : at
}

function isName(place: Place, at: number): boolean {
  const word = place.word(at)
  return (
    place.capital(at) &&
    !weekdays.has(word) &&
    !months.has(word) &&
    !determiners.has(word) &&
    !subjectPronouns.has(word) &&
    !prepositions.has(word)
  )
}

function nounEnd(place: Place, from: number): number | undefined {
  const opens =
    determiners.has(place.word(from)) || /^(?:all|both|local|many|several|two|three)$/u.test(place.word(from))
  const first = opens ? from + 1 : from
  for (let at = first; at <= first + mostAdjectives; at++) {
    const word = place.word(at)
    if (isAgent(word) && !isAgent(place.word(at + 1))) return opens || isAgents(word) ? at : undefined
    if (!opens && at > first) return undefined
    if (stopsPhrase(word)) return undefined
  }
  return undefined
}

function stopsPhrase(word: string): boolean {
  return (
    word === '' ||
    determiners.has(word) ||
    prepositions.has(word) ||
    conjunctions.has(word) ||
    auxiliaries.has(word) ||
    whWords.has(word) ||
    objectPronouns.has(word) ||
    subjectPronouns.has(word) ||
    (isMidAdverb(word) && word.length > 2) ||
    (isForm(word, 'past') && !isForm(word, 'participle')) ||
    word === 'to' ||
    word === 'that'
  )
}
