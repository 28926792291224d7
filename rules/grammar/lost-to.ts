import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import {looksPlural, singularOf} from '../../src/text/nouns.js'
import {lostBefore} from '../../src/text/place-reports.js'
import type {Place} from '../../src/text/places.js'
import {readSet} from '../../src/text/table.js'
import {isBareVerb, isForm, isGerund, isParticiple, verbOf} from '../../src/text/verbs.js'
import {endsPhrase, finiteBe, isMidAdverb, prepositions, weekdays} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'
import countries from './country-for-adjective.tsv'

const names = readSet<'country' | 'adjective'>(countries, 'country')
const units = wordSet('percent cent million billion tonnes euros dollars pounds people')
/** What goes from one country to another. */
const goods = wordSet(
  'grain wheat oil gas goods coal steel weapons arms troops soldiers aid food medicine fuel electricity power water money missiles ammunition tanks rice corn maize sugar timber cotton fertiliser fertilizer vaccines cars ships grapes wine beef pork milk equipment planes helicopters drones trucks cargo products supplies'
)

export default placeRule({
  id: 'grammar/lost-to',
  summary:
    'Find figures, goods times and reported acts that lost what links them (`rose from 3 percent 4 percent`, `sending grain Iran`, `submitted the papers time`).',
  why: 'Where English has a preposition other languages have a case, and the engine prints none.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {missing: 'Missing `{word}` before `{next}`'},
  examples: [
    {
      bad: 'Rents rose from 3 percent in May ⟦4⟧ percent in June.',
      better: 'Rents rose from 3 percent in May to 4 percent in June.'
    },
    {bad: 'Rents rose by between 3 percent ⟦4⟧ percent.', better: 'Rents rose by between 3 percent and 4 percent.'},
    {
      bad: 'The firm will stop selling wine ⟦Sweden⟧ in May.',
      better: 'The firm will stop selling wine to Sweden in May.'
    },
    {bad: 'The clerks had not filed their reports ⟦time⟧.', better: 'The clerks had not filed their reports on time.'},
    {bad: 'He got six years ⟦prison⟧ for fraud.', better: 'He got six years in prison for fraud.'},
    {bad: 'Two men are believed ⟦have⟧ fled.', better: 'Two men are believed to have fled.'},
    {bad: 'Guests were told ⟦boil⟧ tap water.', better: 'Guests were told to boil tap water.'},
    {bad: 'Rents may continue ⟦rise⟧ until May.', better: 'Rents may continue to rise until May.'},
    {
      bad: 'Parents came to the hall and demanded ⟦see⟧ the contract.',
      better: 'Parents came to the hall and demanded to see the contract.'
    },
    {near: 'They demanded see-through bags, and she agreed. See the map.'},
    {good: 'Rents rose from 3 percent in May to 4 percent in June.'},
    {near: 'Rents fell from 3 percent, 4 percent less than planned.'},
    {near: 'Guests were told part of it and continue work in May; those said have left.'},
    {near: 'The wine Sweden drinks is French, and guests have spare time.'}
  ],
  ...shapesByWord<'missing'>([
    [['from'], figures],
    [['between'], betweenFigures],
    [goods, toCountry],
    [['years', 'months'], inPrison],
    [['time'], onTime],
    [wordSet('believed thought said reported known alleged understood estimated feared'), toHave],
    [
      wordSet('demanded promised refused agreed vowed pledged threatened decided intends intended hopes hoped refuses'),
      toSee
    ],
    [['told', 'ordered', 'urged', 'advised', 'instructed'], toldBoil],
    [['continue', 'continues'], continueRise]
  ]),
  unless: place => goods.has(place.word()) && (/^(?:VERB|AUX)$/u.test(place.tag(2)) || place.tag(0) !== 'NOUN')
})

/** `from 3.1 per cent in May 2.6 per cent`. */
function figures(place: Place) {
  if (!/^\d/u.test(place.word(1))) return undefined
  let at = place.word(2) === 'per' ? 4 : 3
  if (!units.has(place.word(at - 1))) return undefined
  if (/^(?:in|last)$/u.test(place.word(at))) at += 2
  else if (place.word(at) === 'a' && /^(?:ago|earlier|before)$/u.test(place.word(at + 2))) at += 3
  const unit = place.word(at + 1) === 'per' ? place.word(at + 2) : place.word(at + 1)
  if (!/^\d/u.test(place.word(at)) || !units.has(unit) || place.word(at - 1).length === 4) return undefined
  return lostBefore(place, at, 'to')
}

