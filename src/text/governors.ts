/** Words that govern a preposition, as tables write them, with what stands before the word and behind the preposition: what rules about prepositions share. */
import {pluralOf, singularOf} from './nouns.js'
import type {Place} from './places.js'
import {readTable} from './table.js'
import {baseOf, formsOf, isBase, isGerund, isParticiple, isPast, withS} from './verbs.js'
import {
  comparatives,
  determiners,
  doForms,
  endsPhrase,
  finiteBe,
  haveForms,
  isMidAdverb,
  modals,
  months,
  negatedDo,
  negatedModals,
  numbers,
  objectPronouns,
  possessives,
  prepositions,
  weekdays,
  whWords
} from './word-classes.js'
import {wordSet} from './word-set.js'
import {choiceOf} from './word-slots.js'

export interface Governor {
  /** The prepositions that it never takes before this object. */
  wrong: ReadonlySet<string>
  /** Those that it takes, the likeliest first; empty where it takes its object directly. */
  right: readonly string[]
  /** Whether an object of its own may stand between it and the preposition. */
  isFar: boolean
  fits(place: Place): boolean
  takes(place: Place, object: number): boolean
}

type Test = (place: Place) => boolean

/** Of a longer noun phrase no more is read. */
const longest = 7
/** What opens a time, a manner or a medium behind any verb: `insisted in part`, `complained on television`. */
const adjuncts = wordSet(
  'part parts particular fact general turn order case cases addition principle practice private public person total absentia court vain return response exchange advance detail english french german hindsight interview interviews statement statements speech letter letters email emails tweet post posts message messages report reports article meeting briefing conference twitter facebook instagram youtube telegram television tv radio air phone camera board condition behalf grounds basis occasion occasions side sides eve way ways top time times day days week weeks weekend weekends weekday weekdays month months year years decade decades century centuries hour hours minute minutes morning afternoon evening night nights today tonight tomorrow yesterday season seasons summer winter spring autumn anniversary birthday moment moments start outset beginning end age ages first example instance now good sure once ever generations long least last most all present home work midnight noon dawn dusk christmas easter ramadan place places stage stages level levels extent degree large scale social media website page line lines online paper record show regard respect view whole run event circumstances process course future past wake face name light front scene station recent late early own alone there here spite charge'
)

/** What opens one behind this preposition alone: `shocked on arrival`, `immune for life`, `proud by nature`, `capable in goal`, `identical as far as`. */
const adjunctsBehind = new Map(
  Object.entries({
    on: 'arrival average terms account count counts merit points balance impulse instinct appeal evidence understanding ball',
    for: 'life rest while spell spells reason reasons purposes child man woman boy girl beginner',
    by: 'nature birth chance',
    in: 'youth goal crisis crises',
    at: 'crease wheel helm',
    about: 'half third quarter dozen',
    as: 'far long soon well usual ever always'
  }).map(([preposition, words]) => [preposition, wordSet(words)] as const)
)
/** Deeds behind `on` that say when: `alarmed on seeing the bill`. */
const onDoing = wordSet(
  'seeing hearing learning discovering finding being reading arriving returning leaving reaching entering meeting waking opening realising realizing'
)

/** Verbs in their base and other words that `to` follows as the mark of an infinitive. */
const beforeInfinitive = wordSet(
  'want try fail refuse plan decide ask manage urge begin start order hope agree expect need intend seek wish have like love continue promise vow pledge threaten offer learn choose fight help allow force able unable ready willing attempt bid effort right chance decision how'
)

const slots: Readonly<Record<string, Test>> = {
  active: place => !/^(?:be|been|being|get|gets|got|an?|the)$/u.test(before(place)) && !finiteBe.has(before(place)),
  passive: place => /^(?:be|been|being|get|gets|got)$/u.test(before(place)) || finiteBe.has(before(place)),
  verbal: place =>
    /^(?:i|you|we|they|he|she|who)$/u.test(before(place)) || isAuxiliary(before(place)) || opensInfinitive(place),
  perfect: place => haveForms.has(before(place)) || /^(?:he|she|it|they|we|who)$/u.test(before(place))
}

