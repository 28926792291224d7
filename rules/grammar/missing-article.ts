import {placeRule} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {readTable} from '../../src/text/table.js'
import {isBase, isPast} from '../../src/text/verbs.js'
import {finiteBe, haveForms, prepositions, weekdays} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'
import {fills, slotsOf} from '../../src/text/word-slots.js'
import table from './missing-article.tsv'

/** What there is one of among these words: `by end of`, `in city of Lyon`, `declared state of emergency`. */
const frames = readTable<'nouns' | 'article' | 'before' | 'after'>(table).map(row => ({
  nouns: wordSet(row.nouns),
  article: row.article,
  before: slotsOf(row.before),
  after: slotsOf(row.after)
}))

/** Of a row, one is meant: `in first half`, `for second day`. */
const ordinals = wordSet('first second third fourth last next')
const rows = wordSet('half quarter day week time year month round phase stage leg')

/** Offices and bodies that copy mentions without a name only with an article; never titles before names. */
const bodies = wordSet(
  'government ministry minister company army court committee commission hospital spokesman spokeswoman suspect driver union delegation newspaper city country region airport earthquake storm explosion accident incident agency village prosecutor attacker victim meeting ceremony team president governor mayor premier pilot defendant gunman spokesperson coastguard captain'
)
/** What there is one of in a place. */
const offices = wordSet(
  'president king queen government parliament capital leader head mayor governor chairman embassy army'
)
/** Of each a country has one. */
const courts = wordSet('supreme constitutional high federal')
/** Whom a body or a party has. */
const heads = wordSet('leader head chairman speaker mayor')
/** What else may open a sentence. */
const openers = wordSet('rest majority prime')

export default placeRule({
  id: 'grammar/missing-article',
  summary:
    'Find nouns that lost their article (`by end of the year`, `in city of Lyon`, `declared state of emergency`).',
  why: 'Languages without articles leave it to the engine to put them in, and it misses now and then.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {missing: 'Missing `{article}` before `{noun}`'},
  examples: [
    {bad: 'The tunnel will open by ⟦end⟧ of next year.', better: 'The tunnel will open by the end of next year.'},
    {bad: 'Snow fell in ⟦north⟧ of the country.', better: 'Snow fell in the north of the country.'},
    {bad: 'Output fell in ⟦first⟧ half of the year.', better: 'Output fell in the first half of the year.'},
    {
      bad: '⟦Government⟧ announced a tax on fuel on Monday.',
      better: 'The government announced a tax on fuel on Monday.'
    },
    {bad: '⟦Rest⟧ of the money will go to clinics.', better: 'The rest of the money will go to clinics.'},
    {
      bad: '⟦Prime⟧ minister said on Monday that talks went on.',
      better: 'The prime minister said on Monday that talks went on.'
    },
    {bad: '⟦President⟧ has not been seen since Friday.', better: 'The president has not been seen since Friday.'},
    {bad: 'Two clinics opened in ⟦city⟧ of Lyon.', better: 'Two clinics opened in the city of Lyon.'},
    {
      bad: 'The governor declared ⟦state⟧ of emergency on the coast.',
      better: 'The governor declared a state of emergency on the coast.'
    },
    {
      bad: 'It was the worst flood in ⟦history⟧ of the valley.',
      better: 'It was the worst flood in the history of the valley.'
    },
    {
      bad: '⟦Supreme⟧ Court of Norway has rejected the appeal.',
      better: 'The Supreme Court of Norway has rejected the appeal.'
    },
    {
      bad: 'The mill makes sensors for ⟦car⟧ industry in Oslo.',
      better: 'The mill makes sensors for the car industry in Oslo.'
    },
    {good: 'The tunnel will open by the end of next year.'},
    {near: 'They fought from beginning to end.'},
    {near: 'Government announces tax on fuel'},
    {near: 'He came in first place on day one and in second half-hearted.'},
    {near: 'Troops will move in south of the river next week.'},
    {near: 'Governor declares state of emergency'},
    {near: 'They met in city halls of the north and kept score in state of play.'},
    {near: 'The road runs from north to south of Lyon.'}
  ],
  concerns: word =>
    [ordinals, bodies, offices, courts, heads, openers].some(words => words.has(word)) ||
    frames.some(({nouns}) => nouns.has(word)),
  found(place) {
    if (!place.stopped) return undefined
    if (place.opens) return opensBare(place) ? report(place, 'the') : undefined
    if (place.capital()) return undefined
    return isOneInRow(place) ? report(place, 'the') : inFrame(place)
  }
})

function inFrame(place: Place) {
  const frame = frames.find(
    ({nouns, before, after}) =>
      nouns.has(place.word()) && fills(before, place, -before.length) && fills(after, place, 1)
  )
  return frame && !isMotion(place) ? report(place, frame.article) : undefined
}

