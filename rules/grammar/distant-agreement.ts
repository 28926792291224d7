import {placeRule} from '../../src/core/place-rule.js'
import {isCountNoun, pluralOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isForm, readings, verbOf} from '../../src/text/verbs.js'
import {
  articles,
  conjunctions,
  modals,
  pluralVerbs,
  possessives,
  prepositions,
  singularVerbs,
  whWords
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

const toPlural = new Map([...pluralVerbs, ['does', 'do']])

/** Singulars that stand for many when `of` follows, or that British copy treats as such. */
const collective = wordSet(
  'team group family crew party staff couple audience army band gang class club panel board committee crowd generation pair company firm bank council government cabinet majority minority number lot range variety series kind sort type part host percentage proportion rest bulk handful string wave flood spate array mix total average quarter half third share amount quantity block bunch set line section cluster batch flock herd list mass body stream succession combination collection dozen ton pile minimum maximum population trio university bureau society chamber house department ministry school college'
)

/** Plurals that are names of one thing: `the streets of Rome` is not among them. */
const oneThing = wordSet('games times works arms sports years lots politics lives days hours minutes dollars')

export default placeRule({
  id: 'grammar/distant-agreement',
  summary: 'Find verbs that agree with the nearest noun and not with their subject (`The price of oil have`).',
  why: 'Where words part subject and verb, or two subjects are joined, engines take the number from the nearest noun.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {
    far: 'Unexpected `{verb}` with `{subject}`, expected `{right}`',
    joined: 'Unexpected `{verb}` with two subjects joined by `and`, expected `{right}`'
  },
  examples: [
    {bad: 'The price of tickets ⟦have⟧ doubled.', better: 'The price of tickets has doubled.'},
    {bad: 'The rules of the game ⟦was⟧ changed in May.', better: 'The rules of the game were changed in May.'},
    {bad: 'The pilot and his wife ⟦was⟧ unhurt.', better: 'The pilot and his wife were unhurt.'},
    {bad: 'The findings of the inquiry ⟦shows⟧ a gap.', better: 'The findings of the inquiry show a gap.'},
    {good: 'The price of tickets has doubled.'},
    {near: 'The majority of voters have stayed at home.'},
    {near: 'The founder and head of the firm was arrested.'},
    {near: 'The author of the rules and the judge have met.'},
    {near: 'The lives of others is a film.'},
    {near: 'A girl of nine could have done it.'}
  ],
  concerns: word => articles.has(word) || possessives.has(word),
  found: place => (place.opens ? (apart(place) ?? joined(place)) : undefined),
  unless(place) {
    const at = verbAt(place)
    return at === 0 || !/^(?:VERB|AUX)$/u.test(place.tag(at))
  }
})

/** Where the head noun stands after the article and at most one adjective. */
function headAt(place: Place): number {
  if (!articles.has(place.word()) && !possessives.has(place.word())) return 0
  if (isCountNoun(place.word(1)) && !isCountNoun(place.word(2))) return 1
  return isCountNoun(place.word(2)) && !prepositions.has(place.word(1)) ? 2 : 0
}

/** Where the verb stands that either shape asks about; 0 where there is none. */
function verbAt(place: Place): number {
  const head = headAt(place)
  if (head === 0) return 0
  const start = head + (place.word(head + 1) === 'of' || place.word(head + 1) === 'and' ? 2 : 99)
  for (let at = start; at < start + 4; at++) {
    const word = place.word(at)
    if (
      word === '' ||
      prepositions.has(word) ||
      conjunctions.has(word) ||
      whWords.has(word) ||
      /^(?:he|she|they|it|we|that)$/u.test(word)
    )
      return 0
    if (at > start && (toPlural.has(word) || singularVerbs.has(word) || (isForm(word, 'third') && !isCountNoun(word))))
      return modals.has(place.word(at - 1)) ? 0 : at
    if (at > start && readings(word).some(({form}) => form === 'past' || form === 'gerund')) return 0
  }
  return 0
}

/** `The price of tickets have`. */
function apart(place: Place) {
  const head = headAt(place)
  const at = verbAt(place)
  if (at === 0 || place.word(head + 1) !== 'of') return undefined
  const subject = place.word(head)
  const verb = place.word(at)
  if (place.capital(at)) return undefined
  if (collective.has(subject) || oneThing.has(subject) || place.capital(head)) return undefined
  const right = pluralOf(subject)
    ? singularVerbs.get(verb)
    : (toPlural.get(verb) ?? (isForm(verb, 'third') ? verbOf(verb)?.base : undefined))
  return right
    ? {message: 'far' as const, span: place.span(at), data: {verb, subject, right}, suggest: [right]}
    : undefined
}

/** `The pilot and his wife was`. */
function joined(place: Place) {
  const head = headAt(place)
  const at = verbAt(place)
  if (at === 0 || place.word(head + 1) !== 'and') return undefined
  const second = place.word(head + 2)
  if (
    !(articles.has(second) || possessives.has(second)) ||
    !isCountNoun(place.word(at - 1)) ||
    place.word(head) === second
  )
    return undefined
  const right = toPlural.get(place.word(at))
  return right
    ? {message: 'joined' as const, span: place.span(at), data: {verb: place.word(at), right}, suggest: [right]}
    : undefined
}
