import {placeRule} from '../../src/core/place-rule.js'
import {isCountNoun, looksPlural, pluralOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {readings} from '../../src/text/verbs.js'
import {determiners, finiteAuxiliaries, isMidAdverb, prepositions} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** What goes on, and is no noun. */
const going = wordSet(
  'falling rising decreasing increasing declining growing dropping continuing improving worsening shrinking expanding coming going running leaving fleeing dying working waiting living staying arriving burning spreading sinking changing happening approaching suffering losing getting becoming fighting sleeping crying sitting standing weakening strengthening soaring slowing dwindling deteriorating recovering moving returning closing arguing struggling collapsing stopping melting'
)
const masses = wordSet(
  'appetite fighting wind weather rain snow demand supply inflation unemployment traffic production output consumption water smoke trade investment'
)
const determined = wordSet('the a an its their his her our this these those some many two three')

export default placeRule({
  id: 'grammar/clause-gerund',
  summary: 'Find clauses with `because`, `while` or `although` whose verb lost its `be` (`because orders decreasing`).',
  why: 'Some languages have no `is` in the present, or a form in -ing of their own for such clauses; the engine leaves out `be`.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {be: 'Missing `{be}` before `{verb}`, expected `{noun} {be} {verb}`'},
  examples: [
    {bad: 'The mill will shut because ⟦orders⟧ falling.', better: 'The mill will shut because orders are falling.'},
    {
      bad: 'Crews build dikes while the ⟦river⟧ rising in the north.',
      better: 'Crews build dikes while the river is rising in the north.'
    },
    {good: 'The mill will shut because orders are falling.'},
    {near: 'Shops shut because people living in the north pay more.'},
    {near: 'They sat for a while, people waiting at the door.'},
    {near: 'Although workers leaving the mill get a bonus, few go.'}
  ],
  concerns: word => /^(?:because|although|though|while|whereas|until|unless|if)$/u.test(word),
  found(place) {
    const at = subject(place)
    if (at === undefined || !place.stopped || !endsClause(place, at + 2)) return undefined
    const [noun, verb] = [place.printed(at), place.printed(at + 1)]
    const past = /\b(?:was|were|had)\b/u.test(place.textBefore)
    const many = looksPlural(place.word(at)) || /^(?:people|men|women|children)$/u.test(place.word(at))
    const be = past ? (many ? 'were' : 'was') : many ? 'are' : 'is'
    return {message: 'be', span: place.span(at), data: {noun, be, verb}, suggest: [`${noun} ${be}`]}
  }
})

/** Where the noun stands: bare in the plural or as a mass, or behind a determiner. */
function subject(place: Place): number | undefined {
  if (place.word() === 'while' && /^(?:a|short|long|little|worth|every|good)$/u.test(place.word(-1))) return undefined
  const isDetermined = determined.has(place.word(1))
  const start = isDetermined ? 2 : 1
  for (const at of [start, start + 1]) {
    const noun = place.word(at)
    if (prepositions.has(noun) || determiners.has(noun) || place.capital(at)) return undefined
    if (!going.has(place.word(at + 1))) continue
    if (finiteAuxiliaries.has(noun)) return undefined
    const isNoun = isDetermined ? isCountNoun(noun) || masses.has(noun) : isMany(noun) || masses.has(noun)
    return isNoun && place.next(at) === ' ' ? at : undefined
  }
  return undefined
}

const isMany = (word: string): boolean =>
  /^(?:people|men|women|children)$/u.test(word) ||
  (word.length > 4 &&
    looksPlural(word) &&
    pluralOf(word) === undefined &&
    !/(?:[ui]s|ways|towards|times|ides)$/u.test(word))

/** Whether nothing that may be a verb follows in the clause. */
function endsClause(place: Place, from: number): boolean {
  const first = place.word(from)
  if (first !== '' && !prepositions.has(first) && !isMidAdverb(first)) return false
  let at = from
  for (; place.word(at) !== ''; at++) {
    const [word, before] = [place.word(at), place.word(at - 1)]
    if (finiteAuxiliaries.has(word) || /['’]|^(?:and|or|who|which|that|to)$/u.test(word)) return false
    const isVerb = readings(word).some(({form}) => form !== 'gerund' && form !== 'participle')
    if (isVerb && !determiners.has(before) && !prepositions.has(before)) return false
    if (at > from + 6) return false
  }
  return /^[.;]/u.test(place.next(at - 1)) || (place.next(at - 1) === ',' && place.opens)
}
