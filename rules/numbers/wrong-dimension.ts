import {figureRule} from '../../src/core/figure-rule.js'

const about = String.raw`(?:about\s|around\s|some\s|nearly\s|almost\s|over\s|up\sto\s|more\sthan\s|at\sleast\s)?`
const long = '(?:(?:kilo|centi|milli)?met(?:re|er)s?|feet|foot|miles?|yards?|km|m)'

export default figureRule({
  id: 'numbers/wrong-dimension',
  summary: 'Find a depth in square metres, a weight in kilometres and a speed per square hour.',
  why: 'The engine took `square` or the unit from another figure; no depth is an area, and no hour is square.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.95,
  messages: {
    length: 'A {what} is no area and no volume: print `{right}`',
    weight: 'Nothing weighs {printed}: check the unit',
    time: 'No time is square: print `{right}`'
  },
  examples: [
    {
      bad: 'The wreck lies at a depth of ⟦40 square metres⟧ off the cape.',
      better: 'The wreck lies at a depth of 40 metres off the cape.'
    },
    {bad: 'The pit is ⟦30 cubic metres⟧ deep.', better: 'The pit is 30 metres deep.'},
    {
      bad: 'Gusts reached 90 kilometres ⟦per square hour⟧ at noon.',
      better: 'Gusts reached 90 kilometres per hour at noon.'
    },
    {bad: 'The bell weighs ⟦900 kilometres⟧ and is cracked.'},
    {good: 'The wreck lies at a depth of 40 metres off the cape.'},
    {near: 'The hall of 40 square metres is deep, and the lake holds 30 cubic kilometres of water.'}
  ],
  checks: [
    {
      needs: /(?:square|cubic) /u,
      pattern: new RegExp(
        String.raw`\b(?<what>depth|height|width|length|altitude|elevation|distance|diameter|thickness)\sof\s${about}(?<mark>\d[\d.,]*\s(?:square|cubic)\s${long})\b`,
        'gu'
      ),
      found: ({what = '', mark = ''}) => straight(what, mark)
    },
    {
      needs: /(?:square|cubic) .* (?:deep|tall|wide|thick|long|high)\b/u,
      pattern: new RegExp(
        String.raw`(?<mark>(?<![\p{L}\d.,])\d[\d.,]*\s(?:square|cubic)\s${long})\s(?<what>deep|tall|wide|thick|long|high)(?![\p{L}-])`,
        'gu'
      ),
      found: ({what = '', mark = ''}) => straight(whatIs[what] ?? what, mark)
    },
    {
      needs: /per square /u,
      pattern: /(?<mark>\bper\ssquare\s(?:hour|second|minute|day))\b/gu,
      found({mark = ''}) {
        const right = mark.replace('square ', '')
        return {message: 'time', data: {right}, suggest: [right]}
      }
    },
    {
      needs: /\bweigh/u,
      pattern: new RegExp(
        String.raw`\b(?:weigh(?:s|ed|ing)?|a\s(?:total\s|combined\s)?weight\sof)\s${about}(?<mark>\d[\d.,]*\s(?:(?:kilo|centi)?met(?:re|er)s|degrees|hectares))\b`,
        'gu'
      ),
      found: ({mark = ''}) => ({message: 'weight', data: {printed: mark}})
    }
  ]
})

const whatIs: Readonly<Record<string, string>> = {
  deep: 'depth',
  tall: 'height',
  high: 'height',
  wide: 'width',
  thick: 'thickness',
  long: 'length'
}

function straight(what: string, mark: string) {
  const right = mark.replace(/(?:square|cubic)\s/u, '')
  return {message: 'length' as const, data: {what, right}, suggest: [right]}
}
