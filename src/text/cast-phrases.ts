/** One person as a story prints them: `Novelist Cho Mi-kyung`, `the Iranian wrestler`, `a mother of two`, `Mrs Adair`. */
import {isAgents, isPerson} from './agents.js'
import placeTable from './bare-places.tsv'
import {isPeople, isVessel} from './cast-things.js'
import {bareName, plainName} from './names.js'
import {looksPlural, pluralOf, singularOf} from './nouns.js'
import {personNoun} from './person-nouns.js'
import {type Gender, genderOfGiven, isDemonym} from './persons.js'
import type {Word} from './sentences.js'
import {readTable} from './table.js'
import {isForm} from './verbs.js'
import {
  countsMany,
  determiners,
  endsPhrase,
  finiteAuxiliaries,
  modals,
  months,
  prepositions,
  weekdays,
  whWords
} from './word-classes.js'

export interface Phrase {
  gender: Gender | undefined
  /** The words of the name in lower case; none where a noun alone stands. */
  names: readonly string[]
  /** The index of its last word. */
  end: number
}

const agent = /(?:er|or|ist|ian|ant|eer|man|woman|ee|ent|ess|maid|herd|smith|wright|path|crat)$/u
const heads =
  /^(?:Ministry|Bank|University|College|School|Academy|Institute|Company|Corporation|Corp|Inc|Ltd|Group|Party|Union|Council|Commission|Committee|Court|Parliament|Congress|Senate|Assembly|House|Office|Agency|Authority|Board|Bureau|Service|Department|Directorate|Army|Navy|Force|Forces|Guard|Police|Club|United|City|Town|County|District|Province|Region|State|States|Republic|Kingdom|Island|Islands|River|Lake|Sea|Ocean|Gulf|Bay|Mount|Mountain|Mountains|Valley|Street|Road|Avenue|Square|Park|Bridge|Tower|Airport|Port|Harbour|Station|Stadium|Arena|Hospital|Clinic|Museum|Gallery|Theatre|Theater|Cathedral|Church|Mosque|Palace|Castle|Prize|Award|Cup|League|Championship|Championships|Games|Festival|Open|Airlines|Airways|Railway|Railways|Times|Post|Press|News|Journal|Television|Radio|Watch|Fund|Foundation|Trust|Association|Federation|Society|Organisation|Organization|Alliance|Front|Movement|Brotherhood|Cross|Crescent|War|Day|Year|Coast|Beach|Peninsula|North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|New|Saint|St|San|Santa|Fort|Los|Las|El|Le|La|Great|National|Federal|Royal|International|World|European|African|Asian|American|Red|Black|White|High)$/u
const camps =
  /^(?:administration|government|campaign|family|regime|case|trial|estate|team|camp|presidency|cabinet|affair|brothers|sisters|fan|fans|era|murder)$/u
const inside =
  /^(?:in|at|near|off|across|outside|around|throughout|between|into|from|inside|towards?|via|over|through|leaving|reaching|entering|north|south|east|west|left|reached|entered|fled)$/u
const cityOf =
  /^(?:city|town|village|capital|port|island|region|province|district|state|republic|outskirts|north|south|east|west|coast|centre|center|suburb|bank|university|government|people|parts|area|county|border|kingdom|gulf|sea|mayor|governor|president|ministry|parliament)$/u
const motion =
  /^(?:flew|fly|flying|travel|travelled|traveled|travelling|went|go|going|moved|move|moving|fled|flight|flights|train|trains|bus|buses|trip|visit|visits|road|way|return|returned|returning|came|come|drove|drive|sailed|ferry|exports|exported|export|border|sent|ship|shipped|route|back)$/u
const particle = /^(?:al|el|de|da|dos|del|della|di|van|von|der|den|bin|ibn|la|le|du|ter|ten|y|e)$/u

/** Places of one word that need no article; read when first asked for. */
let places: ReadonlySet<string> | undefined
export function isPlaceName(word: string): boolean {
  places ??= new Set(readTable<'name'>(placeTable).map(({name}) => name))
  return places.has(word.toLowerCase())
}

const isCapital = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text)

