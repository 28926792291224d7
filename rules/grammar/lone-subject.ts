import {placeRule} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {readSet} from '../../src/text/table.js'
import {isParticiple, isPast} from '../../src/text/verbs.js'
import {determiners, prepositions} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'
import table from './bare-noun.tsv'
import countries from './country-for-adjective.tsv'

/** Things and persons that are counted: edited news prints them with an article. */
const nouns = readSet<'noun' | 'use'>(table, 'noun')
const demonyms = readSet<'country' | 'adjective'>(countries, 'adjective')
const collective = wordSet('police team group company army government press public media parliament council crew staff')

export default placeRule({
  id: 'grammar/lone-subject',
  summary: 'Find a sentence that opens without its article: `Danish grid operator said it had restored power`.',
  why: 'Many languages have no articles; the engine has to guess them, and guesses least at the start of a sentence.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.82,
  messages: {bare: 'Missing article before `{phrase}`, expected `The {phrase}`'},
  examples: [
    {
      bad: '⟦Danish grid operator⟧ said it had restored power to nine towns.',
      better: 'The Danish grid operator said it had restored power to nine towns.'
    },
    {
      bad: '⟦Aden Canal Authority⟧ said that nine ships had passed on Sunday.',
      better: 'The Aden Canal Authority said that nine ships had passed on Sunday.'
    },
    {near: 'Danish police said they had cleared the bridge of all nine trucks.'},
    {near: 'Danish operator restores power'},
    {good: 'The Danish grid operator said it had restored power to nine towns.'}
  ],
  concerns: word => nouns.has(word) || bodies.has(word),
  found(place) {
    if (place.capital() && bodies.has(place.word()) && isBody(place)) {
      const phrase = place.phrase(-place.here.index, 0)
      return {message: 'bare', span: place.span(-place.here.index, 0), data: {phrase}, suggest: [`The ${phrase}`]}
    }
    if (place.capital() || !place.stopped || !isLead(place)) return undefined
    const {index} = place.here
    const phrase = place.phrase(-index, 0)
    return {
      message: 'bare',
      span: place.span(-index, 0),
      data: {phrase},
      suggest: [`The ${phrase}`, `A ${phrase}`]
    }
  },
  unless(place) {
    if (place.capital()) return false
    const between = Array.from({length: place.here.index - 1}, (_, at) => place.tag(-1 - at))
    return between.some(tag => !/^(?:ADJ|NOUN)$/u.test(tag)) || !/^(?:VERB|AUX)$/u.test(place.tag(1))
  }
})

/** Bodies whose full names have the article. */
const bodies = wordSet('authority ministry commission committee directorate inspectorate')

/** `Suez Canal Authority said that`: capitals alone before it, and nobody's. */
function isBody(place: Place): boolean {
  const {sentence, index} = place.here
  if (index < 1 || index > 4 || place.word(-index) === '' || sentence.words.length < 8 || place.next() !== ' ')
    return false
  const before = sentence.words.slice(0, index)
  return (
    before.every(({text}) => /^\p{Lu}[\p{L}-]+$/u.test(text)) &&
    !determiners.has(before[0]!.lower) &&
    !prepositions.has(before[0]!.lower) &&
    /^(?:says|said|has|had|reported|announced|warned|confirmed|ordered|approved|rejected|published)$/u.test(
      place.word(1)
    ) &&
    place.stopped
  )
}

/** `Danish grid operator said`, in a sentence of some length. */
function isLead(place: Place): boolean {
  const {sentence, index} = place.here
  const {words} = sentence
  if (index < 1 || index > 4 || !demonyms.has(words[0]!.text) || place.word(-index) === '') return false
  if (collective.has(place.word()) || words.length < 8) return false
  if (words.slice(1, index).some(({text}) => /^\p{Lu}|['’]/u.test(text)) || place.next() !== ' ') return false
  const verb = place.word(1)
  return /^(?:says|said|is|was|has|had|will|would)$/u.test(verb) || (isPast(verb) && !isParticiple(verb))
}
