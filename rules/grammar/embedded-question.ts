import {placeRule} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {formsOf, isBase, isGerund, isParticiple} from '../../src/text/verbs.js'
import {finiteBe, haveForms, modals} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What a question is put into: who asks, knows or tells. */
const governs = wordSet(
  'ask asked asks asking wonder wondered wonders wondering know knows knew explain explained explains explaining understand understood unclear clear questioned questioning questions reveal revealed disclose determine determining establish establishing investigate investigating examining examine tell told say saying'
)
/** Who decides, where what is decided stands before them. */
const agents = wordSet(
  'government company council parliament bank ministry authorities president minister court board army police union club commission mayor'
)

export default placeRule({
  id: 'grammar/embedded-question',
  summary: 'Find a reported question in the order of a direct one (`asked why had he left`).',
  why: 'Within another sentence English puts the subject of a question before its verb; many languages keep one order for both.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {order: 'Unexpected order `{found}` in a reported question, expected `{right}`'},
  examples: [
    {
      bad: 'Reporters asked the owner why ⟦had he⟧ sold the mill.',
      better: 'Reporters asked the owner why he had sold the mill.'
    },
    {
      bad: 'It is unclear how ⟦did the thief enter⟧ the vault.',
      better: 'It is unclear how the thief entered the vault.'
    },
    {
      bad: 'Nobody knows what steps ⟦will take the council⟧ to save the mill.',
      better: 'Nobody knows what steps the council will take to save the mill.'
    },
    {good: 'Reporters asked the owner why he had sold the mill.'},
    {near: 'Why had he sold the mill, they asked, and how will the town cope?'},
    {near: 'She asked what was the matter and when was the best time to call.'},
    {near: 'It is unclear what steps will help the council.'}
  ],
  concerns: word => /^(?:why|how|when|where|what)$/u.test(word),
  found(place) {
    if (place.opens || place.here.sentence.text.includes('?') || !place.after(governs, 6)) return undefined
    return place.word() === 'what' ? measures(place) : asked(place)
  }
})

/** `why had he`, `how did the thief enter`. */
function asked(place: Place) {
  const [verb, subject] = [place.word(1), place.word(2)]
  const isDo = /^(?:did|do|does)$/u.test(verb)
  if (!isDo && !finiteBe.has(verb) && !/^(?:has|have|had)$/u.test(verb) && !modals.has(verb)) return undefined
  const isPronoun = /^(?:he|she|it|they|we|you)$/u.test(subject)
  const at = isPronoun ? 2 : /^(?:the|his|her|its|their)$/u.test(subject) ? 3 : 0
  if (at === 0) return undefined
  const next = place.word(at + 1)
  const isVerb = isParticiple(next) || isGerund(next) || isBase(next)
  if (isPronoun ? next === '' : !isVerb) return undefined
  if ((isDo || modals.has(verb)) && !isBase(next)) return undefined
  if (haveForms.has(verb) && !isParticiple(next) && next !== 'not') return undefined
  const [end, own] = isDo ? [at + 1, done(verb, next)] : [at, verb]
  const found = place.phrase(1, end)
  const right = `${place.phrase(2, at)} ${own}`
  return {message: 'order' as const, span: place.span(1, end), data: {found, right}, suggest: [right]}
}

/** `did enter` without its `did`. */
function done(auxiliary: string, base: string): string {
  const {past, third} = formsOf(base)
  return {did: past[0]!, does: third}[auxiliary] ?? base
}

/** `what steps will take the council`. */
function measures(place: Place) {
  if (!/^(?:will|would|can|could|should)$/u.test(place.word(2))) return undefined
  if (!/^(?:take|adopt|introduce|announce|impose|make)$/u.test(place.word(3)) || place.word(4) !== 'the')
    return undefined
  if (!agents.has(place.word(5)) || !/^(?:to|in|on|after|against|next|)$/u.test(place.word(6))) return undefined
  const right = `the ${place.printed(5)} ${place.word(2)} ${place.word(3)}`
  const found = `${place.word(2)} ${place.word(3)} the ${place.printed(5)}`
  return {message: 'order' as const, span: place.span(2, 5), data: {found, right}, suggest: [right]}
}