/** `troops moved in south of the river` */
const isMotion = (place: Place): boolean =>
  place.word(-1) === 'in' &&
  /^(?:north|south|east|west|north(?:east|west)|south(?:east|west))$/u.test(place.word()) &&
  /^(?:mov(?:e|es|ed|ing)|go|goes|went|go(?:ing|ne)|c(?:o|a)me|comes|coming|sent|fl(?:y|ies|ew|own|ying)|dropp?(?:ed|ing)?|dig|dug|digging|closed|closing|pulled|sett?(?:led|ling)?)$/u.test(
    place.word(-2)
  )

/** `in first half of`, `for second day in a row`. */
function isOneInRow(place: Place): boolean {
  const [before, ordinal, unit, next] = [place.word(-1), place.word(), place.word(1), place.word(2)]
  if (!ordinals.has(ordinal) || !rows.has(unit) || place.capital(1) || place.capital(-1) || place.next(1) === '-')
    return false
  if (before === 'during') return /^(?:of|in|since|ever|this|last|when|)$/u.test(next)
  if (ordinal === 'last' || ordinal === 'next') return false
  if (before === 'of') return next === 'of'
  return (
    (before === 'in' || (before === 'for' && unit !== 'time')) && /^(?:of|in|since|ever|this|last|when|)$/u.test(next)
  )
}

/** `Government announced`, `Rest of the money`: copy, not a headline. */
function opensBare(place: Place): boolean {
  if (place.previous() !== '' || place.here.sentence.words.length < 6) return false
  const [noun, next] = [place.word(), place.word(1)]
  if (noun === 'rest' || noun === 'majority') return next === 'of' && place.word(2) === 'the'
  if (noun === 'prime') return next === 'minister' && !place.capital(1) && isFiniteVerb(place.word(2))
  return isOfficeOf(place) || isHeadOf(place) || isBody(place) || isCourtOf(place)
}

/** `President of France will visit`: an office with a place, and a verb behind the two. */
function isOfficeOf(place: Place): boolean {
  if (!offices.has(place.word()) || place.word(1) !== 'of' || place.capital(1)) return false
  const at = place.word(2) === 'the' ? 3 : 2
  if (at === 2 && !place.capital(2)) return false
  const verb = place.word(place.capital(at + 1) ? at + 2 : at + 1)
  return isFiniteVerb(verb) || verb === 'could'
}

/** `Supreme Court of Honduras has rejected`. */
function isCourtOf(place: Place): boolean {
  if (!courts.has(place.word()) || place.phrase(1, 2) !== 'Court of' || !place.capital(3)) return false
  return isFiniteVerb(place.word(place.capital(4) ? 5 : 4))
}

/** `Leader of opposition has`. */
function isHeadOf(place: Place): boolean {
  const body = place.word(2)
  if (!heads.has(place.word()) || place.word(1) !== 'of' || !isFiniteVerb(place.word(3))) return false
  return bodies.has(body) || /^(?:opposition|parliament|party)$/u.test(body)
}

/** `Government announced a tax`, `Storm hit the coast`. */
function isBody(place: Place): boolean {
  const [noun, verb] = [place.word(), place.word(1)]
  if (!bodies.has(noun) || place.printed() === noun.toUpperCase() || place.capital(1)) return false
  if (/^(?:storm|earthquake)$/u.test(noun) && verb === 'hit') return /^(?:the|a)$/u.test(place.word(2))
  return isFiniteVerb(verb) && isFollowed(place)
}

function isFiniteVerb(word: string): boolean {
  return /^(?:is|was|has|had|will|would|says)$/u.test(word) || (isPast(word) && !isBase(word))
}

/** A participle before a noun (`Government owned firms`) goes on otherwise than a verb. */
function isFollowed(place: Place): boolean {
  const [verb, next] = [place.word(1), place.word(2)]
  if (finiteBe.has(verb) || haveForms.has(verb)) return !/^(?:to|for|by)$/u.test(next)
  return (
    /^(?:that|the|a|an|its|his|her|their|new|it|he|she|they|two|three|to)$/u.test(next) ||
    prepositions.has(next) ||
    weekdays.has(next) ||
    /^(?:said|says|will|would|announced)$/u.test(verb)
  )
}

function report(place: Place, article: string) {
  const [noun, printed] = [place.word(), place.printed()]
  const isName = place.capital(1)
  const text = place.opens
    ? `The ${isName ? printed : printed.replace(/^./u, letter => letter.toLowerCase())}`
    : `${article} ${printed}`
  return {message: 'missing' as const, span: place.span(), data: {noun, article}, suggest: [text]}
}
