import {phraseRule} from '../../src/core/kinds.js'
import {anyMonth, anyWeekday} from '../../src/text/dates.js'
import type {Phrase, PhraseMatch} from '../../src/text/phrases.js'
import {readTable} from '../../src/text/table.js'
import table from './foreign-place.tsv'

const phrases: Phrase[] = readTable<'name' | 'english' | 'language'>(table).map(({name, english, language}) => ({
  phrase: name.toLowerCase(),
  replacements: [english],
  reason: language
}))

/** Titles before a place; any other capital beside it makes the name of a club, a paper, a street or a person. */
const beside = new RegExp(`^(?:The|In|From|To|At|Near|President|Minister|Mayor|${anyWeekday}|${anyMonth})$`, 'u')

export default phraseRule({
  id: 'names/foreign-place',
  summary: 'Find countries and cities under the name they have in another language (`Londres`, `Moskau`).',
  why: 'Engines leave a name that they do not know as it stands in the source. English has a name of its own for these.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.8,
  message: 'foreign',
  messages: {foreign: '`{phrase}` is the name in {reason}, expected `{replacement}`'},
  examples: [
    {bad: 'The envoy flew to ⟦Moskau⟧ on Friday.', better: 'The envoy flew to Moscow on Friday.'},
    {bad: 'The ⟦Estados Unidos⟧ stayed away.', better: 'The United States stayed away.'},
    {bad: 'A court in ⟦Bruxelles⟧ heard the case.', better: 'A court in Brussels heard the case.'},
    {good: 'The envoy flew to Moscow on Friday.'},
    {near: 'The striker of Slavia Praha scored in the Londres Arena.'},
    {near: 'The daily “Rusia” printed it.'},
    {near: 'The Hotel Francia burned down.'},
    {near: 'A late goal gave Danubio a 3-2 win.'}
  ],
  phrases,
  unless: (match, {text}) => !isCapital(match) || isClub(match) || isPartOfName(match) || isQuoted(match, text)
})

/** Places that clubs are called after: `to give Danubio a 3-2 win`. */
const clubs = /^(?:Danubio|Vístula|Torino|Lecce|Sevilla|Braga)$/u

function isClub({text, words}: PhraseMatch): boolean {
  const {sentence} = words[0]!
  return (
    clubs.test(text) &&
    /\b\d-\d\b|\b(?:striker|goals?|match|league|scored|coach|defender|midfielder)\b/u.test(sentence.text)
  )
}

function isCapital({words}: PhraseMatch): boolean {
  return /^\p{Lu}/u.test(words[0]!.text) && /^\p{Lu}\p{L}*\p{Ll}/u.test(words.at(-1)!.text)
}

function isPartOfName({words}: PhraseMatch): boolean {
  const {sentence, index} = words[0]!
  const before = sentence.words[index - 1]
  const after = sentence.words[words.at(-1)!.index + 1]
  return [before, after].some(word => word !== undefined && /^[\p{Lu}\d]/u.test(word.text) && !beside.test(word.text))
}

function isQuoted({start, end}: PhraseMatch, text: string): boolean {
  return /["“”'‘«/.@#_-]/u.test(text.charAt(start - 1)) || /["”'’»/_@-]/u.test(text.charAt(end))
}
