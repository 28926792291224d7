import {patternRule} from '../../src/core/kinds.js'
import {readWords} from '../../src/text/numbers.js'

const words = 'two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty'
const figure = `\\d[\\d,.]*\\d|\\d|${words}`

export default patternRule({
  id: 'numbers/lost-range-word',
  summary: 'Find a range whose `to` or `and` was lost (`from 500 1,000 euros`, `between 20 30 people`).',
  why: 'A dash between two figures is no word to an engine; it drops the dash and sets the figures side by side.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {lost: 'Missing `{link}` in `{range}`, expected `{right}`'},
  examples: [
    {bad: 'The guide earned ⟦from 300 2,000⟧ euros a day.', better: 'The guide earned from 300 to 2,000 euros a day.'},
    {bad: '⟦Between 20 30⟧ boats were lost.', better: 'Between 20 and 30 boats were lost.'},
    {bad: 'It takes ⟦from two four⟧ weeks.', better: 'It takes from two to four weeks.'},
    {good: 'The guide earned from 300 to 2,000 euros a day.'},
    {near: 'From 2019 9,000 boats were built, and by 2020 12,000 sold.'},
    {near: 'From 20 12 remained, and between 9 30-ton boats lay two rafts.'}
  ],
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}’'.,-])(?<mark>(?<lead>[Ff]rom|[Bb]etween) (?<low>${figure}) (?<high>${figure}))(?= \\p{Ll})`,
    'gu'
  ),
  found({groups}) {
    const {mark, lead, low, high} = groups as {mark: string; lead: string; low: string; high: string}
    const [from, to] = [worth(low), worth(high)]
    if (!(from < to) || to > from * 1000 || (/^(?:19|20)\d\d$/u.test(low) && to > 31)) return undefined
    // `200 300` may be one figure, and `12 May` a day.
    if (/^\d{1,3}$/u.test(low) && /^\d{3}$/u.test(high)) return undefined
    const link = lead.toLowerCase() === 'from' ? 'to' : 'and'
    const right = `${lead} ${low} ${link} ${high}`
    return {message: 'lost', data: {link, range: mark, right}, suggest: [right]}
  }
})

const worth = (printed: string): number => readWords(printed) ?? Number(printed.replace(/,(?=\d{3})/gu, ''))
