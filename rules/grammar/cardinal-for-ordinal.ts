import {placeRule} from '../../src/core/place-rule.js'
import {pluralOf} from '../../src/text/nouns.js'
import {ordinalSuffix} from '../../src/text/ordinals.js'
import type {Place} from '../../src/text/places.js'
import {closesNoun} from '../../src/text/word-classes.js'

const words = new Map(
  Object.entries({
    two: 'second',
    three: 'third',
    four: 'fourth',
    five: 'fifth',
    six: 'sixth',
    seven: 'seventh',
    eight: 'eighth',
    nine: 'ninth',
    ten: 'tenth',
    eleven: 'eleventh',
    twelve: 'twelfth',
    thirteen: 'thirteenth',
    fifteen: 'fifteenth',
    twenty: 'twentieth',
    fifty: 'fiftieth'
  })
)
const owners = /^(?:the|his|her|its|their|our|my)$|['’]s$/u
const inRow = /^(?:consecutive|straight|successive)$/u

export default placeRule({
  id: 'grammar/cardinal-for-ordinal',
  summary: 'Find a number for its ordinal (`their twelve consecutive win`, `the 50 anniversary of`).',
  why: 'Some languages write both alike, or tell them by a full stop that the engine drops.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {ordinal: 'Unexpected `{number}` before `{noun}`, expected `{right}`'},
  examples: [
    {bad: 'It was their ⟦nine⟧ straight defeat.', better: 'It was their ninth straight defeat.'},
    {
      bad: 'The fair marks the ⟦40⟧ anniversary of the club.',
      better: 'The fair marks the 40th anniversary of the club.'
    },
    {bad: 'He won the cup for the ⟦two⟧ time.', better: 'He won the cup for the second time.'},
    {good: 'It was their ninth straight defeat and the 40th anniversary.'},
    {near: 'After their nine straight defeats the ten consecutive day march began.'},
    {near: 'The 40 anniversary events and the two time zones were the talk of the town.'}
  ],
  concerns: word => words.has(word) || /^\d{1,3}$/u.test(word),
  found(place) {
    const number = place.word()
    const at = headOf(place)
    if (at === undefined || place.capital() || place.next() !== ' ' || !owners.test(place.word(-1))) return undefined
    const right = words.get(number) ?? number + ordinalSuffix(number)
    const data = {number: place.printed(), noun: place.phrase(1, at), right}
    return {message: 'ordinal', span: place.span(), data, suggest: [right]}
  }
})

/** Where the singular stands that only an ordinal counts. */
function headOf(place: Place): number | undefined {
  const word = place.word(1)
  if (/^(?:anniversary|birthday)$/u.test(word)) return ends(place, 1)
  if (word === 'time') return place.word(-1) === 'the' && place.word(-2) === 'for' ? ends(place, 1) : undefined
  if (!inRow.test(word)) return undefined
  const isHead = (at: number): boolean => pluralOf(place.word(at)) !== undefined || units.test(place.word(at))
  return [2, 3].find(at => isHead(at) && ends(place, at) !== undefined)
}

const units = /^(?:day|week|month|quarter|year|season|time|session|night|weekend|win|loss|draw|victory|defeat|title)$/u

/** The place of a noun that ends its phrase. */
const ends = (place: Place, at: number): number | undefined =>
  (closesNoun(place.word(at + 1)) || /^(?:and|as|he|she|it|they)$/u.test(place.word(at + 1))) &&
  !/^[-’']/u.test(place.next(at))
    ? at
    : undefined
