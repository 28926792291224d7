import {patternRule} from '../../src/core/kinds.js'
import {anyMonth} from '../../src/text/dates.js'

const year = String.raw`(?:1[5-9]|20)\d\d`

export default patternRule({
  id: 'numbers/date-form',
  summary:
    'Find dates with the words of another language around them (`on 12 of May`, `born on 1958`, `the May 12th,`).',
  why: 'Each language puts its own small words around days and years, and the engine translates them one by one.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.93,
  messages: {form: 'Unexpected `{printed}`, expected `{right}`'},
  needs: /\d (?:of|on|at|year)|(?:on|at|in the|the \p{L}{3,9}) \d|\d born/u,
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}]|\b(?:[Tt]he|[Aa]rticles?|[Ss]ections?|[Cc]hapters?|[Pp]art|[Pp]age|[Ll]aw|[Aa]ct|and|or|to)\s)(?<day>[12]?\d|3[01]) of (?<name>${anyMonth})(?![’'\p{L}-])|(?<=\b(?:on|since|until|from|before|after|\p{Lu}\p{Ll}+day,|by) )the (?<month>${anyMonth}) (?<date>[12]?\d|3[01])(?:st|nd|rd|th)(?=[,.;])|(?<verb>\b(?:born|founded|elected|established|built|adopted|signed|created|formed|introduced)) (?:on|at) (?<year>${year})(?=[,.;]| (?:in|and|by|as|for|to|with|but|after|when)\b)|(?<=, )(?<birth>(?:19|20)\d\d) born(?=[,.])|(?:of the|of) (?<age>(?:19|20)\d\d) year of birth\b|(?<=\b(?:of|on) (?:the )?)(?<first>[12]?\d|3[01]) on (?<last>[12]?\d|3[01]) (?<turn>${anyMonth})\b|\bin the (?<nth>[12]?\d|3[01])(?<suffix>st|nd|rd|th) of (?<when>${anyMonth})\b`,
    'gu'
  ),
  found({groups, 0: printed}) {
    const {day, name, month, date, verb, year, birth, age, first, last, turn, nth, suffix, when} = groups as Record<
      string,
      string | undefined
    >
    const right =
      (day && `${day} ${name}`) ??
      (month && `${month} ${date}`) ??
      (verb && `${verb} in ${year}`) ??
      (birth && `born in ${birth}`) ??
      (age && `born in ${age}`) ??
      (first && `${first} to ${last} ${turn}`) ??
      `on the ${nth}${suffix} of ${when}`
    return {message: 'form', data: {printed, right}, suggest: [right]}
  },
  examples: [
    {bad: 'The pier shut on ⟦12 of May⟧.', better: 'The pier shut on 12 May.'},
    {bad: 'The pier shut on Monday, ⟦the May 12th⟧.', better: 'The pier shut on Monday, May 12.'},
    {bad: 'The warden, ⟦born on 1958⟧ in Oslo, left.', better: 'The warden, born in 1958 in Oslo, left.'},
    {bad: 'The suspect, ⟦1987 born⟧, was held.', better: 'The suspect, born in 1987, was held.'},
    {bad: 'A man ⟦of the 1987 year of birth⟧ was held.', better: 'A man born in 1987 was held.'},
    {bad: 'It burned on the night of ⟦12 on 13 May⟧.', better: 'It burned on the night of 12 to 13 May.'},
    {bad: 'The pier shut ⟦in the 12th of May⟧.', better: 'The pier shut on the 12th of May.'},
    {good: 'The pier shut on 12 May and was built in 1958.'},
    {near: 'The pier shut on the 12 of May, and Article 12 of May’s act was cut.'},
    {near: 'The law was signed at 2022 GMT on the May 12 deadline.'}
  ]
})
