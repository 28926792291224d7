import type {Context} from '../../src/core/context.js'
import {defineRule} from '../../src/core/rule.js'
import {matchesIn} from '../../src/text/literals.js'
import {echoing, sameWords} from '../../src/text/runs.js'
import {unfinishedCopy} from '../../src/text/runs-tail.js'
import type {Word} from '../../src/text/sentences.js'
import {isPast} from '../../src/text/verbs.js'
import {determiners} from '../../src/text/word-classes.js'
import {wordSet} from '../../src/text/word-set.js'

const longest = 8
/** More copies than people say tell no more. */
const fewCopies = 5
/** Words that people do say three times. */
const spoken = wordSet(
  'had no yes yeah very never ha ho hey blah so many more on and long go please why big now wait bye knock clack click tick tock beep bang thump tap drip buzz clang ding dong chug hip really la na location education jobs again x bla trillion billion million thousand'
)
const joiner = /^(?:[^\S\r\n]+|,[^\S\r\n]*|[^\S\r\n]?\/[^\S\r\n]?|;[^\S\r\n]*)$/u
const laughter = /^(?:ha|he|ho|hi|ah|eh|ja|xa|la|na|bla|blah|tut|boo|jaja|haha|hehe)$/iu

export default defineRule({
  id: 'wording/loop',
  summary: 'Find a word, phrase or run of characters printed three times or more.',
  why: 'A decoder that loops prints the same words until it is stopped; nothing of it was in the source.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.95,
  messages: {loop: '`{unit}` is printed {count} times in a row, expected it once'},
  examples: [
    {
      bad: 'The process must be ⟦transparent, transparent, transparent⟧ to voters.',
      better: 'The process must be transparent to voters.'
    },
    {bad: 'The house has ⟦garden garden garden garden⟧ and garage.', better: 'The house has garden and garage.'},
    {bad: 'Talks will resume in ⟦one week, one week, one week⟧.', better: 'Talks will resume in one week.'},
    {bad: 'He was ⟦khaikhaikhaikhaikhai⟧ near the river.'},
    {bad: 'The veteran librar⟦ianianian⟧ retired in May.', better: 'The veteran librarian retired in May.'},
    {bad: "The text ends ⟦' ' ' ' '⟧ without a word."},
    {
      bad: 'Oslo was thanked for ⟦its support and its support and its support and its support⟧ in May.',
      better: 'Oslo was thanked for its support in May.'
    },
    {bad: 'The ⟦Al-Al-Al-Al-⟧Rashid mill is shut.', better: 'The Al-Rashid mill is shut.'},
    {
      bad: 'He thanked ⟦his nurses and his nurses and his nurses and⟧ the crew.',
      better: 'He thanked his nurses and the crew.'
    },
    {good: 'She said "no, no, no" and hung up.'},
    {good: 'Nooooo! the crowd cried. Hahahahaha, the rivals answered.'},
    {near: 'The looms go clack, clack, clack.'},
    {near: 'The rule of estate agents is location, location, location.'},
    {near: 'They played Tora Tora before the vote was 0, 0, 0.'},
    {near: 'All night he heard the rain, the rain, the rain.'},
    {near: 'He asked and asked and asked until they gave in.'},
    {near: 'The scores were two, two and two.'}
  ],
  check(context) {
    for (const {words} of context.view(echoing)) scanWords(words, context)
    scanCharacters(context)
    return undefined
  }
})

function scanWords(words: readonly Word[], context: Context<'loop'>): void {
  let from = 0
  while (from + 2 < words.length) {
    const loop = loopAt(words, from, context)
    if (!loop) {
      from++
      continue
    }
    const end = from + loop.length * loop.count
    const tail = unfinishedCopy(words, from, loop.length, end, context.text)
    const first = (length: number) => context.text.slice(words[from]!.start, words[from + length - 1]!.end)
    context.report({
      message: 'loop',
      span: [words[from]!.start, words[end + tail - 1]!.end],
      data: {unit: first(loop.length), count: loop.count},
      suggest: [first(tail || loop.length)]
    })
    from = end + tail
  }
}

function loopAt(
  words: readonly Word[],
  from: number,
  {text, quotes}: Context<'loop'>
): {length: number; count: number} | undefined {
  for (let length = 1; length <= longest; length++) {
    const other = from + length
    if (words[from]!.lower !== words[other]?.lower) continue
    const few = countCopies(words, from, length, text, fewCopies)
    if (few >= 3 && !isSaid(words, from, length, few, text, quotes.touches([words[from]!.start, words[other]!.end])))
      return {length, count: countCopies(words, from, length, text, Number.POSITIVE_INFINITY)}
  }
  return undefined
}

/** How often the words stand there one after the other, or the most that are asked for. */
function countCopies(words: readonly Word[], from: number, length: number, text: string, most: number): number {
  let count = 1
  while (
    count < most &&
    sameWords(words, from, from + length * count, length) &&
    joins(text, words, from + length * count)
  )
    count++
  return count
}

