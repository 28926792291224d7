import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'numbers/half',
  summary: 'Find a half without its article or in the wrong place: `one and half`, `half of million`.',
  why: 'English keeps the article: one and a half, half a million.',
  severity: 'warning',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.93,
  messages: {half: 'Write `{right}` for `{printed}`'},
  examples: [
    {bad: 'The trial took ⟦two and half⟧ years.', better: 'The trial took two and a half years.'},
    {bad: 'It is ⟦one and half⟧ times as long.', better: 'It is one and a half times as long.'},
    {bad: 'Nearly ⟦half of million⟧ people fled.', better: 'Nearly half a million people fled.'},
    {bad: 'The roof cost ⟦a half of a million⟧ euros.', better: 'The roof cost half a million euros.'},
    {bad: 'About ⟦two million half⟧ people fled.', better: 'About two and a half million people fled.'},
    {bad: 'It closed ⟦two years and half⟧ ago.', better: 'It closed two years and a half ago.'},
    {bad: 'Nearly ⟦half million⟧ people fled.', better: 'Nearly half a million people fled.'},
    {good: 'The trial took two and a half years.'},
    {good: 'Half a million people fled.'},
    {near: 'Of the four, one and half of another were lost.'},
    {near: 'A half million people fled.'},
    {near: 'Half of millions of euros is still much.'},
    {near: 'The half-million mark was passed.'}
  ],
  pattern:
    /(?<![\p{L}\p{N}-])(?:(?<many>one|two|three|four|five|six|seven|eight|nine|ten)\s(?<size3>million|billion|thousand)\s(?:and\s)?half(?=\s\p{Ll}{3,}s?\b)(?!\s(?:of|are|were|was|is|that|this|those|the|as|have|had|will|would)\b)|(?<span>one|two|three|four|five|six|seven|eight|nine|ten|an)\s(?<unit>hours?|years?|months?|weeks?)\s(?:and\s)?half(?=\s(?:ago|later|after|before|in\sprison|to)\b|[.,])|(?<count>one|two|three|four|five|six|seven|eight|nine|ten)\sand\shalf(?=\s(?:years?|months?|weeks?|days?|hours?|minutes?|times|miles|kilomet(?:er|re)s|met(?:er|re)s|million|billion|percent|centuries|decades))|(?:a\s)?(?<word>half)\sof\s(?:a\s)?(?<size>million|billion)|(?<=\b(?:nearly|almost|about|over|than|some|around|by|to|of|cost|costs)\s)(?<bare>half)\s(?<size2>million|billion))(?![\p{L}\p{N}-])/giu,
  found(match) {
    const {count, word, size, bare, size2, many, size3, span, unit} = match.groups as Record<string, string | undefined>
    if (many)
      return {
        message: 'half',
        data: {printed: match[0], right: `${many} and a half ${size3}`},
        suggest: [`${many} and a half ${size3}`]
      }
    if (span)
      return {
        message: 'half',
        data: {printed: match[0], right: `${span} ${unit} and a half`},
        suggest: [`${span} ${unit} and a half`]
      }
    const right = count ? `${count} and a half` : `${word ?? bare} a ${size ?? size2}`
    return {message: 'half', data: {printed: match[0], right}, suggest: [right]}
  }
})
