import {placeRule} from '../../src/core/place-rule.js'
import {looksPlural} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {wordSet} from '../../src/text/word-set.js'

/** Of whom the news asks things. */
const asked = wordSet(
  'government council ministry mayor governor authorities parliament president minister state court company city police union commission bank army committee board regulator airline club owner residents voters donors allies investors partners citizens'
)
const amounts = wordSet('more better additional extra higher stronger urgent further')
/** What one asks somebody without `for`. */
const told = wordSet('questions question time favours favors things way something')

export default placeRule({
  id: 'grammar/lost-for',
  summary: 'Find what somebody is asked for without its `for` (`asked the council more buses`).',
  why: 'In many languages both the one asked and the thing asked for are objects; the engine sets them side by side.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.87,
  messages: {missing: 'Missing `for` after `{whom}`, expected `{whom} for {what}`'},
  examples: [
    {bad: 'The nuns asked the ⟦council⟧ more buses.', better: 'The nuns asked the council for more buses.'},
    {
      bad: 'Growers are asking the ⟦ministry⟧ better roads and dams.',
      better: 'Growers are asking the ministry for better roads and dams.'
    },
    {good: 'The nuns asked the council for more buses.'},
    {near: 'The nuns asked the council more questions than the mayor.'},
    {near: 'He asked the council more than once and asked voters more politely.'}
  ],
  concerns: word => asked.has(word),
  found(place) {
    const at = /^(?:the|its|his|her|their|our)$/u.test(place.word(-1)) ? -2 : -1
    if (!/^(?:ask|asks|asked|asking)$/u.test(place.word(at)) || !amounts.has(place.word(1)) || !isThing(place))
      return undefined
    const data = {whom: place.printed(), what: place.phrase(1, 2)}
    return {message: 'missing', span: place.span(), data, suggest: [`${data.whom} for`]}
  }
})

/** A plural noun that ends its phrase. */
function isThing(place: Place): boolean {
  const [noun, next] = [place.word(2), place.word(3)]
  if (told.has(noun) || !(looksPlural(noun) || /^(?:help|money|aid|protection|support|water)$/u.test(noun)))
    return false
  return (next === '' && /^[.,]/u.test(place.next(2))) || /^(?:and|for|in|at|on|to|after|from|near)$/u.test(next)
}
