import {placeRule} from '../../src/core/place-rule.js'
import type {Place} from '../../src/text/places.js'
import {readTable} from '../../src/text/table.js'
import {isBase, isForm, isGerund} from '../../src/text/verbs.js'
import {
  articles,
  demonstratives,
  finiteBe,
  isMidAdverb,
  months,
  numbers,
  objectPronouns,
  possessives,
  subjectPronouns,
  weekdays
} from '../../src/text/word-classes.js'
import table from './verb-preposition.tsv'

/** Verbs, in all forms, that take no direct object, with the preposition they take. */
const intransitive = prepositionsOf('object')

/** Adjectives and participles that need one after `be`. */
const afterBe = prepositionsOf('be')

/** Crimes that one is charged with. */
const crimes =
  /^(?:murder|manslaughter|fraud|theft|rape|assault|treason|terrorism|espionage|corruption|robbery|burglary|arson|perjury|bribery|conspiracy|kidnapping|extortion)$/u

/** Where one is born, not what. */
const birthplaces =
  /\b(?:village|town|city|family|suburb|island|country|hospital|camp|farm|house|province|region|district|capital|settlement|hamlet|slum|neighbourhood)\b/u

const times =
  /^(?:day|days|week|weeks|month|months|year|years|morning|afternoon|evening|night|moment|time|weekend|summer|winter|spring|autumn|fall|following|next|same|previous|last|whole|entire|other|way|turn|turns|chance|more|longer|minute|hour|second)$/u

export default placeRule({
  id: 'grammar/verb-preposition',
  summary: 'Find verbs and adjectives that lost the preposition they take (`listened the report`, `accused stealing`).',
  why: 'What English links with a preposition other languages link with a case; the engine drops it.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {missing: 'Missing `{preposition}` after `{word}`, expected `{word} {preposition}`'},
  examples: [
    {bad: 'The jury ⟦listened⟧ the recording twice.', better: 'The jury listened to the recording twice.'},
    {bad: 'The board is ⟦responsible⟧ the repairs.', better: 'The board is responsible for the repairs.'},
    {bad: 'The mill is ⟦located⟧ the old town.', better: 'The mill is located in the old town.'},
    {bad: 'Two clerks were ⟦accused⟧ stealing stamps.', better: 'Two clerks were accused of stealing stamps.'},
    {bad: 'The envoy ⟦arrived⟧ Vienna on Monday.', better: 'The envoy arrived in Vienna on Monday.'},
    {bad: 'A neighbour was ⟦charged⟧ murder on Friday.', better: 'A neighbour was charged with murder on Friday.'},
    {bad: 'The clerk was ⟦sentenced⟧ four years in jail.', better: 'The clerk was sentenced to four years in jail.'},
    {bad: 'Five unions ⟦called⟧ an end to the lockout.', better: 'Five unions called for an end to the lockout.'},
    {bad: 'A clerk was found ⟦guilty⟧ murder.', better: 'A clerk was found guilty of murder.'},
    {bad: 'Nine people ⟦died⟧ the fire.', better: 'Nine people died in the fire.'},
    {good: 'The jury listened to the recording twice.'},
    {near: 'He was born the following year and was involved the whole time.'},
    {near: 'She arrived Monday and waited two hours.'},
    {near: 'They looked a different side after the break.'},
    {near: 'They are afraid the dam may burst.'},
    {near: 'He called an ambulance and was charged 40 euros.'}
  ],
  concerns: word => intransitive.has(word) || afterBe.has(word) || shapes.some(shape => shape.word.test(word)),
  found(place) {
    const preposition = whereabouts(place) ?? missing(place)
    if (!preposition) return undefined
    const word = place.printed()
    return {message: 'missing', span: place.span(), data: {word, preposition}, suggest: [`${word} ${preposition}`]}
  },
  unless: place => clauseFollows(place)
})

/** `located on the bank`, `at the foot`, `in the valley`. */
function whereabouts(place: Place): string | undefined {
  if (!/^(?:located|situated)$/u.test(place.word()) || !missing(place)) return undefined
  for (let at = 2; at < 5; at++) {
    if (
      /^(?:edge|bank|banks|coast|shore|outskirts|border|side|slope|slopes|island|river|road|floor|site|campus|hill)$/u.test(
        place.word(at)
      )
    )
      return 'on'
    if (/^(?:foot|end|mouth|entrance|corner|junction|airport|station|top|port|university)$/u.test(place.word(at)))
      return 'at'
  }
  return undefined
}

