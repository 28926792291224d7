import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'numbers/doubled-sign',
  summary: 'Find a sign that says what the word before it says (`minus -14`, `about ~30`, `more than >50`).',
  why: 'The engine renders the sign as a word and copies it as well.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.95,
  messages: {twice: '`{printed}` says it twice; print `{right}`'},
  needs: /[-−–+~<>≈#°]\s?\d|%/u,
  pattern:
    /(?<![\p{L}-])(?<word>minus|plus|about|around|approximately|some|over|more than|under|less than|fewer than|number|up to) (?<sign>[-−–+~><≈#]|c\. ?|ca\. ?)(?<figure>\d[\d.,]*\d|\d)/giu,
  found({groups, 0: printed}) {
    const {word = '', sign = '', figure = ''} = groups!
    if (!(fits[word.toLowerCase()] ?? /^(?:[~≈]|ca?\.)/u).test(sign)) return undefined
    const right = `${word} ${figure}`
    return {message: 'twice', data: {printed, right}, suggest: [right]}
  },
  examples: [
    {bad: 'It fell to ⟦minus -14⟧ degrees at night.', better: 'It fell to minus 14 degrees at night.'},
    {bad: 'The mill employs ⟦about ~30⟧ people.', better: 'The mill employs about 30 people.'},
    {bad: 'The boat holds ⟦more than >50⟧ people.', better: 'The boat holds more than 50 people.'},
    {good: 'It fell to minus 14 degrees at night.'},
    {near: 'The mill employs about -14 is no count.'},
    {near: 'The file is under #7 and the tally is over -3.'}
  ]
})

/** What each word says. */
const fits: Readonly<Record<string, RegExp>> = {
  minus: /[-−–]/u,
  plus: /\+/u,
  over: />/u,
  'more than': />/u,
  under: /</u,
  'less than': /</u,
  'fewer than': /</u,
  number: /#/u,
  'up to': /</u
}
