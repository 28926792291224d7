import {placeRule} from '../../src/core/place-rule.js'
import {capitalised} from '../../src/text/capitalised.js'
import type {Place} from '../../src/text/places.js'
import {isBase, isPast} from '../../src/text/verbs.js'
import {finiteBe, haveForms, modals, prepositions} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

/** Titles that are seldom anything but a person's. */
const persons = wordSet(
  'president chancellor senator professor dr doctor archbishop ayatollah patriarch colonel judge ambassador rabbi mr mrs ms'
)
/** Titles and heads of names that stand without an article. */
const heads = new Set([...persons, ...wordSet('lake mount king queen pope bishop cardinal emir sheikh')])

/** Heads of names that take the article whoever they are named after. */
const institutions =
  /^(?:Hospital|School|College|University|Academy|Institute|Theatre|Theater|Stadium|Airport|Bridge|Station|Library|Centre|Center|Hall|Park|Prize|Award|Cup|Trophy|Foundation|Trust|Museum|Hotel|Stakes|Club|Society|Barracks|Dam)$/u

export default placeRule({
  id: 'grammar/article-before-title',
  summary:
    'Find `the` before a title with its name and before lakes and mountains (`the President Duda said`, `the king Harald said`).',
  why: 'Other languages put the article before titles; in English a title with a name has none.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.85,
  messages: {
    extra: 'Unexpected `the` before `{name}`, expected none',
    small: 'Unexpected `{text}` with a name behind it, expected `{right}`'
  },
  examples: [
    {bad: '⟦The⟧ President Duda signed the law on Friday.', better: 'President Duda signed the law on Friday.'},
    {bad: 'Two boats sank on ⟦the⟧ Lake Victoria on Friday.', better: 'Two boats sank on Lake Victoria on Friday.'},
    {
      bad: 'The dig is led by ⟦the⟧ Professor Ida Lund, who found the mill.',
      better: 'The dig is led by Professor Ida Lund, who found the mill.'
    },
    {bad: '⟦The queen⟧ Sonja opened the fair.', better: 'Queen Sonja opened the fair.'},
    {
      bad: 'They met ⟦the prime minister⟧ Lindqvist in Turku.',
      better: 'They met Prime Minister Lindqvist in Turku.'
    },
    {near: 'She is not the president Duarte wanted, and the minister Lund is said to prefer was ill.'},
    {near: 'The prime minister, Ida Lindqvist, met the king.'},
    {near: 'The cup is named after the Doctor Who of the serial, and the Senator Hotel, which is new.'},
    {good: 'President Duda signed the law on Friday.'},
    {near: 'The Queen Elizabeth hospital was full.'},
    {near: 'He was taken to the Queen Adelaide Hospital in May.'},
    {near: 'The King Lear of the season is the Mount Everest base camp.'},
    {near: 'The President said it, and the Pope agreed.'},
    {near: 'He met the Mr Fixit of the party.'},
    {near: 'She climbed each fell in the Lake District.'}
  ],
  concerns: word => heads.has(word.replace('.', '')) || offices.has(word),
  found(title) {
    if (!title.capital()) return offices.has(title.word()) ? smallTitle(title) : undefined
    const place = title.on(-1)
    if (place?.word() !== 'the' || !heads.has(place.word(1).replace('.', ''))) return undefined
    // `the Judge Advocate General`, `the Lake District`
    if (/^(?:general|advocate|who|strange|district|country|counties)$/u.test(place.word(2))) return undefined
    const at = behindName(place, 1)
    if (place.next() !== ' ' || at === undefined) return undefined
    if (!(endsName(place, at) || isToldOf(place, at)) || /['’]/u.test(place.printed(at - 1))) return undefined
    const name = place.phrase(1, at - 1)
    const edits = [{span: [place.span()[0], place.span(1)[0]] as const, text: ''}]
    return {message: 'extra', span: place.span(), data: {name}, suggest: [{edits}]}
  }
})

/** `the prime minister Meloni said`: an office in small letters has the article and a comma before the name, or neither and capitals. */
function smallTitle(title: Place) {
  const length = title.word() === 'minister' && portfolios.has(title.word(-1)) ? 2 : 1
  const place = title.on(-length)
  // `not the president Duarte wanted`
  if (place?.word() !== 'the' || !goesOnPlainly(place)) return undefined
  const at = behindName(place, length)
  if (at === undefined || !endsName(place, at)) return undefined
  const right = place.phrase(1, length).split(' ').map(capitalised).join(' ')
  return {
    message: 'small' as const,
    span: place.span(0, length),
    data: {text: place.phrase(0, length), right},
    suggest: [right]
  }
}

/** No relative clause without `that` begins where a story goes on plainly. */
function goesOnPlainly(place: Place): boolean {
  const before = place.word(-1)
  return place.opens || before === 'that' || prepositions.has(before) || (isPast(before) && !finiteBe.has(before))
}

const offices = wordSet(
  'president king queen pope chancellor senator professor archbishop ayatollah minister emperor empress governor mayor'
)
const portfolios = wordSet('prime foreign interior defence defense finance health justice energy education')

/** The offset from `the` behind the one or two words of a name that a title of so many words has; nothing where it has none, or an institution is named. */
function behindName(place: Place, title: number): number | undefined {
  const first = title + 1
  if (!place.stopped || !place.capital(first) || !/^[ .]/u.test(place.next(title))) return undefined
  const at = first + (place.capital(first + 1) ? 2 : 1)
  return institutions.test(place.printed(at - 1)) ? undefined : at
}

/** `by the Professor Ida Lund, who`, `met the President Duda.`: a given name and a surname, or what only persons have. */
function isToldOf(place: Place, at: number): boolean {
  if (!persons.has(place.word(1).replace('.', '')) || place.word(at) !== '') return false
  if (
    at === 3 &&
    !/^, (?:who|whose) /u.test(place.textAfter(2)) &&
    !/^(?:president|chancellor|senator|professor|ayatollah)$/u.test(place.word(1))
  )
    return false
  const gap = place.next(at - 1)
  return (
    gap.startsWith('.') || (gap.startsWith(',') && (at === 4 || /^, (?:who|whose) /u.test(place.textAfter(at - 1))))
  )
}

/** A verb, a preposition or the end: no noun that the name stands before. */
function endsName(place: Place, at: number): boolean {
  const next = place.word(at)
  if (place.capital(at) || next === 'of') return false
  if (finiteBe.has(next) || haveForms.has(next) || modals.has(next) || /^(?:said|says)$/u.test(next)) return true
  if (isPast(next) && !isBase(next)) return true
  return prepositions.has(next) && /^(?:in|on|at|from|to|after|before)$/u.test(next) && place.word(1) !== 'queen'
}