function missing(place: Place): string | undefined {
  return verb(place) ?? adjective(place) ?? beforeCertainWords(place)
}

function verb(place: Place): string | undefined {
  const preposition = intransitive.get(place.word())
  if (!preposition || place.capital()) return undefined
  // `looked a different side`
  if (/^look(?:s|ed)$/u.test(place.word()) && /^an?$/u.test(place.word(1))) return undefined
  return opensObject(place) && !/^(?:a|an|the|his|her|its|their|to)$/u.test(place.word(-1)) ? preposition : undefined
}

function adjective(place: Place): string | undefined {
  const word = place.word()
  const preposition = afterBe.get(word)
  if (!preposition) return undefined
  const before = isMidAdverb(place.word(-1)) ? place.word(-2) : place.word(-1)
  const isJudged = word === 'guilty' && /^(?:found|pleaded)$/u.test(before)
  if (!isJudged && !finiteBe.has(before) && !/^(?:be|been|being)$/u.test(before)) return undefined
  if (
    (isGerund(place.word(1)) || looksGerund(place.word(1))) &&
    /^(?:accused|interested|capable|guilty|convicted|suspected|responsible|aimed|focused|opposed|committed|accustomed|afraid|tired|proud)$/u.test(
      word
    ) &&
    place.word(1) !== 'according'
  )
    return preposition
  if (/^(?:charged|guilty|convicted|accused|suspected)$/u.test(word) && crimes.test(place.word(1))) return preposition
  return word !== 'charged' &&
    word !== 'close' &&
    opensObject(place) &&
    (word !== 'born' || birthplaces.test(`${place.word(2)} ${place.word(3)}`))
    ? preposition
    : undefined
}

interface Shape {
  word: RegExp
  preposition: string
  /** How the next two words read. */
  next: RegExp
  fits?(place: Place): boolean
}