/** The rows of a table by the words that they speak of. */
export function governorsOf(table: string): ReadonlyMap<string, readonly Governor[]> {
  const byWord = new Map<string, Governor[]>()
  for (const row of readTable<'kind' | 'words' | 'wrong' | 'right' | 'before' | 'object'>(table)) {
    const governor: Governor = {
      wrong: wordSet(row.wrong),
      right: row.right === '' ? [] : row.right.split(' '),
      isFar: row.kind === 'object',
      fits: slotOf(row.before),
      takes: objectOf(row.object)
    }
    for (const word of row.words.split(' ').flatMap(base => formsFor(row.kind, base)))
      byWord.set(word, [...(byWord.get(word) ?? []), governor])
  }
  return byWord
}

/** Where a word and a preposition that it does not take stand. */
export interface Governed {
  governor: Governor
  /** The first and the last word of the preposition, counted from the word that governs it. */
  from: number
  to: number
}

/** The first preposition behind the word of a place that it does not take: right behind it, behind an adverb, or behind an object. */
export function governedAt(place: Place, governors: readonly Governor[]): Governed | undefined {
  const near = isMidAdverb(place.word(1)) || place.word(1) === 'only' ? 2 : 1
  for (const governor of governors) {
    const from = governor.isFar ? behindObject(place) : near
    const found = place.word(from)
    const to = found === 'because' && place.word(from + 1) === 'of' ? from + 1 : from
    if (from === 0 || !governor.wrong.has(found) || (found === 'because' && to === from)) continue
    if (governor.fits(place) && governor.takes(place, to + 1)) return {governor, from, to}
  }
  return undefined
}

/** Where the short object of a verb ends; 0 where none stands there. */
function behindObject(place: Place): number {
  for (let at = 1; at < longest; at++) {
    const word = place.word(at)
    if (prepositions.has(word) || word === 'than' || word === 'because')
      return at === 1 || /^(?:rather|other|more|less)$/u.test(place.word(at - 1)) ? 0 : at
    if (word === '' || whWords.has(word) || isAuxiliary(word) || haveForms.has(word) || finiteBe.has(word)) return 0
    if (/^(?:and|or|that|as|to)$/u.test(word) || comparatives.has(word)) return word === 'to' && at > 1 ? at : 0
  }
  return 0
}

/** `verb`, `object`: every form of it; `action`: those that are no nouns; `done`: past and participle; `noun`: one and many; anything else: the word itself. */
function formsFor(kind: string, base: string): readonly string[] {
  if (kind === 'noun') return [base, pluralOf(base) ?? withS(base)]
  if (!/^(?:verb|action|done|object)$/u.test(kind)) return [base]
  const {third, past, participle, gerund} = formsOf(base)
  const behind = kind === 'done' ? [] : [gerund]
  const ahead = kind === 'verb' || kind === 'object' ? [base, third] : []
  return [...new Set([...ahead, ...past, ...participle, ...behind])]
}

function slotOf(cell: string): Test {
  if (cell === '') return () => true
  const known = slots[cell]
  if (known) return known
  const {words, isBarred} = choiceOf(cell)
  return place => words.has(before(place)) !== isBarred
}

/** `wants to contact`, but not `due to contact`. */
const opensInfinitive = (place: Place): boolean =>
  place.word(-1) === 'to' && beforeInfinitive.has(baseOf(place.word(-2)) ?? place.word(-2))

/** The word before a governor, adverbs and `not` left out. */
function before(place: Place): string {
  return isMidAdverb(place.word(-1)) || place.word(-1) === 'very' ? place.word(-2) : place.word(-1)
}

const isAuxiliary = (word: string): boolean =>
  modals.has(word) || negatedModals.has(word) || negatedDo.has(word) || doForms.has(word)

