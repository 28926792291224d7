/** Names of a story that come back with another spelling: Korean ones, and surnames printed alone with a letter changed. */
import type {StoryViews} from '../core/story-views.js'
import {acts} from './family-spellings.js'
import {kin} from './full-names.js'
import {NameIndex} from './name-index.js'
import {isOneEdit, type Name, namesOf, sound, soundsAlike} from './names.js'
import type {Word} from './sentences.js'
import {isOneJapanese, isRespelt, japaneseKey, respelt} from './transliterations.js'
import {modals} from './word-classes.js'

export interface Slip {
  first: string
  name: string
  at: number
}

/** A Korean name, given names last. */
const korean =
  /\b(?<family>Kim|Lee|Park|Choi|Jung|Jeong|Kang|Cho|Yoon|Jang|Lim|Han|Seo|Shin|Kwon|Hwang|Ahn|Song|Moon) (?<given>\p{Lu}\p{Ll}+[- ]\p{L}\p{Ll}+)(?![\p{L}-])/gu

/** Korean names that sound as one before them and are spelt otherwise. */
export function* koreanVariants(context: StoryViews): Generator<Slip> {
  const seen = new Map<string, string>()
  for (const {0: name, index, groups} of context.matches(korean)) {
    const key = romanised(`${groups!.family} ${groups!.given}`)
    const first = seen.get(key)
    if (first === undefined) seen.set(key, name)
    else if (first !== name) yield {first, name, at: index}
  }
}

const isCapitalBefore = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word)

/** Surnames that stand alone with one letter changed, where the story names one person in full and nobody else by either. */
export function* slips(context: StoryViews): Generator<Slip> {
  const names = context.view(namesOf)
  const unknown = names.filter(({text}) => !context.speller.isWord(text))
  const full = names.filter(name => name.before.size > 0 && !isLone(name))
  if (full.length === 0) return
  const index = new NameIndex<Name>()
  if (unknown.some(isLone)) for (const name of full) index.add(keysOf(name.text), name)
  for (const name of unknown) {
    if (!isLone(name)) continue
    const {start, sentence, index: at} = name.words[0]!
    const next = sentence.words[at + 1]
    const isDoing = acts(next) || modals.has(next?.lower ?? '') || next?.lower === 'next'
    if (name.before.size === 0 && !isDoing) continue
    const first = index.first(
      keysOf(name.text),
      ({text, words}) => words[0]!.start < start && (isSlip(text, name.text) || (isDoing && isFarSlip(text, name.text)))
    )
    if (first && !isAlone(first)) yield {first: first.text, name: name.text, at: start}
  }
  yield* husbands(full, names, context)
}

/** What names have in common, any one, of which `isSlip` is true. */
const keysOf = (name: string): readonly string[] => [
  `sound ${sound(name)}`,
  `japanese ${japaneseKey(name)}`,
  `respelt ${respelt(name)}`,
  name.slice(0, 2) + name.at(-1),
  `tail ${name.slice(1)}`,
  `head ${name.slice(0, 5)}`,
  `bones ${name[0]}${name.slice(1).replaceAll(/[aeiouy]/gu, '')}`
]

/**
 * `Jana Dvorakova won. It was Dvorak’s first win since she came back`, `Jana Dvorakova won. Dvorak was glad`:
 * a woman's surname without its ending, `Belova` as `Belov` too, or a man's with it.
 */
function* husbands(people: readonly Name[], names: readonly Name[], context: StoryViews): Generator<Slip> {
  let byText: ReadonlyMap<string, Name> | undefined
  for (const person of people) {
    const {text, words} = person
    const mens = mensOf(text)
    const bare = mens.length > 0 ? mens : womensOf(text)
    if (bare.length === 0) continue
    byText ??= new Map(names.map(name => [name.text, name]))
    const [alone] = bare
      .flatMap(name => byText!.get(name) ?? [])
      .filter(name => name.before.size === 0 && isLone(name))
      .sort((a, b) => a.words[0]!.start - b.words[0]!.start)
    const [word] = alone?.words ?? []
    if (!word || word.start < words[0]!.start) continue
    const isHers = mens.length > 0 && word.sentence.words.some(({lower}) => /^(?:she|her|herself)$/u.test(lower))
    if (isHers || (acts(word.sentence.words[word.index + 1]) && goesOnAbout(person, word, context)))
      yield {first: text, name: alone!.text, at: word.start}
  }
}

