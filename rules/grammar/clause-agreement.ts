import {placeRule} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {type Subject, subjectOf} from '../../src/text/subjects.js'
import {isForm, isGerund, isOnlyVerb, isParticiple, readings, thirdPersonOf, verbOf} from '../../src/text/verbs.js'
import {
  determiners,
  doForms,
  finiteAuxiliaries,
  isMidAdverb,
  pluralVerbs,
  prepositions,
  singularVerbs
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

export default placeRule({
  id: 'grammar/clause-agreement',
  summary:
    'Find verbs that do not agree with the subject of their clause, wherever the clause stands (`he said the rules was`, `The list of banned goods have`).',
  why: 'Engines take the number of a verb from the source or from the nearest noun.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {agree: 'Unexpected `{verb}` with `{subject}`, expected `{right}`'},
  examples: [
    {bad: 'He said the new rules ⟦was⟧ fair.', better: 'He said the new rules were fair.'},
    {
      bad: 'A list of goods banned from the market ⟦have⟧ grown.',
      better: 'A list of goods banned from the market has grown.'
    },
    {bad: 'He left because the bridge ⟦were⟧ closed.', better: 'He left because the bridge was closed.'},
    {bad: 'Culture minister Anna Brandt ⟦have⟧ resigned.', better: 'Culture minister Anna Brandt has resigned.'},
    {bad: 'Culture minister Anna Brandt ⟦say⟧ talks go on.', better: 'Culture minister Anna Brandt says talks go on.'},
    {bad: 'Damage to roofs and walls ⟦were⟧ slight.', better: 'Damage to roofs and walls was slight.'},
    {bad: 'He said the new rules ⟦does⟧ not apply.', better: 'He said the new rules do not apply.'},
    {bad: 'Lakes full of fish ⟦has⟧ dried up.', better: 'Lakes full of fish have dried up.'},
    {good: 'He said the new rules were fair.'},
    {near: 'Clerks in Oslo walked out on Friday after one of their friends was sacked.'},
    {near: 'Sales last month were slow, and growers next door have agreed.'},
    {near: 'Not since the flood of 1931 have so many been moved.'},
    {near: 'Killing foxes is legal, and among the guests was a vicar.'},
    {near: 'He said the team were tired and two years was a long time.'},
    {near: 'If the bridge were closed, would the minister have a plan?'},
    {near: 'He said a deal worth millions of crowns gives the firm an edge.'},
    {near: 'Two of her scores since the date of the test have been annulled.'},
    {near: 'Prices since the war have risen, and the mice survive the frost.'},
    {near: 'Mills built since the war have closed.'},
    {near: 'Nobody but the clerks was there, and wild boar have come.'},
    {near: 'A calf bearing scars from two boats was found.'},
    {near: 'He said the man the officers were after had left.'}
  ],
  concerns: word => formOf(word) !== undefined,
  found(place) {
    if (place.opens || place.capital()) return undefined
    const verb = place.word()
    const isAuxiliary = finiteAuxiliaries.has(verb)
    if (!isAuxiliary && verb !== 'does' && verb !== 'say' && !opensObject(place) && !isOnlyVerb(verb)) return undefined
    const form = formOf(verb)!
    const subject = subjectOf(place, form.isSingular)
    if (!subject || subject.isPlural !== form.isSingular || isFirm(place, subject)) return undefined
    if (verb === 'does' && place.word(1) !== 'not' && !isOnlyVerb(place.word(1))) return undefined
    if (!isAuxiliary && !isLexical(place, subject)) return undefined
    const {right} = form
    return {
      message: 'agree',
      span: place.span(),
      data: {verb, subject: place.printed(subject.head), right},
      suggest: [right]
    }
  },
  unless(place) {
    const subject = subjectOf(place)!
    for (let at = subject.from; at < 0; at++) {
      const isVerb = place.tag(at) === 'VERB' || place.tag(at) === 'AUX'
      if (at === subject.head && isForm(place.word(at), 'third') && place.tag(at - 1) === 'NOUN') return true
      const word = place.word(at)
      const isDone = isParticiple(word) && !isForm(word, 'base') && finiteAuxiliaries.has(place.word())
      if (isVerb && !(at > subject.head && (isDone || isGerund(word)))) return true
    }
    if (!finiteAuxiliaries.has(place.word()) && place.word() !== 'does' && place.tag() !== 'VERB') return true
    return place.capital(subject.head) || /^(?:he|she|it|this)$/u.test(place.word(subject.head))
      ? false
      : !/^(?:NOUN|PROPN|NUM)$/u.test(place.tag(subject.head))
  }
})

/** `Friends of the Forest says`: what opens a sentence and speaks in the singular may be a name. */
function isFirm(place: Place, {head}: Subject): boolean {
  if (place.word() !== 'says' && place.word() !== 'has') return false
  return (
    /\d/u.test(place.word(head)) || (place.capital(head) && (place.word(head + 1) === 'of' || place.capital(head + 1)))
  )
}

interface Form {
  isSingular: boolean
  /** The form of the other number. */
  right: string
}

/** The number of a verb in the present; nothing where it has none or may be a noun. */
function formOf(verb: string): Form | undefined {
  const [many, one] = [pluralVerbs.get(verb), singularVerbs.get(verb)]
  if (many !== undefined) return {isSingular: true, right: many}
  if (one !== undefined) return {isSingular: false, right: one}
  if (readings(verb).length === 0) return undefined
  const isSingular = isForm(verb, 'third')
  if (verb === 'does') return {isSingular: true, right: 'do'}
  if (doForms.has(verb) || verb === 'redesign' || isForm(verb, 'past') || isSingular === isForm(verb, 'base'))
    return undefined
  return {isSingular, right: isSingular ? verbOf(verb)!.base : thirdPersonOf(verb)!}
}

/** Whether no wish or order makes the plain form right: `demanded that the minister resign`. */
function isLexical(place: Place, subject: Subject): boolean {
  if (subject.head !== -1 && !isMidAdverb(place.word(-1)) && !subject.isPlural && prepositions.has(place.word(1)))
    return false
  return !place.afterAnywhere(wishes) && place.stopped
}

/** Forms that may be nouns too are sure only before an object or a clause. */
function opensObject(place: Place): boolean {
  const next = place.word(1)
  return determiners.has(next) || objects.has(next)
}

const objects = wordSet('that to it he she they him them more no how whether why')

const wishes = wordSet(
  'demand demands demanded demanding insist insists insisted insisting recommend recommends recommended recommending recommendation urge urges urged urging propose proposes proposed proposing proposal request requests requested requesting require requires required requiring requirement suggest suggests suggested suggesting suggestion order orders ordered ask asks asked asking essential important necessary vital crucial desirable lest imperative condition call calls called advise advised prefer preferred hope wish if'
)
