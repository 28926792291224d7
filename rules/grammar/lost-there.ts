import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import {isCountNoun} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isParticiple} from '../../src/text/verbs.js'
import {determiners, finiteBe, modals, numbers, subjectPronouns} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** They open a clause and nothing else, so that its subject comes next. */
const openers = wordSet('although because if whether unless whereas')
/** Adverbs and heads of relative clauses too: `where are they`, `it, though, is`. Only `no` tells. */
const looseOpeners = wordSet('though while when')
const saying = wordSet(
  'said says say announced warned insisted insists confirmed claimed claims denied believe believes believed think thinks thought hope hopes hoped fear fears feared argued argues explained added stressed estimated knew know knows'
)
/** What there is, and what nobody is: `says is no money`. */
const amounts = wordSet('no many several few some enough nothing little insufficient')
/** Nouns that `there` introduces and that are nobody's predicate. */
const things = wordSet(
  'doubt evidence injuries casualties deaths victims survivors plans money time need reason reasons chance room problem problems danger risk sign signs delay delays shortage shortages fighting talks proof information agreement deal hope way people'
)
/** What is said of `it` and a clause. */
const judged = wordSet(
  'possible impossible necessary unnecessary likely unlikely clear unclear true certain important essential difficult easy hard safe dangerous expected feared believed known estimated needed better too time also still'
)
const certain = wordSet('clear obvious certain likely unlikely possible sure evident')

export default placeRule({
  id: 'grammar/lost-there',
  summary:
    'Find clauses that lost the `there` or `it` before their `be` (`Although were no injuries`, `if is not possible`).',
  why: 'Where there is nothing to be the subject, English puts `there` or `it`; many languages put nothing.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {missing: 'Missing `{word}` before `{next}`'},
  examples: [
    {
      bad: 'Although ⟦were⟧ no victims, the owner closed the mill.',
      better: 'Although there were no victims, the owner closed the mill.'
    },
    {bad: 'The owner asked whether ⟦would⟧ be a fine.', better: 'The owner asked whether there would be a fine.'},
    {bad: 'The match will go on if ⟦is⟧ possible.', better: 'The match will go on if it is possible.'},
    {bad: 'The mayor said ⟦were⟧ no victims.', better: 'The mayor said there were no victims.'},
    {bad: 'He said that ⟦were⟧ many boats at sea.', better: 'He said that there were many boats at sea.'},
    {bad: 'It is clear ⟦will⟧ be no deal by May.', better: 'It is clear there will be no deal by May.'},
    {good: 'Although there were no victims, the owner closed the mill.'},
    {near: 'A man they say was no thief said that was no reason to leave.'},
    {near: 'What was a question of whether is now a question of when.'},
    {near: 'The mill, though small, is a step vets say is no cure.'}
  ],
  ...shapesByWord<'missing'>([
    [openers, afterOpener],
    [looseOpeners, afterLoose],
    [saying, afterSaying],
    [['that'], afterThat],
    [certain, afterCertain]
  ])
})

/** Where the verb `be` of a clause ends that begins at an offset: `were`, `will be`, `has been`, `would not be`; nothing for other verbs. */
function beEnd(place: Place, at: number): number | undefined {
  const word = place.word(at)
  if (place.capital(at)) return undefined
  if (finiteBe.has(word)) return at
  const isPerfect = /^(?:has|have|had)$/u.test(word)
  if (!modals.has(word) && !isPerfect) return undefined
  const end = place.word(at + 1) === 'not' ? at + 2 : at + 1
  return place.word(end) === (isPerfect ? 'been' : 'be') ? end : undefined
}

function afterOpener(place: Place) {
  const end = beEnd(place, 1)
  if (end === undefined || place.next() !== ' ' || place.word(-1) === 'as') return undefined
  // `What was once a question of whether is now a question of when.`
  if (place.word(-1) === 'of' && place.word(end + 1) === 'now') return undefined
  return lost(place, end)
}

