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
  needs: /['’]s (?:were|are|have)\b/u,
  pattern:
    /(?<=(?:\p{L}['’]s|\b(?:[Tt]he|[Tt]hese|[Tt]hose|[Ii]ts|[Tt]heir|[Oo]ur|[Aa]ll|[Mm]any|[Ss]ome|[Ss]everal|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Mm]ost|\d+)) )(?<word>(?<noun>\p{Ll}{3,})['’]s)(?= (?:were|are|have) \p{Ll}{2,})/gu,
  found({groups}, {speller}) {
    const {word = '', noun = ''} = groups!
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
    {good: 'All of the passengers were taken off by lifeboat.'},
    {near: 'The passenger’s bags were lost, and the bank’s is safe.'}
  ]
})
