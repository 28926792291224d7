/** Tells from two lines alone how likely the break between them is an accident of layout. */

import {anyMonth} from './dates.js'
import {isDashed, isDatelineOrByline, isLabel, isListItem, isTableRow, isTitleCase} from './line-kinds.js'
import {headOf, type SourceLine, tailOf, widthOf} from './source-lines.js'

/**
 * `always`: a sentence plainly runs on. `full`: it runs on if the line is as full as the story's width allows.
 * `sentence`: a sentence ends here, perhaps in the middle of a paragraph. `never`: the break means something.
 */
export type Tie = 'always' | 'full' | 'sentence' | 'never'

/** A line shorter than this is a label or verse sooner than a wrapped line. */
export const leastWidth = 25
/** The same for a line that ends with a comma: addresses, verse, lists. */
export const leastCommaWidth = 45

const sentenceEnd = /[.!?…:]["'”’»)\]]*$/u
/** Lines are joined once what a page left at their ends is gone. */
const markupEnd = /[\p{L}"'/-]>$/u
const markupStart = /^(?:<[a-z/!]|\[\/?(?:caption|gallery|embed|quote|video|audio)\b)/iu
const lowerStart = /^["'“‘«([]?\p{Ll}(?!\p{Lu})/u
const wordHyphen = /[\p{L}\p{N}][-\u2010]$/u
const abbreviation = /(?:^|[\s("“‘])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Cmdr|Sen|Rep|Gov|Rev|Hon|St|vs)\.$/u
const lowerAbbreviation =
  /(?:^|[\s("“‘])(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec|Inc|Corp|Co|Ltd|Bros|Jr|Sr|No|etc|e\.g|i\.e|a\.m|p\.m|(?:\p{Lu}\.)*\p{Lu})\.$/u
const monthEnd = new RegExp(String.raw`(?:^|\s)(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec|${anyMonth}|No)\.?$`, 'u')
const runsOn =
  /(?:^|\s)(?:the|an?|of|and|or|than|into|from|their|its|his|her|our|my|your|was|were|has|have|had|been|which|whose|THE|OF|AND|OR|THAN|FROM|INTO|THEIR|WAS|HAS|HAVE)$/u
const runsOnToNumber =
  /(?:^|\s)(?:than|about|nearly|almost|over|of|least|most|to|by|on|in|at|and|for|from|some|around|under|with|between|since|the|an?)$/u

/** How the break between a line and the next reads, before any width is known. */
export function tieOf(source: string, line: SourceLine, next: SourceLine): Tie {
  if (isApart(source, line, next)) return 'never'
  const tail = tailOf(source, line, 16)
  const head = headOf(source, next, 4)
  if (endsInSoftHyphen(source, line) || (wordHyphen.test(tail) && /^[\p{L}\p{N}]/u.test(head))) return 'always'
  if (lowerStart.test(head)) return tieToLower(tail)
  if (abbreviation.test(tail)) return /^\p{Lu}/u.test(head) ? 'always' : 'full'
  if (/^\d/u.test(head) && (monthEnd.test(tail) || runsOnToNumber.test(tail))) return 'always'
  if (sentenceEnd.test(tail)) return lowerAbbreviation.test(tail) ? 'full' : 'sentence'
  if (runsOn.test(tail)) return 'always'
  const headline = line.start <= 1 && isTitleCase(source, line)
  return headline || isDatelineOrByline(source, next) ? 'never' : 'full'
}

function tieToLower(tail: string): Tie {
  if (!sentenceEnd.test(tail)) return 'always'
  return abbreviation.test(tail) || lowerAbbreviation.test(tail) ? 'always' : 'full'
}

/** Kinds of line, and indents, that part two lines whatever they say. */
function isApart(source: string, line: SourceLine, next: SourceLine): boolean {
  if (markupEnd.test(tailOf(source, line, 2)) || markupStart.test(headOf(source, next, 10))) return true
  if (isIndented(source, line, next)) return true
  if (isListItem(source, next) && !runsOnAtDash(source, line, next)) return true
  if (isLabel(source, line) || isLabel(source, next)) return true
  return isTableRow(source, line) || isTableRow(source, next)
}

/** Whether an indent opens a paragraph; one before a lower-case word hangs. */
function isIndented(source: string, line: SourceLine, next: SourceLine): boolean {
  if (next.first - next.start < line.first - line.start + 2) return false
  return !isListItem(source, line) && !lowerStart.test(headOf(source, next, 4))
}

/** Prose wrapped before a dash: `the proposal` / `- which he made last year - has failed`. */
function runsOnAtDash(source: string, line: SourceLine, next: SourceLine): boolean {
  return (
    isDashed(source, next) &&
    !isListItem(source, line) &&
    widthOf(line) >= leastCommaWidth &&
    /^[-–—]\s+\p{Ll}/u.test(headOf(source, next, 6)) &&
    /[\p{L}\p{N}"”’]$/u.test(tailOf(source, line, 1))
  )
}

/** Whether a line's print is followed by a soft hyphen: the mark of a word that was broken. */
export function endsInSoftHyphen(source: string, line: SourceLine): boolean {
  return line.last > line.first && source.charCodeAt(line.last) === 0xad && line.last < line.stop
}
