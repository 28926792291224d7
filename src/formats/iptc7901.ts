/** IPTC 7901 wires: what stands between STX and ETX, its lines of 69 joined, without typesetting codes, bylines and notes to editors. */
import {wireEncoder} from './encode.js'
import {FormatError} from './error.js'
import {Flow} from './flow.js'
import type {Encode, Part} from './types.js'

/** What begins the part of a wire that is for newsrooms only. */
const privateNote = /^(?:the following information is not (?:intended )?for publication|# ?# ?#|notebook)\b/iu
const takeMark = /^(?:\d(?:st|nd|rd|th) (?:lead|update)|urgent|update \d*|lead|correction|eds:.*)$/iu
const byline = /^by .*=?$/iu

interface Line {
  start: number
  end: number
  text: string
}

/** Reads the messages of a wire. Throws a `FormatError` where a message has no text. */
export function* read(source: string): Generator<Part[]> {
  const encode = wireEncoder(source)
  let from = 0
  for (let open = source.indexOf('\x01'); open >= 0; open = source.indexOf('\x01', from)) {
    const start = source.indexOf('\x02', open)
    if (start < 0) throw new FormatError('no start of text (STX) after the header', source, open)
    const stop = source.indexOf('\x03', start)
    from = stop < 0 ? source.length : stop
    yield [readMessage(source, start + 1, from, encode)]
  }
  if (from === 0) throw new FormatError('no header (SOH) of an IPTC 7901 message', source, 0)
}

function readMessage(source: string, start: number, end: number, encode: Encode): Part {
  const flow = new Flow()
  const blocks = [...readBlocks(source, start, end)]
  const isHead = (block: readonly Line[]): boolean => endsBlock(block.at(-1)!.text)
  let hasHeadline = false
  for (const block of blocks) {
    if (beginsNote(block)) break
    const lines = block.filter(line => !takeMark.test(line.text.trim()))
    if (lines.length === 0 || isTable(lines)) continue
    if (isHead(lines) && (hasHeadline || byline.test(lines[0]!.text.trim()))) continue
    flow.kind = hasHeadline || !isHead(lines) ? 'body' : 'headline'
    hasHeadline ||= isHead(lines)
    for (const [index, line] of lines.entries()) addLine(flow, line, lines[index + 1], encode)
    flow.end()
  }
  return flow.part
}

/** A line of signs may stand over it. */
function beginsNote(block: readonly Line[]): boolean {
  const first = block.find(({text}) => /[\p{L}\p{N}]/u.test(text) || privateNote.test(text.trim()))
  return first !== undefined && privateNote.test(first.text.trim())
}

/** Runs of lines that a blank line, an indent or a closing `=` parts. */
function* readBlocks(source: string, start: number, end: number): Generator<Line[]> {
  let block: Line[] = []
  for (const line of readLines(source, start, end)) {
    const isBlank = line.text.trim() === ''
    const opens = isBlank || /^ {2,}\S/u.test(line.text)
    if (opens && block.length > 0) {
      yield block
      block = []
    }
    if (isBlank) continue
    block.push(line)
    if (!endsBlock(line.text)) continue
    yield block
    block = []
  }
  if (block.length > 0) yield block
}

function* readLines(source: string, start: number, end: number): Generator<Line> {
  let at = start
  for (const {0: lineEnd, index} of source.slice(start, end).matchAll(/\r{1,2}\n|[\r\n]/gu)) {
    yield {start: at, end: start + index, text: source.slice(at, start + index)}
    at = start + index + lineEnd.length
  }
  if (at < end) yield {start: at, end, text: source.slice(at, end)}
}

function isTable(lines: readonly Line[]): boolean {
  const columns = lines.map(({text}) => text.trim().split(/ {3,}/u).length)
  return columns.some(count => count > 2) || columns.filter(count => count > 1).length > 1
}

/** What steers a typesetter: an instruction from FF to VT, and other controls. */
const codes = /\x0C[^\x0B]{0,80}\x0B|[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/g

function addLine(flow: Flow, line: Line, next: Line | undefined, encode: Encode): void {
  const text = withoutEnd(line.text)
  const breaksWord = /\p{L}-$/u.test(text.slice(-3)) && next && /^\p{L}/u.test(next.text)
  const last = breaksWord ? text.length - 1 : text.length
  let at = 0
  const copy = (to: number): void => {
    if (to > at) flow.add({text: text.slice(at, to), start: line.start + at, end: line.start + to, encode})
  }
  for (const {0: code, index} of text.slice(0, last).matchAll(codes)) {
    copy(index)
    at = index + code.length
  }
  copy(last)
  // The line end goes with the hyphen: a repair that took the hyphen alone would leave two words.
  if (next)
    flow.add({
      text: breaksWord ? '-' : ' ',
      start: line.start + (breaksWord ? last : line.text.length),
      end: next.start,
      whole: true,
      encode
    })
}

function endsBlock(line: string): boolean {
  return withoutEnd(line) !== line
}

/** A line without the `=` that closes a headline or a byline. */
function withoutEnd(line: string): string {
  const text = line.trimEnd()
  return /\s=$/u.test(text.slice(-2)) ? text.slice(0, -1).trimEnd() : line
}
