import {patternRule} from '../../src/core/kinds.js'
import {singularOf} from '../../src/text/nouns.js'

export default patternRule({
  id: 'spacing/glued-figure',
  summary: 'Find figures glued to what they count (`1,200soldiers`).',
  why: 'Chinese and Japanese have no spaces, and markup between a figure and its noun takes the space along.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.95,
  messages: {glued: 'No space between `{figure}` and `{noun}`; add one'},
  needs: /\d\p{Ll}{5}/u,
  pattern:
    /(?<![\p{L}\p{N}.,/#@_=&-])(?<figure>\d{1,3}(?:,\d{3})+|\d+)(?<noun>\p{Ll}{5,})(?![\p{L}\p{N}/@_=&.-]\p{L}|[\p{L}\p{N}@_=&-])/gu,
  found({groups}) {
    const {figure = '', noun = ''} = groups!
    if (noun !== 'people' && singularOf(noun) === undefined) return undefined
    return {message: 'glued', data: {figure, noun}, suggest: [`${figure} ${noun}`]}
  },
  examples: [
    {bad: 'Pakistan sent ⟦1,200soldiers⟧ to the south.', better: 'Pakistan sent 1,200 soldiers to the south.'},
    {good: 'Pakistan sent 1,200 soldiers to the south.'},
    {near: 'The 90min site and the 4chan board were down.'}
  ]
})
