import {placeRule} from '../../src/core/place-rule.js'
import {objectIsFronted} from '../../src/text/fronted-object.js'
import {governedAt, governorsOf} from '../../src/text/governors.js'
import table from './needless-preposition.tsv'

const governors = governorsOf(table)
/** What one tells may stand before: `the story he told to police`. */
const tells = /^t(?:ell|old)/u

export default placeRule({
  id: 'grammar/needless-preposition',
  summary: 'Find a preposition after a verb that takes its object directly (`contacted with the ministry`).',
  why: 'Where English has a plain object, other languages have a preposition or a dative; the engine prints one.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.87,
  messages: {extra: 'Unexpected `{found}` after `{word}`, which takes its object directly'},
  examples: [
    {bad: 'The reporter contacted ⟦with⟧ the ministry.', better: 'The reporter contacted the ministry.'},
    {bad: 'Two thieves entered ⟦into⟧ the old bank at dawn.', better: 'Two thieves entered the old bank at dawn.'},
    {bad: 'The duke thanked ⟦to⟧ his hosts.', better: 'The duke thanked his hosts.'},
    {bad: 'A court fined the mill ⟦with⟧ 2,000 euros.', better: 'A court fined the mill 2,000 euros.'},
    {good: 'The reporter contacted the ministry and entered the bank.'},
    {near: 'Both sides entered into talks, and the pact entered into force.'},
    {near: 'The tale he had told to police was not the one that she told to reporters.'},
    {near: 'What the minister told to parliament was true, and it was told to reporters too.'},
    {near: 'Nurses joined in the protest, resisted to the last man and denied about half of it.'},
    {near: 'She interviewed with two banks.'},
    {near: 'He was thanked to his face, and the contacted firms with offices in Riga answered to the board.'}
  ],
  concerns: word => governors.has(word),
  found(place) {
    const governed = governedAt(place, governors.get(place.word())!)
    if (!governed || (tells.test(place.word()) && objectIsFronted(place))) return undefined
    const {from} = governed
    const edits = [{span: place.span(from - 1, from), text: place.printed(from - 1)}]
    const data = {found: place.word(from), word: place.printed()}
    return {message: 'extra', span: place.span(from), data, suggest: [{edits}]}
  }
})
