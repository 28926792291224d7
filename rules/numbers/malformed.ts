import {patternRule} from '../../src/core/kinds.js'
import {anyMonth} from '../../src/text/dates.js'

export default patternRule({
  id: 'numbers/malformed',
  summary: 'Find figures whose commas and points no system of English writes (`$2,5.00 billion`, `48,00 people`).',
  why: 'Separators of two languages were mixed, or a digit was lost; only the source has the figure.',
  severity: 'error',
  stage: 'stable',
  fix: 'none',
  confidence: 0.9,
  messages: {figure: '`{figure}` is no figure that English writes: check the source'},
  needs: /\d[,.]\d/u,
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N},.:/-])(?:\d{1,3}(?:,\d{3})*,\d{1,2}\.\d+|(?<!(?:${anyMonth})\s)\d{1,3},\d{2}(?=\s(?:people|persons|men|women|children|soldiers|troops|voters|workers|residents|refugees|families|houses|homes|cases|jobs|tonnes|visitors|passengers|students|fans|copies|votes)\b)|\d{1,3},\d{4,5}(?=\s\p{Ll})|\d{1,3}\.\d{4,5}(?=\s(?:people|persons|soldiers|troops|voters|workers|residents|refugees|families|houses|homes|visitors|passengers|fans)\b)|\d{1,3}(?:,\d{3})+,\d{1,2}(?=\s(?:euros?|dollars|pounds|lei|crowns|zlotys|roubles|rubles|EUR|USD)\b)|\d{1,3}\.\d{3},\d{2,3}|\d{1,3}\.\d{1,2}[.,]\d{3}(?=\s\p{Ll})|(?<=[$€£]\s?)\d{1,3}(?:\.\d{3})+\.\d{2}|\d{1,3}(?:\.\d{3})+\.\d{2}(?=\s(?:euros?|dollars|pounds|lei|crowns|zlotys|roubles|rubles|EUR|USD)\b))(?![\d,]|\.\d)`,
    'gu'
  ),
  found: ({0: figure}) => ({message: 'figure', data: {figure}}),
  examples: [
    {bad: 'The firm will invest $⟦2,5.00⟧ billion.'},
    {bad: 'About ⟦48,00⟧ people fled.'},
    {bad: 'The fine was ⟦1.250,00⟧ euros.'},
    {bad: 'Oslo imported ⟦1.250,000⟧ tonnes of wheat.'},
    {bad: 'The toll brought in €⟦2.750.00⟧ a month.'},
    {bad: 'The lake holds ⟦3.5.000⟧ tonnes of salt.'},
    {bad: 'The fine was ⟦1,250,50⟧ euros.'},
    {bad: 'Around ⟦1.5000⟧ people fled.'},
    {good: 'About 48,000 people fled, and the fine was 1,250.00 euros.'},
    {near: 'The pill weighs 1.2345 grams, and the fine was 12,50,000 rupees.'},
    {near: 'Rooms 3,45 and 12,50, the height of 10,000.5 metres.'}
  ]
})
