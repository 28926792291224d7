import {patternRule} from '../../src/core/kinds.js'
import {pluralOf} from '../../src/text/nouns.js'

export default patternRule({
  id: 'quotes/plural-apostrophe',
  summary: 'Find plain plurals with an apostrophe before a plural verb (`the passenger’s were taken off`).',
  why: 'An -s was taken for a possessive one. An editor is asked about it by every second reader.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {apostrophe: 'Unexpected apostrophe in the plural `{word}`, expected `{right}`'},
  needs: /['’]s (?:were|are|have)\b|\ds?['’]s?['’]/u,
  pattern:
    /(?<=(?:\p{L}['’]s|\b(?:[Tt]he|[Tt]hese|[Tt]hose|[Ii]ts|[Tt]heir|[Oo]ur|[Aa]ll|[Mm]any|[Ss]ome|[Ss]everal|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Mm]ost|\d+)) )(?<word>(?<noun>\p{Ll}{3,})['’]s)(?= (?:were|are|have) \p{Ll}{2,})|(?<![\p{L}\d])(?<years>(?<decade>(?:1[5-9]|20)\d0)['’]s['’])(?=\s)/gu,
  found({groups}, {speller}) {
    const {word = '', noun = '', years, decade} = groups as Record<string, string | undefined>
    if (years) return {message: 'apostrophe', data: {word: years, right: `${decade}s`}, suggest: [`${decade}s`]}
    const right = pluralOf(noun) ?? (speller.isWord(`${noun}s`) ? `${noun}s` : undefined)
    return right ? {message: 'apostrophe', data: {word, right}, suggest: [right]} : undefined
  },
  examples: [
    {
      bad: 'All of the ⟦passenger’s⟧ were taken off by lifeboat.',
      better: 'All of the passengers were taken off by lifeboat.'
    },
    {
      bad: "Both of the harbour's ⟦crane's⟧ were idle.",
      better: "Both of the harbour's cranes were idle."
    },
    {bad: "In the ⟦1990's'⟧ the mill was sold.", better: 'In the 1990s the mill was sold.'},
    {good: 'All of the passengers were taken off by lifeboat.'},
    {near: 'The passenger’s bags were lost, and the bank’s is safe.'}
  ]
})
