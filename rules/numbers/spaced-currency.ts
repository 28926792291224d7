import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'numbers/spaced-currency',
  summary: 'Find a space between a currency sign and its amount, or within the sign.',
  why: 'Tokenizers set `HK $6` and `€ 20`; English print closes the sign up to the amount.',
  severity: 'warning',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.8,
  messages: {
    spaced: 'Close up `{printed}`: `{closed}`',
    behind: 'Put the sign first: `{closed}` instead of `{printed}`'
  },
  examples: [
    {bad: 'The city set aside ⟦HK $6⟧ million for the poor.', better: 'The city set aside HK$6 million for the poor.'},
    {bad: 'A ticket costs ⟦€ 20⟧ at the door.', better: 'A ticket costs €20 at the door.'},
    {bad: 'The painting went for ⟦$ 1.5⟧ million.', better: 'The painting went for $1.5 million.'},
    {bad: 'The fine is ⟦US $ 500⟧ a day.', better: 'The fine is US$500 a day.'},
    {bad: 'A ticket costs ⟦20 €⟧ at the door.', better: 'A ticket costs €20 at the door.'},
    {bad: 'The fine is ⟦500$⟧ a day.', better: 'The fine is $500 a day.'},
    {bad: 'The mill cost ⟦45 million $⟧ to build.', better: 'The mill cost $45 million to build.'},
    {good: 'A ticket costs €20 at the door, or $22.'},
    {good: 'The fine is US$500 a day.'},
    {near: 'The family in the US $500 richer is rare.'},
    {near: 'He typed a lone $ and left.'},
    {near: 'Prices in dollars ($) rose 20 percent.'},
    {near: 'It paid 5 $50 bills.'}
  ],
  needs: /[$€£¥₩₹₽₺₴]/u,
  pattern:
    /(?<![\p{L}\p{N}$])(?:(?:(?<country>US|HK|NT|CA|AU|NZ)(?<gap>\s?)|(?<dollar>[ACS]))|)(?<sign>[$€£¥₩₹])(?<space>\s?)(?<number>\d+(?:,\d+){0,6}(?:\.\d+)?)|(?<![\p{L}\p{N}$€£¥]|\d[.,])(?<amount>\d+(?:,\d+){0,6}(?:\.\d+)?(?:\s(?:thousand|million|billion|trillion|bn|mn))?)(?<apart>\s?)(?<last>[$€£₽₺₴₹₩])(?![\p{L}\p{N}]|\s\d)/gu,
  found(match, {text}) {
    const groups = match.groups as Record<string, string | undefined>
    const {amount = '', last = '', country = '', dollar = '', sign = '', number = '', gap = '', space = ''} = groups
    if (amount) {
      const closed = `${last}${amount}`
      return {message: 'behind', data: {printed: match[0], closed}, suggest: [closed]}
    }
    if (!gap && !space) return undefined
    if (gap && !space && /\b(?:in|to|from|of|by|for|and|with) the $/u.test(text.slice(0, match.index).slice(-12)))
      return undefined
    if (gap && sign !== '$') return undefined
    const closed = `${country}${dollar}${sign}${number}`
    return {message: 'spaced', data: {printed: match[0], closed}, suggest: [closed]}
  }
})
