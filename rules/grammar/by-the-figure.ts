import {patternRule} from '../../src/core/kinds.js'

const change =
  'rose|risen|rise|rises|rising|fell|fallen|fall|falls|falling|grew|grown|grow|grows|growing|increased|increases?|increasing|decreased|decreases?|dropped|drops?|declined|declines?|shrank|shrunk|climbed|climbs?|jumped|jumps?|cut|reduced|raised|lowered|widened|shortened|lengthened|extended|expanded|moved|shifted|delayed|postponed|up|down|higher|lower|won|lost|lead|leads|leading|led|beat'
const unit =
  '(?:centi|kilo|milli)?met(?:re|er)s?|feet|foot|inch(?:es)?|miles?|km|cm|per\\s?cent|percent|percentage points?|points?|degrees|tonnes|tons|kilograms|kilos|litres|liters|euros|dollars|pounds|roubles|rubles|yuan|yen|seconds|minutes|hours|days|weeks|months|years|votes|seats|goals|hectares|people'

export default patternRule({
  id: 'grammar/by-the-figure',
  summary: 'Find the article before the figure of a change (`rose by the 2 metres`).',
  why: 'Languages with other articles, or with none, make engines guess; a measure that was not named before takes no article.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {article: 'Unexpected `the` before `{figure}`: a measure takes no article here'},
  examples: [
    {bad: 'The lake rose by ⟦the ⟧3 metres in May.', better: 'The lake rose by 3 metres in May.'},
    {bad: 'Rents have fallen by ⟦the ⟧12 percent since May.', better: 'Rents have fallen by 12 percent since May.'},
    {bad: 'The team won by ⟦the ⟧four points.', better: 'The team won by four points.'},
    {good: 'The lake rose by 3 metres in May.'},
    {near: 'The lake rose by the 3 metres that the dam can hold.'},
    {near: 'Rents rose by the 12 percent agreed in May.'},
    {near: 'Rents rose by the 12 percent the council had named.'}
  ],
  needs: /by the/u,
  pattern: new RegExp(
    String.raw`\b(?:${change})(?: \p{L}+ly)? by (?<mark>the )(?=(?<figure>(?:\d+(?:[.,]\d+)*|two|three|four|five|six|seven|eight|nine|ten)(?: thousand| million| billion)? (?:${unit}))(?: (?:in|on|since|last|this|overnight|over|during|after|before|from|to|compared|a year|year-on-year|and|but)(?!\p{L})|[.,;]|$))`,
    'gu'
  ),
  found: ({groups}) => ({message: 'article', data: {figure: groups!.figure!}, suggest: ['']})
})
