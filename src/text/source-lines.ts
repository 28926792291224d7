/** Cuts a source into lines, whatever ends them, and tells what each looks like at its edges; long lines are never copied. */
import {isBlankUnit} from './invisible.js'

export interface SourceLine {
  /** Where the line starts, and where its line end starts. */
  start: number
  stop: number
  /** What prints: without white space and invisible characters at either side. Equal in a blank line. */
  first: number
  last: number
}

/** A character that no story has; a line that begins with it is no line. */
export const hiddenMark = '\uFDD0'

const LF = 10
const CR = 13

/** Line feed, carriage return, form feed, vertical tab, and Unicode's line and paragraph separators. */
function endsLine(code: number): boolean {
  return (code >= LF && code <= CR) || code === 0x2028 || code === 0x2029
}

/** The lines of a source from an offset on; of several blank lines only the first. */
export function readLines(source: string, from: number): SourceLine[] {
  const lines: SourceLine[] = []
  let start = from
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code > CR && code < 0x2028) continue
    if (!endsLine(code)) continue
    const line = toLine(source, start, at)
    const isNew = !isBlank(line) || !isBlank(lines.at(-1))
    if (isNew && source[line.first] !== hiddenMark) lines.push(line)
    if (code === CR && source.charCodeAt(at + 1) === LF) at++
    start = at + 1
  }
  if (start >= source.length) return lines
  const last = toLine(source, start, source.length)
  return source[last.first] === hiddenMark ? lines : [...lines, last]
}

function isBlank(line: SourceLine | undefined): boolean {
  return line !== undefined && line.first === line.last
}

function toLine(source: string, start: number, stop: number): SourceLine {
  let first = start
  let last = stop
  while (first < last && isBlankUnit(source.charCodeAt(first))) first++
  while (last > first && isBlankUnit(source.charCodeAt(last - 1))) last--
  return {start, stop, first, last}
}

/** Runs of lines with no blank line between, as index spans. */
export function* readBlocks(lines: readonly SourceLine[]): Generator<[start: number, end: number]> {
  for (let at = 0; at < lines.length; at++) {
    const start = at
    while (at < lines.length && lines[at]!.first < lines[at]!.last) at++
    if (at > start) yield [start, at]
  }
}

/** The first characters that print, at most `length`. */
export function headOf(source: string, line: SourceLine, length: number): string {
  return source.slice(line.first, Math.min(line.last, line.first + length))
}

/** The last characters that print, at most `length`. */
export function tailOf(source: string, line: SourceLine, length: number): string {
  return source.slice(Math.max(line.first, line.last - length), line.last)
}

/** The column at which the line's print ends. */
export function widthOf(line: SourceLine): number {
  return line.last - line.start
}

/** The column that the line would have ended at, had the next line's first word been set on it. */
export function widthWithNext(source: string, line: SourceLine, next: SourceLine): number {
  let end = next.first
  while (end < next.last && end - next.first < 40 && !isBlankUnit(source.charCodeAt(end))) end++
  return widthOf(line) + 1 + (end - next.first)
}
