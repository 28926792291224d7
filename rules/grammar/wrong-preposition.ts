import {placeRule, shapesByWord} from '../../src/core/place-rule.js'
import {isPerson} from '../../src/text/agents.js'
import {looksPlural} from '../../src/text/nouns.js'
import type {Place} from '../../src/text/places.js'
import {isGerund} from '../../src/text/verbs.js'
import {finiteAuxiliaries, finiteBe, months, numbers, prepositions, weekdays} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Whom one accuses of something stands between; the right preposition, and those that engines print. */
const accusing = new Map(
  Object.entries({
    accuse: ['of', 'for in'],
    accuses: ['of', 'for in'],
    accused: ['of', 'for in'],
    accusing: ['of', 'for in'],
    suspect: ['of', 'for in'],
    suspected: ['of', 'for in'],
    prevent: ['from', 'to'],
    blame: ['for', 'of'],
    blames: ['for', 'of'],
    blamed: ['for', 'of'],
    blaming: ['for', 'of'],
    thanked: ['for', 'of'],
    criticised: ['for', 'of'],
    criticized: ['for', 'of'],
    praised: ['for', 'of']
  })
)
const spans = wordSet('years months weeks days hours minutes decades')

export default placeRule({
  id: 'grammar/wrong-preposition',
  summary:
    'Find a preposition that the verb or the time does not take (`accused the army for shelling`, `ruled during 22 years`, `from 200 until 500 euros`).',
  why: 'Where one language has for, another has of or with; the engine kept the one of the source.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.87,
  messages: {
    wrong: 'Unexpected `{found}` with `{word}`, expected `{right}`',
    twice: 'Unexpected `during` after `{first}`; delete it'
  },
  examples: [
    {
      bad: 'Lawyers accused the clerks ⟦for⟧ stealing stamps.',
      better: 'Lawyers accused the clerks of stealing stamps.'
    },
    {bad: 'The duke ruled the valley ⟦during⟧ 22 years.', better: 'The duke ruled the valley for 22 years.'},
    {
      bad: 'The ferry waited for about ⟦during⟧ ten minutes off the pier.',
      better: 'The ferry waited for about ten minutes off the pier.'
    },
    {bad: 'Fines range from 200 ⟦until⟧ 500 euros.', better: 'Fines range from 200 to 500 euros.'},
    {bad: 'Malta lost ⟦from⟧ Cyprus in the final.', better: 'Malta lost to Cyprus in the final.'},
    {bad: 'He is suspected ⟦in⟧ hiding cash.', better: 'He is suspected of hiding cash.'},
    {bad: 'She is married ⟦with⟧ a Danish cook.', better: 'She is married to a Danish cook.'},
    {bad: 'The hut lies ⟦on⟧ a height of 900 metres.', better: 'The hut lies at a height of 900 metres.'},
    {bad: 'He is known ⟦with⟧ the name Otto.', better: 'He is known by the name Otto.'},
    {good: 'Lawyers accused the clerks of stealing stamps, and he ruled for 22 years.'},
    {near: 'Those accused left for skiing, and during two days of talks nobody spoke.'},
    {near: 'Shops are open from 9 until 5.'},
    {near: 'She is married with a young son and was suspected in May.'},
    {near: 'The accused were charged for parking.'}
  ],
  ...shapesByWord<'wrong' | 'twice'>([
    [accusing.keys(), accused],
    [['during'], duringYears],
    [['ranging', 'range', 'ranges', 'ranged'], rangeUntil],
    [['lost', 'lose', 'loses', 'losing'], lostFrom],
    [['married'], marriedWith],
    [['distance', 'height', 'depth', 'altitude', 'speed'], onDistance],
    [['known', 'operates', 'operating', 'operated'], withName]
  ])
})

/** `accused the militia for using schools`. */
function accused(place: Place) {
  const [right, wrong] = accusing.get(place.word())!
  if (/^(?:the|a|an|those)$/u.test(place.word(-1)) || place.capital()) return undefined
  const isPassive = finiteBe.has(place.word(-1)) || /^(?:been|being|be)$/u.test(place.word(-1))
  if (isPassive && !/^(?:accused|suspected)$/u.test(place.word())) return undefined
  for (let at = 1; at < 6; at++) {
    const word = place.word(at)
    if (wrong!.split(' ').includes(word))
      return isDoing(place, at + 1, at === 1) && (at > 1 || /^(?:accused|suspected)$/u.test(place.word()))
        ? report(place, at, right!)
        : undefined
    if (
      word === '' ||
      prepositions.has(word) ||
      finiteAuxiliaries.has(word) ||
      /^(?:and|that|who|which|to)$/u.test(word)
    )
      return undefined
  }
  return undefined
}

