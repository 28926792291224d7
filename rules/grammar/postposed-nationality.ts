import {placeRule} from '../../src/core/place-rule.js'
import {genderOfGiven} from '../../src/text/persons.js'
import type {Place} from '../../src/text/places.js'
import {wordSet} from '../../src/text/word-set.js'

const roles = wordSet(
  'director film-maker filmmaker actor actress singer writer novelist painter coach striker defender midfielder goalkeeper player cyclist driver pilot president minister businessman businesswoman journalist scientist researcher composer conductor architect designer engineer producer champion swimmer runner sprinter boxer wrestler skier poet playwright sculptor photographer pianist violinist dancer chef surgeon tourist diplomat ambassador lawyer banker'
)
/** Adjectives of nationality that are hardly ever surnames. */
const nations = wordSet(
  'belgian iranian italian spanish russian ukrainian polish greek turkish chinese japanese korean vietnamese brazilian argentine argentinian mexican canadian australian austrian hungarian romanian bulgarian serbian croatian slovenian slovak czech danish swedish norwegian finnish dutch portuguese swiss israeli egyptian moroccan algerian tunisian lebanese syrian iraqi saudi pakistani indian nigerian kenyan ethiopian south-african colombian chilean peruvian venezuelan cuban albanian macedonian bosnian estonian latvian lithuanian belarusian georgian armenian azerbaijani kazakh american british irish scottish'
)
const ends = wordSet('is was has had will who said told won died left scored resigned joined arrived played')

export default placeRule({
  id: 'grammar/postposed-nationality',
  summary: 'Find an adjective of nationality behind the person it goes with (`the director Belgian Luc Maas`).',
  why: 'In many languages adjectives follow their noun; the engine kept that order.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {order: 'Unexpected order `{found}`, expected `{right}`'},
  examples: [
    {
      bad: 'The prize went to the ⟦novelist Danish⟧ Peter Moe.',
      better: 'The prize went to the Danish novelist Peter Moe.'
    },
    {bad: 'The ⟦cyclist Italian⟧ was hurt in May.', better: 'The Italian cyclist was hurt in May.'},
    {good: 'The prize went to the Danish novelist Peter Moe.'},
    {near: 'He is the striker Italian champions want, and the coach Spanish clubs fear.'},
    {near: 'The pilot, Danish by birth, was hurt.'}
  ],
  concerns: word => nations.has(word),
  found(place) {
    const noun = place.word(-1)
    if (!roles.has(noun) || !/^(?:the|a|an|this)$/u.test(place.word(-2)) || !place.capital() || place.capital(-1))
      return undefined
    if (!closes(place)) return undefined
    const right = `${place.printed()} ${place.printed(-1)}`
    return {message: 'order', span: place.span(-1, 0), data: {found: place.phrase(-1, 0), right}, suggest: [right]}
  }
})

function closes(place: Place): boolean {
  const next = place.word(1)
  if (next === '') return place.next() === '.' && place.stopped
  if (place.next() !== ' ') return false
  if (!place.capital(1)) return ends.has(next)
  // `the striker Spanish La Liga clubs want`
  return (
    genderOfGiven(place.printed(1)) !== undefined || (place.capital(2) && !leagues.test(next) && !isRelative(place))
  )
}

const leagues = /^(?:la|serie|premier|super|cup|league|grand|formula|open|masters|championship|national)$/u

/** Two names and a verb of what a club does, or a plural. */
const isRelative = (place: Place): boolean =>
  /^(?:want|wants|signed|sold|bought|side|sides|club|clubs|giants|champions|league|paid)$/u.test(place.word(3))
