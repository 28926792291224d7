import {placeRule} from '../../src/core/place-rule.js'
import type {StoryViews} from '../../src/core/story-views.js'
import {mayBePerson} from '../../src/text/persons.js'
import type {Place} from '../../src/text/places.js'
import {readSet} from '../../src/text/table.js'
import {finiteAuxiliaries, weekdays} from '../../src/text/word-classes.js'
import table from './country-for-adjective.tsv'

const countries = new Set([
  ...readSet<'country' | 'adjective'>(table, 'country'),
  ...'Bhutan Kosovo Montenegro Uruguay Paraguay Honduras Nicaragua Guatemala Myanmar Oman Qatar Bahrain Israel Laos Tanzania Botswana Uzbekistan Kyrgyzstan Tajikistan Turkmenistan'.split(
    ' '
  )
])

export default placeRule({
  id: 'grammar/country-pronoun',
  summary: 'Find `his` for a country and `it` for two (`Norway and Sweden said that it had`).',
  why: 'In many languages a country is a he or a she, and the engine takes the second of two for the subject.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.87,
  messages: {pronoun: 'Unexpected `{pronoun}` for {country}, expected `{right}`'},
  examples: [
    {
      bad: 'Norway has reopened a post, a boost for ⟦his⟧ farmers.',
      better: 'Norway has reopened a post, a boost for its farmers.'
    },
    {
      bad: 'Norway and Sweden said on Friday that ⟦it⟧ had swapped maps.',
      better: 'Norway and Sweden said on Friday that they had swapped maps.'
    },
    {good: 'Norway has reopened a post, a boost for its farmers.'},
    {near: 'Norway has reopened the post where Ole Berg met his wife.'},
    {near: 'Norway and Sweden said on Friday that it would rain.'},
    {near: 'Norway has freed a pilot and paid his fare.'}
  ],
  concerns: word => word === 'his' || word === 'it',
  found: (place, context) => (place.word() === 'it' ? bothSaid(place) : itsOwn(place, context))
})

/** `Norway and Sweden said on Friday that it had`. */
function bothSaid(place: Place) {
  const {sentence, index} = place.here
  const [first, and, second, verb, ...rest] = sentence.words.slice(0, index)
  if (!first || and?.lower !== 'and' || !second || !countries.has(first.text) || !countries.has(second.text))
    return undefined
  const isPlain = rest.every(({lower}) => /^(?:on|that)$/u.test(lower) || weekdays.has(lower))
  if (!/^(?:said|announced|confirmed)$/u.test(verb?.lower ?? '') || !isPlain || rest.length > 3) return undefined
  const isDeed =
    /^(?:would|will)$/u.test(place.word(1)) &&
    /^(?:veto|sign|send|close|open|join|leave|support|reject|accept|withdraw|back|ratify|deploy|reopen|resume|recall|expel|boycott|host|impose|lift|seek|build|buy|cut|raise)$/u.test(
      place.word(2)
    )
  return isDeed || (/^(?:had|has|have)$/u.test(place.word(1)) && !/^(?:been|become|rained)$/u.test(place.word(2)))
    ? report(place, `${first.text} and ${second.text}`, 'they')
    : undefined
}

/** `Norway has reopened a post, a boost for his farmers`: nobody is there whom the pronoun may mean. */
function itsOwn(place: Place, context: StoryViews) {
  const {sentence} = place.here
  const [country, verb] = sentence.words
  if (place.word() !== 'his' || !country || !countries.has(country.text) || !finiteAuxiliaries.has(verb?.lower ?? ''))
    return undefined
  const end = place.span()[1] + 60
  const near = context.words.filter(word => word.end > sentence.start - 400 && word.start < end)
  const isSomebody = near.some(
    (word, at) => word !== country && word !== place.here && mayBePerson(near, at, context) && !/s$/u.test(word.lower)
  )
  return isSomebody || /\p{L}/u.test(context.text.slice(0, sentence.start))
    ? undefined
    : report(place, country.text, 'its')
}

function report(place: Place, country: string, right: string) {
  const data = {pronoun: place.printed(), country, right}
  return {message: 'pronoun' as const, span: place.span(), data, suggest: [right]}
}
