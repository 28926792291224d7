import {placeRule} from '../../src/core/place-rule.js'
import type {StoryViews} from '../../src/core/story-views.js'
import {mayBeInfinitive} from '../../src/text/infinitives.js'
import {looksPlural} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isActivePast} from '../../src/text/sole-verbs.js'
import {readTable} from '../../src/text/table.js'
import {formsOf, isForm, verbOf} from '../../src/text/verbs.js'
import {
  determiners,
  doForms,
  haveForms,
  isMidAdverb,
  modals,
  negatedModals,
  subjectPronouns,
  whWords
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'
import table from './infinitive-for-gerund.tsv'

const rows = readTable<'word' | 'kind' | 'right' | 'before'>(table)

/** Verbs in all their forms, with the preposition that they take before the -ing form, if any. */
const verbs = new Map(
  rows
    .filter(({kind}) => kind === 'verb')
    .flatMap(({word, right}) => {
      const {third, past, gerund} = formsOf(word)
      return [word, third, ...past, gerund].map(form => [form, right] as const)
    })
)
/** Adjectives and nouns, with their preposition and the words of which one stands before. */
const others = new Map(
  rows.filter(({kind}) => kind !== 'verb').map(({word, right, before}) => [word, {right, before: wordSet(before)}])
)
const suspicions = new Set(rows.filter(({kind}) => kind === 'crime').map(({word}) => word))
/** What one is suspected of; somebody may be suspected to know and charged to lead. */
const crimes = wordSet(
  'steal kill murder rob rape assault abuse kidnap abduct bribe embezzle launder smuggle forge attack stab shoot poison strangle torture defraud beat burn betray blackmail commit plot sell rig falsify threaten spy'
)
/** What one is interested in doing; one may be interested to see or hear. */
const deals = wordSet(
  'buy sell invest join participate work play build take acquire purchase cooperate collaborate open run hire sign develop recruit import export produce host enter become'
)
/** What makes these a judgement about somebody: `is considered to be`, `what he imagined to be love`. */
const states = wordSet('be have')
/** Things done on purpose may be what others are delayed or busy for. */
const purposeful = wordSet('help ensure let avoid prevent protect allow make')

export default placeRule({
  id: 'grammar/infinitive-for-gerund',
  summary:
    'Find an infinitive after a verb, adjective or noun that takes an -ing form (`considered to release`, `worth to see`, `busy to clear`).',
  why: 'What English says with an -ing form other languages say with an infinitive.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.86,
  messages: {form: 'Unexpected `{found}` after `{word}`, expected `{right}`'},
  examples: [
    {bad: 'The port considered ⟦to close⟧ two of its docks.', better: 'The port considered closing two of its docks.'},
    {bad: 'The plan involves ⟦to sell⟧ the ferry.', better: 'The plan involves selling the ferry.'},
    {bad: 'He has apologised ⟦to block⟧ the road.', better: 'He has apologised for blocking the road.'},
    {bad: 'The mill is worth ⟦to see⟧ in spring.', better: 'The mill is worth seeing in spring.'},
    {bad: 'There is no use ⟦to wait⟧ for the ferry.', better: 'There is no use waiting for the ferry.'},
    {bad: 'Crews are still busy ⟦to clear⟧ the track.', better: 'Crews are still busy clearing the track.'},
    {bad: 'They had difficulty ⟦to find⟧ a pilot.', better: 'They had difficulty finding a pilot.'},
    {bad: 'She is suspected ⟦to steal⟧ stamps.', better: 'She is suspected of stealing stamps.'},
    {bad: 'The union does not rule out ⟦to strike⟧.', better: 'The union does not rule out striking.'},
    {bad: 'The tax is aimed ⟦to reduce⟧ waste.', better: 'The tax is aimed at reducing waste.'},
    {bad: 'The road is ⟦aimed⟧ to be opened in May.', better: 'The road is meant to be opened in May.'},
    {bad: 'Two clubs are interested ⟦to sign⟧ him.', better: 'Two clubs are interested in signing him.'},
    {
      bad: 'The mill dedicates itself ⟦to make⟧ paper.',
      better: 'The mill dedicates itself to making paper.'
    },
    {near: 'We are interested to hear from her, and he devoted himself to work.'},
    {good: 'The port considered closing two of its docks, which are worth seeing.'},
    {near: 'He is considered to be the best, and the flight was delayed to let him board.'},
    {near: 'Plans considered to cut the cost were dropped.'},
    {near: 'It is no use to anyone, and she is too busy to come.'},
    {near: 'The vote missed by few was what he considered to matter.'}
  ],
  concerns: word => verbs.has(word) || others.has(word),
  found(place, context) {
    if (place.word(1) !== 'to' || !mayBeInfinitive(place.word(2)) || place.capital(2)) return undefined
    const other = others.get(place.word())
    const preposition = other ? afterWord(place) && other.right : afterVerb(place, context) && verbs.get(place.word())
    if (preposition === undefined || preposition === false) return undefined
    // `The road is aimed to be opened in May.`
    if (place.word() === 'aimed' && place.word(2) === 'be')
      return {
        message: 'form',
        span: place.span(),
        data: {found: 'aimed', word: place.word(-1), right: 'meant'},
        suggest: ['meant']
      }
    const gerund = place.word(2) === 'be' ? 'being' : formsOf(place.word(2)).gerund
    const right = preposition === '' ? gerund : `${preposition} ${gerund}`
    const data = {found: `to ${place.word(2)}`, word: place.word(), right}
    return {message: 'form', span: place.span(1, 2), data, suggest: [right]}
  }
})

function afterWord(place: Place): boolean {
  const {before} = others.get(place.word())!
  const word = place.word(-1)
  if (!before.has(word) && !(suspicions.has(place.word()) && isMidAdverb(word) && before.has(place.word(-2))))
    return false
  if (suspicions.has(place.word())) return crimes.has(place.word(2))
  if (place.word() === 'interested') return deals.has(place.word(2))
  // `devoted himself to work`
  if (/sel(?:f|ves)$/u.test(place.word()))
    return !(verbOf(place.word(2))?.mass ?? true) || determiners.has(place.word(3))
  if (place.word() === 'busy') return !/^(?:too|so|very)$/u.test(word) && !isForm(place.word(2), 'past')
  return place.word() !== 'use' || word === 'no'
}

function afterVerb(place: Place, {text}: StoryViews): boolean {
  const [verb, infinitive] = [place.word(), place.word(2)]
  const before = isMidAdverb(place.word(-1)) ? place.word(-2) : place.word(-1)
  if (states.has(infinitive) || purposeful.has(infinitive) || place.after(whWords, 5)) return false
  if (isForm(verb, 'base'))
    return (
      (!verbOf(verb)!.noun && (looksPlural(before) || place.capital(-1))) ||
      before === 'to' ||
      modals.has(before) ||
      negatedModals.has(before) ||
      doForms.has(before)
    )
  if (isForm(verb, 'third')) return !verbOf(verb)!.noun || subjectPronouns.has(before)
  if (isForm(verb, 'gerund')) return /^(?:is|are|was|were|been|of|for|by|from|without|after|before|not)$/u.test(before)
  return haveForms.has(before) || /^(?:he|she|they|we|it|who)$/u.test(before) || isActivePast(place, text)
}
