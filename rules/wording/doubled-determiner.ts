import {defineRule} from '../../src/core/rule.js'
import {capitalised, isCapital} from '../../src/text/capitalised.js'
import {adjacent} from '../../src/text/runs.js'
import type {Word} from '../../src/text/sentences.js'

const articles = new Set(['the', 'a', 'an'])
const possessives = new Set(['my', 'our', 'your', 'his', 'their', 'its'])
const demonstratives = new Set(['this', 'these', 'those'])
/** They take no article behind them: `no an access`. */
const bare = new Set(['no', 'every'])

export default defineRule({
  id: 'wording/doubled-determiner',
  summary: 'Find two determiners where one belongs: `the a`, `a the`, `the his`.',
  why: 'A phrase carries one article or possessive; two mean that a draft was rewritten halfway or that the engine could not choose.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {two: 'Two determiners, `{phrase}`: keep `{first}` or `{second}`'},
  examples: [
    {bad: 'Rebels seized ⟦the a⟧ town near the border.', better: 'Rebels seized a town near the border.'},
    {bad: 'The mayor praised ⟦a the⟧ plan on Friday.', better: 'The mayor praised the plan on Friday.'},
    {bad: 'Investors sold ⟦the their⟧ shares at once.', better: 'Investors sold their shares at once.'},
    {bad: 'Officials blamed ⟦an a⟧ power failure.', better: 'Officials blamed a power failure.'},
    {bad: 'The hamlet has ⟦no a⟧ doctor.', better: 'The hamlet has no doctor.'},
    {good: 'The bank sold the shares to its staff.'},
    {good: 'All the other roads stayed open.'},
    {near: 'She got an A in the exam, and the A 45 was closed.'},
    {near: 'The An-24 landed on a The Hague-bound lane.'},
    {near: 'Is this the way to treat guests?'},
    {near: 'The à la carte menu and the a cappella choir pleased the guests.'},
    {near: 'What he did with his the court did not ask.'}
  ],
  concerns: word => articles.has(word) || bare.has(word) || word === 'my' || word === 'our',
  check(context) {
    const {text} = context
    for (const at of context.concerned) {
      const left = context.words[at]!
      const [right, next] = left.sentence.words.slice(left.index + 1, left.index + 3)
      if (!right || !clash(left, right) || !adjacent(text, left, right) || !adjacent(text, right, next)) continue
      if (/^(?:la|cappella|priori|posteriori|fortiori)$/u.test(next!.lower)) continue
      const data = {phrase: text.slice(left.start, right.end), first: left.text, second: right.text}
      context.report({message: 'two', span: [left.start, right.end], data, suggest: repairs(left, right)})
    }
    return undefined
  }
})

/** Before a capital `a` is a letter or `the` part of a name: `get an A`, `the A 45`. */
function clash(left: Word, right: Word): boolean {
  if (left.lower === right.lower || isCapital(right.text)) return false
  if (bare.has(left.lower)) return articles.has(right.lower)
  if (!articles.has(left.lower)) return right.lower === 'the'
  return articles.has(right.lower) || possessives.has(right.lower) || demonstratives.has(right.lower)
}

function repairs(left: Word, right: Word): string[] {
  if (bare.has(left.lower)) return [left.text]
  const second = isCapital(left.text) ? capitalised(right.lower) : right.text
  return [second, left.text]
}
