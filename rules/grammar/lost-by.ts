import {placeRule} from '../../src/core/place-rule.js'
import {lostBefore} from '../../src/text/place-reports.js'
import type {Place} from '../../src/text/places.js'
import {determiners, numbers, possessives, prepositions} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What makes a thing longer or shorter. */
const changing = wordSet(
  'cut cuts cutting shorten shortens shortened shortening lengthen lengthens lengthened lengthening reduce reduces reduced reducing extend extends extended extending'
)
/** What is measured in the unit that may follow. */
const measured = wordSet(
  'journey journeys trip trips time times route travel flight flights wait waits commute drive line road railway sentence term workforce staff deadline contract distance debt debts'
)
const units = wordSet(
  'hours minutes days weeks months years kilometres kilometers miles metres people workers percent euros pounds'
)
const ends = new Set([...prepositions, 'and', 'but', 'when', 'if', 'next', 'this', 'last', ''])

const opensNoun = (word: string): boolean => determiners.has(word) || possessives.has(word)

export default placeRule({
  id: 'grammar/lost-by',
  summary: 'Find a measure of change that lost its `by` (`cut the journey to the coast two hours`).',
  why: 'How much a thing grows or shrinks is said with `by` behind an object; other languages use another case or word.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {missing: 'Missing `{word}` before `{next}`'},
  examples: [
    {
      bad: 'The bridge will cut the drive to Turku ⟦40⟧ minutes.',
      better: 'The bridge will cut the drive to Turku by 40 minutes.'
    },
    {bad: 'The judge reduced her sentence ⟦three⟧ years.', better: 'The judge reduced her sentence by three years.'},
    {good: 'The bridge will cut the drive to Turku by 40 minutes.'},
    {near: 'The bridge cut the drive to 40 minutes, and crews cut the time two trains wait.'},
    {near: 'The tunnel will cut hours off the drive.'}
  ],
  concerns: word => changing.has(word),
  found(place) {
    if (!opensNoun(place.word(1)) && !measured.has(place.word(1))) return undefined
    for (let at = 1; at < 11; at++) {
      if (isMeasure(place, at)) return isBehindObject(place, at) ? lostBefore(place, at, 'by') : undefined
      if (place.word(at) === '' || /^(?:by|and|that|which|who|off|for)$/u.test(place.word(at))) return undefined
    }
    return undefined
  }
})

/** `two hours`, `3 billion euros`, at the end of its clause or phrase. */
function isMeasure(place: Place, at: number): boolean {
  if (!numbers.has(place.word(at)) && !/^\d/u.test(place.word(at))) return false
  const unit = /^(?:million|billion|more)$/u.test(place.word(at + 1)) ? at + 2 : at + 1
  return units.has(place.word(unit)) && ends.has(place.word(unit + 1)) && place.word(unit + 1) !== 'of'
}

/** Whether the object, and where it leads, stand complete before the measure. */
function isBehindObject(place: Place, at: number): boolean {
  const words = Array.from({length: at - 1}, (_, offset) => place.word(offset + 1))
  const before = words.at(-1) ?? ''
  if (words.length < 2 || prepositions.has(before) || determiners.has(before)) return false
  const isObject = measured.has(before)
  const isNamed = place.capital(at - 1) || prepositions.has(words.at(-2)!) || opensNoun(words.at(-2)!)
  return isObject || (isNamed && words.some(word => measured.has(word)))
}
