import {placeRule} from '../../src/core/place-rule.js'
import {figurativeThings} from '../../src/text/figurative-things.js'
import type {Place} from '../../src/text/places.js'
import {readTable} from '../../src/text/table.js'
import {isPast} from '../../src/text/verbs.js'
import {auxiliaries, determiners, endsPhrase} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'
import table from './misplaced-thing.tsv'
import thingTable from './things.tsv'

const things = new Map(
  readTable<'noun' | 'class'>(thingTable)
    .filter(row => row.class !== 'offender' && !figurativeThings.has(row.noun))
    .map(row => [row.noun, row.class] as const)
)

interface Governor {
  role: string
  except: ReadonlySet<string>
  expected: string
}

const governors = new Map(
  readTable<'word' | 'role' | 'except' | 'expected'>(table).map(
    ({word, role, except, expected}) => [word, {role, except: new Set(except.split(' ')), expected}] as const
  )
)
const passive = wordSet('was were is are be been being')

export default placeRule({
  id: 'sense/misplaced-thing',
  summary:
    'Find food, clothes, tools and animals under a word of politics, law, war or money (`the interest umbrella`).',
  why: 'One noun was misread and the sentence stays fluent; the word that governs it takes no thing.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {
    governed: '`{noun}` cannot be meant after `{word}`; check the source for the noun',
    passive: '`{noun}` cannot be {word}; check the source for the noun'
  },
  examples: [
    {bad: 'The bank raised its interest ⟦trombone⟧ again.', better: 'The bank raised its interest rate again.'},
    {
      bad: 'They voted in the presidential ⟦sandwich⟧ of May.',
      better: 'They voted in the presidential election of May.'
    },
    {bad: 'Critics say the decree violates the ⟦mattress⟧.'},
    {bad: 'The ⟦pancake⟧ was ratified in June.'},
    {bad: 'The envoy spoke of a violation of the ⟦pullover⟧.'},
    {good: 'The bank raised its interest rate, and the treaty was ratified in June.'},
    {near: 'The economic pie is small, and the nuclear umbrella holds.'},
    {near: 'The military trousers were sold, and the sandwich tax was condemned.'},
    {near: 'The trade pizza maker appointed a sandwich maker.'}
  ],
  concerns: word => things.has(word),
  found(place) {
    const noun = place.word()
    const kind = things.get(noun)!
    if (place.capital()) return undefined
    const fits = (governor: Governor | undefined, role: string): governor is Governor =>
      governor?.role.startsWith(role) === true && !governor.except.has(kind) && !governor.except.has(noun)
    const report = (message: 'governed' | 'passive', word: string, expected = '') => ({
      message,
      span: place.span(),
      data: {noun, word},
      suggest: expected === '' ? [] : [expected]
    })
    if (isHead(place)) {
      const word = governorBefore(place)
      const governor = governors.get(word)
      if (word === place.word(-1) ? fits(governor, 'modifier') : fits(governor, 'verb') || fits(governor, 'noun'))
        return report('governed', word, governor!.expected)
    }
    const participle = place.word(passiveAt(place))
    const governor = governors.get(participle)
    if (governor?.role.endsWith('participle') && fits(governor, 'verb')) return report('passive', participle)
    return undefined
  }
})

/** The word that governs the noun: next to it, or before its article and one adjective. */
function governorBefore(place: Place): string {
  if (governors.has(place.word(-1)) && governors.get(place.word(-1))!.role === 'modifier') return place.word(-1)
  const article = determiners.has(place.word(-1)) ? -1 : determiners.has(place.word(-2)) ? -2 : 0
  if (article === 0) return ''
  return place.word(place.word(article - 1) === 'of' ? article - 2 : article - 1)
}

/** Where the participle of a passive stands: `was ratified`, `has been ratified`, `will be ratified`; 0 where there is none. */
function passiveAt(place: Place): number {
  if (passive.has(place.word(1))) return 2
  return auxiliaries.has(place.word(1)) && passive.has(place.word(2)) ? 3 : 0
}

function isHead(place: Place): boolean {
  const next = place.word(1)
  return endsPhrase(next) || auxiliaries.has(next) || isPast(next)
}
