import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import {disagreement} from '../../src/text/place-reports.js'
import type {Place} from '../../src/text/places.js'
import {isOnlyVerb, isThird, verbOf} from '../../src/text/verbs.js'
import {determiners, pluralVerbs} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** With `the`, all who are so. */
const adjectives = wordSet(
  'rich poor wounded injured elderly unemployed homeless sick disabled hungry needy jobless uninsured displaced dispossessed oppressed bereaved'
)
/** What nobody is called with `a` alone. */
const lone = wordSet('rich poor wounded injured elderly unemployed homeless sick disabled hungry needy jobless')
const plurals = new Map(
  [...wordSet('poor injured wounded elderly homeless disabled unemployed jobless deceased displaced')].map(word => [
    /ss$/u.test(word) ? `${word}es` : `${word.replace(/y$/u, 'ie')}s`,
    word
  ])
)
const openers = wordSet('that but while whereas because said says although though if when')

export default placeRule({
  id: 'grammar/nominal-adjective',
  summary: 'Find adjectives that stand for people in the wrong number (`the poors`, `the rich is`, `a homeless was`).',
  why: 'In English the poor are many and have no plural ending, and one of them is a poor man; other languages count them like nouns.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {
    plural: 'Unexpected plural `{word}`, expected `{right}`',
    agree: 'Unexpected `{verb}` with `{subject}`, who are many, expected `{right}`',
    one: 'Unexpected `{word}` for one person, expected `{right}`'
  },
  examples: [
    {bad: 'The ⟦poors⟧ suffer most.', better: 'The poor suffer most.'},
    {bad: 'The rich ⟦is⟧ getting richer.', better: 'The rich are getting richer.'},
    {bad: 'He said the sick ⟦was⟧ flown out.', better: 'He said the sick were flown out.'},
    {bad: 'The poor ⟦pays⟧ more for bread.', better: 'The poor pay more for bread.'},
    {bad: 'A ⟦homeless⟧ was found under the bridge.', better: 'A homeless person was found under the bridge.'},
    {good: 'The poor suffer most, and the rich are getting richer.'},
    {near: 'One of the wounded was flown out.'},
    {near: 'The wounded was a girl of ten, and he said the injured was her aunt.'},
    {near: 'The rich world is getting richer.'},
    {near: 'A poor was the word he used.'}
  ],
  ...shapesByWord<'plural' | 'agree' | 'one'>([
    [plurals.keys(), inPlural],
    [adjectives, theRich],
    [lone, aHomeless]
  ])
})

/** `the poors`. */
function inPlural(place: Place) {
  const right = plurals.get(place.word())!
  if (place.capital() || /[-'’]/u.test(place.next())) return undefined
  return {message: 'plural' as const, span: place.span(), data: {word: place.word(), right}, suggest: [right]}
}

/** `The rich is`, `the poor pays`. */
function theRich(place: Place) {
  const [before, verb] = [place.word(-2), place.word(1)]
  if (place.word(-1) !== 'the' || place.next() !== ' ' || place.capital()) return undefined
  if (before !== '' && !openers.has(before)) return undefined
  if (before === '' && !isClauseStart(place)) return undefined
  // `The injured was a boy of nine`: in some papers one person.
  if (/^(?:injured|wounded)$/u.test(place.word())) return undefined
  const right = pluralVerbs.get(verb) ?? (isThird(verb) && actsThere(place) ? verbOf(verb)!.base : undefined)
  return disagreement(place, 1, `the ${place.word()}`, right)
}

/** `pays more`: what follows leaves a verb and no noun. */
const actsThere = (place: Place): boolean =>
  isOnlyVerb(place.word(1)) || determiners.has(place.word(2)) || /^(?:more|less|most)$/u.test(place.word(2))

/** Whether `the` opens the sentence, or its main clause behind a phrase. */
const isClauseStart = (place: Place): boolean =>
  place.here.index === 1 ||
  /^(?:According|In|On|At|After|Before|During|Since|Under|Today|Meanwhile|However|For)\b[^,]*, \p{Ll}+ $/u.test(
    place.textBefore
  )

/** `A homeless was found`. */
function aHomeless(place: Place) {
  if (!/^(?:an?|another)$/u.test(place.word(-1)) || place.next() !== ' ' || place.word(1) === '') return undefined
  if (!/^(?:was|has|is|died|who|said|says|told)$/u.test(place.word(1)) || place.word() === 'poor') return undefined
  const right = `${place.word()} person`
  return {message: 'one' as const, span: place.span(), data: {word: place.word(), right}, suggest: [right]}
}
