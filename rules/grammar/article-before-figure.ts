import {patternRule} from '../../src/core/kinds.js'

export default patternRule({
  id: 'grammar/article-before-figure',
  summary:
    'Find `a` before a figure that is spoken with a vowel, and `an` before another (`a 18-year-old`, `an 30-metre mast`).',
  why: 'The engine chose the article for the word that the figure stood for in the source.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.95,
  messages: {sound: 'Unexpected `{word}`, expected `{right}`'},
  needs: /[Aa]n? \d/,
  pattern:
    /(?<![\p{L}\p{N}'’.-])(?:(?:a|^A) (?=\d)(?:8\d{0,2}|11|18)(?:,\d{3})*(?:\.\d+)?(?=(?:-| )\p{Ll}|%)|(?:an|^An) (?=\d)(?:[2-79]\d{0,2}|1[02-79]|1\d\d)(?:,\d{3})*(?=(?:-| )\p{Ll}|%))/gu,
  found({0: word}) {
    const right = /^an/iu.test(word) ? word.replace(/n/u, '') : word.replace(/ /u, 'n ')
    return {message: 'sound', data: {word, right}, suggest: [right]}
  },
  examples: [
    {bad: 'They held ⟦a 18⟧-year-old man.', better: 'They held an 18-year-old man.'},
    {bad: 'It has ⟦an 30⟧-metre mast.', better: 'It has a 30-metre mast.'},
    {good: 'They held an 18-year-old man and a 30-year-old woman.'},
    {near: 'It is an 11,000-tonne ship with a 1.8-metre mast and an 8% stake.'}
  ]
})
