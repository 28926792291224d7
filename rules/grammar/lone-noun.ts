import {placeRule} from '../../src/core/place-rule.js'
import {indefiniteFor} from '../../src/text/indefinite-article.js'
import {singularOf} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {readSet, readTable} from '../../src/text/table.js'
import {isForm, isParticiple, isPast} from '../../src/text/verbs.js'
import {determiners, finiteBe, haveForms, modals, prepositions} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'
import table from './bare-noun.tsv'

/** Things and persons that are counted: edited news prints them with an article. */
const nouns = readSet<'noun' | 'use'>(table, 'noun')
/** Turns in which one of them stands without its article: `received instruction in`, `without written warrant`. */
const turns: ReadonlySet<string> = new Set(
  readTable<'noun' | 'use'>(table).flatMap(({noun, use}) => use.split(' ').map(governor => `${governor} ${noun}`))
)
const vehicles = wordSet(
  'bus car train tram taxi ferry boat ship truck lorry plane helicopter bicycle bike motorcycle motorbike scooter van locomotive carriage submarine email phone post mail rail road vote telephone message letter advertisement ballot barge cart courier petition pipeline referendum tanker treaty wagon'
)
/** Of the nouns, those that stand bare behind their adjectives now and then. */
const loose = wordSet(
  'boss insect spacecraft speech organisation organization firm meal region title hole country agency minister program programme inquiry enquiry aircraft gene image body conference resolution decision management announcement argument string'
)
/** What stands for an article. */
const quantifiers = wordSet(
  'former no any some each every another one all both either neither what which whose such many several more most enough much little few half double first-ever own same whichever whatever nor not'
)
const before = wordSet(
  'in at on for from with against near inside into during after before under towards behind outside without by across around via onto'
)
/** Verbs that name, make or call somebody something: `named manager`. */
const naming = wordSet(
  'fell fall falls named name names called call calls elected elect appointed appoint appoints became become becomes remained remain remains dubbed turned turn turns made said say says was is are were be been being including include includes concerning regarding following according read reads play played plays lack lacks lacked change changes changed changing switch switched parted'
)
const ends = new Set([...prepositions, 'that', 'which', 'who', 'when', 'where'])

export default placeRule({
  id: 'grammar/lone-noun',
  summary:
    'Find a counted thing with its adjectives and no article (`will send rescue team of nine`, `in empty warehouse`).',
  why: 'Many languages have no articles; the engine has to guess them, and more words before the noun make it harder.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.82,
  messages: {bare: 'Missing article before `{phrase}`, expected `{article} {phrase}`'},
  examples: [
    {
      bad: 'Norway will send ⟦rescue helicopter⟧ to the valley.',
      better: 'Norway will send a rescue helicopter to the valley.'
    },
    {
      bad: 'They hid in ⟦empty warehouse⟧ near the port.',
      better: 'They hid in an empty warehouse near the port.'
    },
    {
      bad: 'Police found ⟦pistol⟧ and nine shells in the car.',
      better: 'Police found a pistol and nine shells in the car.'
    },
    {
      bad: 'Divers found the body of ⟦second climber⟧ on Friday.',
      better: 'Divers found the body of the second climber on Friday.'
    },
    {bad: 'Divers searched ⟦whole lake⟧ on Friday.', better: 'Divers searched the whole lake on Friday.'},
    {good: 'Norway will send a rescue helicopter to the valley.'},
    {near: 'They went by ferry and the board named director Ann Lee.'},
    {near: 'He was elected team captain in May, and no factory worker left.'},
    {near: 'She won the award for best actress and used to love company.'},
    {near: 'Snow is due, with forecasters warning of drifts.'},
    {near: 'The port gave fair warning of it, and Ida won second prize in May.'},
    {near: 'Norway sends rescue helicopter'},
    {near: 'They were in deep conversation when she received instruction in the use of it.'},
    {near: 'Welders may change employer in May, and the club has parted company with its coach.'},
    {
      near: 'The mill spent a fortune warning that nylon kite string kills; old boats are sold by private advertisement.'
    }
  ],
  concerns: word => nouns.has(word),
  found(place) {
    if (
      place.opens ||
      determiners.has(place.word(-1)) ||
      loose.has(place.word()) ||
      place.capital() ||
      place.next() === '-' ||
      !endsHere(place)
    )
      return undefined
    if (isSettled(place)) return undefined
    // `spent millions warning that`
    if (isForm(place.word(), 'gerund') && place.word(1) === 'that') return undefined
    // Where the phrase begins is told by the parts of speech, in `unless`: here any word may be a modifier.
    const from = opens(place)
    if (from === undefined || !place.stopped || isPaired(place)) return undefined
    const phrase = place.phrase(from, 0)
    const definite =
      /^(?:second|third|fourth|fifth|last|first|whole|entire)$/u.test(place.word(from)) ||
      (before.has(place.word(from - 1)) && from === 0)
    const article = definite ? 'the' : indefiniteFor(phrase)
    return {message: 'bare', span: place.span(from, 0), data: {phrase, article}, suggest: [`${article} ${phrase}`]}
  },
  unless(place) {
    const from = opens(place)!
    for (let at = from; at < 0; at++) if (!/^(?:ADJ|NOUN)$/u.test(place.tag(at))) return true
    if (place.tag() !== 'NOUN') return true
    const governor = place.word(from - 1)
    if (governor === 'of' || before.has(governor))
      return place.tag(from - 1) !== 'ADP' || /^(?:ADP|PART)$/u.test(place.tag(from - 2))
    return place.tag(from - 1) !== 'VERB' || /^(?:DET|ADJ|ADV)$/u.test(place.tag(from - 2))
  }
})

