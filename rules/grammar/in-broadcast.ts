import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'grammar/in-broadcast',
  summary: 'Find what is said `in radio` or `in television`.',
  why: 'Most languages have `in` before the media; English has on, and an article before the radio.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {on: 'Unexpected `{found}`, expected `{right}`'},
  examples: [
    {
      bad: 'The abbot said ⟦in radio⟧ that the well was dry.',
      better: 'The abbot said on the radio that the well was dry.'
    },
    {
      bad: 'She announced ⟦in the television⟧ on Monday that she would sail.',
      better: 'She announced on television on Monday that she would sail.'
    },
    {good: 'The abbot said on the radio that the well was dry.'},
    {near: 'He said in radio interviews that he had worked in television.'},
    {near: 'She said in radio and print alike that the well was dry.'}
  ],
  pattern:
    /\b(?:said|says|announced|declared|spoke|speaking|told|appeared|appearing|confirmed|heard|complained|explained|admitted) (?<mark>in (?:the )?(?<medium>radio|television|TV))(?= (?:that|on \p{Lu}\p{Ll}+day|about|yesterday|last|of)\b|\.(?=\s|$))/gu,
  found({groups}) {
    const {mark, medium} = groups as {mark: string; medium: string}
    const right = medium === 'radio' ? 'on the radio' : `on ${medium}`
    return {message: 'on', data: {found: mark, right}, suggest: [right]}
  }
})
