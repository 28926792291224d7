import {placeRule} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {isPlainToo} from '../../src/text/plain-pasts.js'
import {baseOf, isBase, isForm, isOnlyVerb} from '../../src/text/verbs.js'
import {determiners, objectPronouns} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What takes a to-infinitive and never `to` with a noun or an -ing form. */
const governs = wordSet(
  'want wants wanted plan plans planned decide decides decided refuse refuses refused able unable ready willing unwilling expected hope hopes hoped intend intends intended need needs needed seek seeks sought try tries tried trying attempt attempts attempted fail fails failed failing manage managed manages vowed vows pledged pledges promised promises agreed agrees agree scheduled set likely unlikely tend tends forced allowed ordered urged asked invited supposed aims aimed continue continues continued began begins started starts wish wishes wished asking planning hoping refusing seeking wanting preparing deciding enough'
)
/** Of these, what does take `to` and an -ing form or a participle. */
const alsoPreposition = wordSet(
  'agreed agree agrees set likely need needs plan plans enough ready promises hopes attempts pledges wishes started starts continues planned'
)

const finite = wordSet('has had is was were been are did does am')

/** Verbs that keep an infinitive as their object: `help to fund`; and participles that are adjectives before nouns. */
const adjectival = wordSet(
  'fed armed united known given made paid left lost unknown written spoken broken hidden frozen chosen'
)

/** `He came to announced talks.` */
const motion = wordSet(
  'in home there here order ability attempt effort decision plan right chance opportunity efforts plans attempts'
)

export default placeRule({
  id: 'grammar/to-inflected',
  summary: 'Find an inflected verb after the infinitive marker (`plans to announced`).',
  why: 'The infinitive after to is the plain form of the verb. Engines that merge two verbs leave the ending on.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {inflected: 'Unexpected `{verb}` after `to`, expected the plain form `{base}`'},
  examples: [
    {
      bad: 'The ministry plans to ⟦announced⟧ new limits next week.',
      better: 'The ministry plans to announce new limits next week.'
    },
    {bad: 'Police want to ⟦speaking⟧ to two witnesses.', better: 'Police want to speak to two witnesses.'},
    {bad: 'He flew to Rome to ⟦took⟧ part in the talks.', better: 'He flew to Rome to take part in the talks.'},
    {
      bad: 'Fog forced the ferry line to ⟦cancelled⟧ dozens of trips.',
      better: 'Fog forced the ferry line to cancel dozens of trips.'
    },
    {bad: 'The aim is to ⟦makes⟧ the road safer.', better: 'The aim is to make the road safer.'},
    {bad: 'The party refused to ⟦has⟧ its books examined.', better: 'The party refused to have its books examined.'},
    {good: 'The ministry plans to announce new limits next week.'},
    {good: 'Residents look forward to meeting the new mayor.'},
    {near: 'Prices rose due to increased demand.'},
    {near: 'She went on to found the trio and returned to found a school for cooks.'},
    {near: 'According to published reports, the ship sank.'},
    {near: 'The town wants to fell hundreds of oaks, and it costs more to fell them in spring.'},
    {near: 'He objected to being filmed and was committed to rebuilding the school.'},
    {near: 'Grants went from planned projects to completed ones.'}
  ],
  concerns: word => word === 'to',
  found(place) {
    if (place.capital(1) || isFounding(place)) return undefined
    const verb = place.word(1)
    if (!isInflected(place, verb)) return undefined
    const base = baseOf(verb) ?? verb
    const data = {verb, base: /^ha[sd]$/u.test(verb) ? 'have' : base}
    return {message: 'inflected', span: place.span(1), data, suggest: [data.base]}
  },
  unless: place =>
    (isForm(place.word(1), 'third') && place.tag(1) === 'NOUN') ||
    /^(?:according|going|go|come|comes|goes)$/u.test(place.word(-1)) ||
    ((motion.has(place.word(-1)) || afterName(place)) &&
      !opensObject(place.word(2)) &&
      (place.tag() !== 'PART' || place.tag(1) !== 'VERB')) ||
    (alsoPreposition.has(place.word(-1)) && !opensObject(place.word(2)) && place.tag() !== 'PART')
})

const institutions = wordSet(
  'school party club company movement newspaper bank museum orchestra colony city church monastery charity society magazine university hospital college academy group firm order dynasty state republic union institute community town settlement theatre festival league association organisation organization foundation choir band'
)

/** `helped to found it in 1956`, `went on to found a school`. */
function isFounding(place: Place): boolean {
  if (place.word(1) !== 'found') return false
  if (/^(?:help|helps|helped|helping|on)$/u.test(place.word(-1))) return true
  return [2, 3, 4, 5, 6].some(at => institutions.has(place.word(at)))
}

function isInflected(place: Place, verb: string): boolean {
  if (finite.has(verb)) return /^ha[sd]$/u.test(verb) || governs.has(place.word(-1))
  if (isBase(verb) || adjectival.has(verb) || isPlainToo(place, 1)) return false
  const [before, next] = [place.word(-1), place.word(2)]
  if (isForm(verb, 'gerund')) return governs.has(before) && !alsoPreposition.has(before)
  if (isForm(verb, 'third')) return isOnlyVerb(verb) || opensObject(next)
  if (endsVerb(place) && !noun.has(before)) return true
  if (!isForm(verb, 'past')) return isForm(verb, 'participle') && governs.has(before)
  if (!isForm(verb, 'participle'))
    return !/^(?:rose|saw|bore|lay|fell|felt|dove|wound)$/u.test(verb) || opensObject(next)
  return opensObject(next) || governs.has(before) || motion.has(before) || afterName(place)
}

/** Before these `to` is a preposition. */
const noun = wordSet(
  'due according subject related linked compared used opposed similar prior thanks addition response reaction access damage led leads contributed close relative likely set from and or'
)

/** Whether the word after the verb shows that it is one: `to stayed indoors`, `to involved in`. */
function endsVerb(place: Place): boolean {
  const [verb, next] = [place.word(1), place.word(2)]
  if (!isForm(verb, 'past') && !isForm(verb, 'participle')) return false
  return (
    /^(?:in|at|on|from|by|until|about|with|for|because|when|indoors|outdoors|home|abroad|there|here|away|back|together)$/u.test(
      next
    ) ||
    opensObject(next) ||
    /^(?:dozens|hundreds|thousands|millions|several|many)$/u.test(next)
  )
}

function opensObject(word: string): boolean {
  return determiners.has(word) || objectPronouns.has(word) || word === 'it'
}

/** `flew to Rome to held talks`. */
function afterName(place: Place): boolean {
  return place.capital(-1) && place.word(-2) !== ''
}