/** `hiding cash`, but not `accused in killings` or `in killing of`. */
const isDoing = (place: Place, at: number, isNear: boolean): boolean =>
  isGerund(place.word(at)) && place.word(at + 1) !== '' && !(isNear && prepositions.has(place.word(at + 1)))

/** `has ruled the country during 22 years`. */
function duringYears(place: Place) {
  const isCount =
    numbers.has(place.word(1)) || /^\d+$/u.test(place.word(1)) || /^(?:several|many)$/u.test(place.word(1))
  if (isCount && spans.has(place.word(2)) && place.next() === ' ') {
    const first = /^(?:about|around|nearly|almost|over)$/u.test(place.word(-1))
      ? place.phrase(-2, -1)
      : place.printed(-1)
    const edits = [{span: [place.span()[0], place.span(1)[0]] as const, text: ''}]
    if (/^for\b/iu.test(first))
      return {message: 'twice' as const, span: place.span(), data: {first}, suggest: [{edits, text: ''}]}
  }
  const closed = place.word(3) === '' || /^(?:and|but|before|until|without|because|when)$/u.test(place.word(3))
  return isCount && spans.has(place.word(2)) && closed && place.next(1) === ' ' ? report(place, 0, 'for') : undefined
}

/** `ranging from 200 until 5,000 euros`. */
function rangeUntil(place: Place) {
  if (place.word(1) !== 'from') return undefined
  for (let at = 3; at < 7; at++) {
    if (/^(?:until|till)$/u.test(place.word(at))) return report(place, at, 'to')
    if (place.word(at) === '' || (prepositions.has(place.word(at)) && !looksPlural(place.word(at)))) return undefined
  }
  return undefined
}

const sports =
  /\b(?:final|semi-?finals?|quarter-?finals?|match|matches|game|games|cup|tournament|team|league|season|group|round|title|playoffs?|championships?|\d{1,2}[-–]\d{1,2}|points|penalties|goal|derby|opener|friendly)\b/iu

/** `lost from Spain in the final`. */
function lostFrom(place: Place) {
  const isTeam =
    place.capital(2) || (place.word(2) === 'the' && /^(?:hosts|champions|holders|leaders)$/u.test(place.word(3)))
  if (place.word(1) !== 'from' || !isTeam || weekdays.has(place.word(2)) || months.has(place.word(2))) return undefined
  if (finiteBe.has(place.word(-1)) || /^(?:be|been|a|the)$/u.test(place.word(-1)) || looksPlural(place.word(-1)))
    return undefined
  return sports.test(place.here.sentence.text) ? report(place, 1, 'to') : undefined
}

/** `is married with the painter Lea Holm`, but not `is married with two children`. */
function marriedWith(place: Place) {
  if (place.word(1) !== 'with' || /^(?:a|the|no)$/u.test(place.word(-1))) return undefined
  const opens = /^(?:a|an|the|his|her)$/u.test(place.word(2))
  const at = [3, 4, 5].find(offset => isPartner(place.word(offset)))
  if (!opens || at === undefined || /child|kid|son|daughter|baby|boy|girl|twin|toddler/u.test(place.phrase(3, at)))
    return undefined
  return report(place, 1, 'to')
}

const isPartner = (word: string): boolean =>
  isPerson(word) ||
  /.{3}(?:er|or|ist|ian)$|man$|princess$|^(?:prince|cook|nurse|american|german|model|niece|sister)$/u.test(word)

/** `on a distance of 40 km`, `travelling with a speed of 90 km`. */
function onDistance(place: Place) {
  const isMeasure =
    place.word(1) === 'of' &&
    /^an?$/u.test(place.word(-1)) &&
    /^(?:about|around|some|nearly|more|over|up|\d.*)$/u.test(place.word(2))
  const isWith =
    place.word(-2) === 'with' &&
    place.word() === 'speed' &&
    /^(?:travelling|traveling|moving|flying|driving|running|travelled|drove|flew|blowing)$/u.test(place.word(-3))
  return isMeasure && (place.word(-2) === 'on' || isWith) ? report(place, -2, 'at') : undefined
}

/** `known with the name Max`. */
function withName(place: Place) {
  const isName = /^(?:the|his|her|its)$/u.test(place.word(2)) && /^(?:names?|nickname|alias)$/u.test(place.word(3))
  const isOther = place.word(1) === 'with' || (place.word() === 'known' && /^(?:under|in)$/u.test(place.word(1)))
  const right = place.word() === 'known' ? 'by' : 'under'
  return isName && isOther ? report(place, 1, right) : undefined
}

function report(place: Place, at: number, right: string) {
  const found = place.word(at)
  return {
    message: 'wrong' as const,
    span: place.span(at),
    data: {found, word: place.printed(at === 0 ? 2 : 0), right},
    suggest: [right]
  }
}
