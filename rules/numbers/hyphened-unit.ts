import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'numbers/hyphened-unit',
  summary: 'Find a hyphen between a number and a plural unit (`sentenced to 15-years in prison`).',
  why: 'The hyphen belongs to the adjective, `a 15-year sentence`; before a plural it is left over.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.92,
  messages: {hyphen: 'No hyphen in `{printed}`: print `{right}`'},
  pattern:
    /(?<=\b(?:to|for|of|after|in|within|by|about|than|next|last|past|first|over|least|nearly|almost|some)\s)(?<count>\d+|two|three|four|five|six|seven|eight|nine|ten)-(?<unit>years|months|weeks|days|hours|minutes|kilomet(?:re|er)s|met(?:re|er)s|people|percent)(?=\s(?:in|of|ago|later|after|before|to|and|from|for|on|at)\b|[.,])/gu,
  found({groups, 0: printed}) {
    const right = `${groups!.count} ${groups!.unit}`
    return {message: 'hyphen', data: {printed, right}, suggest: [right]}
  },
  examples: [
    {bad: 'He was sentenced to ⟦15-years⟧ in prison.', better: 'He was sentenced to 15 years in prison.'},
    {good: 'He was sentenced to 15 years in prison.'},
    {near: 'It was a 15-year sentence for theft.'}
  ]
})
