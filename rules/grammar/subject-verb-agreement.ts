import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import {introducesMany, introducesOne} from '../../src/text/existentials.js'
import {looksPlural, singularOf} from '../../src/text/nouns.js'
import {disagreement} from '../../src/text/place-reports.js'
import type {Place} from '../../src/text/places.js'
import {standsForOne} from '../../src/text/they-for-one.js'
import {isForm, isOnlyVerb, thirdPersonOf, verbOf} from '../../src/text/verbs.js'
import {
  determiners,
  doForms,
  endsPhrase,
  midAdverbs,
  modals,
  pluralQuantifiers,
  pluralVerbs,
  prepositions
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Plural forms of auxiliaries by the singular ones, and the other way round. */
const plural = new Map([
  ...pluralVerbs,
  ...Object.entries({does: 'do', "isn't": "aren't", "wasn't": "weren't", "hasn't": "haven't", "doesn't": "don't"})
])
const singular = new Map([...plural].map(([one, many]) => [many, one]))

const pluralSubjects = new Set(['they', 'we', 'these', 'those', 'police', 'people'])
const singularSubjects = new Set(['he', 'she', 'it', 'news'])

/** What makes the word behind it no subject: `one of those is`, `whether it be`. */
const inside = wordSet(
  'of with by for to from in on at about and or among than that if whether like as let make makes made see saw help had have which wish wishes the a not nor but against through between under over after before behind into without'
)

/** What stands before people who are the subject. */
const qualities = wordSet(
  'many several most these those some local other more young old older poor rich ordinary rural few two three four five six ten'
)

/** What puts a later verb into the plain form: `should he attack`, `demanded that he go`. */
const governors = new Set([...doForms, ...modals, ...wordSet("he'll she'll that let lest to if")])

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
    {bad: 'Both nurses say that they ⟦doesn’t⟧ know.', better: 'Both nurses say that they don’t know.'},
    {bad: 'She ⟦have⟧ signed the letter.', better: 'She has signed the letter.'},
    {bad: 'There ⟦is⟧ many reasons for the delay.', better: 'There are many reasons for the delay.'},
    {bad: 'There ⟦is⟧ still dozens of farms without power.', better: 'There are still dozens of farms without power.'},
    {
      bad: 'There ⟦was⟧ at least 14 rusty barrels in the barn.',
      better: 'There were at least 14 rusty barrels in the barn.'
    },
    {bad: 'The number of deaths ⟦have⟧ doubled.', better: 'The number of deaths has doubled.'},
    {bad: 'One of the drivers ⟦are⟧ in hospital.', better: 'One of the drivers is in hospital.'},
    {bad: 'Several ministers ⟦has⟧ resigned.', better: 'Several ministers have resigned.'},
    {bad: 'The bank says it ⟦do⟧ not expect a loss.', better: 'The bank says it does not expect a loss.'},
    {bad: 'The bank and the mill both ⟦denies⟧ it.', better: 'The bank and the mill both deny it.'},
    {bad: 'Norwegian police ⟦has⟧ closed the pass.', better: 'Norwegian police have closed the pass.'},
    {bad: '“The dam is safe,” he ⟦say⟧.', better: '“The dam is safe,” he says.'},
    {bad: 'This ⟦mean⟧ that the dam is safe.', better: 'This means that the dam is safe.'},
    {good: 'Police have closed the road.'},
    {good: 'There is much to do, and there are many reasons.'},
    {near: 'He need not apologise, and she need only ask.'},
    {near: 'The chief of police is in Rome.'},
    {near: 'Should it do not quite enough he will try again.'},
    {near: 'A number of deaths have been reported.'},
    {near: 'One of those who were hurt has died.'},
    {near: 'He asked whether it were true and if she have time.'},
    {near: 'The power of the people is limited.'}
  ],
  ...shapesByWord<'agree'>([
    [pluralSubjects, afterSubject],
    [singularSubjects, afterSubject],
    [['there'], thereIs],
    [['this'], thisMean],
    [['number', 'one', 'each', 'neither'], counted],
    [pluralQuantifiers, quantified]
  ]),
  // To police is a verb too.
  unless: place => place.word() === 'police' && place.tag() === 'VERB'
})

/** `They was told`, `She have signed`. */
function afterSubject(place: Place) {
  if (!mayBeSubject(place) || (place.word() === 'they' && standsForOne(place))) return undefined
  const at = midAdverbs.has(place.word(1)) && place.word(1) !== 'not' ? 2 : 1
  const right = pluralSubjects.has(place.word()) ? toPlural(place, at) : toSingular(place, at)
  return disagreement(place, at, place.word(), right)
}

/** Whether the word before leaves this one a subject. */
function mayBeSubject(place: Place): boolean {
  const [subject, before] = [place.word(), place.word(-1)]
  if (before === '') return true
  if (subject === 'these' || subject === 'those') return false
  if (before === 'the' && place.word(-2) === '') return true
  if (inside.has(before)) return subject === 'they' && /^(?:that|but|and|if|whether|than|or)$/u.test(before)
  // `Norwegian police has closed a road`
  if (subject === 'police' && place.word(-2) === '' && !place.capital())
    return /^\p{Lu}\p{L}+(?:an|ish|ese|ch|ek|ss|ic)$/u.test(place.printed(-1)) || qualities.has(before)
  if (subject === 'police' || subject === 'people')
    return qualities.has(before) && !prepositions.has(place.word(-2)) && !prepositions.has(place.word(-3))
  return pluralSubjects.has(subject) || /^(?:said|says|because|when|while|although|though)$/u.test(before)
}

