import {patternRule} from '../../src/core/kinds.js'
import {isPerson} from '../../src/text/agents.js'
import {endsPhrase} from '../../src/text/word-classes.js'

const singular: Readonly<Record<string, string>> = {feet: 'foot', inches: 'inch'}
const number =
  '(?:\\d+(?:[.,]\\d+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred)'
const units =
  'years|months|weeks|days|hours|minutes|seconds|metres|meters|kilometres|kilometers|miles|feet|inches|tonnes|tons|litres|liters|kilograms|pounds|points|pages|storeys|floors|stars|euros|dollars|hectares|acres|degrees|rooms|beds|seats'

/** What the age is said of stands before it: `he is 24-years-old Monday`. */
const said = /\b(?:is|are|was|were|be|been|turned|turns) (?:\p{Ll}+ )?$/u

export default patternRule({
  id: 'grammar/unit-plural',
  summary: 'Find plurals of units in compounds (`a 12-years-old boy`, `a three-days visit`).',
  why: 'In a compound before a noun English leaves the unit in the singular; other languages count it.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.92,
  messages: {plural: 'Unexpected plural in the compound `{found}`, expected `{right}`'},
  needs:
    /-(?:years|months|weeks|days|hours|minutes|seconds|met|kilomet|miles|feet|inches|ton|lit|kilograms|pounds|points|pages|storeys|floors|stars|euros|dollars|hectares|acres|degrees|rooms|beds|seats)/iu,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}-])(?<number>${number})-(?<unit>${units})(?:(?<long>-(?:old|long|high|wide|deep|tall|thick|heavy)| (?:old|long|wide|tall))(?![\\p{L}\\p{N}-])|(?= \\p{Ll}{3,})(?<=\\b(?:an?|the|his|her|its|their|this|that|another|every) ${number}-\\p{L}+))`,
    'giu'
  ),
  found({groups, 0: found, index, input}) {
    const {number = '', unit = '', long = ''} = groups!
    // `he is 24-years-old`: no compound at all.
    const next = /^ (\p{L}+)/u.exec(input.slice(index + found.length))?.[1] ?? ''
    const isNamed = /^\p{Lu}/u.test(next) && !said.test(input.slice(Math.max(0, index - 20), index))
    const isBefore = long === '' || isNamed || !endsPhrase(next.toLowerCase())
    const right = !isBefore
      ? found.replaceAll('-', ' ')
      : `${number}-${singular[unit.toLowerCase()] ?? unit.replace(/s$/iu, '')}${long.replace(' ', '-')}`
    // `the 19-years driver`: how old somebody is.
    const isAge = long === '' && /^years$/iu.test(unit) && isPerson(next) && /^\d{1,2}$/u.test(number)
    if (isAge)
      return {message: 'plural', data: {found, right: `${right}-old`}, fix: 'suggest', suggest: [`${right}-old`, right]}
    return {message: 'plural', data: {found, right}, suggest: [right]}
  },
  examples: [
    {
      bad: 'A ⟦12-years-old⟧ boy was found alive in the forest.',
      better: 'A 12-year-old boy was found alive in the forest.'
    },
    {
      bad: 'The queen began a ⟦three-days⟧ visit to Kenya.',
      better: 'The queen began a three-day visit to Kenya.'
    },
    {bad: 'Workers closed a ⟦300-metres-long⟧ tunnel.', better: 'Workers closed a 300-metre-long tunnel.'},
    {bad: 'The runner is ⟦24-years-old⟧.', better: 'The runner is 24 years old.'},
    {bad: 'Police held ⟦32-years-old⟧ Ola Lund.', better: 'Police held 32-year-old Ola Lund.'},
    {bad: 'A ⟦34-years old⟧ nurse was hurt.', better: 'A 34-year-old nurse was hurt.'},
    {bad: 'The runner is ⟦24-years old⟧.', better: 'The runner is 24 years old.'},
    {bad: 'The ⟦19-years⟧ driver was hurt.', better: 'The 19-year-old driver was hurt.'},
    {good: 'A 12-year-old boy began a three-day visit.'},
    {near: 'The trip of two to three days’ length was his third, the 18-months’ absence too.'},
    {near: 'Ten-pounds and five-pounds were the old names.'}
  ]
})
