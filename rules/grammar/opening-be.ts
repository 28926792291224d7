import {placeRule} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {wordSet} from '../../src/text/word-set.js'

const nobody = wordSet('no nobody nothing several few hardly')
/** `Were no deal reached, the strike would go on`. */
const conditional = /, [^.]*\b(?:would|could|might|should)\b/u

export default placeRule({
  id: 'grammar/opening-be',
  summary: 'Find a statement that opens with a form of be and lost its `there` (`Were no lifeguards on duty`).',
  why: 'Where there is nothing to be the subject English puts `there`; many languages open with the verb.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {there: 'Missing `There` before `{be}`'},
  examples: [
    {bad: '⟦Were⟧ no guards at the pool in May, he said.', better: 'There were no guards at the pool in May, he said.'},
    {bad: '⟦Is⟧ no doubt that the dam will hold.', better: 'There is no doubt that the dam will hold.'},
    {good: 'There were no guards at the pool in May, he said.'},
    {near: 'Were no deal reached, the strike would go on. Is no one there?'},
    {near: 'Was no guard at the pool'}
  ],
  concerns: word => /^(?:was|were|is|are|has|have|will)$/u.test(word),
  found(place) {
    if (!place.opens || !/^\p{Lu}\p{Ll}+$/u.test(place.printed()) || place.previous() !== '') return undefined
    const at = beEnd(place)
    const {text} = place.here.sentence
    if (at === undefined || !nobody.has(place.word(at)) || !/^[^?!“”":]*\.\s*$/u.test(text)) return undefined
    if (conditional.test(place.textAfter())) return undefined
    const be = place.printed()
    return {message: 'there', span: place.span(), data: {be: be.toLowerCase()}, suggest: [`There ${be.toLowerCase()}`]}
  }
})

/** Where what there is begins. */
function beEnd(place: Place): number | undefined {
  if (/^(?:was|were|is|are)$/u.test(place.word())) return 1
  return place.word(1) === (place.word() === 'will' ? 'be' : 'been') ? 2 : undefined
}
