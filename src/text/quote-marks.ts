/** Finds quotation marks and tells from what stands beside each which way it can face. */

import type {Span} from '../core/types.js'
import {matchesIn} from './literals.js'

export type QuoteKind = 'double' | 'single' | 'guillemet'
export type Facing = 'open' | 'close' | 'either'

/** A mark before it is paired. */
export interface RawMark {
  at: number
  char: string
  kind: QuoteKind
  facing: Facing
  /** A straight mark after a digit, which may stand for inches, minutes or seconds. */
  prime: boolean
  /** Never a quotation mark: an apostrophe, or a prime in `5'11"`. */
  inner: boolean
  /** The second of two marks where one was meant. */
  extra: boolean
}

const markChars = /["“”„‟＂'‘’‚‛«»‹›「」『』《》]/gu
const singles = "'‘’‚‛"
const openers = '“„‘‚‛«‹「『《'
const closers = '”’»›」』》'
const guillemets = '«»‹›「」『』《》'

const beforeOpen = /[\s([{<—–/=…-]/u
const afterClose = /[\s.,;:!?)\]}>—–/=…-]/u
const letter = /[\p{L}\p{N}\p{M}]/u

/** What follows an apostrophe that stands for letters left out before a word, and `90s`. */
const elided =
  /^(?:em|ems|til|till|tis|twas|twere|twill|twould|cause|cos|cuz|coz|bout|round|n|nuff|cept|kay|sup|neath|gainst|tween|twixt|ere|ello|ey|ave|appen|alf|ard|bye|morning|erself|imself|e|im|is|er|s|t|d|m|re|ll|ve|\d\ds?)(?![\p{L}\p{N}])/iu

/** Whether the word after an apostrophe is one that loses its first letters (`’em`, `’til`, `’90s`). */
export function isElided(rest: string): boolean {
  return elided.test(rest)
}

/** The marks of one paragraph in order. */
export function findMarks(text: string, [start, end]: Span): RawMark[] {
  const paragraph = text.slice(start, end)
  const marks: RawMark[] = []
  for (const {index, 0: char} of matchesIn(paragraph, markChars)) {
    const kind = guillemets.includes(char) ? 'guillemet' : singles.includes(char) ? 'single' : 'double'
    marks.push({at: index, char, kind, facing: 'either', prime: false, inner: false, extra: false})
  }
  joinApostrophes(marks, paragraph)
  face(marks, paragraph)
  markExtras(marks)
  keepNested(marks)
  for (const mark of marks) mark.at += start
  return marks
}

/** Two single marks side by side are typists' double quotation mark. */
function joinApostrophes(marks: RawMark[], text: string): void {
  for (let at = 1; at < marks.length; at++) {
    const [first, second] = [marks[at - 1]!, marks[at]!]
    if (!"'‘’".includes(first.char) || second.at !== first.at + 1 || first.extra) continue
    if (second.char !== first.char && !(first.char === '‘' && opensWord(text, first.at))) continue
    if (/\d/u.test(text[first.at - 1] ?? '')) {
      first.inner = second.inner = true
      continue
    }
    first.kind = second.kind = 'double'
    second.extra = true
  }
}

/** Whether two marks stand before a word and after a space: `‘’Storm’’`, as typing aids leave it. */
function opensWord(text: string, at: number): boolean {
  return (at === 0 || /\s/u.test(text[at - 1]!)) && /\p{L}/u.test(text[at + 2] ?? '')
}

/** Looks past neighbouring marks to the characters on both sides. */
function face(marks: RawMark[], text: string): void {
  let from = 0
  while (from < marks.length) {
    let to = from + 1
    while (to < marks.length && marks[to]!.at === marks[to - 1]!.at + 1) to++
    const left = text[marks[from]!.at - 1] ?? ''
    const right = rightOf(text, marks[to - 1]!.at + 1)
    for (let at = from; at < to; at++) settle(marks[at]!, left, right, to - from, text)
    from = to
  }
}

/** The character behind a mark; a stop that ends something counts as a comma, that of a name (`" .com"`) does not. */
function rightOf(text: string, at: number): string {
  return /^[.!?…]+(?:\s|$)/u.test(text.slice(at, at + 4)) ? ',' : (text[at] ?? '')
}

function settle(mark: RawMark, left: string, right: string, run: number, text: string): void {
  const side = facingOf(left, right)
  const digit = /\d/u.test(left)
  if (run === 1 && mark.kind === 'single' && letter.test(left) && letter.test(right)) mark.inner = true
  if (mark.char === "'" && run === 1 && digit && /[\s\d]/u.test(right)) mark.prime = true
  if ((mark.char === '"' || mark.char === '”') && run === 1 && digit) {
    mark.prime = true
    if (/\d['’]\s?\d{1,2}(?:\.\d+)?$/u.test(text.slice(Math.max(0, mark.at - 8), mark.at))) mark.inner = true
  }
  mark.facing = side
  if (mark.kind !== 'single' && openers.includes(mark.char) && side !== 'close') mark.facing = 'open'
  if (mark.kind !== 'single' && closers.includes(mark.char) && side !== 'open') mark.facing = 'close'
}

function facingOf(left: string, right: string): Facing {
  if (left === '') return right === '' ? 'either' : 'open'
  if (right === '') return 'close'
  const opens = beforeOpen.test(left)
  const closes = afterClose.test(right)
  if (opens && !/[\s,;:)\]}]/u.test(right)) return 'open'
  if (closes && !/[\s([{]/u.test(left)) return 'close'
  return 'either'
}

/** Of adjacent double marks that face the same way only the first counts. */
function markExtras(marks: RawMark[]): void {
  const doubles = marks.filter(mark => mark.kind === 'double' && !mark.extra && !mark.inner)
  for (let at = 1; at < doubles.length; at++) {
    const [first, second] = [doubles[at - 1]!, doubles[at]!]
    if (second.at !== first.at + 1 || second.facing !== first.facing || second.facing === 'either') continue
    if (second.char === first.char || doubles.length % 2 === 1) second.extra = true
  }
}

/** Two closing marks side by side close two quotations where two are open. */
function keepNested(marks: RawMark[]): void {
  let depth = 0
  for (const mark of marks) {
    if (mark.kind === 'single' || mark.inner) continue
    if (mark.extra && !"'‘’".includes(mark.char) && mark.facing === 'close' && depth > 0) mark.extra = false
    if (mark.extra) continue
    if (mark.facing === 'open') depth++
    else depth = Math.max(0, depth - 1)
  }
}
