/** Tells which lines of a source make one paragraph: by the words at their ends, and by the columns that the story was wrapped at. */
import type {Span} from '../core/types.js'
import {isVerse} from './line-kinds.js'
import {endsInSoftHyphen, leastCommaWidth, leastWidth, type Tie, tieOf} from './line-ties.js'
import {readBlocks, type SourceLine, tailOf, widthOf, widthWithNext} from './source-lines.js'
import {findWidths, isFull, type Wrapped, type WrapWidths} from './wrap-width.js'

/** Runs of lines that make one paragraph each, as index spans. */
export function groupLines(source: string, lines: readonly SourceLine[]): [number, number][] {
  const blocks = [...readBlocks(lines)]
  const ties = new Array<Tie | undefined>(lines.length)
  const votes: Wrapped[] = []
  let wrappedBlocks = 0
  let indents = 0
  const amongLong = printsLongLines(blocks, lines)
  const widest = lines.reduce((most, line) => Math.max(most, widthOf(line)), 0)
  for (const [start, end] of blocks) {
    if (end - start < 2 || isVerse(source, lines, [start, end], {amongLong, widest})) continue
    const before = votes.length
    for (let at = start; at < end - 1; at++) {
      const [line, next] = [lines[at]!, lines[at + 1]!]
      const tie = tieOf(source, line, next)
      ties[at] = tie
      if (tie === 'always' && isWide(source, line, widthOf(line))) votes.push(measure(source, line, next))
      if (next.first - next.start >= line.first - line.start + 2) indents++
    }
    if (votes.length > before) wrappedBlocks++
  }
  const widths = findWidths(votes)
  const parted = wrappedBlocks > 1 || indents > 1
  const sentences = parted || (widths !== undefined && sentencesRunOn(source, lines, ties, widths))
  const layout: Layout = {source, lines, ties, widths, parted, sentences}
  return blocks.flatMap(block => splitBlock(block, layout))
}

/** Whether two or more paragraphs, and a third of all, are single lines wider than any column. */
function printsLongLines(blocks: readonly Span[], lines: readonly SourceLine[]): boolean {
  const long = blocks.filter(([start, end]) => end - start === 1 && widthOf(lines[start]!) > widestColumn).length
  return long >= 2 && 3 * long >= blocks.length
}

interface Layout {
  source: string
  lines: readonly SourceLine[]
  /** By the line before the break. */
  ties: readonly (Tie | undefined)[]
  widths: WrapWidths | undefined
  /** Whether blank lines or indents part the paragraphs, so that a sentence may end at a line end within one. */
  parted: boolean
  /** Whether a full line that ends with a sentence runs on. */
  sentences: boolean
}

/**
 * Where only its length tells a paragraph's last line, some are full by chance.
 * Full lines that end with a sentence run on only where there are more of them than chance explains.
 */
function sentencesRunOn(
  source: string,
  lines: readonly SourceLine[],
  ties: readonly (Tie | undefined)[],
  {main}: WrapWidths
): boolean {
  let full = 0
  let short = 0
  for (const [at, tie] of ties.entries()) {
    if (tie !== 'sentence') continue
    if (isBrimful(measure(source, lines[at]!, lines[at + 1]!), main)) full++
    else short++
  }
  return full > 0.5 + (3 * short * shortestWord) / main
}

function isBrimful(measured: Wrapped, main: number): boolean {
  return isFull(measured, main, 0) && measured.width > main - shortestWord
}

function splitBlock([start, end]: [number, number], layout: Layout): [number, number][] {
  const groups: [number, number][] = []
  let first = start
  let width = widthOf(layout.lines[start]!)
  for (let at = start; at < end; at++) {
    const next = layout.lines[at + 1]
    if (at + 1 < end && next && runsOn(layout, at, at === first, width)) {
      width += 1 + next.last - next.first
      continue
    }
    groups.push([first, at + 1])
    first = at + 1
    width = next ? widthOf(next) : 0
  }
  return groups
}

/** Whether a line runs on into the next. `opens`: it is its paragraph's first; `width`: the columns of the paragraph so far. */
function runsOn(
  {source, lines, ties, widths, parted, sentences}: Layout,
  at: number,
  opens: boolean,
  width: number
): boolean {
  const tie = ties[at] ?? 'never'
  const line = lines[at]!
  const next = lines[at + 1]!
  if (tie === 'never') return false
  if (tie === 'always' && (isWide(source, line, width) || endsInHyphen(source, line))) return true
  if (!widths) return false
  const measured = measure(source, line, next)
  const opening = opens && widths.opening !== undefined && isFull(measured, widths.opening)
  if (tie !== 'sentence') return opening || isFull(measured, widths.main)
  if (parted) return isFull(measured, widths.main)
  if (!sentences || !isBrimful(measured, widths.main)) return false
  return widths.opening === undefined || !opensParagraph(source, next, lines[at + 2], widths)
}

/** Whether a line is as wide as only the first lines of paragraphs are. */
function opensParagraph(source: string, line: SourceLine, next: SourceLine | undefined, widths: WrapWidths): boolean {
  if (!next || next.first === next.last) return false
  const measured = measure(source, line, next)
  return isFull(measured, widths.opening!) && !isFull(measured, widths.main)
}

function measure(source: string, line: SourceLine, next: SourceLine): Wrapped {
  return {width: widthOf(line), withNext: widthWithNext(source, line, next)}
}

function isWide(source: string, line: SourceLine, width: number): boolean {
  return width >= (tailOf(source, line, 1) === ',' ? leastCommaWidth : leastWidth)
}

/** Whether a line ends in a hyphen that may have broken a word. */
export function endsInHyphen(source: string, line: SourceLine): boolean {
  return endsInSoftHyphen(source, line) || /[\p{L}\p{N}][-\u2010]$/u.test(tailOf(source, line, 3))
}

const widestColumn = 120

/** Where nothing but its length tells a paragraph's last line, a full one has no room for even a short word. */
const shortestWord = 6
