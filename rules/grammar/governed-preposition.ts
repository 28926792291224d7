import {placeRule} from '../../src/core/place-rule.js'
import {governedAt, governorsOf} from '../../src/text/governors.js'
import table from './governed-preposition.tsv'

const governors = governorsOf(table)

export default placeRule({
  id: 'grammar/governed-preposition',
  summary: 'Find a verb, adjective or noun with a preposition that it does not take (`relies in`, `famous with`).',
  why: 'Which preposition a word governs differs from language to language; the engine keeps that of the source.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.87,
  messages: {wrong: 'Unexpected `{found}` after `{word}`, expected `{right}`'},
  examples: [
    {bad: 'The valley relies ⟦in⟧ its two mills for work.', better: 'The valley relies on its two mills for work.'},
    {bad: 'The bay is famous ⟦with⟧ its oysters.', better: 'The bay is famous for its oysters.'},
    {bad: 'The barn was full ⟦with⟧ hay.', better: 'The barn was full of hay.'},
    {bad: 'The clerk was charged ⟦because of⟧ fraud.', better: 'The clerk was charged with fraud.'},
    {bad: 'The rules differ strongly ⟦of⟧ those in Malta.', better: 'The rules differ strongly from those in Malta.'},
    {bad: 'Two choirs took part ⟦to⟧ the parade.', better: 'Two choirs took part in the parade.'},
    {bad: 'Guides warned the skiers ⟦for⟧ avalanches.', better: 'Guides warned the skiers of avalanches.'},
    {bad: 'The clinic has a lack ⟦for⟧ doctors.', better: 'The clinic has a lack of doctors.'},
    {bad: 'The reason ⟦to⟧ the delay is not known.', better: 'The reason for the delay is not known.'},
    {near: 'He had reason to doubt it, she would love to try, and none of them will lack for a job.'},
    {good: 'The valley relies on its two mills and is famous for its cheese.'},
    {near: 'The valley relies in part on tourists, and she is responsible on weekdays.'},
    {near: 'The clock takes pride of place, and two ferries collided on the river.'},
    {near: 'She was alarmed on seeing it, immune for life, proud by nature and capable in goal.'},
    {near: 'Fears based in fact led farmers to protest about the law, which is in favour with few.'},
    {near: 'He was sentenced in 2015 and fined for fraud.'},
    {near: 'The firm is based in Riga and insisted on Monday that it was good in bed linen.'}
  ],
  concerns: word => governors.has(word),
  found(place) {
    const governed = governedAt(place, governors.get(place.word())!)
    const right = governed?.governor.right[0]
    // `take pride of place`
    // `no less guilty for being rich`
    if (governed && place.word(-1) === 'less' && place.word(governed.from) === 'for') return undefined
    if (!right || (place.word() === 'pride' && place.word(2) === 'place')) return undefined
    const {governor, from, to} = governed
    const data = {found: place.phrase(from, to), word: place.printed(), right}
    return {message: 'wrong', span: place.span(from, to), data, suggest: governor.right}
  }
})
