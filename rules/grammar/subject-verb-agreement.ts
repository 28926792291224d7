import {placeRule} from '../../src/core/place-rule.js'
import {pluralOf, singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isForm, isOnlyVerb, thirdPersonOf, verbOf} from '../../src/text/verbs.js'
import {
  determiners,
  doForms,
  endsPhrase,
  midAdverbs,
  modals,
  numbers,
  pluralQuantifiers
} from '../../src/text/word-classes.js'

/** Plural forms of auxiliaries by the singular ones, and the other way round. */
const plural = new Map([
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ['does', 'do'],
  ["isn't", "aren't"],
  ["wasn't", "weren't"],
  ["hasn't", "haven't"],
  ["doesn't", "don't"]
])
const singular = new Map([...plural].map(([one, many]) => [many, one]))

const pluralSubjects = new Set(['they', 'we', 'these', 'those', 'police', 'people'])
const singularSubjects = new Set(['he', 'she', 'it', 'news'])

/** What makes the word before the verb no subject: `one of those is`, `whether it be`. */
const inside =
  /^(?:of|with|by|for|to|from|in|on|at|about|and|or|among|than|that|if|whether|like|as|let|make|makes|made|see|saw|help|had|have|which|than|wish|wishes|the|a|not|nor|but|against|through|between|under|over|after|before|behind|into|without)$/u

const others = new Set(['there', 'number', 'one', 'each', 'neither'])

export default placeRule({
  id: 'grammar/subject-verb-agreement',
  summary: 'Find verbs that do not agree with their subject (`people has`, `he have`, `there is many`).',
  why: 'Engines choose the number of a verb from the source, where police, people and news may count otherwise.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {agree: 'Unexpected `{verb}` with `{subject}`, expected `{right}`'},
  examples: [
    {bad: 'Police ⟦has⟧ closed the road.', better: 'Police have closed the road.'},
    {bad: 'They ⟦was⟧ told to leave.', better: 'They were told to leave.'},
    {bad: 'She ⟦have⟧ signed the letter.', better: 'She has signed the letter.'},
    {bad: 'There ⟦is⟧ many reasons for the delay.', better: 'There are many reasons for the delay.'},
    {bad: 'There ⟦is⟧ still dozens of farms without power.', better: 'There are still dozens of farms without power.'},
    {bad: 'The number of deaths ⟦have⟧ doubled.', better: 'The number of deaths has doubled.'},
    {bad: 'One of the drivers ⟦are⟧ in hospital.', better: 'One of the drivers is in hospital.'},
    {bad: 'Several ministers ⟦has⟧ resigned.', better: 'Several ministers have resigned.'},
    {good: 'Police have closed the road.'},
    {good: 'There is much to do, and there are many reasons.'},
    {near: 'The chief of police is in Rome.'},
    {near: 'A number of deaths have been reported.'},
    {near: 'One of those who were hurt has died.'},
    {near: 'He asked whether it were true and if she have time.'},
    {near: 'The power of the people is limited.'}
  ],
  concerns: word =>
    pluralSubjects.has(word) || singularSubjects.has(word) || pluralQuantifiers.has(word) || others.has(word),
  found: place => afterSubject(place) ?? thereIs(place) ?? counted(place) ?? quantified(place),
  unless: place => place.word() !== 'there' && verbIn(place)
})

/** `the people he has met`: told by the parts of speech only where the subject is a noun. */
function verbIn(place: Place): boolean {
  return place.word() === 'police' && place.tag() === 'VERB'
}

function afterSubject(place: Place) {
  const subject = place.word()
  const many = pluralSubjects.has(subject)
  if (!many && !singularSubjects.has(subject)) return undefined
  const before = place.word(-1)
  if (
    (inside.test(before) && !(before === 'the' && place.word(-2) === '')) ||
    (before !== '' && !many && !/^(?:the|and|but|that|said|says|because|when|while|although|though)$/u.test(before))
  )
    return undefined
  if (
    (subject === 'police' || subject === 'people') &&
    before !== '' &&
    !(before === 'the' && place.word(-2) === '') &&
    !/^(?:many|several|most|these|those|some|local)$/u.test(before)
  )
    return undefined
  if (/^(?:these|those)$/u.test(subject) && before !== '') return undefined
  const at = midAdverbs.has(place.word(1)) && place.word(1) !== 'not' ? 2 : 1
  const verb = place.word(at)
  if (place.capital(at)) return undefined
  const right = many ? toPlural(verb, subject) : toSingular(place, verb, at)
  return right ? report(place, at, subject, right) : undefined
}

function toPlural(verb: string, subject: string): string | undefined {
  if (plural.has(verb)) return plural.get(verb)
  if (subject === 'these' || subject === 'those') return undefined
  const sure = subject === 'they' || subject === 'we' || isOnlyVerb(verb)
  return isForm(verb, 'third') && sure ? verbOf(verb)!.base : undefined
}

function toSingular(place: Place, verb: string, at: number): string | undefined {
  if (verb === 'were' || verb === "weren't" || place.previous() === '-') return undefined
  if (singular.has(verb) && verb !== 'do') return singular.get(verb)
  const clause =
    place.opens ||
    /^(?:and|but|because|while|where|said|says|added)$/u.test(place.word(-1)) ||
    /,\s*$/u.test(before(place))
  if (!clause || place.afterAnywhere(governors) || at > 1 || doForms.has(verb)) return undefined
  return isForm(verb, 'base') && endsPhrase(place.word(2)) && place.word(2) !== '' && !isForm(verb, 'past')
    ? thirdPersonOf(verb)
    : undefined
}

