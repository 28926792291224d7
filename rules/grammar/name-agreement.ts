import {placeRule} from '../../src/core/place-rule.js'
import type {StoryViews} from '../../src/core/story-views.js'
import {isPerson} from '../../src/text/agents.js'
import {isPlaceName} from '../../src/text/cast-phrases.js'
import {pluralOf} from '../../src/text/nouns.js'
import {collective} from '../../src/text/number-neutral.js'
import {genderOfGiven, titleAt} from '../../src/text/persons.js'
import {disagreement} from '../../src/text/place-reports.js'
import type {Place} from '../../src/text/places.js'
import type {Word} from '../../src/text/sentences.js'
import {opensText} from '../../src/text/tagged-subjects.js'
import {isForm, isOnlyVerb, thirdPersonOf} from '../../src/text/verbs.js'
import {determiners, isMidAdverb, prepositions, singularVerbs, weekdays} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Titles that both women and men bear. */
const titles = wordSet('dr dr. prof prof. professor president minister senator governor judge captain general colonel')
/** Names of persons that are names of teams, firms and bands as well. */
const firms = wordSet(
  'williams ferrari mclaren renault honda ford porsche lotus jordan sauber benetton haas toyota ducati suzuki dyson disney cadbury boeing chanel armani prada siemens bosch benz daimler krupp nobel tesla philips heinz kellogg barclay sainsbury morrison johnson chelsea florence victoria santiago santos lincoln kent charlton everton preston genesis paris sydney austin dallas houston jackson madison carolina dakota georgia chad israel lourdes valencia mercedes oasis blur'
)
/** What makes a plain form right: `demanded that Berg have surgery`, `if Berg were`. */
const wishes = wordSet(
  'if wish wishes wished as unless though although suppose whether would should could did does do will may might can must let lest demand demanded insist insisted recommend recommended propose proposed request requested require required suggest suggested ask asked'
)

export default placeRule({
  id: 'grammar/name-agreement',
  summary: 'Find plural verbs of one person named (`Lindqvist have scored`, `Dr Amari don’t agree`).',
  why: 'Where the source marks no number on its verbs, the engine prints the plain form after a name as well.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {agree: 'Unexpected `{verb}` with `{subject}`, expected `{right}`'},
  examples: [
    {
      bad: 'The Swede Anna Lindqvist won. Lindqvist ⟦have⟧ scored twice.',
      better: 'The Swede Anna Lindqvist won. Lindqvist has scored twice.'
    },
    {bad: "Dr Amari ⟦don't⟧ agree with him.", better: "Dr Amari doesn't agree with him."},
    {bad: 'The governor ⟦do⟧ not know the price.', better: 'The governor does not know the price.'},
    {bad: 'Striker Marta Holm ⟦have⟧ left.', better: 'Striker Marta Holm has left.'},
    {bad: 'Mr Holm ⟦live⟧ in Oslo.', better: 'Mr Holm lives in Oslo.'},
    {bad: 'Her mother ⟦work⟧ in a mill.', better: 'Her mother works in a mill.'},
    {bad: 'Mrs Kato, 67, who ⟦run⟧ an inn, stayed.', better: 'Mrs Kato, 67, who runs an inn, stayed.'},
    {bad: 'Anna Berg, who ⟦have⟧ two sons, won.', better: 'Anna Berg, who has two sons, won.'},
    {good: 'The Swede Anna Lindqvist won. Lindqvist has scored twice.'},
    {near: 'Mrs Kato asked that Anna have a room. If Kato were here, would she?'},
    {near: 'Ole Berg and Anna Lindqvist met. Berg and Lindqvist have two sons.'},
    {near: 'Ole Berg, 40, and Anna Berg, 38, who run an inn, stayed.'},
    {near: 'Dr Ole Berg and Dr Anna Lind, who were in Oslo, stayed.'},
    {near: 'Frank Williams watched as Williams have seldom done so well. Williams have two cars.'}
  ],
  concerns: word => forms.has(word) || word === 'who' || daily.has(word),
  found: (place, context) =>
    place.capital()
      ? undefined
      : place.word() === 'who'
        ? whoRun(place)
        : daily.has(place.word())
          ? lives(place)
          : (named(place, context) ?? one(place))
})

const forms = new Map(
  Object.entries({have: 'has', were: 'was', are: 'is', "don't": "doesn't", "haven't": "hasn't", do: 'does'})
)

