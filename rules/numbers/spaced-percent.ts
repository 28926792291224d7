import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'numbers/spaced-percent',
  summary: 'Find a space between a number and its percent sign.',
  why: 'French, German and Russian print the space, English news does not; a line may break there and strand the sign.',
  severity: 'warning',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.8,
  messages: {spaced: 'Close up `{printed}`: `{closed}`'},
  examples: [
    {bad: 'Turnout fell to ⟦48 %⟧ in the capital.', better: 'Turnout fell to 48% in the capital.'},
    {bad: 'Prices rose by ⟦3.2 %⟧ in May.', better: 'Prices rose by 3.2% in May.'},
    {bad: 'About ⟦70 %⟧ of the beds are taken.', better: 'About 70% of the beds are taken.'},
    {good: 'Turnout fell to 48% in the capital.'},
    {good: 'Prices rose by 3.2 percent in May.'},
    {near: 'The menu lists the key 5 and the key %.'},
    {near: 'The file was saved as report-12 %20.txt.'},
    {bad: 'A share of 2–⟦3,5 %⟧ is usual.'},
    {near: 'They gave 110%.'}
  ],
  needs: /%/u,
  // `48,2 %` is told with its comma.
  pattern:
    /(?<![\p{L}\p{N}])(?:(?<=\d\s|[\p{N}\p{L}][.,:/(–-])|(?!\d{1,3},\d{1,2}[ \u00A0\u202F\u2009]+%))(?<number>\d+(?:[.,]\d+){0,6})[ \u00A0\u202F\u2009]+%(?![\p{L}\p{N}%])/gu,
  found(match) {
    const closed = `${match.groups!.number}%`
    return {message: 'spaced', data: {printed: match[0], closed}, suggest: [closed]}
  }
})
