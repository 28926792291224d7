import {placeRule} from '../../src/core/place-rule.js'
import type {StoryViews} from '../../src/core/story-views.js'
import {mayBeInfinitive} from '../../src/text/infinitives.js'
import type {Place} from '../../src/text/places.js'
import {isActivePast} from '../../src/text/sole-verbs.js'
import {readTable} from '../../src/text/table.js'
import {formsOf, isForm} from '../../src/text/verbs.js'
import {
  beForms,
  determiners,
  doForms,
  haveForms,
  isMidAdverb,
  modals,
  negatedModals,
  prepositions,
  subjectPronouns
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'
import table from './telling-nobody.tsv'

type Right = 'gerund' | 'against' | 'possible' | ''

/** Verbs in all their forms, with what may stand for the infinitive. */
const verbs = new Map(
  readTable<'verb' | 'right'>(table).flatMap(({verb, right}) => {
    const {third, past, gerund} = formsOf(verb)
    return [verb, third, ...past, gerund].map(form => [form, right as Right] as const)
  })
)
/** Behind these the object may stand before: `whom the law allows to stay`, `as many as it will allow to enter`. */
const fronting = wordSet('who whom what which that whoever whomever how many those anyone everyone people all as than')
const making: Readonly<Record<string, string>> = {
  enable: 'make it possible',
  enables: 'makes it possible',
  enabled: 'made it possible',
  enabling: 'making it possible'
}

export default placeRule({
  id: 'grammar/telling-nobody',
  summary:
    'Find to-infinitives behind verbs that lack whom they allow, order or warn (`the law allows to fire workers`).',
  why: 'Other languages allow and order without an object; an English verb of this kind says whom, or takes an -ing form.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {
    form: '`{verb} to` lacks its object; expected `{right}`, or say whom',
    whom: '`{verb} to` lacks its object; say whom'
  },
  examples: [
    {bad: 'The law ⟦allows to fire⟧ clerks without notice.', better: 'The law allows firing clerks without notice.'},
    {bad: 'The new rules ⟦permit to sell⟧ wine at night.', better: 'The new rules permit selling wine at night.'},
    {bad: 'The loan will ⟦enable to build⟧ a school.', better: 'The loan will make it possible to build a school.'},
    {
      bad: 'The agency on Monday ⟦warned to swim⟧ in the river near the mill.',
      better: 'The agency on Monday warned against swimming in the river near the mill.'
    },
    {bad: 'A judge in Lyon ⟦ordered to release⟧ the clerk before the end of May.'},
    {good: 'The law allows firms to fire clerks and will permit selling wine.'},
    {near: 'The clerk ordered to pay a fine said on Friday that he had no money.'},
    {near: 'The clerks seen with the men ordered to leave on Friday remain at large.'},
    {near: 'Those whom the law allows to stay are allowed to work.'},
    {near: 'The number of guests the inn will allow to stay is small.'}
  ],
  concerns: word => verbs.has(word),
  found(place, context) {
    const verb = place.word()
    const infinitive = place.word(2)
    if (place.word(1) !== 'to' || !mayBeInfinitive(infinitive) || place.capital(2) || place.capital()) return undefined
    if (infinitive === 'be' || !isActive(place, context)) return undefined
    const right = repair(place.printed(), infinitive)
    const span = place.span(0, 2)
    return right === undefined
      ? {message: 'whom', span, data: {verb, right: ''}, suggest: []}
      : {message: 'form', span, data: {verb, right}, suggest: [right]}
  }
})

function repair(verb: string, infinitive: string): string | undefined {
  const right = verbs.get(verb)!
  if (right === '') return undefined
  if (right === 'possible') return `${making[verb]} to ${infinitive}`
  return `${verb} ${right === 'against' ? 'against ' : ''}${formsOf(infinitive).gerund}`
}

function isActive(place: Place, {text}: StoryViews): boolean {
  const verb = place.word()
  const before = isMidAdverb(place.word(-1)) ? place.word(-2) : place.word(-1)
  if (beForms.has(before) && !isForm(verb, 'gerund')) return false
  if (isForm(verb, 'past') && !isForm(verb, 'base')) {
    if (haveForms.has(before) && !isSubject(place, lastOf(place) - 1)) return false
    return isActivePast(place, text) && !isFronted(place)
  }
  if (/^(?:which|that)$/u.test(before)) return isForm(verb, 'third') && !isFronted(place, 2)
  if (isFronted(place)) return false
  if (isForm(verb, 'third')) return isSubject(place) && !/^(?:orders|permits|forces)$/u.test(verb)
  if (isForm(verb, 'gerund')) return beForms.has(before) && !/^(?:encouraging|compelling|convincing)$/u.test(verb)
  if (before === 'to') return !isNoun(place)
  if (doForms.has(before) || modals.has(before) || negatedModals.has(before)) return isSubject(place, lastOf(place) - 1)
  return /^(?:allow|permit|enable|encourage|oblige|prohibit|forbid|recommend|advise)$/u.test(verb) && isSubject(place)
}

/** `in order to`, `the task force to`. */
const isNoun = (place: Place): boolean => /^(?:order|force|permit|urge)$/u.test(place.word()) && place.word(-1) === 'to'

function isFronted(place: Place, from = 1): boolean {
  for (let at = -from; at > -from - 8 && place.word(at) !== ''; at--) if (fronting.has(place.word(at))) return true
  return false
}

/** Where the word before the verb and its adverb stands. */
const lastOf = (place: Place): number => (isMidAdverb(place.word(-1)) ? -2 : -1)

/** Whether the noun before the verb opens the clause: no second noun before its determiner, `the guests the inn allows to stay`. */
function isSubject(place: Place, last = lastOf(place)): boolean {
  if (subjectPronouns.has(place.word(last))) return /^(?:|and|but|because|if|when)$/u.test(place.word(last - 1))
  for (let at = last; at > last - 6; at--) {
    const before = place.word(at - 1)
    if (before === '') return true
    if (determiners.has(place.word(at)) || place.capital(at))
      return prepositions.has(before) || /^(?:and|but|because|if|when|while|although|says?|said)$/u.test(before)
  }
  return false
}
