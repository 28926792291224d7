import {defineRule} from '../../src/core/rule.js'
import {fellowOf} from '../../src/spelling/fellow.js'
import type {Word} from '../../src/text/sentences.js'

export default defineRule({
  id: 'spelling/mixed-variants',
  summary: 'Find American and British spellings in one story.',
  why: 'Engines learn from both Englishes and mix them; a desk prints one.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.8,
  optIn: 'Quotations and names bring the other spelling in rightly, so that each desk must choose.',
  messages: {mixed: '`{word}` is {variant} spelling, but `{other}` is not; choose one'},
  examples: [
    {
      bad: 'The theatre changed its colour, and a ⟦neighbor⟧ complained.',
      better: 'The theatre changed its colour, and a neighbour complained.'
    },
    {
      bad: 'The harbor and the color of the center please ⟦neighbours⟧.',
      better: 'The harbor and the color of the center please neighbors.'
    },
    {bad: 'Labour analysed the programme in the centre of the ⟦harbor⟧.'},
    {good: 'The colour of the harbour is grey.'},
    {good: 'The color of the harbor is gray.'},
    {near: 'They organize the labour of their neighbours.'},
    {near: 'Pearl Harbor has no colour, they said.'}
  ],
  check(context) {
    const found: Record<'american' | 'british', {word: Word; fellow: string}[]> = {american: [], british: []}
    for (const word of context.words) {
      const variant = context.speller.variant(word.text)
      if (variant !== 'american' && variant !== 'british') continue
      const fellow = isName(word) ? undefined : fellowOf(word.lower, variant, context.speller)
      if (fellow) found[variant].push({word, fellow})
    }
    if (found.american.length === 0 || found.british.length === 0) return undefined
    const odd = found.american.length > found.british.length ? 'british' : 'american'
    const [{word, fellow}, other] = [found[odd][0]!, found[odd === 'british' ? 'american' : 'british'][0]!]
    const data = {word: word.text, variant: odd === 'british' ? 'British' : 'American', other: other.word.text}
    context.report({message: 'mixed', span: [word.start, word.end], data, suggest: [fellow]})
    return undefined
  }
})

/** A capital inside a sentence: `Pearl Harbor` keeps its spelling. */
function isName({text, index}: Word): boolean {
  return index > 0 && /^\p{Lu}/u.test(text)
}
