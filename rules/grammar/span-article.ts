import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'grammar/span-article',
  summary: 'Find a visit, a strike or a truce of some days that lost its article (`will pay two-day visit`).',
  why: 'Slavic and Asian languages have no articles, and the engine leaves one out before a compound with a number.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.87,
  messages: {article: 'Missing `{article}` before `{span}`'},
  examples: [
    {bad: 'The envoy will pay ⟦two-day visit⟧ to Oslo.', better: 'The envoy will pay a two-day visit to Oslo.'},
    {bad: 'Nurses began ⟦24-hour strike⟧ on Monday.', better: 'Nurses began a 24-hour strike on Monday.'},
    {bad: 'The crew began ⟦8-hour strike⟧ at noon.', better: 'The crew began an 8-hour strike at noon.'},
    {bad: 'He came on ⟦two-day visit⟧ to Oslo.', better: 'He came on a two-day visit to Oslo.'},
    {good: 'The envoy will pay a two-day visit to Oslo.'},
    {near: 'The envoys paid two-day visits, and the two-day visit ended.'},
    {near: 'Nurses begin 24-hour strike'},
    {near: 'The port is shut until noon on Friday.\n\nNurses begin 24-hour strike in Oslo'}
  ],
  needs: /-(?:day|week|month|hour|year) /u,
  pattern:
    /(?<=\b(?:pays?|paid|paying|makes?|made|making|begins?|began|starts?|started|holds?|held|stag(?:e|es|ed)|announced|declared|launched|agreed|signed|imposed|got|received|serving|served|during|after|for|on|under) )(?:two|three|four|five|six|seven|ten|\d+)-(?:day|week|month|hour|year) (?:official |state |working |general |nationwide |national )?(?:visit|trip|tour|strike|meeting|summit|ceasefire|truce|ban|conference|walkout|suspension|sentence|contract|deal|curfew|boycott|festival)(?= (?:to|in|on|for|with|from|at|of|by|after|over|and|that|which)\b|\.)/gu,
  found(match) {
    const end = match.input.slice(match.index).split('\n')[0]!
    const article = /^(?:8|11|18)/u.test(match[0]) ? 'an' : 'a'
    if (!/[.!?]/u.test(end)) return undefined
    return {message: 'article', data: {span: match[0], article}, suggest: [`${article} ${match[0]}`]}
  }
})
