import {patternRule} from '../../src/core/kinds.js'
import {anyMonth} from '../../src/text/dates.js'
import {singularOf} from '../../src/text/nouns.js'

const month = `${anyMonth}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec`

export default patternRule({
  id: 'spacing/glued-figure',
  summary:
    'Find figures glued to what they count, to a month or to a preposition (`1,200soldiers`, `July14`, `in2019`).',
  why: 'Chinese and Japanese have no spaces, and markup between a figure and its neighbour takes the space along.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.95,
  messages: {glued: 'No space between `{left}` and `{right}`; add one'},
  needs: /\d\p{L}{3}|\p{L}{2}[$€£]?\d/u,
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}.,/#@_=&-])(?:(?<figure>\d{1,3}(?:,\d{3})+|\d+)(?<noun>\p{Ll}{5,}|days|tons|cars|jobs|euro)|(?<day>\d{1,2})(?<name>${month})|(?<month>${month})(?<date>\d{1,2})|(?<word>\p{Ll}{2,})(?<sum>[$€£]\d[\d,.]*\d|[$€£]\d)|(?<before>\d{2,4})(?<joined>and|but|when|for|with|the|who|which|after|before|until|from|was|were|will|has|had|that|while|where)|(?<lead>in|since|by|from|until|of|to|for|and|about|than|least|nearly|the|on|at)(?<number>(?:19|20)\d\d|\d{1,3}(?:,\d{3})+))(?![\p{L}\p{N}/@_=&.-]\p{L}|[\p{L}\p{N}@_=&-])`,
    'gu'
  ),
  found({groups}) {
    const {
      figure,
      noun = '',
      day,
      name,
      month,
      date,
      word,
      sum,
      lead,
      number,
      before,
      joined
    } = groups as Record<string, string | undefined>
    if (figure && noun !== 'people' && singularOf(noun) === undefined && noun !== 'euro') return undefined
    const left = figure ?? day ?? month ?? word ?? before ?? lead!
    const right = (figure ? noun : undefined) ?? name ?? date ?? sum ?? joined ?? number!
    return {message: 'glued', data: {left, right}, suggest: [`${left} ${right}`]}
  },
  examples: [
    {bad: 'Pakistan sent ⟦1,200soldiers⟧ to the south.', better: 'Pakistan sent 1,200 soldiers to the south.'},
    {bad: 'The ferry sails on ⟦May9⟧ again.', better: 'The ferry sails on May 9 again.'},
    {bad: 'The ferry sails on ⟦9May⟧ again.', better: 'The ferry sails on 9 May again.'},
    {bad: 'The mill closed ⟦in1987⟧.', better: 'The mill closed in 1987.'},
    {bad: 'The mill was built in ⟦1904and⟧ closed in May.', better: 'The mill was built in 1904 and closed in May.'},
    {bad: 'The crew was lost for ⟦12days⟧.', better: 'The crew was lost for 12 days.'},
    {bad: 'The mill sold ⟦for$40⟧ million.', better: 'The mill sold for $40 million.'},
    {good: 'Pakistan sent 1,200 soldiers to the south.'},
    {near: 'The 90min site and the 4chan board were down.'},
    {near: 'The group March4Hope met; so did Studio in2000x.'}
  ]
})
