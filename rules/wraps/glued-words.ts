import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'wraps/glued-words',
  summary: 'Find a small word printed together with the name after it (`inFrankfurt`).',
  why: 'Where lines were joined without a space, the last word of one and the first of the next become one.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.95,
  messages: {glued: 'No space between `{left}` and `{right}`; add one'},
  pattern:
    /(?<![\p{L}\p{N}.@/_#’'-])(?<left>in|on|at|of|to|from|for|and|with|by|the|near|that|said|after|between|against|its|their|his)(?<right>\p{Lu}\p{Ll}{3,})(?![\p{L}\p{N}@/_]|\.\p{Ll})/gu,
  found({0: word, groups, input, index}) {
    const {left = '', right = ''} = groups!
    // What is printed so more than once is a name of its own.
    const isName = input.indexOf(word) !== index || input.includes(word, index + 1)
    return isName ? undefined : {message: 'glued', data: {left, right}, suggest: [`${left} ${right}`]}
  },
  examples: [
    {bad: 'The bank opened a branch ⟦inLugano⟧ in May.', better: 'The bank opened a branch in Lugano in May.'},
    {bad: 'Talks ⟦betweenParis⟧ and Rome failed.', better: 'Talks between Paris and Rome failed.'},
    {good: 'The bank opened a branch in Lugano in May.'},
    {near: 'The iPhone and the eBay sale were named.'},
    {near: 'The firm byDesign sued; byDesign won.'},
    {near: 'See inDrive.com for more.'}
  ]
})