/** `when were no guards`. */
function afterLoose(place: Place) {
  const end = beEnd(place, 1)
  if (end === undefined || place.next() !== ' ' || !/^(?:no|many|several|few)$/u.test(place.word(end + 1)))
    return undefined
  return /^(?:is|are|was|were|and|but|or)$/u.test(place.word(-1)) ? undefined : missing(place, 'there')
}

/** `The mayor said were no victims`, where nothing before could be what the clause is about. */
function afterSaying(place: Place) {
  const end = beEnd(place, 1)
  if (end === undefined || place.next() !== ' ' || !isThing(place, end + 1) || !hasOwnSubject(place)) return undefined
  return missing(place, 'there')
}

/** Whether the verb has a short subject at the head of its clause: `He said`, `the mayor said`, `Mayor Ida Moreau said`. */
function hasOwnSubject(place: Place): boolean {
  let from = -1
  while (place.word(from - 1) !== '' && from > -8) from--
  if (/^(?:and|but)$/u.test(place.word(from)) && from < -1) from++
  if (place.word(from) === '' || place.word(from - 1) !== '') return false
  if (from === -1) return true
  if (/^(?:who|which|that|what|one)$/u.test(place.word(-1))) return false
  const isDetermined = /^(?:the|a|an|his|her|its|their|some|many)$/u.test(place.word(from))
  const names = Array.from({length: -from}, (_, at) => from + at)
  const isSecond = (at: number) => determiners.has(place.word(at)) || subjectPronouns.has(place.word(at))
  return isDetermined ? from >= -3 && !names.slice(1).some(isSecond) : names.slice(1).every(at => place.capital(at))
}

/** `said that were many`, `said that is clear that`. */
function afterThat(place: Place) {
  if (!saying.has(place.word(-1)) && !certain.has(place.word(-1))) return undefined
  const end = beEnd(place, 1)
  if (end === undefined || place.next() !== ' ') return undefined
  const next = place.word(end + 1)
  if (/^(?:are|were)$/u.test(place.word(1)) && (amounts.has(next) || numbers.has(next) || next === 'at'))
    return missing(place, 'there')
  if (judged.has(next) && place.word(end + 2) === 'that') return missing(place, 'it')
  return next === 'no' &&
    /^(?:doubt|need|injuries|casualties|victims|plans|money|survivors)$/u.test(place.word(end + 2))
    ? missing(place, 'there')
    : undefined
}

/** `It is clear will be no deal`. */
function afterCertain(place: Place) {
  const end = beEnd(place, 1)
  if (end === undefined || !modals.has(place.word(1)) || !isThing(place, end + 1)) return undefined
  return /^(?:is|was|now|seems|becoming|became)$/u.test(place.word(-1)) ? missing(place, 'there') : undefined
}

/** `no evidence`, `many injuries`, `enough money`. */
function isThing(place: Place, at: number): boolean {
  if (!amounts.has(place.word(at))) return false
  const noun = place.word(at + 1)
  return noun !== '' && noun !== 'longer' && noun !== 'one' && noun !== 'more'
}

/** `there` before what there is, `it` before what is judged or done. */
function lost(place: Place, end: number) {
  const at = place.word(end + 1) === 'not' ? end + 2 : end + 1
  const next = place.word(at)
  if (judged.has(next) || (isParticiple(next) && !amounts.has(next))) return missing(place, 'it')
  const isNoun = /^(?:a|an|any|at)$/u.test(next) || numbers.has(next) || amounts.has(next) || /^\d/u.test(next)
  const isNamed = isCountNoun(next) || things.has(next)
  return missing(place, isNoun || isNamed ? 'there' : 'it')
}

function missing(place: Place, word: string) {
  const next = place.printed(1)
  return {message: 'missing' as const, span: place.span(1), data: {word, next}, suggest: [`${word} ${next}`]}
}
