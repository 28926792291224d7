import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'sense/by-all-means',
  summary: 'Find `by all means, except …` where `by any means other than …` is meant.',
  why: '`By all means` says “certainly”, or that every one of the means is used at once; what is meant is any of them but one.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.8,
  messages: {means: '`{phrase}` says that all of them are used; perhaps `{better}`'},
  pattern:
    /(?<!\p{L})(?<mark>(?<lead>by|through|with|using) all (?:the )?(?:possible |available |other )?means,? ?(?:except(?: for| by| through)?|excluding|other than|but(?: for)?|apart from|aside from|besides|save for|with the exception of|without))(?= (?!I |he |she |we |they |it |the |that |this |there )\p{L})/giu,
  found(match) {
    const {mark = '', lead = 'by'} = match.groups!
    const better = `${lead} any means other than`
    return {message: 'means', data: {phrase: mark, better}, suggest: [better]}
  },
  examples: [
    {
      bad: 'The ministry will fight smuggling ⟦by all means, except for⟧ torture.',
      better: 'The ministry will fight smuggling by any means other than torture.'
    },
    {
      bad: 'They may protest ⟦by all means excluding⟧ strikes.',
      better: 'They may protest by any means other than strikes.'
    },
    {bad: 'The law lets them reply ⟦through all means other than⟧ force.'},
    {bad: 'He wants to win ⟦by all possible means, but⟧ fraud.'},
    {good: 'The ministry will fight smuggling by any means other than torture.'},
    {near: 'By all means, go there.'},
    {near: 'Try it by all means, but he will not like it.'},
    {near: 'They fought on by all means available.'},
    {near: 'By all means visit the fort, but bring a coat.'}
  ]
})