/** The copy of the sentence before this word. */
function before(place: Place): string {
  return place.here.sentence.text.slice(0, place.span()[0] - place.here.sentence.start)
}

/** What puts a later verb into the plain form: `should he attack`, `demanded that he go`. */
const governors = new Set([
  ...doForms,
  ...modals,
  "he'll",
  "she'll",
  'that',
  'let',
  'lest',
  'to',
  'if',
  "didn't",
  "doesn't"
])

function thereIs(place: Place) {
  if (place.word() !== 'there') return undefined
  const verb = place.word(1)
  if (verb === 'are' || verb === 'were') return thereAre(place, verb)
  if (verb !== 'is' && verb !== 'was' && verb !== 'has') return undefined
  if (verb === 'has' && place.word(2) !== 'been') return undefined
  const at = (verb === 'has' ? 3 : 2) + (/^(?:still|also|now|already)$/u.test(place.word(2)) ? 1 : 0)
  const many = place.word(at)
  if (singularOf(many) || (numbers.has(many) && singularOf(place.word(at + 1))))
    return report(place, 1, 'there', plural.get(verb)!)
  if (/^(?:dozens|hundreds|thousands|scores|millions)$/u.test(many) && place.word(at + 1) === 'of')
    return report(place, 1, 'there', plural.get(verb)!)
  if (isQualified(place, at)) return report(place, 1, 'there', plural.get(verb)!)
  const counts = many === 'many' || many === 'several' || many === 'numerous' || many === 'various' || many === 'few'
  if (!counts || place.word(at + 1) === 'a' || place.word(at + 1) === 'an') return undefined
  return report(place, 1, 'there', plural.get(verb)!)
}

/** `there is growing fears of`. */
function isQualified(place: Place, at: number): boolean {
  const [adjective, noun, next] = [place.word(at), place.word(at + 1), place.word(at + 2)]
  return (
    /^(?:growing|serious|new|widespread|increasing|strong|big|major|grave|mounting|deep|real|good|clear|conflicting|mixed|rising|long)$/u.test(
      adjective
    ) &&
    singularOf(noun) !== undefined &&
    /^(?:|of|that|about|in|over|for|among|to|on|between|with|at|from)$/u.test(next)
  )
}

/** `there were a problem`, but not `there were a driver and two guests`. */
function thereAre(place: Place, verb: string) {
  const noun = place.word(3)
  if (!/^(?:a|an)$/u.test(place.word(2)) || !pluralOf(noun) || !singularOnly(noun)) return undefined
  const rest = place.here.sentence.text.slice(place.span(3)[1] - place.here.sentence.start)
  return /\band\b|,/u.test(rest) ? undefined : report(place, 1, 'there', verb === 'are' ? 'is' : 'was')
}

const singularOnly = (noun: string): boolean =>
  !/^(?:lot|number|few|couple|handful|range|variety|total|dozen|series|host|group|majority|minority|pair|bunch|string|wave|list|set|array|mix|combination|team|family|crew|ton|million|thousand|hundred|half|third|quarter|generation|class|crowd|kind|type|sort)$/u.test(
    noun
  )

/** `the number of deaths have`, `one of the drivers are`, `each of them are`. */
function counted(place: Place) {
  const head = place.word()
  const number =
    head === 'number' && place.word(-1) === 'the' && /^(?:|and|but|that|while|because|said|says)$/u.test(place.word(-2))
  if (!number && head !== 'one' && head !== 'each' && head !== 'neither') return undefined
  if (place.word(1) !== 'of' || (!number && place.word(-1) !== '' && !/^(?:and|but|that|every)$/u.test(place.word(-1))))
    return undefined
  for (let at = 2; at < 8; at++) {
    const word = place.word(at)
    if (word === '' || /^(?:who|that|which|and|or|whom|whose|to|where)$/u.test(word)) return undefined
    if (!number && /^(?:in|of|for|on|at)$/u.test(word)) return undefined
    if (at > 2 && !number && determiners.has(word)) return undefined
    const right = singular.get(word)
    if (!right) continue
    const before = place.word(at - 1)
    return singularOf(before) ||
      before === 'them' ||
      before === 'people' ||
      /[^s]s$/u.test(before) ||
      (number && place.capital(at - 1))
      ? report(place, at, `${head} of`, right)
      : undefined
  }
  return undefined
}

/** `several ministers has`, `many people was`. */
function quantified(place: Place) {
  if (!pluralQuantifiers.has(place.word()) || !place.opens) return undefined
  const at =
    singularOf(place.word(1)) || place.word(1) === 'people'
      ? 2
      : singularOf(place.word(2)) && !/^(?:a|of|the)$/u.test(place.word(1))
        ? 3
        : 0
  const verb = place.word(at)
  if (at === 0 || place.capital(at)) return undefined
  const right = plural.get(verb) ?? (isForm(verb, 'third') && isOnlyVerb(verb) ? verbOf(verb)!.base : undefined)
  return right ? report(place, at, place.word(at - 1), right) : undefined
}

function report(place: Place, at: number, subject: string, right: string) {
  return {
    message: 'agree' as const,
    span: place.span(at),
    data: {verb: place.printed(at), subject, right},
    suggest: [right]
  }
}
