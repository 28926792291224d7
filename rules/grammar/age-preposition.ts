import {placeRule} from '../../src/core/place-rule.js'
import {endsPhrase} from '../../src/text/word-classes.js'

export default placeRule({
  id: 'grammar/age-preposition',
  summary: 'Find the wrong preposition before the age at which something happens (`in the age of 34`).',
  why: 'Something happens at an age in English; other languages say in, with or on it.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {at: 'Unexpected `{preposition}` before `the age of {age}`, expected `at`'},
  examples: [
    {bad: 'She won the cup ⟦in⟧ the age of 34.', better: 'She won the cup at the age of 34.'},
    {bad: '⟦With⟧ the age of 12, he left school.', better: 'At the age of 12, he left school.'},
    {good: 'She won the cup at the age of 34.'},
    {near: 'In the age of 5G masts and of steam, nobody wrote in the age of 140 characters.'},
    {near: 'The tax rises with the age of 90 cars.'}
  ],
  concerns: word => word === 'in' || word === 'with' || word === 'on',
  found(place) {
    if (place.word(1) !== 'the' || place.word(2) !== 'age' || place.word(3) !== 'of') return undefined
    const age = place.word(4)
    if (!/^\d{1,2}\.?$/u.test(age) || place.next(4) === '-') return undefined
    const next = place.word(5)
    if (next !== '' && !endsPhrase(next) && !/^(?:he|she|they|i|we|after|when)$/u.test(next)) return undefined
    const right = place.capital() ? 'At' : 'at'
    return {
      message: 'at',
      span: place.span(),
      data: {preposition: place.word(), age: age.replace('.', '')},
      suggest: [right]
    }
  }
})