/** `between 4 percent 7 percent`. */
function betweenFigures(place: Place) {
  const at = place.word(2) === 'per' ? 4 : 3
  if (!/^\d/u.test(place.word(1)) || !/^\d/u.test(place.word(at)) || !units.has(place.word(at - 1))) return undefined
  return units.has(place.word(at + 1)) || place.word(at + 1) === 'per' ? lostBefore(place, at, 'and') : undefined
}

/** `sentenced to six years prison`. */
function inPrison(place: Place) {
  const next = place.word(2)
  if (!/^(?:prison|jail|custody|detention|captivity|exile)$/u.test(place.word(1)) || !/^[ .,]/u.test(place.next(1)))
    return undefined
  return /^(?:|for|on|after|and|over|in|by|last|without|with)$/u.test(next) ? lostBefore(place, 1, 'in') : undefined
}

/** `exporting grain Iran`. */
function toCountry(place: Place) {
  const verb = place.word(-1)
  if (
    !names.has(place.printed(1)) ||
    place.capital() ||
    !(isGerund(verb) || isForm(verb, 'base') || isForm(verb, 'past'))
  )
    return undefined
  const next = place.word(2)
  if (
    place.capital(2) ||
    /['’-]/u.test(place.next(1)) ||
    !/^(?:|through|by|via|in|on|from|at|next|last|this|for|until|after|before|since|during|under|as)$/u.test(next)
  )
    return undefined
  return lostBefore(place, 1, 'to')
}

/** `had not submitted their documents time.` */
function onTime(place: Place) {
  if (
    singularOf(place.word(-1)) === undefined ||
    place.word(1) !== '' ||
    !/[.,]/u.test(place.next()) ||
    weekdays.has(place.word(-1))
  )
    return undefined
  return /^(?:sports|arms|years|days|weeks|months|sales|savings|times|minutes|hours|seconds)$/u.test(place.word(-1)) ||
    !/^(?:the|their|his|her|its|all|these|those|two|three)$/u.test(place.word(-2))
    ? undefined
    : lostBefore(place, 0, 'on')
}

/** `is believed have fled`. */
function toHave(place: Place) {
  return finiteBe.has(beforeIt(place)) && place.word(1) === 'have' && isParticiple(place.word(2))
    ? lostBefore(place, 1, 'to')
    : undefined
}

const beforeIt = (place: Place): string => (isMidAdverb(place.word(-1)) ? place.word(-2) : place.word(-1))

/** `demanded see the contract`: no noun and no past, with its object behind. */
function toSee(place: Place) {
  const verb = place.word(1)
  const isSubject = /^(?:and|he|she|they|who|it|we)$/u.test(place.word(-1)) || looksPlural(place.word(-1))
  if (!isSubject || !isBareVerb(verb) || isForm(verb, 'past') || place.capital(1)) return undefined
  if (verbOf(verb)?.noun || !/^(?:the|a|an|their|his|her|its|all)$/u.test(place.word(2))) return undefined
  return lostBefore(place, 1, 'to')
}

/** `were told boil drinking water`: a noun that counts cannot stand there without an article. */
function toldBoil(place: Place) {
  const [verb, next] = [place.word(1), place.word(2)]
  if (!/^(?:were|was|been|are|being)$/u.test(beforeIt(place)) || !isForm(verb, 'base') || isForm(verb, 'past'))
    return undefined
  const {noun, mass} = verbOf(verb)!
  if (!noun || mass || /^(?:part|half|point|word)$/u.test(verb) || endsPhrase(next) || place.capital(1))
    return undefined
  return lostBefore(place, 1, 'to')
}

/** `could continue rise until Thursday`. */
function continueRise(place: Place) {
  const verb = place.word(1)
  if (!/^(?:rise|fall|climb|drop|increase|decline)$/u.test(verb) || isBareVerb(verb)) return undefined
  return prepositions.has(place.word(2)) ? lostBefore(place, 1, 'to') : undefined
}
