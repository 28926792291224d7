/** A line of a story with marks below a span of it, cut to fit a terminal. Reads no more of the story than it shows. */
import {commandsIn, nameOf, visible} from './paint.js'
import {graphemes, graphemeWidth} from './width.js'

export interface Excerpt {
  text: string
  /** `^` below the span, as wide as the terminal will show it. */
  marks: string
}

interface Cell {
  shown: string
  width: number
  marked: boolean
}

const tabStop = 4
const cutMark = '…'
/** Code units looked at for each column: combining marks and surrogate pairs need more than one. */
const unitsPerColumn = 4

/**
 * The line that begins at `lineStart`, with `[start, end)` marked, in at most `columns` columns.
 * A span that goes on into the next line is marked up to the end of this one.
 */
export function excerptOf(source: string, lineStart: number, start: number, end: number, columns: number): Excerpt {
  const reach = columns * unitsPerColumn
  const from = wholeCharacter(source, Math.max(lineStart, start - reach))
  const upto = wholeCharacter(source, Math.min(source.length, Math.max(start, Math.min(end, start + reach)) + reach))
  const lineEnd = source.slice(start, upto).search(/[\r\n]/u)
  const to = lineEnd < 0 ? upto : start + lineEnd
  const cells = cellsOf(source.slice(from, to), start - from, end - from)
  return cut(cells, columns, from > lineStart, lineEnd < 0 && to < source.length)
}

/** Moves an offset off the middle of a surrogate pair. */
function wholeCharacter(source: string, at: number): number {
  const code = source.charCodeAt(at)
  return at > 0 && code >= 0xdc00 && code <= 0xdfff ? at - 1 : at
}

function cellsOf(line: string, start: number, end: number): Cell[] {
  let at = 0
  let column = 0
  const commands = commandsIn(line)
  const cells = graphemes(line).map(grapheme => {
    const after = at + grapheme.length
    const marked = at < end && after > start
    const cell = {...show(grapheme, column, commands.has(at)), marked}
    at = after
    column += cell.width
    return cell
  })
  if (cells.some(cell => cell.marked)) return cells
  return markPoint(cells, line, start)
}

/** An empty span is marked at the character it stands before, or past the end of the line. */
function markPoint(cells: Cell[], line: string, start: number): Cell[] {
  const index = graphemes(line.slice(0, start)).length
  const point = cells[index]
  if (!point) return [...cells, {shown: ' ', width: 1, marked: true}]
  return cells.with(index, {...point, marked: true})
}

function show(grapheme: string, column: number, isCommand: boolean): Omit<Cell, 'marked'> {
  if (grapheme === '\t') {
    const width = tabStop - (column % tabStop)
    return {shown: ' '.repeat(width), width}
  }
  const width = graphemeWidth(grapheme)
  const shown = width === 0 || isCommand ? Array.from(grapheme, nameOf).join('') : visible(grapheme)
  return shown === grapheme ? {shown, width} : {shown, width: shown.length}
}

/** Keeps the marked cells and as much on both sides as there is room for. */
function cut(cells: readonly Cell[], columns: number, cutLeft: boolean, cutRight: boolean): Excerpt {
  const fits = !cutLeft && !cutRight && cells.reduce((sum, cell) => sum + cell.width, 0) <= columns
  const [left, right] = fits ? [0, cells.length] : windowOf(cells, columns - 2 * cutMark.length)
  const head = left > 0 || cutLeft ? cutMark : ''
  const tail = right < cells.length || cutRight ? cutMark : ''
  const shown = cells.slice(left, right)
  const marks = shown.map(cell => (cell.marked ? '^' : ' ').repeat(cell.width)).join('')
  return {
    text: head + shown.map(cell => cell.shown).join('') + tail,
    marks: (' '.repeat(head.length) + marks).trimEnd()
  }
}

/** The first and last cell to show: the marked ones from their beginning, then neighbours by turns. */
function windowOf(cells: readonly Cell[], columns: number): [left: number, right: number] {
  const last = cells.findLastIndex(cell => cell.marked)
  let left = cells.findIndex(cell => cell.marked)
  let right = left
  let room = columns
  const fits = (index: number): boolean => {
    const width = cells[index]?.width ?? Number.POSITIVE_INFINITY
    if (width <= room) room -= width
    else return false
    return true
  }
  while (right <= last && fits(right)) right++
  for (let grown = true; grown; ) {
    grown = false
    if (right > last && fits(right)) {
      right++
      grown = true
    }
    if (fits(left - 1)) {
      left--
      grown = true
    }
  }
  return [left, right]
}
