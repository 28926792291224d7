import {placeRule} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'

const farthest = 6

export default placeRule({
  id: 'wording/repeated-place',
  summary: 'Find a place or day named twice in one clause (`met in Vienna on Friday in Vienna`).',
  why: 'The engine has said where or when, loses track, and says it again.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {twice: '`{phrase}` stands a few words before; once will do'},
  examples: [
    {bad: 'The envoys met in Vienna on Friday ⟦in Vienna⟧.', better: 'The envoys met in Vienna on Friday.'},
    {bad: 'The court ruled on Monday in Lille ⟦on Monday⟧.', better: 'The court ruled on Monday in Lille.'},
    {good: 'The envoys met in Vienna on Friday.'},
    {near: 'The envoys met in Vienna, and in Vienna they signed.'},
    {near: 'She lived in Peru as in Peru one must.'},
    {near: 'Born in New York in New Year week, he moved.'}
  ],
  concerns: word => /^(?:in|on|at|from|to)$/u.test(word),
  found(place) {
    if (!place.capital(1) || place.capital(2) || place.next() !== ' ') return undefined
    const first = firstPrinting(place)
    if (first === 0) return undefined
    const phrase = `${place.printed()} ${place.printed(1)}`
    const span = place.span(0, 1)
    const before = place.span(-1)[1]
    return {message: 'twice', span, data: {phrase}, suggest: [{edits: [{span: [before, span[1]] as const, text: ''}]}]}
  }
})

/** How many words back the phrase stands; 0 where it does not. */
function firstPrinting(place: Place): number {
  for (let back = 3; back <= farthest; back++) {
    const word = place.word(-back)
    if (word === '') return 0
    if (word !== place.word() || place.word(1 - back) !== place.word(1) || place.capital(2 - back)) continue
    const between = Array.from({length: back - 2}, (_, at) => place.word(-at - 1))
    return between.some(each => /^(?:and|or|but|as|than|that|to|from)$/u.test(each)) ? 0 : back
  }
  return 0
}
