import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {isOnlyVerb, isPast} from '../../src/text/verbs.js'
import {determiners, finiteBe, modals, prepositions, whWords} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

const pronouns = wordSet('he she it they')

export default placeRule({
  id: 'grammar/lost-whether',
  summary:
    'Find reported questions that lost their `whether` (`refused to say he would`, `not yet clear the mayor will`).',
  why: 'Languages that ask with the order of words or a particle have no word for `whether`, and the engine prints none.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.86,
  messages: {missing: 'Missing `whether` before `{next}`'},
  examples: [
    {
      bad: 'The coach refused to say ⟦he⟧ would stay.',
      better: 'The coach refused to say whether he would stay.'
    },
    {
      bad: 'It is not yet clear ⟦the⟧ mayor will stand again.',
      better: 'It is not yet clear whether the mayor will stand again.'
    },
    {
      bad: 'The price will depend on ⟦farmers⟧ can bring in the maize.',
      better: 'The price will depend on whether farmers can bring in the maize.'
    },
    {
      bad: 'Asked ⟦he⟧ would sell the mill, the owner said no.',
      better: 'Asked whether he would sell the mill, the owner said no.'
    },
    {
      bad: 'Asked ⟦she⟧ regretted the sale, the owner shook her head.',
      better: 'Asked whether she regretted the sale, the owner shook her head.'
    },
    {
      bad: 'Divers have yet to establish ⟦the⟧ barge was holed.',
      better: 'Divers have yet to establish whether the barge was holed.'
    },
    {good: 'The coach refused to say whether he would stay.'},
    {near: 'He would say he would stay, and she refused to say how it was done.'},
    {near: 'It is now clear the mayor will stand again.'},
    {near: 'The people who depend on the mill will suffer.'}
  ],
  ...shapesByWord<'missing'>([
    [['say'], refusedToSay],
    [['clear', 'known', 'decided', 'certain'], notClear],
    [['on'], dependsOn],
    [['asked'], askedHe],
    [['establish', 'determine', 'decide'], yetTo]
  ])
})

/** `have yet to establish the pilot had slept`: what is open is a question. */
function yetTo(place: Place) {
  const isOpen =
    place.word(-1) === 'to' && /^(?:yet|unable|trying|failed|need|working|struggling)$/u.test(place.word(-2))
  if (!isOpen || !(determiners.has(place.word(1)) || pronouns.has(place.word(1)))) return undefined
  for (let at = 2; at < 7; at++) {
    const word = place.word(at)
    if (word === '' || prepositions.has(word) || /^(?:that|who|which|and|or|to)$/u.test(word)) return undefined
    if (modals.has(word) || finiteBe.has(word) || /^(?:had|has|have)$/u.test(word)) return missing(place, 1)
  }
  return undefined
}

/** `Asked he would resign, the minister laughed`, `They asked she was ill`. */
function askedHe(place: Place) {
  const [subject, verb] = [place.word(1), place.word(2)]
  if (!/^(?:he|she|they|it)$/u.test(subject) || place.next() !== ' ') return undefined
  if (!place.opens && !/^(?:|when|and|they|reporters|journalists|he|she|was|were)$/u.test(place.word(-1)))
    return undefined
  if (/^(?:whom|who|which|that|what|questions?)$/u.test(place.word(-2))) return undefined
  const isPlain = place.opens || /^(?:would|will|had|was|were|could|has|is)$/u.test(verb)
  const hasFinite =
    modals.has(verb) || finiteBe.has(verb) || /^(?:had|has|have)$/u.test(verb) || (place.opens && isPast(verb))
  return isPlain && hasFinite && place.word(3) !== '' ? missing(place, 1) : undefined
}

/** `refused to say she would resign`. */
function refusedToSay(place: Place) {
  if (place.word(-1) !== 'to' && place.word(-1) !== 'not') return undefined
  const isRefusal =
    place.word(-1) === 'to'
      ? /^(?:refused|declined|refuses|declines|refusing|declining|unable)$/u.test(place.word(-2))
      : /^(?:did|would|does)$/u.test(place.word(-2))
  if (!isRefusal || !pronouns.has(place.word(1))) return undefined
  return modals.has(place.word(2)) ? missing(place, 1) : undefined
}

/** `not yet clear the minister will attend`. */
function notClear(place: Place) {
  const denied =
    /^(?:yet|immediately|still|so)$/u.test(place.word(-1)) && place.word(-2) === 'not' && finiteBe.has(place.word(-3))
  const at = pronouns.has(place.word(1)) ? 1 : determiners.has(place.word(1)) && place.word(1) !== 'that' ? 2 : 0
  if (!denied || at === 0) return undefined
  for (let offset = at + 1; offset < at + 4; offset++) {
    if (prepositions.has(place.word(offset)) || place.word(offset) === '') return undefined
    if (modals.has(place.word(offset)) || finiteBe.has(place.word(offset))) return missing(place, 1)
  }
  return undefined
}

const relatives = wordSet('who which that whom whose what where countries people those')

/** `depends on engineers can obtain`. */
function dependsOn(place: Place) {
  if (!/^(?:depend|depends|depended|hinges|hinge)$/u.test(place.word(-1)) || place.afterAnywhere(relatives))
    return undefined
  if (place.word(-1) === 'depend' && !modals.has(place.word(-2))) return undefined
  for (let at = 1; at < 5; at++) {
    const word = place.word(at)
    if (word === '' || whWords.has(word) || word === 'that' || word === 'if' || word === 'and' || isOnlyVerb(word))
      return undefined
    if (at > 1 && /^(?:can|will|could|would)$/u.test(word)) return missing(place, 1)
    if (prepositions.has(word)) return undefined
  }
  return undefined
}

function missing(place: Place, at: number) {
  const next = place.printed(at)
  return {message: 'missing' as const, span: place.span(at), data: {next}, suggest: [`whether ${next}`]}
}
