import {placeRule} from '../../src/core/place-rule.js'
import type {Place, TaggedPlace} from '../../src/text/places.js'
import {isForm, isPast, verbOf} from '../../src/text/verbs.js'
import {countsMany, determiners, finiteAuxiliaries, prepositions, sayingVerbs} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What happens, so that no such noun takes part in a shorter relative clause. */
const events = wordSet(
  'accident accidents fire fires explosion explosions attack attacks incident incidents collapse flood floods earthquake earthquakes crash crashes collision collisions murder murders shooting shootings blast blasts clash clashes riot riots theft thefts robbery robberies tragedy disaster landslide landslides avalanche derailment outbreak leak leaks spill killing killings bombing bombings disturbances events errors violations changes delay delays damage mistake mistakes breakdown failure failures losses deaths violence protests'
)
/** Behind these a clause needs no link; and what tells when something happens. */
const opening = wordSet(
  'that which who when where while as after before since because if though although until unless whether how why what and or but than moment day night time year hour minute week way place month once weeks days hours minutes months years said like whenever so'
)
/** Verbs of thinking and telling, behind which `that` may be left out. */
const telling = wordSet(
  'believe think know suspect fear find see hear hope feel understand assume estimate guess mean show read establish determine discover learn tell imagine realise realize indicate suppose ensure notice prove'
)

export default placeRule({
  id: 'grammar/event-without-which',
  summary:
    'Find `occurred` and `happened` behind what another verb or preposition governs (`regarding the fire occurred in the plant`).',
  why: 'Many languages say `the occurred fire` with a participle; these verbs have no passive in English and need that or which.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {link: 'Missing `that` before `{verb}`, expected `{noun} that {verb}`'},
  examples: [
    {
      bad: 'The abbot wrote to us regarding the ⟦theft occurred⟧ in the chapel.',
      better: 'The abbot wrote to us regarding the theft that occurred in the chapel.'
    },
    {
      bad: 'Divers are looking into the ⟦collision happened⟧ off Bergen on Sunday.',
      better: 'Divers are looking into the collision that happened off Bergen on Sunday.'
    },
    {
      bad: 'The ⟦blast happened⟧ in the mill injured nine men.',
      better: 'The blast that happened in the mill injured nine men.'
    },
    {good: 'The theft that occurred in the chapel is being looked into.'},
    {near: 'The theft occurred in the chapel, and nine men were held.'},
    {near: 'He had left the mill before the blast occurred, and said the fire happened at noon.'},
    {near: 'Most of the thefts occurred at night.'},
    {near: 'They know the blast happened in the mill.'},
    {near: 'The blast happened in a mill called The Swan.'}
  ],
  concerns: word => word === 'occurred' || word === 'happened',
  found(place) {
    const noun = place.word(-1)
    if (!events.has(noun) || place.previous() !== ' ' || !place.stopped) return undefined
    if (!isGoverned(place) && !isSubject(place)) return undefined
    const data = {noun: place.printed(-1), verb: place.printed()}
    return {message: 'link', span: place.span(-1, 0), data, suggest: [`${data.noun} that ${data.verb}`]}
  },
  unless: place => !isSubject(place) && hasVerbBetween(place)
})

/** Where the noun phrase begins: behind `the` or `a`, with two adjectives at most. */
function phraseStart(place: Place): number | undefined {
  const at = [-2, -3, -4].find(back => /^(?:the|a|an|this|these|two|three|several)$/u.test(place.word(back)))
  return at
}

/** `are looking into the collision happened`: a finite verb before, and nothing that opens a clause. */
function isGoverned(place: Place): boolean {
  const from = phraseStart(place)
  if (from === undefined) return false
  const governor = place.word(from - 1)
  const isObject =
    /^(?:investigat|prob|condemn|discuss|describ|recall|examin|mention|caus|review)(?:e|es|ed|ing|s)?$/u.test(governor)
  if (!(prepositions.has(governor) || governor === 'regarding' || governor === 'concerning') && !isObject) return false
  if (/^(?:after|before|since|until|as|like|than|for|past)$/u.test(governor)) return false
  let verb = isObject
  for (let at = from - 1; place.word(at) !== ''; at--) {
    const word = place.word(at)
    const base = verbOf(word)?.base ?? ''
    if (opening.has(word) || sayingVerbs.has(base) || telling.has(base)) return false
    if (
      finiteAuxiliaries.has(word) ||
      ((isPast(word) || /[a-z]{2}ed$/u.test(word)) && at < from - 1) ||
      (isForm(word, 'third') && at > -20)
    )
      verb = true
  }
  return verb
}

/** By the parts of speech no verb stands before: the noun is part of the subject. */
function hasVerbBetween(place: TaggedPlace): boolean {
  for (let at = -2; place.word(at) !== ''; at--) if (/^(?:VERB|AUX)$/u.test(place.tag(at))) return false
  return true
}

/** `The blast happened in the mill injured nine men.` */
function isSubject(place: Place): boolean {
  const from = phraseStart(place)
  if (from === undefined || !place.on(from)?.opens || !(prepositions.has(place.word(1)) || place.word(1) === 'last'))
    return false
  for (let at = 3; at < 9 && place.word(at) !== ''; at++) {
    const word = place.word(at)
    if (opening.has(word) || /^(?:called|named|dubbed|known|used|run|owned|by)$/u.test(word)) return false
    if (prepositions.has(word)) continue
    const next = place.word(at + 1)
    const isObject = determiners.has(next) || countsMany(next) || /^(?:at|more|dozens|hundreds)$/u.test(next)
    if (isPast(word) && isObject && !place.capital(at)) return true
    if (finiteAuxiliaries.has(word)) return !place.capital(at) && !/^(?:am|having|may)$/u.test(word)
  }
  return false
}
