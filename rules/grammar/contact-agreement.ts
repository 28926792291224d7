import {placeRule} from '../../src/core/place-rule.js'
import {looksPlural, pluralOf, singularOf} from '../../src/text/nouns.js'
import {sums} from '../../src/text/number-neutral.js'
import {disagreement} from '../../src/text/place-reports.js'
import type {Place} from '../../src/text/places.js'
import {isForm, isGerund, isOnlyVerb, isParticiple} from '../../src/text/verbs.js'
import {pluralVerbs} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

const speakers = wordSet('he she they we i')
const auxiliaries = wordSet('was were is are had has have')
/** Amounts, and what stands for one thing. */
const amounts = wordSet(
  'years days weeks months hours minutes times news means series species headquarters works politics economics people ways things reasons dollars euros pounds miles kilometres metres percent'
)

export default placeRule({
  id: 'grammar/contact-agreement',
  summary: 'Find a singular verb behind a plural and a clause without `that` (`The crates he was carrying was empty`).',
  why: 'The pronoun of the short clause stands nearest to the verb, and the engine makes them agree.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.87,
  messages: {agree: 'Unexpected `{verb}` with `{subject}`, expected `{right}`'},
  examples: [
    {bad: 'The crates he was carrying ⟦was⟧ empty.', better: 'The crates he was carrying were empty.'},
    {
      bad: 'The farmer said the new seeds she had bought ⟦has⟧ not sprouted.',
      better: 'The farmer said the new seeds she had bought have not sprouted.'
    },
    {good: 'The crates he was carrying were empty.'},
    {near: 'The list of crates he was carrying was long.'},
    {near: 'In the photos he was carrying was not seen, and the weeks she had spent was a record.'},
    {near: 'The colour of the new seeds she had bought has faded.'}
  ],
  concerns: word => word === 'was' || word === 'has' || word === 'is',
  found(place) {
    const clause = clauseStart(place)
    if (clause === undefined) return undefined
    const noun = place.word(clause - 1)
    if (!isMany(noun) || place.capital(clause - 1)) return undefined
    // `the list of the new seeds`, `In the photos he saw`
    const opener = place.word(clause - 2) === 'the' ? clause - 2 : clause - 3
    if (place.word(opener) !== 'the' || !/^(?:|said|says|that|and|but)$/u.test(place.word(opener - 1))) return undefined
    return disagreement(place, 0, noun, pluralVerbs.get(place.word()))
  }
})

/** Where the pronoun stands in `he was carrying` and `she bought`, which end before the verb. */
function clauseStart(place: Place): number | undefined {
  const verb = place.word(-1)
  if (speakers.has(place.word(-3)) && auxiliaries.has(place.word(-2)))
    return isGerund(verb) || isParticiple(verb) ? -3 : undefined
  return speakers.has(place.word(-2)) && isOnlyVerb(verb) && isForm(verb, 'past') ? -2 : undefined
}

const isMany = (noun: string): boolean =>
  looksPlural(noun) &&
  (singularOf(noun) !== undefined || !/(?:us|is|as|os|ws|lens)$/u.test(noun)) &&
  pluralOf(noun) === undefined &&
  !amounts.has(noun) &&
  !sums.has(noun)
