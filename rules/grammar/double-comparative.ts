import {placeRule} from '../../src/core/place-rule.js'
import {capitalised} from '../../src/text/capitalised.js'
import type {Place} from '../../src/text/places.js'
import {comparatives, endsPhrase, isMidAdverb, superlatives} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

const linking = wordSet(
  'is are was were be been being become becomes became becoming get gets got getting grow grows grew growing seem seems seemed look looks looked looking make makes made making it them feel feels felt remain remains remained'
)
const degrees = wordSet('much even far still also now ever slightly considerably significantly')

export default placeRule({
  id: 'grammar/double-comparative',
  summary: 'Find a comparative or superlative formed twice (`more better`, `most biggest`).',
  why: 'Languages that compare with a separate word carry it over; English does it with the ending or with more, never with both.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.9,
  messages: {twice: 'Unexpected `{word}` before `{adjective}`, expected `{adjective}` alone'},
  examples: [
    {
      bad: 'The new trains are ⟦more⟧ faster than the old ones.',
      better: 'The new trains are faster than the old ones.'
    },
    {bad: 'It is the ⟦most⟧ biggest port in the region.', better: 'It is the biggest port in the region.'},
    {bad: 'Harvests were ⟦more⟧ worse last year.', better: 'Harvests were worse last year.'},
    {bad: 'The river is much ⟦more⟧ deeper here.', better: 'The river is much deeper here.'},
    {bad: 'Lamps made the quay ⟦more⟧ safer at night.', better: 'Lamps made the quay safer at night.'},
    {bad: '⟦More⟧ harder still was the way back.', better: 'Harder still was the way back.'},
    {bad: '⟦Most⟧ biggest mills closed.', better: 'Biggest mills closed.'},
    {good: 'The new trains are much faster.'},
    {near: 'The city needs more cheaper homes.'},
    {near: 'There are more older people there, and it cost them no less; better say so.'},
    {near: 'Some thought the most, best of all.'},
    {near: 'Few asked for more; better roads came first.'}
  ],
  concerns: word => word === 'more' || word === 'most' || word === 'less',
  found(place) {
    const word = place.word()
    const adjective = place.word(1)
    if (!(word === 'most' ? superlatives : comparatives).has(adjective) || place.capital(1)) return undefined
    if (word !== 'most' && !isPredicate(place) && !stands(place)) return undefined
    if (/^(?:at|what|like|love|loved|liked)$/u.test(place.word(-1))) return undefined
    const first = place.opens ? capitalised(place.printed(1)) : place.printed(1)
    const edits = [{span: place.span(0, 1), text: first}]
    return {message: 'twice', span: place.span(), data: {word, adjective}, suggest: [{edits}]}
  }
})

/** Whether no noun follows that `more` may count: `more cheaper homes`. */
function stands(place: Place): boolean {
  if (/^(?:once|no|any|what|even|the)$/u.test(place.word(-1)) || place.word() === 'less') return false
  const next = place.word(2)
  return endsPhrase(next) || /^(?:if|when|last)$/u.test(next) || next.endsWith('ly')
}

/** `is much more deeper here`: behind a verb of being nothing is counted. */
function isPredicate(place: Place): boolean {
  const at = degrees.has(place.word(-1)) ? -2 : -1
  if (!linking.has(place.word(at)) || place.word(at - 1) === 'there') return false
  const next = place.word(2)
  return endsPhrase(next) || isMidAdverb(next) || /^(?:each|every|last|next|year|again|now|because|with)$/u.test(next)
}
