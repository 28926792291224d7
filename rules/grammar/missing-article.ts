import {placeRule} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {isBase, isPast} from '../../src/text/verbs.js'
import {finiteBe, haveForms, prepositions, weekdays} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What is always the one part of something: `by end of`, `in north of`. */
const parts = wordSet(
  'end beginning middle start north south east west northwest northeast southwest southeast suburbs outskirts rest aftermath capital majority vicinity heart centre cause'
)

/** Of a row, one is meant: `in first half`, `for second day`. */
const ordinals = new Set(['first', 'second', 'third', 'fourth', 'last', 'next'])
const rows = wordSet('half quarter day week time year month round phase stage leg')

const before = wordSet('in at by until since from near to on for during after before of towards across into')

/** Offices and bodies that copy mentions without a name only with an article; never titles before names. */
const bodies = wordSet(
  'government ministry minister company army court committee commission hospital spokesman spokeswoman suspect driver union delegation newspaper city country region airport earthquake storm explosion accident incident agency village prosecutor attacker victim meeting ceremony team'
)

/** What a name follows: `city of Lyon`. */
const places = wordSet('city town village province region district port island municipality governorate suburb resort')

const measures =
  /^(?:state of (?:emergency|siege|alert)|night-time curfew|curfew |ceasefire |general strike|no-fly zone)/u

/** What there is one of in a place. */
const offices = wordSet(
  'president king queen government parliament capital leader head mayor governor chairman embassy army'
)

/** Other words that some shape below begins with. */
const others = wordSet('history state night-time curfew ceasefire general no-fly rest prime speaker')

export default placeRule({
  id: 'grammar/missing-article',
  summary:
    'Find nouns that lost their article (`by end of the year`, `in city of Lyon`, `declared state of emergency`).',
  why: 'Languages without articles leave it to the engine to put them in, and it misses now and then.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {missing: 'Missing `{article}` before `{noun}`'},
  examples: [
    {bad: 'The tunnel will open by ⟦end⟧ of next year.', better: 'The tunnel will open by the end of next year.'},
    {bad: 'Snow fell in ⟦north⟧ of the country.', better: 'Snow fell in the north of the country.'},
    {bad: 'Output fell in ⟦first⟧ half of the year.', better: 'Output fell in the first half of the year.'},
    {
      bad: '⟦Government⟧ announced a tax on fuel on Monday.',
      better: 'The government announced a tax on fuel on Monday.'
    },
    {bad: '⟦Rest⟧ of the money will go to clinics.', better: 'The rest of the money will go to clinics.'},
    {
      bad: '⟦Prime⟧ minister said on Monday that talks went on.',
      better: 'The prime minister said on Monday that talks went on.'
    },
    {bad: 'Two clinics opened in ⟦city⟧ of Lyon.', better: 'Two clinics opened in the city of Lyon.'},
    {
      bad: 'The governor declared ⟦state⟧ of emergency on the coast.',
      better: 'The governor declared a state of emergency on the coast.'
    },
    {
      bad: 'It was the worst flood in ⟦history⟧ of the valley.',
      better: 'It was the worst flood in the history of the valley.'
    },
    {good: 'The tunnel will open by the end of next year.'},
    {near: 'They fought from beginning to end.'},
    {near: 'Government announces tax on fuel'},
    {near: 'He came in first place on day one and in second half-hearted.'},
    {near: 'Governor declares state of emergency'},
    {near: 'They met in city halls of the north and kept score in state of play.'},
    {near: 'The road runs from north to south of Lyon.'}
  ],
  concerns: word =>
    parts.has(word) ||
    ordinals.has(word) ||
    places.has(word) ||
    bodies.has(word) ||
    offices.has(word) ||
    others.has(word),
  found: place =>
    place.opens
      ? opening(place)
      : (part(place) ?? history(place) ?? ordinal(place) ?? named(place) ?? capital(place) ?? declared(place))
})

/** `by end of`, `in suburbs of`. */
function part(place: Place) {
  const noun = place.word()
  if (!parts.has(noun) || place.word(1) !== 'of' || !before.has(place.word(-1)) || place.capital() || !place.stopped)
    return undefined
  if (/^(?:end|start)$/u.test(noun) && /^(?:to|from)$/u.test(place.word(-1))) return undefined
  if (/^(?:heart|centre|capital|majority)$/u.test(noun) && place.word(-1) !== 'in' && place.word(-1) !== 'near')
    return undefined
  if (
    /^(?:of|day|play|life|season|term|story|side|course)$/u.test(place.word(2)) ||
    /^(?:just|due|further|east|west|north|south)$/u.test(place.word(-2))
  )
    return undefined
  return report(place, noun)
}

/** `in city of Lyon`. */
function named(place: Place) {
  if (!places.has(place.word()) || place.word(1) !== 'of' || !place.capital(2) || place.capital() || !place.stopped)
    return undefined
  return /^(?:in|at|near|from|to|into|left|reached|entered|outside|across|around)$/u.test(place.word(-1))
    ? report(place, place.word())
    : undefined
}

