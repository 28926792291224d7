import {placeRule} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {isBase} from '../../src/text/verbs.js'
import {finiteAuxiliaries, isMidAdverb, whWords} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

const demanding = wordSet(
  'demand demands demanded demanding recommend recommends recommended recommending request requests requested requesting ordered orders'
)

export default placeRule({
  id: 'grammar/demand-will',
  summary: 'Find `will` in what is demanded or recommended (`demanded that the mayor will resign`).',
  why: 'Other languages have their future or a mood of wishing there; English has the plain form.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {will: 'Unexpected `{found}` after `{verb} that`, expected `{right}`'},
  examples: [
    {bad: 'They demanded that the mayor ⟦will pay⟧ the bill.', better: 'They demanded that the mayor pay the bill.'},
    {bad: 'A panel recommended that the ban ⟦will be⟧ lifted.', better: 'A panel recommended that the ban be lifted.'},
    {good: 'They demanded that the mayor pay the bill.'},
    {near: 'They demanded that those who will pay be named.'},
    {near: 'It was in such demand that the shop will open a second time.'},
    {near: 'They have made demands that will be met.'}
  ],
  concerns: word => demanding.has(word),
  found(place) {
    const verb = place.word()
    if (
      place.word(1) !== 'that' ||
      /^(?:such|much|high|in|so|the|of|these|those|their|his|its|her|any|more|new)$/u.test(place.word(-1))
    )
      return undefined
    const at = willAfter(place)
    if (at === undefined || !isBase(place.word(at + 1))) return undefined
    const data = {found: place.phrase(at, at + 1), verb, right: place.printed(at + 1)}
    return {message: 'will', span: place.span(at, at + 1), data, suggest: [data.right]}
  }
})

/** Where the first verb of the clause stands, if that is `will` and its subject comes before. */
function willAfter(place: Place): number | undefined {
  for (let at = 2; at < 10; at++) {
    const word = place.word(at)
    if (word === 'will') return at > 2 && !isMidAdverb(place.word(at + 1)) ? at : undefined
    if (word === '' || finiteAuxiliaries.has(word) || whWords.has(word) || word === 'that') return undefined
  }
  return undefined
}
