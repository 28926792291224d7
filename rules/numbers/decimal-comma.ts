import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'numbers/decimal-comma',
  summary: 'Find a comma where English prints a decimal point: `3,5 percent`.',
  why: 'Most of Europe writes decimals with a comma; in English the comma parts thousands.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.93,
  messages: {comma: 'Write `{right}` with a decimal point for `{printed}`'},
  examples: [
    {bad: 'Prices rose ⟦3,5⟧ percent in May.', better: 'Prices rose 3.5 percent in May.'},
    {bad: 'The deal is worth ⟦12,4⟧ million euros.', better: 'The deal is worth 12.4 million euros.'},
    {bad: 'He jumped ⟦6,17⟧ metres to win.', better: 'He jumped 6.17 metres to win.'},
    {bad: 'Turnout was ⟦48,2%⟧.', better: 'Turnout was 48.2%.'},
    {bad: 'In May ⟦48,2 %⟧ of them voted.', better: 'In May 48.2% of them voted.'},
    {bad: 'A litre costs €⟦1,79⟧ at the pump.', better: 'A litre costs €1.79 at the pump.'},
    {bad: 'A tremor of magnitude ⟦5,8⟧ was felt.', better: 'A tremor of magnitude 5.8 was felt.'},
    {bad: 'The crown fell to ⟦34,71⟧ per dollar.', better: 'The crown fell to 34.71 per dollar.'},
    {good: 'Prices rose 3.5 percent in May.'},
    {good: 'The deal is worth 12,400 euros.'},
    {near: 'Rooms 3,5 and 7 are closed.'},
    {near: 'The chemical 2,4-D was banned.'},
    {near: 'On May 3,10 people fell ill.'},
    {near: 'Articles 19,22 of the treaty were cited.'}
  ],
  needs: /\d,\d/u,
  pattern:
    /(?<![\p{L}\p{N}]|\d\s|[\p{N}\p{L}][.,:/(–-])\d{1,3},\d{1,2}[ \u00A0\u202F\u2009]*%(?![\p{L}\p{N}%])|(?<![\p{L}\p{N}]|\d\s|[\p{N}\p{L}][.,:/(–-]|(?:Rooms?|Articles?|Nos?\.|Sections?|Pages?|Chapters?|Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?\s)(?:\d{1,3},\d{1,2}(?=\s?(?:per\s?cent|percentage)|\s(?:million|billion|trillion|thousand|met(?:er|re)s?|kilomet(?:er|re)s?|km|kg|kilograms?|cm|mm|tonn?e?s?|lit(?:er|re)s?|miles|hectares?|degrees|points?|times|euros?|dollars?|pounds?|yuan|yen|rubles?|roubles?|crowns|kronor|zlotys?|hryvnias?|lei|(?:to|per|against)\s(?:the\s|one\s|a\s)?(?:US\s)?(?:dollar|euro|pound)|seconds?|minutes|hours|MW|MB|GB|m\b|square|CZK|EUR|PLN)(?![\p{L}\p{N}]))|(?<=[$€£])\d{1,3},\d{1,2}|(?<=\bmagnitude(?:\sof)?\s)\d,\d|\d,\d(?=-magnitude|\son\sthe\sRichter))(?![\p{N}]|[,.]\d)/gu,
  found(match) {
    const printed = match[0]
    const right = printed.replace(',', '.').replace(/\s+(?=%)/u, '')
    return {message: 'comma', data: {printed, right}, suggest: [right]}
  }
})