/** Verbs that lose their preposition only before certain words. */
const shapes: readonly Shape[] = [
  {
    word: /^(?:arrive|arrived|arrives|arriving)$/u,
    preposition: 'in',
    next: /\s(?:on|in|at|for|from|after|with|late|early|by|yesterday|last|)$/u,
    fits: place => place.capital(1) && !weekdays.has(place.word(1)) && !months.has(place.word(1))
  },
  {
    word: /^sentenced$/u,
    preposition: 'to',
    next: /\s(?:years?|months?|days)$/u,
    fits: place =>
      /^(?:was|were|been|is|be)$/u.test(place.word(-1)) && (numbers.has(place.word(1)) || /^\d+$/u.test(place.word(1)))
  },
  {
    word: /^(?:called|calls|calling)$/u,
    preposition: 'for',
    next: /^(?:an|the) (?:end|immediate|release|withdrawal)$/u,
    fits: place => !finiteBe.has(place.word(-1))
  },
  {word: /^led$/u, preposition: 'to', next: /^a (?:shortage|rise|decline|collapse|drop|shutdown|surge)$/u},
  {
    word: /^died$/u,
    preposition: 'of',
    next: /^cancer\s|^(?:an?|heart|multiple) (?:heart|stroke|cancer|disease|attack|overdose|infection|fever|injuries|failure|complications)$/u
  },
  {
    word: /^(?:died|killed|injured|wounded|hurt)$/u,
    preposition: 'in',
    next: /^(?:the|a|an) (?:fire|crash|accident|attack|explosion|blast|flood|floods|collapse|storm|quake|earthquake|bombing|shooting|avalanche|stampede|clashes)$/u,
    fits: place => place.word() === 'died' || finiteBe.has(place.word(-1))
  },
  {
    word: /^(?:went|go|goes|going|taken|rushed|sent|brought|returned|transferred)$/u,
    preposition: 'to',
    next: /^(?:hospital|prison|jail|court|school|university|work) (?:by|in|for|with|on|after|at|and|yesterday|)$/u,
    fits: place => (place.word(1) !== 'work' || place.word() === 'went') && /^[ .,]$/u.test(place.next(1))
  },
  {word: /^(?:voted|vote|votes|ruled|spoke|argued|decided)$/u, preposition: 'in', next: /^favou?r of$/u},
  {
    word: /^compared$/u,
    preposition: 'with',
    next: /^the same$/u,
    fits: place => /^(?:period|month|quarter|day|week|time|year)$/u.test(place.word(3))
  },
  {
    word: /^taken$/u,
    preposition: 'into',
    next: /^custody (?!of)/u,
    fits: place => /^(?:was|were|been|be|being|is|are)$/u.test(place.word(-1))
  },
  {word: /^been$/u, preposition: 'in', next: /^(?:prison|hospital|custody|jail|exile|detention) (?:since|for|)$/u},
  {
    word: /^(?:vote|voting|voted)$/u,
    preposition: 'on',
    next: /^(?:the|a) (?:bill|proposal|proposed|law|draft|budget|motion|resolution|amendment|plan|measure|reform|new|deal|treaty|legislation)$/u,
    fits: place =>
      !finiteBe.has(place.word(-1)) &&
      /^(?:to|will|would|can|could|must|should|may|parliament|lawmakers|deputies|senators|members|mps|council|had|has|have)$/u.test(
        place.word(-1)
      )
  },
  {word: /^(?:spoke|talked)$/u, preposition: 'on', next: /^the phone$/u},
  {word: /^(?:took|taken|take|taking)$/u, preposition: 'to', next: /^the streets$/u},
  {
    word: /^(?:place|out)$/u,
    preposition: 'in',
    next: /^(?:the|a|an|its|his|her|their) (?!(?:day|week|month|year|morning|evening|afternoon|night|same|following|previous|next|other|moment|time|weekend)\b)/u,
    fits: place =>
      place.word() === 'place'
        ? /^(?:take|takes|took|taking|taken)$/u.test(place.word(-1))
        : /^(?:break|breaks|broke|broken)$/u.test(place.word(-1))
  },
  {
    word: /^part$/u,
    preposition: 'in',
    next: /^/u,
    fits: place => /^(?:take|takes|took|taking|taken)$/u.test(place.word(-1)) && opensObject(place)
  }
]

function beforeCertainWords(place: Place): string | undefined {
  const word = place.word()
  const next = `${place.word(1)} ${place.word(2)}`
  return shapes.find(shape => shape.word.test(word) && shape.next.test(next) && (shape.fits?.(place) ?? true))
    ?.preposition
}

/** `drafting`, but not `nothing` or `evening`. */
function looksGerund(word: string): boolean {
  return (
    /[^aeiou][aeiouy].*ing$/u.test(word) &&
    word.length > 5 &&
    !/(?:thing|evening|morning|during|building|king|ceiling|spring|string)$/u.test(word)
  )
}

function opensObject(place: Place): boolean {
  const [next, noun] = [place.word(1), place.word(2)]
  if (!articles.has(next) && !possessives.has(next) && !(demonstratives.has(next) && next !== 'that')) return false
  return (
    noun !== '' &&
    !times.test(noun) &&
    !weekdays.has(noun) &&
    !(next === 'a' && /^(?:lot|little|bit|few|great|long|while|further|good|total|decade|century)$/u.test(noun))
  )
}

/** `afraid the dam may burst`: a verb follows its subject. */
function clauseFollows(place: Place): boolean {
  const next = place.word(1)
  if (subjectPronouns.has(next) || objectPronouns.has(next)) return true
  if (!articles.has(next) && !possessives.has(next)) return false
  for (let offset = 2; offset < 8 && place.word(offset); offset++) {
    const tag = place.tag(offset)
    if (tag === 'ADP' || tag === 'CCONJ' || tag === 'SCONJ') return false
    if (tag === 'VERB' || tag === 'AUX')
      return offset > 2 && !(isForm(place.word(offset), 'gerund') || isBase(place.word(offset)))
  }
  return false
}

/** The words of one use in the table, with their prepositions. */
function prepositionsOf(use: string): ReadonlyMap<string, string> {
  const rows = readTable<'words' | 'preposition' | 'use'>(table).filter(row => row.use === use)
  return new Map(rows.flatMap(row => row.words.split(' ').map(word => [word, row.preposition] as const)))
}
