import {placeRule} from '../../src/core/place-rule.js'
import {capitalised} from '../../src/text/capitalised.js'
import {isPast} from '../../src/text/verbs.js'
import {endsPhrase, finiteAuxiliaries} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What somebody has, each of which English gives its owner before it. */
const owned = wordSet(
  'father mother brother sister son daughter wife husband uncle aunt cousin grandfather grandmother grandson granddaughter parents children sons daughters brothers sisters friend colleague lawyer house home car flat apartment office company firm party plan idea decision proposal statement speech words remarks answer opinion book film novel work job career name age salary family team club coach passport phone laptop wallet clothes hands eyes face head body residence candidacy resignation government ministry'
)
const possessives = new Map([
  ['him', 'his'],
  ['her', 'her'],
  ['them', 'their'],
  ['us', 'our'],
  ['me', 'my']
])

export default placeRule({
  id: 'grammar/of-pronoun',
  summary: 'Find what belongs to somebody with `of` and a pronoun (`the father of her`, `the plan of them`).',
  why: 'Many languages put the owner behind with a preposition; English has `her father`.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.86,
  messages: {of: 'Unidiomatic `{found}`, expected `{right}`'},
  examples: [
    {bad: '⟦The father of her⟧ was a miner in Leeds.', better: 'Her father was a miner in Leeds.'},
    {bad: 'Police searched ⟦the house of him⟧ on Monday.', better: 'Police searched his house on Monday.'},
    {good: 'Her father was a miner in Leeds.'},
    {near: 'The work of her husband was sold, and the words of them all were heard.'},
    {near: 'It was the age of us against the team of them who won.'}
  ],
  concerns: word => owned.has(word),
  found(place) {
    const owner = possessives.get(place.word(2))
    if (place.word(-1) !== 'the' || place.word(1) !== 'of' || !owner || place.capital()) return undefined
    const next = place.word(3)
    const isEnd = next === '' ? /^[.,;]/u.test(place.next(2)) : finiteAuxiliaries.has(next) || isPast(next)
    const isTime = /^(?:on|in|at|to|for|by|from|after|before|last)$/u.test(next) && endsPhrase(next)
    if (!isEnd && !isTime) return undefined
    const right = `${place.capital(-1) ? capitalised(owner) : owner} ${place.word()}`
    return {message: 'of', span: place.span(-1, 2), data: {found: place.phrase(-1, 2), right}, suggest: [right]}
  }
})
