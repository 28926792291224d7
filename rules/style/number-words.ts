import {defineRule} from '../../src/core/rule.js'
import {numbersOf} from '../../src/text/numbers.js'

const words = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** What is counted or measured in figures all the same. */
const figures = new Set(
  `percent percentage point points degree degrees inch inches foot feet pound pounds ounce ounces cent cents goal goals
  run runs wicket wickets seed seeds vote votes am pm hours gmt minute bit bits star stars year years month months
  assists strikeouts rebounds millimeters millimetres centimeters centimetres kilometers kilometres liters litres yards knots
  basis bps parts cups tablespoons teaspoons pints quarts gallons
  to and or from through in on at of per by with for is was has had the said out vs versus`.split(/\s+/u)
)
/** `Highway 5 users`, `page 3 girls`: a number that names. */
const names =
  /(?:\p{Lu}\p{L}*\.?|page|pages|chapter|section|article|paragraph|line|item|level|grade|class|phase|stage|volume|episode|season|round|part|version|match|game|week|day|max\.?|min\.?|type|channel|gate|room|unit|number|no\.?|size|under|aged|age|magnitude|tier|lane|category|terminal|platform|pier|division|group|zone|floor|row|table|step|act|scene|rule|title|figure|appendix|heat|leg|lap|set|quarter|generation|formula|cell|ward|[\d%])[  ]$/u

/** `1 in 5 children`, `3 of 5 shots`. */
const share =
  /(?:\d|(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine)) (?:in|of|out of|in every|for every) $/iu
/** A headline has no full stop; there, figures are in place. */
const stopped = /[.!?…:;][\s"'”’»)\]]*$/u

export default defineRule({
  id: 'style/number-words',
  summary: 'Find a figure under 10 that counts things: 7 people for seven people.',
  why: 'Many papers spell out one to nine, save in ages, scores, sums, measures and percentages.',
  severity: 'warning',
  stage: 'stable',
  optIn: 'A matter of house style; part of the packs ap and reuters.',
  fix: 'suggest',
  confidence: 0.9,
  messages: {figure: 'Spell out numbers under 10: `{word}`, not `{figure}`'},
  examples: [
    {bad: 'The storm killed ⟦7⟧ people in the valley.', better: 'The storm killed seven people in the valley.'},
    {bad: 'Police searched ⟦3⟧ houses on Monday.', better: 'Police searched three houses on Monday.'},
    {bad: '⟦4⟧ soldiers were hurt.', better: 'Four soldiers were hurt.'},
    {good: 'The storm killed seven people and hurt 12.'},
    {good: 'The boy is 6 years old and 4 feet tall.'},
    {near: 'They won 4-2 and rose 3 points.'},
    {near: 'Route 9 drivers paid $5 for 2 miles.'},
    {near: 'Between 3 and 12 houses burned at 5 p.m. on May 4.'},
    {near: 'About 1 in 5 children missed 3 of 5 shots, and 6 of 7 players left.'},
    {near: 'Rates rose 3 basis points; mix 2 parts sugar with 3 tablespoons of milk.'},
    {near: 'Magnitude 6 aftershocks hit tier 1 suppliers and lane 3 drivers.'},
    {near: '7 people killed in valley storm'},
    {near: 'Volume 4 deals with rain of up to 5 millimetres.'},
    {near: 'The bank raised its 3 million shares by 2%.'}
  ],
  check(context) {
    const mentions = context.view(numbersOf)
    mentions.forEach((mention, at) => {
      const {value, digits, start, end, numeral, magnitude, unit, currency, percent, ordinal} = mention
      if (!digits || numeral.length > 1 || value < 1 || magnitude || unit || currency || percent || ordinal) return
      if (mention.to !== undefined || mentions[at - 1]?.to === at) return
      const thing = /^[  ](\p{Ll}{3,})(?![\p{L}-])/u.exec(context.text.slice(end, end + 40))?.[1]
      if (!thing || figures.has(thing) || !/(?:s|people|men|women|children)$/u.test(thing)) return
      const before = context.text.slice(Math.max(0, start - 20), start)
      if (names.test(before) || share.test(before) || /\S$/u.test(before)) return
      const paragraph = context.paragraphs.find(([from, to]) => from <= start && end <= to)
      if (paragraph && !stopped.test(context.text.slice(...paragraph))) return
      const opens = context.sentences.some(sentence => sentence.start === start)
      const word = words[value]!
      const printed = opens ? word.charAt(0).toUpperCase() + word.slice(1) : word
      context.report({
        message: 'figure',
        span: [start, end],
        data: {word: printed, figure: numeral},
        suggest: [printed]
      })
    })
    return undefined
  }
})