/** Said without an article: `gave warning that`, `fair warning`, `won second prize`. */
function isSettled(place: Place): boolean {
  const [before, word] = [place.word(-1), place.word()]
  // `the award for best actress`, `loves company`
  if (before === 'best' && place.word(-2) === 'for') return true
  if (
    word === 'company' &&
    /^(?:love|loves|loved|keep|keeps|kept|enjoy|enjoys|enjoyed|for|miss|misses|missed)$/u.test(before)
  )
    return true
  // `with forecasters warning of snow`
  if (isForm(word, 'gerund') && singularOf(before) !== undefined) return true
  if (/^(?:warning|notice)$/u.test(word))
    return /^(?:give|gives|gave|given|giving|had|fair|advance|prior|due|ample|early|without|served|got|received)$/u.test(
      before
    )
  return (
    /^(?:prize|place|gear|base|class|grade|string|reading|form|half)$/u.test(word) &&
    /^(?:first|second|third|fourth|fifth|top|bottom)$/u.test(before)
  )
}

function endsHere(place: Place): boolean {
  const next = place.word(1)
  // `by flood expert, Dr Ann Lee`: agencies leave the article out before a name.
  if (next === '') return /^(?:\.|,(?! \p{Lu}))/u.test(place.rest())
  return place.next() === ' ' && (ends.has(next) || next === 'and')
}

/** `from island to island`, `between teacher and pupil`, `singer and actor`. */
function isPaired(place: Place): boolean {
  const {sentence, index} = place.here
  const near = sentence.words.slice(Math.max(0, index - 6), index + 6)
  return (
    near.filter(({lower}) => lower === place.word()).length > 1 ||
    near.some(({lower}) => lower === 'between' || lower === 'per')
  )
}

/** Where the phrase begins behind a verb or a preposition; at most two words may stand before the noun. */
function opens(place: Place): number | undefined {
  for (let at = 0; at >= -2; at--) {
    const [word, governor] = [place.word(at), place.word(at - 1)]
    if (
      at < 0 &&
      (quantifiers.has(word) || place.capital(at) || /['’\d-]|^(?:and|or|of)$/u.test(word) || prepositions.has(word))
    )
      return undefined
    if (governor === '' || turns.has(`${governor} ${place.word()}`)) return undefined
    if (isGovernor(place, at, governor)) return at
  }
  return undefined
}

function isGovernor(place: Place, at: number, governor: string): boolean {
  if (place.capital(at - 1) || place.previous(at) !== ' ') return false
  if (governor === 'of')
    return /^(?:second|third|fourth|fifth)$/u.test(place.word(at)) && at < 0 && place.word(at - 2) !== 'kind'
  if (before.has(governor)) {
    if (governor === 'by' && (vehicles.has(place.word()) || at === 0)) return false
    return at < 0 && place.word(1) !== 'and' && !/^(?:as|than|or|and|to)$/u.test(place.word(at - 2))
  }
  if (
    naming.has(governor) ||
    /^(?:shed|bore|delayed)$/u.test(governor) ||
    finiteBe.has(governor) ||
    haveForms.has(governor) ||
    modals.has(governor)
  )
    return false
  const subject = place.word(at - 2)
  if (isForm(governor, 'base') && !isPast(governor))
    return /^(?:to|will|would|can|could|must|should|may|might)$/u.test(subject)
  const isTold = isPast(governor) && !isForm(governor, 'gerund')
  if (
    !isTold ||
    /^(?:a|an|the|this|that|of|in|for|with|by|and|or|no|any|is|was|are|were|be|been|being|most|very|more|'s|his|her|its|their)$/u.test(
      subject
    ) ||
    subject.endsWith('ly')
  )
    return false
  // `a 12-week suspended sentence`, `the party’s paid adviser`: a participle may belong to the noun.
  return (
    !isParticiple(governor) ||
    /^(?:he|she|they|it|who|police|we|has|have|had)$/u.test(subject) ||
    (/[a-z]{3}s$/u.test(subject) && place.next(at - 2) === ' ')
  )
}
