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
  const isHead = (block: readonly Line[]): boolean => /\s=\s*$/u.test(block.at(-1)!.text)
  let hasHeadline = false
  for (const block of blocks) {
    if (privateNote.test(block[0]!.text.trim())) break
    const lines = block.filter(line => !takeMark.test(line.text.trim()))
    if (lines.length === 0 || isTable(lines)) continue
    if (isHead(lines) && (hasHeadline || byline.test(lines[0]!.text.trim()))) continue
    flow.kind = hasHeadline || !isHead(lines) ? 'body' : 'headline'
    hasHeadline ||= isHead(lines)
    for (const [index, line] of lines.entries()) addLine(flow, source, line, lines[index + 1], encode)
    flow.end()
  }
  return flow.part
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
    if (!/\s=\s*$/u.test(line.text)) continue
    yield block
    block = []
  }
  if (block.length > 0) yield block
}

function* readLines(source: string, start: number, end: number): Generator<Line> {
  const lineEnd = /\r\n|[\r\n]/g
  lineEnd.lastIndex = start
  let at = start
  for (let match = lineEnd.exec(source); match && match.index < end; match = lineEnd.exec(source)) {
    yield {start: at, end: match.index, text: source.slice(at, match.index)}
    at = match.index + match[0].length
  }
  if (at < end) yield {start: at, end, text: source.slice(at, end)}
}

function isTable(lines: readonly Line[]): boolean {
  const columns = lines.map(({text}) => text.trim().split(/ {3,}/u).length)
  return columns.some(count => count > 2) || columns.filter(count => count > 1).length > 1
}

/** What steers a typesetter: an instruction from FF to VT, and other controls. */
const codes = /\x0C[^\x0B]{0,80}\x0B|[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/g

function addLine(flow: Flow, _source: string, line: Line, next: Line | undefined, encode: Encode): void {
  const text = line.text.replace(/\s+=\s*$/u, '')
  let at = 0
  const copy = (to: number): void => {
    if (to > at) flow.add({text: text.slice(at, to), start: line.start + at, end: line.start + to, encode})
  }
  for (const {0: code, index} of text.matchAll(codes)) {
    copy(index)
    at = index + code.length
  }
  copy(text.length)
  const breaksWord = /\p{L}-$/u.test(text) && next && /^\p{L}/u.test(next.text)
  if (!next || breaksWord) return
  flow.add({text: ' ', start: line.end, end: next.start, whole: true, encode})
}
