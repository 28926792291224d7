import {patternRule} from '../../src/core/kinds.js'

const theirs =
  'lawyers?|wife|husband|family|mother|father|coach|spokesman|spokeswoman|party|brother|sister|son|daughter|manager|agent|predecessor|successor'
const tells = 'said|told|denied|has|had|was|were|declined|confirmed|added'

export default patternRule({
  id: 'grammar/second-person',
  summary: 'Find `your` for somebody the story tells of (`He was held on Sunday; your lawyer said`).',
  why: 'The polite `you` of several languages is the word for `he` or `they` as well.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {your: 'Unexpected `your {noun}` in a story that speaks to nobody, expected `his`, `her` or `their`'},
  scope: 'sentence',
  needs: /[;,] (?:and |but |while )?your /u,
  pattern: new RegExp(
    String.raw`(?<=^\p{Lu}[^"“”‘’;?!]{15,200}[;,] (?:and |but |while )?)(?<mark>your)(?= (?<noun>${theirs}) (?:${tells})\b)`,
    'gu'
  ),
  found({groups, input}, {quotes}) {
    if (/\b(?:you|I|we|my|our|us|me)\b/u.test(input) || quotes.marks.some(({unsure}) => unsure)) return undefined
    if (!/\b(?:was|were|has|had|is|are|\p{L}{2,}ed)\b.* your /u.test(input)) return undefined
    const suggest = /\b(?:her|she)\b/u.test(input) ? ['her', 'their', 'his'] : ['his', 'her', 'their']
    return {message: 'your', data: {noun: groups!.noun!}, suggest}
  },
  examples: [
    {
      bad: 'The broker was held in Bergen on Sunday; ⟦your⟧ lawyer said he would appeal.',
      better: 'The broker was held in Bergen on Sunday; his lawyer said he would appeal.'
    },
    {good: 'The broker was held in Bergen on Sunday; his lawyer said he would appeal.'},
    {near: 'If you are held on a Sunday in Bergen, your lawyer will be told.'},
    {near: 'Ask a friend to come to the station, and your family will know.'}
  ]
})