/** The person whose phrase begins with a word; where none may be meant, the last word of the name of a place or body, or the word itself. */
export function personFrom(all: readonly Word[], at: number, text: string): Phrase | number {
  const word = all[at]!
  const noun = genderOfNoun(all, at)
  if (noun) {
    const next = all[at + 1]
    const name = next && isCapital(next) && follows(word, next, text) ? nameFrom(all, at + 1, text, true) : undefined
    return typeof name === 'object'
      ? {...name, gender: name.gender ?? noun.gender}
      : {gender: noun.gender, names: [], end: at}
  }
  return isCapital(word) && !isOpener(word) ? nameFrom(all, at, text, false) : at
}

const follows = (one: Word, other: Word, text: string): boolean =>
  one.sentence === other.sentence && /^\.?\s$/u.test(text.slice(one.end, other.start))

/** A word with a capital only because it opens the sentence. */
function isOpener({index, lower, sentence, text}: Word): boolean {
  if (index > 0) return false
  const next = sentence.words[1]
  if (
    whWords.has(lower) ||
    countsMany(lower) ||
    /^(?:neither|none|either|both|such|that|not|several|many|most|some|all|few|more)$/u.test(lower)
  )
    return true
  if (determiners.has(lower) || endsPhrase(lower) || looksPlural(lower) || prepositions.has(lower)) return true
  if (genderOfGiven(text) || isDemonym(text)) return false
  // `Brown scored`: a noun or adjective without an article in front of a verb may be a name.
  const isKnown =
    pluralOf(lower) !== undefined || isForm(lower, 'base') || isForm(lower, 'gerund') || isForm(lower, 'past')
  return isKnown && !isCapital(next) && !(next && (finiteAuxiliaries.has(next.lower) || isForm(next.lower, 'past')))
}

const addresses = /^(?:mr|mrs|ms|miss|sir|madam)$/u

/** Whether a word is a noun for one person, and of which gender. */
function genderOfNoun(all: readonly Word[], at: number): {gender: Gender | undefined} | undefined {
  const {text, index} = all[at]!
  const lower = bareLower(all[at]!.lower)
  // `will miss the match`, `lost count`
  const {gender, kind} = personNoun(lower) ?? {}
  if (gender) return addresses.test(lower) && !/^\p{Lu}\p{Ll}/u.test(text) ? undefined : {gender}
  const isSmall = index === 0 || /^\p{Ll}/u.test(text)
  if (lower.endsWith('year-old')) return isNounAfter(all, at + 1) ? undefined : {gender: undefined}
  if (lower === 'one' && !isSomeone(all, at)) return undefined
  // `the twin brothers`
  if (lower === 'twin' && isPeople(all[at + 1]?.lower ?? '')) return undefined
  if (kind === 'person' && isSmall) return {gender: undefined}
  if (isPerson(lower) && !isAgents(lower)) return {gender: undefined}
  if (!isSmall || lower.length < 5 || !agent.test(lower)) return undefined
  if (kind === 'none') return undefined
  if (/ment$|(?:wo)?men$/u.test(lower) || isVerbHere(all, at)) return undefined
  return {gender: undefined}
}

/** Without its possessive ending and its stop: few words have either. */
function bareLower(lower: string): string {
  const end = lower.at(-1)!
  return end === "'" || end === '.' || (end === 's' && lower.at(-2) === "'")
    ? bareName(lower).replace(/\.$/u, '')
    : lower
}

/** `one of them`, `one who left`: not so `one of its rooms`, `including one on a ferry`. */
function isSomeone(all: readonly Word[], at: number): boolean {
  const [next, after, last] = [1, 2, 3].map(step => all[at + step]?.lower ?? '')
  if (next === 'of')
    return after === 'them' || all.slice(at + 2, at + 6).some(({lower}) => isPeople(lower)) || last === ''
  return /^(?:who|was|is|has|had|said|died|told)$/u.test(next!) || isForm(next!, 'past')
}

/** `the 12-year-old girl`: the noun behind is the person. */
const isNounAfter = (all: readonly Word[], at: number): boolean =>
  all[at] !== undefined && !endsPhrase(all[at]!.lower) && !isForm(all[at]!.lower, 'past')

