import {patternRule} from '../../src/core/kinds.js'
import {isBase, isPast} from '../../src/text/verbs.js'

export default patternRule({
  id: 'quotes/past-apostrophe',
  summary: 'Find an apostrophe before the ending of a past tense (`the court rule’d that`, `they demand’ed`).',
  why: 'The ending was joined to the verb as if it were a contraction; English has written these forms as one word for two centuries.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.95,
  messages: {past: 'Unexpected apostrophe in `{word}`, expected `{right}`'},
  needs: /\p{Ll}['’]e?d\b/u,
  pattern:
    /(?<![\p{L}'’-])(?<verb>\p{Ll}{3,})['’](?:(?<full>ed)(?![\p{L}'’])|d(?= (?:that|on|to|the|an?|in|by|at|from|for|with|of|into|over|him|her|them|his|its|their|more|about|out|up|down|off|\d|\p{Lu})\b|[,.;]))/gu,
  found({groups, 0: word}) {
    const {verb = '', full} = groups!
    const right = `${verb}${full ? 'ed' : 'd'}`
    if (!isBase(verb) || !isPast(right)) return undefined
    return {message: 'past', data: {word, right}, suggest: [right]}
  },
  examples: [
    {bad: 'The court ⟦rule’d⟧ that the pier must close.', better: 'The court ruled that the pier must close.'},
    {bad: "Drivers ⟦demand'ed⟧ a new contract.", better: 'Drivers demanded a new contract.'},
    {good: 'The court ruled that the pier must close.'},
    {near: 'The judge’d be late, and nobody’d mind.'}
  ]
})
