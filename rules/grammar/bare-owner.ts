import {placeRule} from '../../src/core/place-rule.js'
import {isPerson} from '../../src/text/agents.js'
import type {Place} from '../../src/text/places.js'
import {isPast} from '../../src/text/verbs.js'
import {closesNoun, finiteAuxiliaries} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Whoever or whatever is named by whose it is. */
const kin = wordSet(
  'mother father parents sister brother son daughter wife husband widow owner owners body lawyer relatives family friend friends roof door windows tail crew captain neighbours neighbors identity name age'
)
const owners = wordSet(
  'boy girl victim suspect man woman child dog cat house car driver pilot patient defendant deceased bride groom hostage player school hotel mill ship boat bus truck train shop restaurant building church farm baby teenager prisoner soldier gunman attacker student pupil teacher company'
)

export default placeRule({
  id: 'grammar/bare-owner',
  summary:
    'Find the mother, owner or roof of somebody or something without an article (`The mother of boy was in tears`).',
  why: 'Many languages have no articles; whose mother or roof it is has been told, so that English has `the`.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.87,
  messages: {bare: 'Missing `the` before `{noun}`, expected `the {noun}`'},
  examples: [
    {bad: 'The mother of ⟦boy⟧ was asleep at noon.', better: 'The mother of the boy was asleep at noon.'},
    {bad: 'They fined the owner of ⟦dog⟧ on Monday.', better: 'They fined the owner of the dog on Monday.'},
    {bad: 'The roof of ⟦hotel⟧ fell in.', better: 'The roof of the hotel fell in.'},
    {good: 'The mother of the boy was asleep at noon.'},
    {near: 'The mother of baby Ida and the owner of dog kennels met in the age of man.'},
    {near: 'Owner of dog is fined'},
    {near: 'The name of boy scouts and the family of man are one.'}
  ],
  concerns: word => owners.has(word),
  found(place) {
    const head = place.word(-2)
    if (place.word(-1) !== 'of' || !kin.has(head) || place.capital() || !place.stopped || !closes(place))
      return undefined
    if (!/^(?:the|his|her|a|an)$/u.test(place.word(-3)) || (place.word() === 'man' && !isKin(head))) return undefined
    const noun = place.printed()
    return {message: 'bare', span: place.span(), data: {noun}, suggest: [`the ${noun}`]}
  }
})

const isKin = (head: string): boolean =>
  /^(?:mother|father|parents|wife|sister|brother|widow|lawyer)$/u.test(head) || isPerson(head)

function closes(place: Place): boolean {
  const next = place.word(1)
  if (next === '') return /^[.,]/u.test(place.next())
  if (place.next() !== ' ') return false
  return closesNoun(next) || finiteAuxiliaries.has(next) || /^(?:and|said|told)$/u.test(next) || isPast(next)
}
