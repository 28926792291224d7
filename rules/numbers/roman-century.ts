import {patternRule} from '../../src/core/kinds.js'

const roman: Readonly<Record<string, string>> = {
  XII: '12th',
  XIII: '13th',
  XIV: '14th',
  XV: '15th',
  XVI: '16th',
  XVII: '17th',
  XVIII: '18th',
  XIX: '19th',
  XX: '20th',
  XXI: '21st'
}

/** Names that kings and popes share. */
const kings = new Set(
  'Louis Henry Charles Pius Benedict Leo John Gregory Clement Innocent Alfonso Gustav Christian'.split(' ')
)

export default patternRule({
  id: 'numbers/roman-century',
  summary: 'Find a century counted in Roman numerals (`the XXI century`).',
  why: 'Russian, French, Spanish and other papers count centuries so; English prints 21st.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.95,
  messages: {roman: 'Print `{right}` for `{printed}`'},
  examples: [
    {
      bad: 'No village should lack water in the ⟦XXI⟧ century.',
      better: 'No village should lack water in the 21st century.'
    },
    {bad: 'The chapel is a work of the ⟦XVII⟧ century.', better: 'The chapel is a work of the 17th century.'},
    {good: 'The chapel is a work of the 17th century.'},
    {near: 'He collects Louis XVI century chairs.'},
    {near: 'Louis XIV and a century of war; Super Bowl XX, centuries old.'}
  ],
  needs: /[XVI]/u,
  pattern: /\b(?<mark>(?<n>X{1,2}(?:IX|IV|V?I{0,3}))(?:th|st)?)(?=[- ]centur(?:y|ies)\b)/gu,
  found({groups, index, input}) {
    // `Louis XVI century chairs`
    const before = /(?<before>\p{Lu}\p{Ll}+) $/u.exec(input.slice(Math.max(0, index - 20), index))?.groups?.before
    if (before && kings.has(before)) return undefined
    const right = roman[groups!.n!]
    return right ? {message: 'roman', data: {printed: groups!.mark!, right}, suggest: [right]} : undefined
  }
})
