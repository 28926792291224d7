import {patternRule} from '../../src/core/kinds.js'

const women =
  'Ms\\.?|Mrs\\.?|Miss|Madam|Lady|Queen|Princess|Duchess|[Ss]he|[Aa]ctress|[Bb]usinesswoman|[Ss]pokeswoman|[Cc]hairwoman|[Pp]olicewoman|[Cc]ongresswoman|[Mm]other|[Dd]aughter|[Ss]ister|[Ww]idow|[Ww]oman|[Gg]irl'
const men =
  'Mr\\.?|Sir|King|Prince|Duke|[Hh]e|[Bb]usinessman|[Ss]pokesman|[Cc]hairman|[Pp]oliceman|[Cc]ongressman|[Ff]ather|[Ss]on|[Bb]rother|[Ww]idower|[Mm]an|[Bb]oy'
/** Words after which the reflexive may mean somebody else, or begin another clause. */
const plain =
  "(?:(?!(?:and|or|who|that|which|to|of|for|with|by|she|he|her|him|his|woman|man|girl|boy|wife|husband|mother|father|as|than|but|if|when|while|the) )[\\p{Ll}'’-]+ ){0,4}?"

export default patternRule({
  id: 'names/reflexive-gender',
  summary: 'Find `himself` after a woman and `herself` after a man in one clause.',
  why: 'Languages without gendered pronouns make engines guess, and they guess anew in every clause.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.8,
  scope: 'sentence',
  messages: {gender: '`{word}` does not go with `{who}`; check who is meant'},
  pattern: new RegExp(
    `(?<![\\p{L}-])(?:(?<woman>${women})(?: \\p{Lu}[\\p{L}-]+){0,3} ${plain}(?<him>himself)|(?<man>${men})(?: \\p{Lu}[\\p{L}-]+){0,3} ${plain}(?<her>herself))(?!\\p{L})`,
    'gu'
  ),
  found(match) {
    const {woman, man, him} = match.groups!
    const data = {who: (woman ?? man)!, word: him ? 'himself' : 'herself'}
    const right = him ? 'herself' : 'himself'
    return {message: 'gender', data, suggest: [match[0].replace(/(?:him|her)self$/u, right)]}
  },
  examples: [
    {bad: '⟦Ms Zhou described himself⟧ as lucky.', better: 'Ms Zhou described herself as lucky.'},
    {bad: 'After the race ⟦he hurt herself⟧ on the stairs.', better: 'After the race he hurt himself on the stairs.'},
    {bad: 'The ⟦spokeswoman corrected himself⟧ later.', better: 'The spokeswoman corrected herself later.'},
    {good: 'Ms Zhou described herself as lucky.'},
    {near: 'He told the queen herself.'},
    {near: 'She said he blamed himself, and Mr Roy let her defend herself.'},
    {near: 'The mother of the king himself was there.'}
  ]
})
