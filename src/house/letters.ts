/** What to print for a phrase of a house rule: in which letters, and with the full stop that its last point was, too. */
import type {PhraseMatch} from '../text/phrases.js'

export interface Repair {
  /** The best first. */
  suggest: readonly string[]
  /** Only a person can tell whether the sentence stays whole. */
  unsure: boolean
}

/** The repair of a phrase that its editor wrote with or without capitals, and `exact` or not; nothing where it is good as it stands. */
export function repairOf(match: PhraseMatch, text: string, exact: boolean): Repair | undefined {
  if (exact && !isAsWritten(match)) return undefined
  const suggest = inLettersOf(match, text, exact)
  if (suggest.includes(match.text) || isPartOfRepair(match, text)) return undefined
  const isPlural = /^['’]s/iu.test(text.slice(match.end)) && suggest.some(word => /s$/iu.test(word))
  const point = suggest.length > 0 && match.text.endsWith('.') ? fullStop(match, text) : 'no'
  return {
    suggest: point === 'yes' ? suggest.map(word => (/[.!?…]$/u.test(word) ? word : `${word}.`)) : suggest,
    unsure: isPlural || (point === 'maybe' && !suggest[0]!.endsWith('.'))
  }
}

/** Whether a phrase stands in the letters of its editor. */
export function isAsWritten({words, phrase}: PhraseMatch): boolean {
  return (phrase.written ?? phrase.phrase).split(' ').every((wanted, at) => {
    const printed = words[at]!.text.replaceAll('’', "'")
    return wanted.endsWith('*') ? printed.startsWith(wanted.slice(0, -1)) : printed === wanted
  })
}

/** Whether a text has capitals only. */
export function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase()
}

/** A capital that the phrase itself has is that of a name; it says nothing about the word that replaces it. */
function inLettersOf(match: PhraseMatch, text: string, exact: boolean): readonly string[] {
  const {replacements: written = [], written: phrase = ''} = match.phrase
  if (!/^\p{Lu}/u.test(phrase)) return exact ? written : match.replacements
  if (isCapitals(match.text) && !isAsWritten(match)) return match.replacements
  return /^\p{Lu}/u.test(match.text) && opensSentence(match, text) ? written.map(capitalized) : written
}

const dateline = /^\p{Lu}{2}.{0,60}\s[-–—]+\s[“"‘]?$/u

function opensSentence({start, words}: PhraseMatch, text: string): boolean {
  if (words[0]!.index === 0 || /[,:] [“"‘„]$/u.test(text.slice(Math.max(0, start - 3), start))) return true
  return dateline.test(text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 80), start))
}

/** `iPhone` keeps its letters. */
function capitalized(word: string): string {
  return /^\p{Ll}\S*\p{Lu}/u.test(word) ? word : word.replace(/^\p{Ll}/u, letter => letter.toUpperCase())
}

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'")

/** Whether the phrase stands in what is to be printed instead: `gas` in `gas station`. */
function isPartOfRepair({start, end, phrase}: PhraseMatch, text: string): boolean {
  const printed = plain(text.slice(start, end))
  return (phrase.replacements ?? []).some(replacement => {
    const whole = plain(replacement)
    if (whole.length <= printed.length) return false
    for (let at = whole.indexOf(printed); at >= 0; at = whole.indexOf(printed, at + 1)) {
      const from = start - at
      if (from < 0 || plain(text.slice(from, from + whole.length)) !== whole) continue
      const after = text.slice(from + whole.length, from + whole.length + 3)
      if (!/\p{L}/u.test(text.charAt(from - 1)) && /^(?:e?s)?(?!\p{L})/u.test(after)) return true
    }
    return false
  })
}

/** Abbreviations that a name or a number follows. */
const titles = new Set(
  `mr. mrs. ms. dr. prof. gov. sen. rep. gen. col. lt. maj. capt. cmdr. adm. sgt. cpl. pvt. st. rev. fr. hon. pres. supt. insp.
  no. nos. vs. v. fig. vol. ch. art. sec. mt. ft. jan. feb. mar. apr. aug. sept. oct. nov. dec.`.split(/\s+/u)
)
const openers = new Set(
  `the a an this that these those he she it they we you i his her its their our my in on at by for from with to of after
  before when while if as but and or so yet then now there here what who how why where once since although though
  however meanwhile both all some many most several no not one two three another other`.split(/\s+/u)
)
const timeWord =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)|^(?:Local|[A-Z]{1,4}T)(?!\p{L})/u

/** Whether the last point of a phrase ends its sentence as well. */
function fullStop({start, end, words}: PhraseMatch, text: string): 'yes' | 'no' | 'maybe' {
  const {sentence} = words.at(-1)!
  const rest = text.slice(end, end + 60)
  if (/^['’"”»)\]]*[.,;:?!…]/u.test(rest)) return 'no'
  if (/^['’"”»)\]]*(?:$|\n)/u.test(rest) || (sentence.words.at(-1) === words.at(-1) && end >= sentence.end - 2))
    return 'yes'
  const [, next] = /^['’"”»)\]]* ['‘"“«([]*(\p{Lu}[\p{L}’'-]*)/u.exec(rest) ?? []
  if (next === undefined) return 'no'
  const last = text.slice(start, end).toLowerCase().split(' ').at(-1)!
  if (titles.has(last)) return 'no'
  if (openers.has(next.toLowerCase())) return 'yes'
  return timeWord.test(next) && /^[ap]\.?m\.$/u.test(last) ? 'no' : 'maybe'
}
