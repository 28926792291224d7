import {patternRule} from '../../src/core/kinds.js'
import {singularOf} from '../../src/text/nouns.js'

const counted =
  'people|persons|inhabitants|residents|men|women|children|citizens|voters|soldiers|troops|refugees|cases|infections|deaths|jobs|homes|households|families|students|workers|employees|members|visitors|tickets|copies|vehicles|cars|houses|years|euros?|dollars?|yuan|rubles?|roubles?|lei|crowns|kronor|hryvnias?|Swiss|new|votes|books|animals|hectares|acres'

/** Plurals behind a decimal. */
const measures =
  /^(?:seconds|minutes|hours|days|weeks|months|points|met(?:re|er)s|kilomet(?:re|er)s|centimet(?:re|er)s|feet|inches|miles|yards|lit(?:re|er)s|gallons|ounces|pounds|grams|kilograms|kilos|tonnes|tons|degrees|times|percentage|volts|amperes|radians|francs|pence|cents|seats|centuries|litres|shares|goals|runs|wickets|lengths|standards|deviations|parsecs|bytes|bars|pips|basis|microns|nanometers|nanometres)$/u

export default patternRule({
  id: 'numbers/dotted-thousands',
  summary: 'Find thousands parted by points: `1.500.000`, `25.000 people`.',
  why: 'Much of Europe parts thousands with a point; an English reader takes 25.000 for twenty-five.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {point: 'Write `{right}` with commas for `{printed}`'},
  examples: [
    {bad: 'Some ⟦25.000⟧ people filled the square.', better: 'Some 25,000 people filled the square.'},
    {bad: 'The fund holds ⟦1.500.000⟧ euros.', better: 'The fund holds 1,500,000 euros.'},
    {bad: 'The firm cut ⟦3.200⟧ jobs.', better: 'The firm cut 3,200 jobs.'},
    {bad: 'About ⟦140.000⟧ have fled.', better: 'About 140,000 have fled.'},
    {bad: 'The average wage is ⟦1.234,56⟧ euros.', better: 'The average wage is 1,234.56 euros.'},
    {bad: 'The clinic put off ⟦1.350⟧ operations.', better: 'The clinic put off 1,350 operations.'},
    {near: 'The beam is 1.250 microns wide, and the lens 2.500 inches.'},
    {good: 'Some 25,000 people filled the square.'},
    {good: 'The rate was 1.125 percent.'},
    {near: 'She won by 2.256 seconds.'},
    {near: 'The vote fell by 13.169 million people.'},
    {near: 'Version 1.500 of the program is out.'},
    {near: 'The server at 10.100.200 was down.'}
  ],
  needs: /\d/u,
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}]|[\p{L}\p{N}][.,:/-]|\b(?:server|address|version|Version|IP)\s(?:at\s)?)(?:[1-9]\d{0,2}(?:\.\d{3})*\.(?:000(?=\s(?!(?:per\s?cent|million|billion|trillion|seconds?|met|k[mg]|g\b|m\b|MHz|degrees|of))\p{L})|\d{3}(?=\s(?:${counted})(?![\p{L}]))|\d{2}0(?=\s(?:[\p{Ll}-]+\s)?(?<noun>\p{Ll}{3,}s)(?![\p{L}'’])))|[1-9]\d{0,2}(?:\.\d{3}){1,6},\d{1,2}(?=\s|%)|[1-9]\d{0,2}\.\d{3}\.\d{3}(?:\.\d{3})*(?=\s))(?![\p{N}]|[.,]\d)`,
    'gu'
  ),
  found(match) {
    const printed = match[0]
    const noun = match.groups?.noun
    if (noun !== undefined && (measures.test(noun) || singularOf(noun) === undefined)) return undefined
    const [whole = '', decimals] = printed.split(',')
    const right = whole.replaceAll('.', ',') + (decimals ? `.${decimals}` : '')
    return {message: 'point', data: {printed, right}, suggest: [right]}
  }
})
