import {patternRule} from '../../src/core/kinds.js'
import {isBase, isPast} from '../../src/text/verbs.js'

const theirs =
  'lawyers?|wife|husband|family|mother|father|coach|spokesman|spokeswoman|party|brother|sister|son|daughter|manager|agent|predecessor|successor'
const tells = 'said|told|denied|has|had|was|were|declined|confirmed|added'

/** Copy that speaks to its reader. */
const addressed = /\b(?:you|yours|yourself|we|our|us|I|my|me)\b|\byour\b.*\byour\b/isu

export default patternRule({
  id: 'grammar/second-person',
  summary:
    'Find `your` for somebody the story tells of (`He was held; your lawyer said`, `The minister submitted your resignation`).',
  why: 'The polite `you` of several languages is the word for `he` or `they` as well.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {your: 'Unexpected `your {noun}` in a story that speaks to nobody, expected `his`, `her` or `their`'},
  scope: 'sentence',
  needs: / your /u,
  pattern: new RegExp(
    [
      String.raw`(?<=^\p{Lu}[^"“”‘’;?!]{15,200}[;,] (?:and |but |while )?)(?<lawyer>your)(?= (?<noun>${theirs}) (?:${tells})\b)`,
      String.raw`(?<=^(?:The|A|An|\p{Lu}[\p{L}-]+) [^"“”‘’;:?!]{5,120}\b(?<verb>\p{Ll}+) )your(?= (?<owned>\p{Ll}+)\b[^"“”?!]*\.\s*$)`
    ].join('|'),
    'gu'
  ),
  found({groups, input}, {quotes, text}) {
    const {noun, verb, owned} = groups!
    if (/\b(?:you|I|we|my|our|us|me)\b/iu.test(input) || quotes.marks.some(({unsure}) => unsure)) return undefined
    if (verb && (!isPast(verb) || isBase(verb) || addressed.test(text))) return undefined
    if (noun && !/\b(?:was|were|has|had|is|are|\p{L}{2,}ed)\b.* your /u.test(input)) return undefined
    const suggest = /\b(?:her|she)\b/u.test(input) ? ['her', 'their', 'his'] : ['his', 'her', 'their']
    return {message: 'your', data: {noun: (noun ?? owned)!}, suggest}
  },
  examples: [
    {
      bad: 'The broker was held in Bergen on Sunday; ⟦your⟧ lawyer said he would appeal.',
      better: 'The broker was held in Bergen on Sunday; his lawyer said he would appeal.'
    },
    {
      bad: 'The minister submitted ⟦your⟧ resignation on Monday.',
      better: 'The minister submitted his resignation on Monday.'
    },
    {good: 'The broker was held in Bergen on Sunday; his lawyer said he would appeal.'},
    {near: 'If you are held on a Sunday in Bergen, your lawyer will be told.'},
    {near: 'The guide told your reporter that the pass was shut, and you paid.'},
    {near: 'Ask a friend to come to the station, and your family will know.'}
  ]
})