/** `Lindqvist have`: a name that opens its clause and is a person's by a title, or by a given name here or elsewhere. */
function named(place: Place, context: StoryViews) {
  const last = isMidAdverb(place.word(-1)) ? -2 : -1
  if (!place.capital(last) || !isDenied(place) || place.afterAnywhere(wishes)) return undefined
  const name = place.printed(last)
  if (name.length < 3 || !/^\p{Lu}[\p{L}-]+$/u.test(name) || /[’']/u.test(name)) return undefined
  const isTitled = place.capital(last - 1) && isTitle(place, last - 1)
  const from = isTitled ? last - 1 : last
  const opens = isTitled && isRole(place.word(from - 1)) ? behindRole(place, from - 1) : from
  const isOpen = opensText(place, opens) && place.word(opens - 1) === ''
  if (!isOpen && !(isTitled && isTime(place.word(opens - 1)))) return undefined
  if (!isTitled && (firms.has(name.toLowerCase()) || isPlaceName(name) || !isPersons(name, context))) return undefined
  return disagreement(place, 0, place.phrase(from, last), forms.get(place.word()))
}

/** What a person is, in the singular. */
const isRole = (word: string): boolean =>
  isPerson(word) ? pluralOf(word) !== undefined : /^\p{L}{2,}(?:er|or|ist|man|woman|eer|ant)$/u.test(word)

/** `Striker Marta Holm`, `The striker Marta Holm`. */
const behindRole = (place: Place, at: number): number => (determiners.has(place.word(at - 1)) ? at - 1 : at)

const isTitle = (place: Place, at: number): boolean =>
  titles.has(place.word(at)) || titleAt(place.here.sentence.words, place.here.index + at) !== undefined

/** `in the 64th minute Ole Berg have`. */
const isTime = (word: string): boolean =>
  weekdays.has(word) || /^(?:minute|morning|evening|afternoon|night|week|month|year)$/u.test(word)

const isDenied = (place: Place): boolean => place.word() !== 'do' || place.word(1) === 'not'

/** Whether the story prints the name behind a title or a given name. */
const isPersons = (name: string, context: StoryViews): boolean =>
  genderOfGiven(name) !== undefined || context.view(behindGiven).has(name)

/** What the story prints behind given names; a view. */
const behindGiven = ({words}: StoryViews): ReadonlySet<string> =>
  new Set(
    words.flatMap(({text}, at) =>
      at > 0 && isTied(words, at) && genderOfGiven(words[at - 1]!.text) !== undefined ? [text] : []
    )
  )

const isTied = (words: readonly Word[], at: number): boolean => words[at]!.start - words[at - 1]!.end === 1

/** `The governor don't know`. */
function one(place: Place) {
  const noun = place.word(-1)
  if (!/^do/u.test(place.word()) || !isDenied(place) || collective.has(noun) || pluralOf(noun) === undefined)
    return undefined
  const from = [-2, -3].find(at => determiners.has(place.word(at)))
  if (from === undefined || !opensText(place, from) || place.word(from - 1) !== '' || place.afterAnywhere(wishes))
    return undefined
  return disagreement(place, 0, noun, forms.get(place.word()))
}

const daily = wordSet('live work study train play')
const relatives = wordSet('mother father husband wife son daughter brother sister uncle aunt grandmother grandfather')

/** `Mr Holm live in Oslo`, `Her mother work in a mill`: a sentence of one person. */
function lives(place: Place) {
  if (place.here.index !== 2 || place.next() !== ' ' || !place.stopped) return undefined
  if (!/^(?:in|at|for|as|from|near|with|to|on)$/u.test(place.word(1))) return undefined
  const noun = place.word(-1)
  const isOne = relatives.has(noun) || (isPerson(noun) && pluralOf(noun) !== undefined && !collective.has(noun))
  const isNamed = place.capital(-1) && isTitle(place, -2)
  return isNamed || (isOne && (determiners.has(place.word(-2)) || place.word(-2) === 'her'))
    ? disagreement(place, 0, place.printed(-1), thirdPersonOf(place.word()))
    : undefined
}

/** `Mrs Kato, 67, who run an inn`. */
function whoRun(place: Place) {
  if (place.word(-1) !== '' || prepositions.has(place.word(1))) return undefined
  const {textBefore} = place
  const match = /\b\p{Lu}[\p{L}.-]+ \p{Lu}[\p{L}-]+(?:, (?:aged )?\d{1,3})?, $/u.exec(textBefore)
  if (!match || /(?:\b(?:and|or)|[&,]) (?:\p{Lu}\p{L}*\.? )?$/u.test(textBefore.slice(0, match.index))) return undefined
  const {words, start} = place.here.sentence
  const given = words.findIndex(word => word.start - start === match.index)
  if (given < 0 || titleAt(words, given) === undefined) return undefined
  const right = singularVerbs.get(place.word(1)) ?? (place.word(1) === 'own' ? 'owns' : plainThird(place))
  return disagreement(place, 1, words[given + 1]!.text, right)
}

function plainThird(place: Place): string | undefined {
  const [verb, next] = [place.word(1), place.word(2)]
  if (!isForm(verb, 'base') || isForm(verb, 'past') || place.capital(1)) return undefined
  const hasObject = determiners.has(next) || /^(?:two|three|four|five|\d+)$/u.test(next)
  return hasObject || (isOnlyVerb(verb) && next !== '' && !isForm(next, 'base')) ? thirdPersonOf(verb) : undefined
}
