import {placeRule} from '../../src/core/place-rule.js'
import {isAgent} from '../../src/text/agents.js'
import {pluralOf, singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isThird} from '../../src/text/verbs.js'
import {finiteBe, prepositions} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What is given to `every` one: `gave every school computers`. */
const giving = wordSet(
  'give gives gave given giving send sends sent sending offer offers offered offering promise promised promises cost costs costing owe owes buy bought buys pay paid pays bring brings brought cause causes caused teach taught tell tells told show showed shown grant grants granted provide allow allows allowed deny denied'
)
const times = wordSet(
  'day week month year hour minute night morning evening summer winter season time weekend step side bit'
)

export default placeRule({
  id: 'grammar/every-plural',
  summary: 'Find a plural behind `every` and the noun or adjective that goes with it (`every mountain roads`).',
  why: 'The engine puts the noun into the number that is meant; `every` takes the singular.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {plural: 'Unexpected plural `{noun}` after `{determiner}`, expected `{right}`'},
  examples: [
    {
      bad: 'Snow has closed every mountain ⟦roads⟧ in the north.',
      better: 'Snow has closed every mountain road in the north.'
    },
    {
      bad: 'They searched every single ⟦houses⟧ on the island.',
      better: 'They searched every single house on the island.'
    },
    {good: 'Snow has closed every mountain road in the north.'},
    {near: 'The state gave every school computers for the lab.'},
    {near: 'Every summer tourists from abroad come, and in every village farmers in hats wave.'},
    {near: 'Every car manufacturers and dealers alike could sell was sold.'}
  ],
  concerns: word => word === 'every',
  found(place) {
    const [modifier, noun, next] = [place.word(1), place.word(2), place.word(3)]
    const right = singularOf(noun)
    if (!right || !isModifier(modifier) || (isThird(noun) && !isAdjective(modifier)) || !isPlain(place))
      return undefined
    const isOpen = place.opens || prepositions.has(place.word(-1))
    const closes = next === '' ? /^[.,]/u.test(place.next(2)) : prepositions.has(next) || finiteBe.has(next)
    if (isOpen || !closes || place.after(giving)) return undefined
    const data = {determiner: place.printed(), noun, right}
    return {message: 'plural', span: place.span(2), data, suggest: [right]}
  }
})

const isAdjective = (word: string): boolean =>
  /^(?:single|new|major|other|big|small|large|local|main|old|public)$/u.test(word)

const isModifier = (word: string): boolean =>
  isAdjective(word) || (pluralOf(word) !== undefined && !times.has(word) && !isAgent(word))

const isPlain = (place: Place): boolean =>
  place.next() === ' ' && place.next(1) === ' ' && !place.capital(1) && !place.capital(2)
