import {patternRule} from '../../src/core/kinds.js'
import {endsPhrase} from '../../src/text/word-classes.js'

const adjectives: Readonly<Record<string, string>> = {
  height: 'high',
  length: 'long',
  width: 'wide',
  depth: 'deep',
  thickness: 'thick'
}

const measures: Readonly<Record<string, string>> = {has: 'measures', have: 'measure', had: 'measured'}

/** `is 12 floors`, `was nearly 50 metres`: an adjective follows; elsewhere the noun stays (`a tower of 50 metres in height`). */
const isPredicate = /\b(?:is|are|was|were|be|been|being)(?: \p{L}+){0,2} [\d.,]+ (?:million |thousand |billion )?$/u

interface Powers {
  power: string
  single: string
}

/** `85 thousand cube meter daily`, but not `a 30 square metre flat` or `0.5 cubic metre`. */
function ofMany({power, single}: Powers, printed: string, before: string, after: string) {
  const [, figure = '', magnitude = ''] = /(?<![\d.,])([\d.,]+) ((?:million|thousand|billion) )?$/u.exec(before) ?? []
  const kind = /^cub/u.test(power) ? 'cubic' : 'square'
  const isOne = Number(figure.replaceAll(',', '')) < 2 && magnitude === ''
  const next = /^ (\p{L}+)/u.exec(after)?.[1]?.toLowerCase() ?? ''
  // `a 500 square metre (5,380 square feet) flat`
  const isPart = /^ ?\(/u.test(after) || /\b(?:an?|the|this|that|its|his|her|their|every|each) [\d.,]+ $/iu.test(before)
  const isHead = endsPhrase(next) || /^(?:a|an|per|each|daily|yearly|annually)$/u.test(next)
  const right = `${kind} ${single}${isHead && !isPart && !isOne ? 's' : ''}`
  return figure === '' || right === printed
    ? undefined
    : {message: 'unit' as const, data: {printed, right}, suggest: [right]}
}

export default patternRule({
  id: 'numbers/unit-form',
  summary:
    'Find units in the manner of another language (`3 cube metres`, `-15 degrees of Celsius`, `12 floors height`).',
  why: 'The engine renders the parts of a unit or a measure one by one.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.93,
  messages: {
    unit: 'Unexpected `{printed}`, expected `{right}`',
    dash: 'Unexpected `{printed}` between figure and currency, leave it out'
  },
  needs:
    /\d[^\n]{0,24}(?:cube|cubic|square |quadratic|squared|degrees? of|hours?|in (?:long|wide|high|deep|tall)|height|length|width|depth|thickness|US-D|,-)/u,
  pattern:
    /\b(?<has>has|have|had) (?<size>(?:\p{Ll}+ )?\d[\d.,]* (?:(?:kilo|centi)?met(?:re|er)s|feet|floors|storeys|stories|miles|yards)) (?<sort>height|length|width|depth|thickness)(?=[,.;]| and\b)|(?<=\d (?:million |thousand |billion )?)(?:(?<power>cub(?:e|ic)|squared?|quadratic) (?<single>(?:kilo|centi)?met(?:re|er)|mile)(?![\p{L}'’-])|(?<cube>cube|quadratic|squared?)(?= (?:(?:kilo|centi)?met(?:re|er)s?|feet|km)\b)(?<!square)|degrees? of (?<scale>Celsius|Fahrenheit)|(?<long>(?:(?:kilo|centi)?met(?:re|er)s|feet|miles|yards)) in (?<how>long|wide|high|deep|tall)\b(?! jump)|(?<tall>(?:(?:kilo|centi)?met(?:re|er)s|feet|floors|storeys|stories|miles|yards)) (?<measure>height|length|width|depth|thickness)(?=[,.;]| and\b)|US-(?<money>[Dd]ollars?))|(?<=\d ?)km\/(?<hour>hours|std)\b|(?<=(?<![\d.,])\d{1,3}),-(?= (?:euros?|dollars?|pounds?|francs?|crowns)\b)/gu,
  found({groups, 0: printed, index, input}) {
    if (groups!.single)
      return ofMany(groups as unknown as Powers, printed, input.slice(0, index), input.slice(index + printed.length))
    const {cube, scale, long, how, tall, measure, money, has, size, sort} = groups as Record<string, string | undefined>
    if (cube === 'square') return undefined
    const next = /^ (\p{L}+)/u.exec(input.slice(index + printed.length))?.[1]?.toLowerCase() ?? ''
    // `fought 4 miles in deep mud`
    if (how && !endsPhrase(next)) return undefined
    const isSaidOf = isPredicate.test(input.slice(Math.max(0, index - 40), index))
    if (printed === ',-') return {message: 'dash', data: {printed}, suggest: ['']}
    const right =
      (has && `${measures[has]} ${size} in ${sort}`) ??
      (cube && (cube === 'cube' ? 'cubic' : 'square')) ??
      (scale && `degrees ${scale}`) ??
      (long && `${long} ${how}`) ??
      (tall && `${tall} ${isSaidOf ? adjectives[measure!] : `in ${measure}`}`) ??
      (money ? 'US dollars' : 'km/h')
    return {message: 'unit', data: {printed, right}, suggest: [right]}
  },
  examples: [
    {bad: 'The dam holds 30 ⟦cube⟧ metres.', better: 'The dam holds 30 cubic metres.'},
    {bad: 'The plant makes 85 thousand ⟦cube meter⟧ daily.', better: 'The plant makes 85 thousand cubic meters daily.'},
    {bad: 'The park has 40 ⟦square kilometre⟧ of land.', better: 'The park has 40 square kilometres of land.'},
    {near: 'It holds 1 cubic metre, or 0.5 cubic metre a day, in a 30 square metre flat.'},
    {bad: 'It will fall to -15 ⟦degrees of Celsius⟧.', better: 'It will fall to -15 degrees Celsius.'},
    {bad: 'The ship is 200 ⟦metres in long⟧.', better: 'The ship is 200 metres long.'},
    {bad: 'The hall is 12 ⟦floors height⟧.', better: 'The hall is 12 floors high.'},
    {bad: 'Gas rose to 1,200 ⟦US-Dollar⟧.', better: 'Gas rose to 1,200 US dollars.'},
    {bad: 'The wind reached 130 ⟦km/hours⟧.', better: 'The wind reached 130 km/h.'},
    {bad: 'A ride costs 15⟦,-⟧ euros.', better: 'A ride costs 15 euros.'},
    {bad: 'He has a mast of 12 ⟦metres length⟧.', better: 'He has a mast of 12 metres in length.'},
    {bad: 'The mast ⟦has 12 metres length⟧.', better: 'The mast measures 12 metres in length.'},
    {good: 'The dam holds 30 cubic metres and is 200 metres long.'},
    {near: 'They rode 4 miles in deep snow and swam 50 metres in long shirts.'},
    {near: 'The ice is cut into 30 cubes of metres, at 200 metres height of the pole.'}
  ]
})
