import {placeRule} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {isBase, isForm, isPast} from '../../src/text/verbs.js'
import {determiners, possessives, prepositions, sayingVerbs} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Verbs whose object follows at once; those of saying and planning may have a day before it. */
const taking = wordSet(
  'visited opened closed left arrested killed attacked destroyed won lost sold bought built hit met signed cancelled canceled entered crossed reached launched seized captured shot bombed detained freed released beat defeated joined attended inspected toured raided searched evacuated flooded damaged'
)
const liking = wordSet(
  'like likes liked love loves loved enjoy enjoys enjoyed hate hates hated miss misses missed appreciate appreciates'
)
const speaking = wordSet('speak speaks spoke speaking know knows knew understand understands plays play')

export default placeRule({
  id: 'grammar/parted-object',
  summary:
    'Find a day or a degree between a verb and its object (`visited yesterday the museum`, `likes very much the city`).',
  why: 'Other languages let an adverb part the two; in English nothing comes between a verb and a short object.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {order: 'Unexpected order `{found}`, expected `{right}`'},
  examples: [
    {bad: 'The king visited ⟦yesterday the mill⟧.', better: 'The king visited the mill yesterday.'},
    {bad: 'Malta won ⟦for the third time the cup⟧.', better: 'Malta won the cup for the third time.'},
    {bad: 'Her aide likes ⟦very much the city⟧.', better: 'Her aide likes the city very much.'},
    {bad: 'The envoy speaks ⟦very well Spanish⟧.', better: 'The envoy speaks Spanish very well.'},
    {good: 'The king visited the mill yesterday.'},
    {near: 'The king said yesterday the mill would close.'},
    {near: 'They opened last week the first of the three parts of a show that took years.'},
    {near: 'He left yesterday the way he came.'}
  ],
  concerns: word => /^(?:yesterday|today|last|very|for)$/u.test(word),
  found(place) {
    const verb = place.word(-1)
    if (place.next(-1) !== ' ' || sayingVerbs.has(verb)) return undefined
    if (place.word() === 'very') return degree(place, verb)
    if (place.word() === 'for') return ordinalTime(place, verb)
    const length = place.word() === 'last' ? 1 : 0
    if (length === 1 && !/^(?:week|month|year|night)$/u.test(place.word(1))) return undefined
    if (!taking.has(verb) || !isActive(place)) return undefined
    return moved(place, length)
  },
  unless: place => !/^(?:VERB|AUX)$/u.test(place.tag(-1))
})

/** `won for the third time the cup`. */
function ordinalTime(place: Place, verb: string) {
  const isTime = place.word(1) === 'the' && ordinals.has(place.word(2)) && place.word(3) === 'time'
  return isTime && taking.has(verb) && isActive(place) ? moved(place, 3) : undefined
}

const ordinals = wordSet('first second third fourth fifth sixth seventh eighth ninth tenth last')

/** `likes very much the city`, `speaks very well Spanish`. */
function degree(place: Place, verb: string) {
  const isMuch = place.word(1) === 'much' && liking.has(verb) && (isForm(verb, 'third') || isPast(verb) || isBase(verb))
  if (isMuch) return moved(place, 1)
  const isWell = /^(?:well|good)$/u.test(place.word(1)) && speaking.has(verb) && place.capital(2)
  return isWell ? swap(place, 1, 2) : undefined
}

/** What the verb is done to: an article and one or two words, and then the end. */
function moved(place: Place, length: number) {
  if (!determiners.has(place.word(length + 1)) && !possessives.has(place.word(length + 1))) return undefined
  if (/^(?:way|same|day|first|last|that)$/u.test(place.word(length + 2))) return undefined
  const end = [length + 2, length + 3].find(at => closes(place, at))
  return end === undefined ? undefined : swap(place, length, end)
}

function closes(place: Place, at: number): boolean {
  if (place.word(at) === '') return false
  const next = place.word(at + 1)
  if (next === '') return /^[.,;]/u.test(place.next(at)) || place.next(at) === ''
  return place.next(at) === ' ' && prepositions.has(next) && next !== 'of'
}

function swap(place: Place, length: number, end: number) {
  const right = `${place.phrase(length + 1, end)} ${place.phrase(0, length)}`
  return {
    message: 'order' as const,
    span: place.span(0, end),
    data: {found: place.phrase(0, end), right},
    suggest: [right]
  }
}

/** `visited`, not `was visited`. */
const isActive = (place: Place): boolean => !/^(?:was|were|is|are|been|being|be)$/u.test(place.word(-2))
