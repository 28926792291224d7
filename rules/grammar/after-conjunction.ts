import {placeRule} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {isBase, isForm, readings, verbOf} from '../../src/text/verbs.js'
import {articles, endsPhrase, possessives, prepositions, whWords} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Verbs without an object: no participle of theirs is a passive. */
const intransitive = wordSet(
  'arrived departed died disappeared emerged travelled traveled waited lived stayed slept talked graduated resigned resided happened occurred fell went came rose'
)
/** Participles that take an infinitive only as pasts: `while planned to open` is good. */
const trying = wordSet('attempted tried decided refused failed managed wanted hoped promised struggled sought')
/** Pasts that a second object or a name may follow in the passive: `when asked the price`, `while called a hero`. */
const takesTwo = wordSet(
  'asked given offered shown told taught paid awarded denied handed sent granted promised served refused considered called named elected declared made deemed dubbed labelled labeled thought crowned appointed found judged ranked rated voted left worth had did cost been lent sold fed played read set cut put hit let'
)
/** Pasts that are nouns or adjectives too. */
const nouns = wordSet('saw rose wound lay bore drove spat ground felt found born given used based known')
/** Behind these the clause has ended, or tells when: `what came before fell apart`. */
const ends =
  /^(?:came|come|comes|went|gone|go|ever|day|days|week|weeks|month|months|year|years|night|morning|game|season|shortly|soon|long|hours|minutes|those|one|ones|generations|ever|never|as|than|and|or|is|was|are|were|the|not)$/u

export default placeRule({
  id: 'grammar/after-conjunction',
  summary:
    'Find a past form straight after `while`, `when`, `after` and `before` (`After arrived in Rome`, `While tried to flee`).',
  why: 'Without a subject English has the -ing form there; the engine keeps the tense of the source.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.87,
  messages: {past: 'Unexpected `{verb}` after `{opening}`, expected `{right}`'},
  examples: [
    {bad: 'After ⟦arrived⟧ in Rome, the envoy rested.', better: 'After arriving in Rome, the envoy rested.'},
    {bad: 'While ⟦tried⟧ to flee, the thief fell.', better: 'While trying to flee, the thief fell.'},
    {bad: 'Before ⟦left⟧ the house, he rang his wife.', better: 'Before leaving the house, he rang his wife.'},
    {bad: 'A boy was hurt after ⟦fell⟧ from a wall.', better: 'A boy was hurt after falling from a wall.'},
    {bad: 'She was hit by a van while ⟦crossed⟧ the road.', better: 'She was hit by a van while crossing the road.'},
    {good: 'After arriving in Rome, the envoy rested.'},
    {near: 'While planned to open in May, the hall is shut, and when asked the price, he left.'},
    {near: 'The floods that came before hit the harvest, and the week after saw the worst of it.'},
    {near: 'After reduced prices in May, sales rose.'}
  ],
  concerns: word => /^(?:while|when|after|before|whilst)$/u.test(word),
  found(place) {
    const verb = place.word(1)
    if (!isForm(verb, 'past') || isBase(verb) || place.capital(1) || place.next() !== ' ' || !stands(place))
      return undefined
    if (!isFault(place, verb)) return undefined
    const right = verbOf(verb)!.gerund
    return {message: 'past', span: place.span(1), data: {verb, opening: place.printed(), right}, suggest: [right]}
  }
})

/** Whether a clause may open here: the sentence does, or something stands before that ends in no subject. */
function stands(place: Place): boolean {
  if (place.opens) return place.textAfter(1).includes(',')
  const before = place.word(-1)
  return before !== '' && !ends.test(before) && !place.after(whWords, 4) && !place.capital()
}

function isFault(place: Place, verb: string): boolean {
  const [next, opening] = [place.word(2), place.word()]
  if (trying.has(verb)) return next === 'to' && isBase(place.word(3))
  if (intransitive.has(verb)) return prepositions.has(next) || /^(?:home|there|here)$/u.test(next)
  if (place.opens && /^(?:after|before)$/u.test(opening) && !nouns.has(verb) && next !== '')
    return endsPhrase(next) && !/^(?:and|or|but)$/u.test(next)
  if (nouns.has(verb) || takesTwo.has(verb)) return false
  if (articles.has(next) || possessives.has(next)) return true
  return isPastOnly(verb) && prepositions.has(next) && place.opens
}

const isPastOnly = (verb: string): boolean => readings(verb).every(({form}) => form === 'past')
