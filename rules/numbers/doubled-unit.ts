import {patternRule} from '../../src/core/kinds.js'

/** The words that each abbreviation already says. */
const meaning: ReadonlyMap<string, RegExp> = new Map([
  ['km', /^kilomet(?:er|re)s?$/iu],
  ['m', /^met(?:er|re)s?$/iu],
  ['cm', /^centimet(?:er|re)s?$/iu],
  ['mm', /^millimet(?:er|re)s?$/iu],
  ['kg', /^(?:kilograms?|kilos?)$/iu],
  ['g', /^grams?$/iu],
  ['t', /^tonn?e?s?$/iu],
  ['ha', /^hectares?$/iu],
  ['mw', /^megawatts?$/iu],
  ['kw', /^kilowatts?$/iu],
  ['km/h', /^(?:kilomet(?:er|re)s? (?:per|an) hour|kph)$/iu],
  ['mph', /^miles (?:per|an) hour$/iu],
  ['°c', /^(?:degrees(?: celsius)?|celsius)$/iu],
  ['°f', /^(?:degrees(?: fahrenheit)?|fahrenheit)$/iu],
  ['°', /^degrees?$/iu],
  ['kilometers', /^km$/iu],
  ['kilometres', /^km$/iu],
  ['kilograms', /^kg$/iu],
  ['hectares', /^ha$/iu],
  ['degrees', /^°\s?[CF]?$/iu]
])

export default patternRule({
  id: 'numbers/doubled-unit',
  summary: 'Find a measure that names its unit twice: `20 km kilometers`.',
  why: 'An abbreviation was kept and spelled out as well; an editor prints one of the two.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.95,
  messages: {twice: '`{printed}` names the unit twice: `{once}`'},
  examples: [
    {
      bad: 'The road runs for ⟦20 km kilometers⟧ along the coast.',
      better: 'The road runs for 20 kilometers along the coast.'
    },
    {bad: 'It was ⟦30°C degrees Celsius⟧ in the shade.', better: 'It was 30 degrees Celsius in the shade.'},
    {bad: 'The load weighed ⟦500 kg kilograms⟧ at least.', better: 'The load weighed 500 kilograms at least.'},
    {
      bad: 'Winds reached ⟦120 km/h kilometres per hour⟧ at sea.',
      better: 'Winds reached 120 kilometres per hour at sea.'
    },
    {bad: 'The wall is ⟦6 meters meters⟧ high.', better: 'The wall is 6 meters high.'},
    {good: 'The road runs for 20 km along the coast.'},
    {good: 'It was 30 degrees Celsius in the shade.'},
    {near: 'After 20 km, kilometer markers are missing.'},
    {near: 'The 400 m metre-long track was repainted.'},
    {near: 'It covers 20 km (12 miles).'}
  ],
  needs: /\d/u,
  pattern:
    /(?<![\p{L}\p{N}])(?<number>\d+(?:[.,]\d+){0,6})\s?(?<short>km\/h|mph|km|cm|mm|kg|mw|kw|ha|m|g|t|°\s?[CF]?|degrees|(?:kilo|centi)?met(?:er|re)s|kilograms|tonn?e?s|miles|hectares)\s(?<long>(?:kilo|centi|milli)?met(?:er|re)s?(?:\s(?:per|an)\shour)?|kph|miles(?:\s(?:per|an)\shour)?|kilograms?|kilos?|grams?|tonn?e?s?|hectares?|megawatts?|kilowatts?|degrees(?:\s(?:celsius|fahrenheit))?|celsius|fahrenheit|°\s?[CF]?|km|kg|ha)(?![\p{L}\p{N}-])/giu,
  found(match) {
    const {number = '', short = '', long = ''} = match.groups as Record<string, string | undefined>
    const key = short.toLowerCase().replaceAll(/\s/gu, '')
    const same = key.length > 3 && key === long.toLowerCase()
    if (!same && !meaning.get(key)?.test(long.replaceAll(/\s+/gu, ' '))) return undefined
    const sign = short.startsWith('°') && /^degrees$/iu.test(long)
    const once = sign
      ? number + short.replace(/\s/u, '')
      : /^(?:celsius|fahrenheit)$/iu.test(long)
        ? `${number} degrees ${long}`
        : `${number} ${long}`
    return {message: 'twice', data: {printed: match[0], once}, suggest: [once]}
  }
})