/** Sums, terms of prison and whom one blames for what, told by the copy behind the preposition. */
const figures: Readonly<Record<string, RegExp>> = {
  '@amount':
    /^ (?:(?:about|around|some|nearly|almost|over|up to|more than|a total of) )?(?:(?:US|HK|A|C)?[$€£¥]\s?\d|(?:\d[\d.,]*|\p{Ll}+)(?: \p{Ll}+)? (?:dollars|euros|pounds|roubles|rubles|rupees|yuan|yen|francs|lira|pesos|crowns|zlotys|hryvnias|dirhams|rand|shillings)\b)/u,
  '@reason': /^ (?:\p{L}[\p{L}-]+ ){1,4}for (?:the|a|his|her|its|their|\p{Ll}+ing)\b/u,
  '@term': /^ (?:\d+|\p{Ll}+)(?: and a half)?[ -](?:years?|months?|weeks?|days?)\b(?! ago| later|'s|’s)/u
}

/** Heads of noun phrases; `#` stands for a number, `@own` for a phrase that a possessive opens, `@phrase` for one that any determiner does. */
function objectOf(cell: string): Governor['takes'] {
  if (cell === '') return opensObject
  const figure = figures[cell]
  if (figure) return (place, object) => figure.test(place.textAfter(object - 1))
  const {words, number} = choiceOf(cell)
  const heads = new Set([...words].flatMap(word => [word, pluralOf(word) ?? withS(word)]))
  const owns = words.has('@own')
  const isAny = words.has('@phrase')
  return (place, object) => {
    const next = place.word(object)
    if (isAny && opensPhrase(next) && opensObject(place, object)) return true
    return (number && opensNumber(next)) || (owns && possessives.has(next)) || heads.has(headOf(place, object))
  }
}

/** `March`, not `march` or `may`. */
const isMonth = (place: Place, at: number): boolean => place.capital(at) && months.has(place.word(at))

const opensNumber = (word: string): boolean => numbers.has(word) || /^\d/u.test(word)

/** Whether a noun phrase begins with a word. */
const opensPhrase = (word: string): boolean =>
  determiners.has(word) || possessives.has(word) || objectPronouns.has(word)

/** The last word of the noun phrase that begins at a word; empty where none does. */
export function headOf(place: Place, from: number): string {
  let head = ''
  for (let at = from; at < from + longest; at++) {
    const word = place.word(at)
    if (at === from && opensPhrase(word)) continue
    if (endsNoun(place, at, head)) break
    head = word
  }
  return head
}

function endsNoun(place: Place, at: number, head: string): boolean {
  const word = place.word(at)
  if (endsPhrase(word) || whWords.has(word) || weekdays.has(word) || modals.has(word)) return true
  if (haveForms.has(word) || finiteBe.has(word) || /^(?:such|late|early|last|next|ago|yet)$/u.test(word)) return true
  return head !== '' && pluralOf(word) === undefined && (isPast(word) || isParticiple(word) || isGerund(word))
}

/** Behind `to`, where an infinitive may stand. */
function opensNoun(place: Place, at: number): boolean {
  const word = place.word(at)
  return opensPhrase(word) || place.capital(at) || (!isBase(word) && singularOf(word) !== undefined)
}

/** `of` opens hardly any, and `to` few. */
function opensAdjunct(preposition: string, word: string): boolean {
  if (preposition === 'of' || preposition === 'than') return /^(?:late|course|old|own|necessity)$/u.test(word)
  if (preposition !== 'to') return adjuncts.has(word) || (adjunctsBehind.get(preposition)?.has(word) ?? false)
  return /^(?:last|man|fault|death|extent|degree|day|date|end|face|surprise|present|point|letter|limit|full|best|tune|detriment|credit|benefit|advantage|satisfaction|delight|dismay|effect|level|hilt|sound|applause|part|top|bottom)$/u.test(
    word
  )
}

/** Whether an object begins at a word, and no time, place or manner. */
export function opensObject(place: Place, object: number): boolean {
  const [preposition, next] = [place.word(object - 1), place.word(object)]
  if (next === '' || whWords.has(next) || isMonth(place, object) || weekdays.has(next.replace(/s$/u, ''))) return false
  if (preposition === 'to' && !opensNoun(place, object)) return false
  if (preposition === 'on' && onDoing.has(next)) return false
  if (/^(?:that|those)$/u.test(next) && /^(?:of|in)$/u.test(place.word(object + 1))) return true
  if (endsPhrase(next) && !opensPhrase(next)) return false
  if (opensNumber(next) && !/^(?:of|with)$/u.test(preposition)) return false
  if (place.capital(object) && /^(?:in|at|from)$/u.test(preposition)) return false
  for (let at = object; at < object + longest; at++) {
    const word = place.word(at)
    if (opensAdjunct(preposition, word.replace(/'s$/u, '')) || isMonth(place, at)) return false
    if (word === '' || (at > object && (prepositions.has(word) || determiners.has(word)))) return true
  }
  return true
}