/** `held in capital on Thursday`: the city, not money. */
function capital(place: Place) {
  if (place.word() !== 'capital' || place.word(-1) !== 'in' || place.capital() || !place.stopped) return undefined
  if (
    !/^(?:held|place|protest|protests|rally|rallies|killed|arrested|arrived|met|live|living|lives|residents|people|hospital|embassy|airport|police|buildings?)$/u.test(
      place.word(-2)
    )
  )
    return undefined
  return place.word(1) === '' || /^(?:on|and|by|after|for|last|this|late|early)$/u.test(place.word(1))
    ? report(place, 'capital')
    : undefined
}

/** `declared state of emergency`: a measure that one authority takes. */
function declared(place: Place) {
  if (!measures.test(`${place.word()} ${place.word(1)} ${place.word(2)}`) || place.capital() || !place.stopped)
    return undefined
  return /^(?:declared|declaring|imposed|imposing|announced|announcing|introduced|introducing|ordered|proclaimed)$/u.test(
    place.word(-1)
  )
    ? report(place, place.word(), 'a')
    : undefined
}

/** `worst flood in history of the region`. */
function history(place: Place) {
  if (place.word() !== 'history' || place.word(-1) !== 'in' || place.word(1) !== 'of' || !place.stopped)
    return undefined
  return /^(?:the|this|its|our|his|her|their)$/u.test(place.word(2)) ? report(place, 'history') : undefined
}

/** `in first half of`, `for second day in a row`. */
function ordinal(place: Place) {
  if (!ordinals.has(place.word()) || !rows.has(place.word(1)) || place.capital() || place.capital(1) || !place.stopped)
    return undefined
  const ordinal = place.word()
  if (!/^(?:in|for|during|of)$/u.test(place.word(-1)) || place.capital(-1)) return undefined
  const next = place.word(2)
  const bare = ordinal === 'last' || ordinal === 'next'
  if (bare ? place.word(-1) !== 'during' && !(place.word(-1) === 'for' && place.word(1) === 'time') : false)
    return undefined
  if (place.word(-1) === 'of' && next !== 'of') return undefined
  if (place.word(-1) === 'for' && place.word(1) === 'time') return undefined
  return /^(?:of|in|since|ever|this|last|when|)$/u.test(next) && place.next(1) !== '-'
    ? report(place, ordinal)
    : undefined
}

/** `Government announced`, `Rest of the money`: copy, not a headline. */
function opening(place: Place) {
  if (!place.stopped || place.previous() !== '' || place.here.sentence.words.length < 6) return undefined
  const noun = place.word()
  if (noun === 'rest' && place.word(1) === 'of' && place.word(2) === 'the') return report(place, noun)
  if (noun === 'prime' && place.word(1) === 'minister' && !place.capital(1) && isFiniteVerb(place.word(2)))
    return report(place, noun)
  if (noun === 'majority' && place.word(1) === 'of' && place.word(2) === 'the') return report(place, noun)
  if (headOfName(place) || headOfBody(place)) return report(place, noun)
  if (!bodies.has(noun) || place.printed() === noun.toUpperCase() || place.capital(1)) return undefined
  if (noun === 'ministry' && place.word(1) === 'of') return undefined
  if (/^(?:storm|earthquake)$/u.test(noun) && place.word(1) === 'hit' && /^(?:the|a)$/u.test(place.word(2)))
    return report(place, noun)
  return isFiniteVerb(place.word(1)) && followed(place) ? report(place, noun) : undefined
}

/** `President of France will visit`: an office with a place, and a verb behind the two. */
function headOfName(place: Place): boolean {
  if (!offices.has(place.word()) || place.word(1) !== 'of' || place.capital(1)) return false
  const at = place.word(2) === 'the' ? 3 : 2
  if (at === 2 && !place.capital(2)) return false
  const verb = place.word(place.capital(at + 1) ? at + 2 : at + 1)
  return isFiniteVerb(verb) || /^(?:said|says|would|could)$/u.test(verb)
}

/** `Leader of opposition has`. */
function headOfBody(place: Place): boolean {
  if (!/^(?:leader|head|chairman|speaker|mayor)$/u.test(place.word()) || place.word(1) !== 'of') return false
  return (
    (bodies.has(place.word(2)) || /^(?:opposition|parliament|party)$/u.test(place.word(2))) &&
    isFiniteVerb(place.word(3))
  )
}

function isFiniteVerb(word: string): boolean {
  return /^(?:is|was|has|had|will|would|says)$/u.test(word) || (isPast(word) && !isBase(word))
}

/** A participle before a noun (`Government owned firms`) goes on otherwise than a verb. */
function followed(place: Place): boolean {
  const next = place.word(2)
  if (finiteBe.has(place.word(1)) || haveForms.has(place.word(1))) return !/^(?:to|for|by)$/u.test(next)
  return (
    /^(?:that|the|a|an|its|his|her|their|new|it|he|she|they|two|three|to)$/u.test(next) ||
    prepositions.has(next) ||
    weekdays.has(next) ||
    /^(?:said|says|will|would|announced)$/u.test(place.word(1))
  )
}

function report(place: Place, noun: string, article: 'a' | 'the' = 'the') {
  const printed = place.printed()
  const text = place.opens ? `The ${printed.replace(/^./u, letter => letter.toLowerCase())}` : `${article} ${printed}`
  return {message: 'missing' as const, span: place.span(), data: {noun, article}, suggest: [text]}
}