/** `to consider`, `would recover`: no noun. */
function isVerbHere(all: readonly Word[], at: number): boolean {
  const before = all[at - 1]?.lower ?? ''
  return isForm(all[at]!.lower, 'base') && (before === 'to' || modals.has(before))
}

/** A run of capitals read as a name; nothing for places, bodies and days. */
function nameFrom(all: readonly Word[], at: number, text: string, behindRole: boolean): Phrase | number {
  let from = at
  while (isCapital(all[from]) && isDemonym(all[from]!.text) && isCapital(all[from + 1])) from++
  const run = runFrom(all, from, text)
  const end = from + run.length - 1
  const gender = genderOfRun(run)
  const role = run.findIndex(({lower}) => isPerson(lower) || personNoun(lower)?.gender !== undefined)
  const names = run.slice(role + 1).map(({lower}) => plainName(bareName(lower)))
  if (behindRole || role >= 0) return {gender, names, end}
  return isNoPerson(run) ? end : {gender, names, end}
}

/** A day, an abbreviation, a nation, a body or a place. */
function isNoPerson(run: readonly Word[]): boolean {
  const [first] = run
  const last = run.at(-1)!
  if ([first!, last].some(({lower}) => weekdays.has(lower) || months.has(lower))) return true
  if (run.every(({text}) => /^[\p{Lu}\d.&’'-]+s?$/u.test(text))) return true
  if ((run.length === 1 && isDemonym(last.text)) || run.some(({text}) => heads.test(bareName(text)))) return true
  if (run.every(({text}) => isPlaceName(bareName(text)))) return true
  // `the cargo ship Al Rayyan`
  const before = first!.sentence.words[first!.index - 1]
  if (before && isVessel(before.lower)) return true
  return (run.length === 1 && isPlaceHere(first!)) || isAttribute(first!, last)
}

/** The capitals that follow each other, particles among them. */
function runFrom(all: readonly Word[], from: number, text: string): readonly Word[] {
  let end = from
  for (;;) {
    if (/['’]s$/u.test(all[end]!.text)) break
    const next = all[end + 1]
    if (!next || !follows(all[end]!, next, text)) break
    if (isCapital(next)) end++
    else if (particle.test(next.lower) && all[end + 2] && isCapital(all[end + 2])) end += 2
    else break
  }
  return all.slice(from, end + 1)
}

function genderOfRun(run: readonly Word[]): Gender | undefined {
  for (const {lower} of run) {
    const bare = lower.replace(/\.$/u, '')
    const titled = personNoun(bare)?.gender
    if (titled) return titled
  }
  for (const {text} of run.length > 1 ? run.slice(0, -1) : run) {
    const given = genderOfGiven(text)
    if (given) return given
  }
  return run.length > 1 && /(?:[oe]v[aá]|sk[aá]|skaya)$/u.test(bareName(run.at(-1)!.text)) ? 'female' : undefined
}

/** `near Annecy`, `the city of Trieste`, `flew to Gilgit`. */
function isPlaceHere({sentence: {words}, index}: Word): boolean {
  const [two, one] = [words[index - 2]?.lower ?? '', words[index - 1]?.lower ?? '']
  return inside.test(one) || (one === 'of' && cityOf.test(two)) || (one === 'to' && motion.test(two))
}

/** `the Lutsk maternity hospital`, `two Hollywood roles`: a place that says which; not so `the Trump administration`. */
function isAttribute(first: Word, last: Word): boolean {
  const {words} = first.sentence
  if (/['’]s?$/u.test(last.text)) return false
  const before = words[first.index - 1]
  const next = words[last.index + 1]
  if (!before || !next || !/^\p{Ll}/u.test(next.text)) return false
  const opens =
    determiners.has(before.lower) ||
    countsMany(before.lower) ||
    prepositions.has(before.lower) ||
    /['’]s$/u.test(before.text)
  if (!opens || endsPhrase(next.lower) || finiteAuxiliaries.has(next.lower)) return false
  if (
    isForm(next.lower, 'past') ||
    (isForm(next.lower, 'third') && singularOf(next.lower) === undefined && !countsMany(before.lower))
  )
    return false
  return !words.slice(last.index + 1, last.index + 4).some(({lower}) => camps.test(lower))
}