function toPlural(place: Place, at: number): string | undefined {
  const [subject, verb] = [place.word(), place.word(at)]
  if (place.capital(at)) return undefined
  const right = plural.get(verb)
  if (right) return place.printed(at).includes('’') ? right.replace("'", '’') : right
  if (subject === 'these' || subject === 'those') return undefined
  const sure = subject === 'they' || subject === 'we' || isOnlyVerb(verb)
  return isForm(verb, 'third') && sure ? verbOf(verb)!.base : undefined
}

function toSingular(place: Place, at: number): string | undefined {
  const verb = place.word(at)
  if (place.capital(at) || verb === 'were' || verb === "weren't" || place.previous() === '-') return undefined
  if (singular.has(verb) && verb !== 'do') return singular.get(verb)
  // `he need not apologise`
  if (verb === 'need' && /^(?:not|never|only|hardly)$/u.test(place.word(at + 1))) return undefined
  if (verb === 'do' && place.word(at + 1) === 'not' && !place.afterAnywhere(governors)) return 'does'
  // `…,” he say.`, `She also say that`
  if (
    verb === 'say' &&
    (at > 1
      ? place.opens
      : place.word(2) === '' && /^[.,;:]/u.test(place.next(1)) && /[,?!][”"’']? $/u.test(place.textBefore))
  )
    return 'says'
  if (at > 1 || doForms.has(verb) || !isForm(verb, 'base') || isForm(verb, 'past')) return undefined
  if (place.word(2) === '' || !endsPhrase(place.word(2)) || place.afterAnywhere(governors)) return undefined
  const opensClause =
    place.opens ||
    /^(?:and|but|because|while|where|said|says|added)$/u.test(place.word(-1)) ||
    /,\s*$/u.test(place.textBefore)
  return opensClause ? thirdPersonOf(verb) : undefined
}

/** `This mean that the dam holds`: a verb, not `This show`. */
function thisMean(place: Place) {
  const verb = place.word(1)
  if (
    !/^(?:|that|and|but|because|says?|said)$/u.test(place.word(-1)) ||
    !/^(?:mean|make|suggest|seem|appear|include|explain|allow|require|remain|give|bring)$/u.test(verb)
  )
    return undefined
  const isVerb = determiners.has(place.word(2)) || /^(?:that|it|they|he|she|we|to|them|us)$/u.test(place.word(2))
  return isVerb && !place.afterAnywhere(governors) ? disagreement(place, 1, 'this', thirdPersonOf(verb)) : undefined
}

/** `There is many reasons`, `there were a problem`. */
function thereIs(place: Place) {
  const verb = place.word(1)
  if (verb === 'are' || verb === 'were')
    return introducesOne(place, 2) ? disagreement(place, 1, 'there', singular.get(verb)) : undefined
  if (verb !== 'is' && verb !== 'was' && (verb !== 'has' || place.word(2) !== 'been')) return undefined
  const at = (verb === 'has' ? 3 : 2) + (/^(?:still|also|now|already)$/u.test(place.word(2)) ? 1 : 0)
  return introducesMany(place, at) ? disagreement(place, 1, 'there', plural.get(verb)) : undefined
}

/** `the number of deaths have`, `one of the drivers are`, `each of them are`. */
function counted(place: Place) {
  const [head, before] = [place.word(), place.word(-1)]
  const isNumber =
    head === 'number' && before === 'the' && /^(?:|and|but|that|while|because|said|says)$/u.test(place.word(-2))
  if (!isNumber && !(/^(?:one|each|neither)$/u.test(head) && /^(?:|and|but|that|every)$/u.test(before)))
    return undefined
  if (place.word(1) !== 'of') return undefined
  for (let at = 2; at < 8; at++) {
    const word = place.word(at)
    if (/^(?:|who|that|which|and|or|whom|whose|to|where)$/u.test(word)) return undefined
    if (!isNumber && (/^(?:in|of|for|on|at)$/u.test(word) || (at > 2 && determiners.has(word)))) return undefined
    const right = singular.get(word)
    if (!right) continue
    const noun = place.word(at - 1)
    const isMany = looksPlural(noun) || noun === 'them' || noun === 'people' || (isNumber && place.capital(at - 1))
    return isMany ? disagreement(place, at, `${head} of`, right) : undefined
  }
  return undefined
}

/** `Several ministers has`, `Many people was`. */
function quantified(place: Place) {
  const [next, noun] = [place.word(1), place.word(2)]
  // `the bank that lent it and the firm that spent it both denies`
  const isSum = place.word() === 'both' && / and /u.test(place.textBefore) && place.word(-1) !== 'and'
  if (isSum && isForm(next, 'third') && isOnlyVerb(next)) return disagreement(place, 1, 'both', verbOf(next)!.base)
  if (!place.opens) return undefined
  if (singularOf(next) !== undefined || next === 'people') return disagreement(place, 2, next, toPlural(place, 2))
  if (singularOf(noun) === undefined || /^(?:a|of|the)$/u.test(next)) return undefined
  return disagreement(place, 3, noun, toPlural(place, 3))
}