const ofKin = new RegExp(String.raw`\b(?:${kin}|widow(?:er)?|married|spouse|partner|family|ex-\p{Ll}+)\b`, 'iu')

/** Whether a sentence opens with the surname right behind one that names the person in full, in a story of no relatives. */
function goesOnAbout({words}: Name, word: Word, {sentences, text}: StoryViews): boolean {
  if (word.index > 0 || ofKin.test(text)) return false
  const before = sentences[sentences.indexOf(word.sentence) - 1]
  return before?.paragraph === word.sentence.paragraph && words.some(({sentence}) => sentence === before)
}

/** The surnames that a woman of the family bears. */
function womensOf(name: string): readonly string[] {
  if (/^\p{Lu}\p{Ll}+(?:[oe]v|in)$/u.test(name)) return [`${name}a`]
  const [, stem] = /^(\p{Lu}\p{Ll}+sk)(?:y|i|iy|ii)$/u.exec(name) ?? []
  return stem ? ['a', 'aya', 'aia'].map(end => stem + end) : []
}

/** The surnames that a man of the family bears. */
function mensOf(name: string): readonly string[] {
  if (!/[aá]$/u.test(name)) return []
  const [, czech] = /^(\p{Lu}\p{Ll}{2,})ov[aá]$/u.exec(name) ?? []
  const [, russian] = /^(\p{Lu}\p{Ll}+(?:[oe]v|in))a$/u.exec(name) ?? []
  const [, stem] = /^(\p{Lu}\p{Ll}+sk)a(?:ya|ia)?$/u.exec(name) ?? []
  return [czech, russian, ...(stem ? ['y', 'i', 'iy', 'ii'].map(end => stem + end) : [])].filter(
    found => found !== undefined
  )
}

/** Whether the surname stands without a given name anywhere. */
const isAlone = ({words}: Name): boolean =>
  words.some(({sentence, index}) => !isCapitalBefore(sentence.words[index - 1]?.text))

/** One letter more, less or other inside, or another system of letters; no plural, adjective or wife. */
function isSlip(first: string, name: string): boolean {
  if (first === name || name.length < 4) return false
  if (soundsAlike(first, name)) return !/^(?:s|n)$/u.test(name.slice(first.length))
  if (name.length > 4 && (isOneJapanese(first, name) || isRespelt(first, name))) return true
  return first[0] === name[0] && first.at(-1) === name.at(-1) && first[1] === name[1] && isOneEdit(first, name)
}

/** One letter anywhere: `Golloway` for `Holloway`, `Tamanga` for `Tamang`. Nobody whom the story has not named does something in it. */
function isFarSlip(first: string, name: string): boolean {
  if (first.length < 5 || name.length < 5 || !isOneEdit(first, name)) return false
  const [short, long] = first.length < name.length ? [first, name] : [name, first]
  return !long.startsWith(short) || (long.endsWith('a') && !/(?:[oe]v|in|sk[iy]?)$/u.test(short))
}

/** What the two systems of Korean and the press disagree about, each brought to one spelling. */
function romanised(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('-', ' ')
    .replaceAll('ee', 'i')
    .replaceAll(/oo|eu|eo/gu, 'u')
    .replaceAll('ou', 'u')
    .replaceAll(/(?<![^ ])[dgb]/gu, letter => ({d: 't', g: 'k', b: 'p'})[letter]!)
    .replaceAll(/(?<![^ ])(?:j|ch)/gu, 'j')
}

/** Printed with no given name, and never as one. */
export function isLone({before, words}: Name): boolean {
  if ([...before].some(word => !titles.test(word))) return false
  return words.every(({sentence, index}) => !/^\p{Lu}/u.test(sentence.words[index + 1]?.text ?? ''))
}

const titles = /^(?:Mrs?|Ms|Dr|Prof|President|Minister|Governor|Mayor|Senator|Judge|Captain|Colonel|General|Coach)\.?$/u
