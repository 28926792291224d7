import {placeRule} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {formsOf, isBase, isGerund, isParticiple} from '../../src/text/verbs.js'
import {
  determiners,
  doForms,
  endsPhrase,
  finiteBe,
  haveForms,
  modals,
  prepositions
} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What a question is put into: who asks, knows or tells. */
const governs = wordSet(
  'ask asked asks asking wonder wondered wonders wondering know knows knew explain explained explains explaining understand understood unclear clear questioned questioning questions reveal revealed disclose determine determining establish establishing investigate investigating examining examine tell told say saying describe describes described describing discuss discussed discussing learn learned learnt discover discovered remember remembers forget forgot realise realised realize realized clarify clarified clarifying decide decided consider considering showed shows investigators uncertain wants idea about of'
)
/** What is said of a question that opens a sentence: `How did the fire start is unclear`. */
const verdict =
  /\b(?:is|was|are|remains|remained) (?:still |not |yet |as yet )*(?:unclear|unknown|known|clear|a mystery|uncertain|unexplained|under investigation|being investigated|disputed)\b/u
/** Before these a subject is no longer a subject: `where is the key to`. */
const closing = /^(?:|now|today|and|or|but|that|which|who)$/u
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
    {
      bad: 'He described how ⟦was the old boat⟧ found.',
      better: 'He described how the old boat was found.'
    },
    {bad: 'Nobody knows where ⟦is the gold⟧.', better: 'Nobody knows where the gold is.'},
    {
      bad: 'She asked what ⟦did the two firms do⟧ with it.',
      better: 'She asked what the two firms did with it.'
    },
    {bad: 'She asked them how often ⟦did they wake⟧ at night.', better: 'She asked them how often they woke at night.'},
    {good: 'Reporters asked the owner why he had sold the mill.'},
    {near: 'Why had he sold the mill, they asked, and how will the town cope?'},
    {near: 'She asked what was the matter and when was the best time to call.'},
    {near: 'It is unclear what steps will help the council.'}
  ],
  concerns: word => /^(?:why|how|when|where|what)$/u.test(word),
  found(place) {
    if (place.here.sentence.text.includes('?')) return undefined
    if (place.opens ? !verdict.test(place.here.sentence.text) : !place.after(governs, 6)) return undefined
    if (place.word() === 'what') return measures(place) ?? (doForms.has(place.word(1)) ? didNoun(place) : undefined)
    const from = degreed(place)
    return asked(from) ?? didNoun(from) ?? isNoun(place)
  }
})

/** `how often did they`: the question's word has an adverb behind it. */
const degreed = (place: Place): Place =>
  place.word() === 'how' && /^(?:often|long|far|soon|quickly|fast|much|well|close|deep|badly)$/u.test(place.word(1))
    ? (place.on(1) ?? place)
    : place

/** Where a subject of several words ends that begins at an offset: `the two old boys`, `Ida Moreau`. */
function subjectEnd(place: Place, from: number, isVerb: (at: number) => boolean): number | undefined {
  const isNamed = place.capital(from) && !determiners.has(place.word(from))
  if (!isNamed && !determiners.has(place.word(from))) return undefined
  for (let at = from + 1; at < from + 9; at++) {
    const word = place.word(at)
    if (
      word === '' ||
      (prepositions.has(word) && !/^(?:of|in|on|at|near|from)$/u.test(word)) ||
      (isNamed && !place.capital(at) && !isVerb(at))
    )
      return undefined
    if ((isNamed || at > from + 1) && !place.capital(at) && isVerb(at)) return at - 1
  }
  return undefined
}

/** `what did the two firms do`, `how did Ida Moreau escape`. */
function didNoun(place: Place) {
  const auxiliary = place.word(1)
  if (!/^(?:did|do|does)$/u.test(auxiliary)) return undefined
  const end = subjectEnd(place, 2, at => isBase(place.word(at)) && endsPhrase(place.word(at + 1)))
  return end === undefined
    ? undefined
    : report(place, end + 1, `${place.phrase(2, end)} ${done(auxiliary, place.word(end + 1))}`)
}

/** `where is the money`, `how was the old man found`. */
function isNoun(place: Place) {
  const be = place.word(1)
  if (!finiteBe.has(be) || (place.word() === 'where' && place.word(2) === 'there')) return undefined
  const end = subjectEnd(place, 2, at => isParticiple(place.word(at)) || isGerund(place.word(at)))
  if (end !== undefined && place.word() !== 'when') return report(place, end, `${place.phrase(2, end)} ${be}`)
  if (place.word() !== 'where' || !determiners.has(place.word(2))) return undefined
  const last = [3, 4, 5, 6].find(at => closing.test(place.word(at + 1)) && /[.,; ]/u.test(place.next(at)))
  if (last === undefined || /^(?:best|problem|line|limit|point|money’s)$/u.test(place.word(3))) return undefined
  return report(place, last, `${place.phrase(2, last)} ${be}`)
}

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
  return report(place, end, `${place.phrase(2, at)} ${own}`)
}

function report(place: Place, end: number, right: string) {
  const found = place.phrase(1, end)
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