function joins(text: string, words: readonly Word[], at: number): boolean {
  return joiner.test(text.slice(words[at - 1]!.end, words[at]!.start))
}

/** Emphasis, songs, scores and reduplicated names. */
function isSaid(
  words: readonly Word[],
  from: number,
  length: number,
  count: number,
  text: string,
  quoted: boolean
): boolean {
  const [first, second] = [words[from]!, words[from + length]!]
  if (length > 1 && words.slice(from, from + length).every(({text: word}) => /^\d+(?:st|nd|rd|th)$/u.test(word)))
    return false
  if (/\d/u.test(first.text) || (length === 1 && first.text.length === 1)) return true
  if (length === 1 && spoken.has(first.lower)) return count < 4 || quoted
  const unit = words.slice(from, from + length)
  // `in the north and in the south` three times is no `on and on`.
  const isHinged = length < 5 ? unit.some(isHinge) : isHinge(unit.at(-1)!)
  // `brought down trees and brought down trees and brought down trees`: what happened.
  if (isHinged && length > 3 && !quoted && unit.some(({lower}) => isPast(lower))) return false
  // `his teachers and his teachers and his teachers and`: a noun with its determiner is no `on and on`.
  if (isHinged && length > 2 && !quoted && unit.some(({lower}) => determiners.has(lower)) && isHinge(unit.at(-1)!))
    return false
  if (isHinged) return count < 4 && !(count === 3 && words[from + length * count]?.lower === first.lower)
  if (quoted) return count < 4 && length < 5
  const comma = text.slice(words[from + length - 1]!.end, second.start).includes(',')
  // `He heard the rain, the rain, the rain.`
  const isRefrain = length === 2 && first.lower === 'the' && words.length === from + length * count
  return comma && count === 3 && (isRefrain || /^\p{Lu}/u.test(second.text))
}

const isHinge = ({lower}: Word): boolean => lower === 'and' || lower === 'by'

const syllables = /(\p{L}{2,4}?)\1{4,}/giu
/** Endings that a decoder adds again and again: `parliamentarianarianarian`. */
const endings = /(\p{L}{3,8}?)\1{2,}(?=\p{L}{0,3}$)/giu
/** A syllable of two letters five times over. */
const fewestLetters = 10
/** `Al-Al-Al-Rafidain`. */
const hyphened = /(?<![\p{L}-])(\p{Lu}\p{L}{1,11}-|\p{L}{4,12}-)\1{2,}(?=\p{L})/gu
const marks = /(['"’“”«»‘](?=[^\S\r\n]))(?:[^\S\r\n]\1){3,}/gu

function scanCharacters(context: Context<'loop'>): void {
  for (const {text, lower, start} of context.words) {
    if (text.length < fewestLetters || !mayLoop(lower)) continue
    const matches = [...matchesIn(text, syllables)]
    const isWord = matches.length === 0 && context.speller.isWord(text)
    for (const match of matches.length > 0 || isWord ? matches : matchesIn(text, endings)) {
      const unit = match[1]!
      if (laughter.test(unit) || new Set(unit.toLowerCase()).size < 2) continue
      const once = text.slice(0, match.index) + unit
      report(match, start, unit, context, context.speller.isWord(once) ? [unit] : [])
    }
  }
  for (const match of hasHyphens(context.text) ? context.matches(hyphened) : [])
    if (!laughter.test(match[1]!.slice(0, -1)) && !context.quotes.touches([match.index, match.index + match[0].length]))
      report(match, 0, match[1]!, context, [match[1]!])
  for (const match of context.matches(marks)) report(match, 0, match[1]!, context)
}

/** Whether a text has the three hyphens that `hyphened` needs. */
function hasHyphens(text: string): boolean {
  const first = text.indexOf('-')
  const second = first < 0 ? -1 : text.indexOf('-', first + 1)
  return second >= 0 && text.includes('-', second + 1)
}

/** Whether a word has the same two to eight letters three times in a row: far cheaper to tell than where. */
function mayLoop(word: string): boolean {
  for (let length = 2; length <= 8; length++)
    for (let at = length, same = 0; at < word.length; at++) {
      same = word[at] === word[at - length] ? same + 1 : 0
      if (same === 2 * length) return true
    }
  return false
}

/** @param start where the text that was matched begins in the story. */
function report(
  match: RegExpExecArray,
  start: number,
  unit: string,
  context: Context<'loop'>,
  suggest: string[] = []
): void {
  const count = match[0].replaceAll(/\s/gu, '').length / unit.length
  const from = start + match.index
  context.report({
    message: 'loop',
    span: [from, from + match[0].length],
    data: {unit, count: Math.floor(count)},
    suggest
  })
}
