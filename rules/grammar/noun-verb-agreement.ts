import {placeRule} from '../../src/core/place-rule.js'
import {pluralOf, singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isForm, thirdPersonOf, verbOf} from '../../src/text/verbs.js'
import {pluralVerbs, singularVerbs} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Singulars that British English joins with a plural verb, and nouns that stand before others. */
const collective = wordSet(
  'team group family crew party staff cast public couple audience army band gang class club panel board committee crowd generation pair bunch trio type community company firm bank council union government cabinet ministry department agency commission parliament senate opposition majority minority side squad navy police jury court choir institute university school hospital charity authority service network airline embassy association organisation organization federation regiment number rest lot range variety series kind sort part host percentage proportion enemy press clergy electorate nobility peasantry cavalry infantry congregation management leadership'
)

/** Plurals that are surnames. */
const surnames = wordSet(
  'mills banks brooks woods fields rivers bridges waters stones hills parks wells gates cooks winters walls bells holmes stocks masters childs rhodes coates jobs moons knights powers sands rushes flowers peers weeks brothers cars'
)

const openers = wordSet('the a an his her their its our my this these those all some most two three four five')

/** Plurals that are the name of one thing or sum. */
const oneThing = wordSet(
  'sports politics economics arms games works lots years days weeks months hours minutes dollars euros miles metres meters kilometres sales savings links services'
)

export default placeRule({
  id: 'grammar/noun-verb-agreement',
  summary: 'Find verbs that do not agree with the noun at the head of the sentence (`The ministers was`).',
  why: 'Engines choose the number of a verb from the source, or from the nearest noun.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {agree: 'Unexpected `{verb}` with `{subject}`, expected `{right}`'},
  examples: [
    {bad: 'The ministers ⟦was⟧ in Rome.', better: 'The ministers were in Rome.'},
    {bad: 'The president ⟦have⟧ signed the law.', better: 'The president has signed the law.'},
    {bad: 'Officials ⟦says⟧ the dam is safe.', better: 'Officials say the dam is safe.'},
    {bad: 'The minister ⟦deny⟧ the report.', better: 'The minister denies the report.'},
    {good: 'The ministers were in Rome.'},
    {near: 'The enemy have fled.'},
    {near: 'The team have won, and the government are pleased.'},
    {near: 'Two points is nothing, the coach said.'},
    {near: 'The tunnel walk, forty yards of it, was her favourite part.'},
    {near: 'The players union says talks go on.'},
    {near: 'The minister and the mayor have met.'},
    {near: 'The doctors he has seen were helpful.'}
  ],
  concerns: word => openers.has(word) || singularOf(word) !== undefined,
  found(place) {
    if (!place.opens) return undefined
    const at = nounAt(place)
    const noun = place.word(at)
    const verb = place.word(at + 1)
    if (place.capital(at) && at > 0) return undefined
    if (at === 0 && (surnames.has(noun) || place.printed() === noun.toUpperCase())) return undefined
    if (place.capital(at + 1) || /^[-"”'’]/u.test(place.next(at))) return undefined
    const right = singularOf(noun) ? toPlural(noun, verb) : toSingular(place, noun, verb, at)
    if (!right || isSum(place, at)) return undefined
    return {message: 'agree', span: place.span(at + 1), data: {verb, subject: noun, right}, suggest: [right]}
  },
  unless(place) {
    const at = nounAt(place) + 1
    return (
      !/^(?:VERB|AUX)$/u.test(place.tag(at)) || (/^(?:VERB|AUX)$/u.test(place.tag(at + 1)) && place.tag(at) === 'VERB')
    )
  }
})

/** Where the head noun stands: first, or after a determiner and at most one adjective. */
function nounAt(place: Place): number {
  if (!openers.has(place.word())) return 0
  return singularOf(place.word(1)) || pluralOf(place.word(1)) ? 1 : 2
}

/** `Two points is nothing`: a sum is one thing. */
function isSum(place: Place, at: number): boolean {
  return (
    /^(?:two|three|four|five)$/u.test(place.word()) &&
    /^(?:nothing|enough|plenty|not|too|all|one|a|an|more|less|better|worse|the)$/u.test(place.word(at + 2))
  )
}

function toPlural(noun: string, verb: string): string | undefined {
  if (oneThing.has(noun) || pluralOf(noun)) return undefined
  return pluralVerbs.get(verb) ?? (isForm(verb, 'third') && !isForm(verb, 'base') ? verbOf(verb)!.base : undefined)
}

function toSingular(place: Place, noun: string, verb: string, at: number): string | undefined {
  if (
    at === 0 ||
    !pluralOf(noun) ||
    collective.has(noun) ||
    /^(?:these|those|all|some|most|two|three|four|five)$/u.test(place.word())
  )
    return undefined
  if (singularVerbs.has(verb)) return singularVerbs.get(verb)
  const plain =
    verb !== 'think' && isForm(verb, 'base') && !isForm(verb, 'past') && !verbOf(verb)!.mass && !verbOf(verb)!.adjective
  // `The tunnel walk, which …`
  return plain && !pluralOf(verb) && !place.next(at + 1).startsWith(',') ? thirdPersonOf(verb) : undefined
}
