/** Undoes hard line wraps and leaves out characters that print nothing, in time linear in the source. */
import type {Span} from '../core/types.js'
import {settleHyphen} from './hyphens.js'
import {findInvisible, type Invisible} from './invisible.js'
import {isVerse} from './line-kinds.js'
import {endsInSoftHyphen, leastCommaWidth, leastWidth, type Tie, tieOf} from './line-ties.js'
import type {OffsetMap} from './offset-map.js'
import {readBlocks, readLines, type SourceLine, tailOf, widthOf, widthWithNext} from './source-lines.js'
import type {StoryOptions} from './story.js'
import {TextBuilder} from './text-builder.js'
import {findWidths, isFull, type Wrapped, type WrapWidths} from './wrap-width.js'

/** A line wrap that was undone. */
export interface Join {
  /** Where in the text the lines meet. */
  at: number
  /** `space`: the line end became a space. `hyphen`: a hyphen and the line end went, or only the line end. */
  kind: 'space' | 'hyphen'
  /** The source that the join replaced. */
  source: Span
  /** What the text has in its place. */
  text: '' | ' '
}

export interface Unwrapped {
  text: string
  map: OffsetMap
  paragraphs: Span[]
  joins: Join[]
  invisible: Invisible[]
}

/** Undoes the wraps of a source. */
export function unwrap(source: string, options: StoryOptions): Unwrapped {
  const from = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const lines = readLines(source, from)
  const joins: Omit<Join, 'at'>[] = []
  const paragraphs: Span[] = []
  const repair = hyphenRepairer(source, options)
  for (const group of groupLines(source, lines)) {
    for (let at = group[0]; at < group[1] - 1; at++) joins.push(joinOf(source, lines[at]!, lines[at + 1]!, repair))
    paragraphs.push([lines[group[0]]!.start, lines[group[1] - 1]!.stop])
  }
  const invisible = findInvisible(source.charCodeAt(0) === 0xfeff ? ` ${source.slice(1)}` : source)
  return assemble(source, from, paragraphs, joins, invisible)
}

/** Runs of lines that make one paragraph each, as index spans. */
function groupLines(source: string, lines: readonly SourceLine[]): [number, number][] {
  const blocks = [...readBlocks(lines)]
  const ties = new Array<Tie | undefined>(lines.length)
  const votes: Wrapped[] = []
  let wrappedBlocks = 0
  let indents = 0
  const amongLong = printsLongLines(blocks, lines)
  for (const [start, end] of blocks) {
    if (end - start < 2 || isVerse(source, lines, [start, end], amongLong)) continue
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

function endsInHyphen(source: string, line: SourceLine): boolean {
  return endsInSoftHyphen(source, line) || /[\p{L}\p{N}][-\u2010]$/u.test(tailOf(source, line, 3))
}

const widestColumn = 120

/** Where nothing but its length tells a paragraph's last line, a full one has no room for even a short word. */
const shortestWord = 6

type Repairer = (line: SourceLine, next: SourceLine) => {text: '' | ' '; dropHyphen: boolean}

function hyphenRepairer(source: string, options: StoryOptions): Repairer {
  const isWord = options.isWord ?? (() => false)
  let words: Set<string> | undefined
  const printed = (word: string) => {
    words ??= new Set(source.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? [])
    return words.has(word)
  }
  return (line, next) => {
    const [left = '', hyphenBefore = ''] =
      /(?<before>[-\u2010]?)(?<word>[\p{L}\p{M}'’]+|\p{N}+)[-\u2010]$/u
        .exec(tailOf(source, line, 40))
        ?.slice(1)
        .reverse() ?? []
    const right = /^[\p{L}\p{M}]+/u.exec(source.slice(next.first, Math.min(next.last, next.first + 40)))?.[0] ?? ''
    return settleHyphen(left, right, hyphenBefore !== '', {isWord, printed})
  }
}

function joinOf(source: string, line: SourceLine, next: SourceLine, repair: Repairer): Omit<Join, 'at'> {
  if (endsInSoftHyphen(source, line)) return {kind: 'hyphen', source: [line.last, next.first], text: ''}
  if (!endsInHyphen(source, line)) return {kind: 'space', source: [line.last, next.first], text: ' '}
  const {text, dropHyphen} = repair(line, next)
  return {kind: text ? 'space' : 'hyphen', source: [line.last - (dropHyphen ? 1 : 0), next.first], text}
}

/** Makes the text and the way back of what is left out and replaced. */
function assemble(
  source: string,
  from: number,
  paragraphs: readonly Span[],
  joins: readonly Omit<Join, 'at'>[],
  invisible: readonly Span[]
): Unwrapped {
  const builder = new TextBuilder(source, from)
  const placed: Join[] = []
  const left: Invisible[] = []
  let run = 0
  const leaveOut = (end: number) => {
    for (; run < invisible.length && invisible[run]![0] < end; run++) {
      if (invisible[run]![0] < builder.sourceAt) continue
      left.push({at: builder.replace(invisible[run]!, ''), source: invisible[run]!})
    }
  }
  for (const join of joins) {
    leaveOut(join.source[0])
    placed.push({...join, at: builder.replace(join.source, join.text)})
  }
  leaveOut(source.length)
  const {text, map} = builder.finish()
  const spans = paragraphs.map(([start, end]): Span => [map.fromSource(start), map.fromSource(end)])
  return {text, map, paragraphs: spans.filter(([start, end]) => end > start), joins: placed, invisible: left}
}
