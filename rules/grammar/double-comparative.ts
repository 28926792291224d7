import {placeRule} from '../../src/core/place-rule.js'
import {comparatives, superlatives} from '../../src/text/word-classes.js'

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
    {good: 'The new trains are much faster.'},
    {near: 'The city needs more cheaper homes.'},
    {near: 'Some thought the most, best of all.'},
    {near: 'Few asked for more; better roads came first.'}
  ],
  concerns: word => word === 'more' || word === 'most',
  found(place) {
    const word = place.word()
    const adjective = place.word(1)
    if (!(word === 'more' ? comparatives : superlatives).has(adjective) || place.capital(1)) return undefined
    if (
      word === 'more' &&
      !/^(?:than|and|but|or|as|in|by|for|to|if|when|)$/u.test(place.word(2)) &&
      !place.word(2).endsWith('ly') &&
      place.word(2) !== 'last'
    )
      return undefined
    if (
      (/^(?:once|no|any|what|even|the)$/u.test(place.word(-1)) && word === 'more') ||
      /^(?:at|what|like|love|loved|liked)$/u.test(place.word(-1))
    )
      return undefined
    const edits = [{span: [place.span()[0], place.span(1)[0]] as const, text: ''}]
    return {message: 'twice', span: place.span(), data: {word, adjective}, suggest: [{edits}]}
  }
})
