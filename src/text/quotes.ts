/** Reads quotation marks over a whole story: news copy reopens a long quotation at every paragraph and closes it once. */
import type {Span} from '../core/types.js'
import {findMarks, type QuoteKind, type RawMark} from './quote-marks.js'
import {type Pairing, pairDoubles, pairSingles} from './quote-pairs.js'

export type {QuoteKind} from './quote-marks.js'

/** `inner`: part of a word or a number: an apostrophe, an inch. */
export type QuoteRole = 'open' | 'close' | 'inner'

export interface QuoteMark {
  at: number
  /** One UTF-16 code unit. */
  char: string
  role: QuoteRole
  kind: QuoteKind
  /** Place of its paragraph among the paragraphs. */
  paragraph: number
  /** Index in `marks` of its partner. */
  partner?: number
  /** The second of two marks where one was meant (`““`); it has no partner. */
  extra?: true
  /** An opening mark without partner whose quotation the next paragraph takes up with a mark of its own. */
  continued?: true
  /** Its role or partner is a guess. */
  unsure?: true
}

/** What stands in quotation marks; `closed` is false where the closing mark is missing and the paragraph's end was taken for it. */
export interface Quotation {
  start: number
  end: number
  closed: boolean
  /** How many quotations it stands in. */
  depth: number
  paragraph: number
}

export interface Quotes {
  marks: readonly QuoteMark[]
  quotations: readonly Quotation[]
  /** All that stands, or may stand, in quotation marks, in order. */
  covered: readonly Span[]
  /** Whether any part of the span stands, or may stand, in quotation marks. */
  touches(span: Span): boolean
}

/** Whether a story has any mark at all: most have none. */
export const hasMarks = ({quotes}: {quotes: Quotes}): boolean => quotes.marks.length > 0

/** A paragraph that ends otherwise is a line of one, and a quotation may run on through it. */
const sentenceEnd = /[.!?…:]/u

/** Reads the marks of a text whose paragraphs are given in order, in linear time. */
export function readQuotes(text: string, paragraphs: readonly Span[]): Quotes {
  const marks: QuoteMark[] = []
  const doubts: Span[] = []
  let carried: number | undefined
  paragraphs.forEach((span, paragraph) => {
    const raw = findMarks(text, span)
    if (raw.length === 0) {
      if (sentenceEnd.test(text[span[1] - 1] ?? '')) carried = undefined
      return
    }
    const pairing = pairDoubles(raw)
    pairSingles(raw, pairing, text, span[1])
    const base = marks.length
    for (const [index, mark] of raw.entries()) marks.push(toMark(mark, index, pairing, base, paragraph))
    carried = carry(marks, base, carried, text, span)
    for (const doubt of doubtsOf(marks, base, span, pairing)) doubts.push(doubt)
    const adrift = marks.slice(base).find(mark => isAdrift(mark, text))
    if (adrift) doubts.push([adrift.at, span[1]])
  })
  const quotations = quotationsOf(marks, paragraphs)
  const ends = blockEnds(text, paragraphs)
  const open = quotations.filter(({closed}) => !closed).map(({start, paragraph}) => [start, ends[paragraph]!] as const)
  const covered = merge([...doubts, ...open, ...quotations.map(({start, end}) => [start, end] as const)])
  return {marks, quotations, covered, touches: span => meets(covered, span)}
}

function toMark(mark: RawMark, index: number, pairing: Pairing, base: number, paragraph: number): QuoteMark {
  const partner = pairing.partners[index]
  return {
    at: mark.at,
    char: mark.char,
    role: pairing.roles[index]!,
    kind: mark.kind,
    paragraph,
    ...(partner !== undefined && {partner: partner + base}),
    ...(mark.extra && {extra: true as const}),
    ...(pairing.unsure && mark.kind === 'double' && !mark.extra && {unsure: true as const})
  }
}

/** Settles what the paragraph before left open; returns what this one leaves open. */
function carry(
  marks: QuoteMark[],
  base: number,
  carried: number | undefined,
  text: string,
  [start]: Span
): number | undefined {
  const loose = (mark: QuoteMark) => mark.kind !== 'single' && mark.partner === undefined && !mark.extra
  let first = base
  while (first < marks.length && (marks[first]!.kind === 'single' || marks[first]!.role === 'inner')) first++
  const mark = marks[first]
  if (carried !== undefined && mark) {
    if (mark.role === 'open' && text.slice(start, mark.at).trim() === '') marks[carried]!.continued = true
    else if (mark.role === 'close' && loose(mark)) {
      mark.partner = carried
      marks[carried]!.partner = first
    }
  }
  let left = marks.length - 1
  while (left >= base && !(loose(marks[left]!) && marks[left]!.role === 'open')) left--
  return left < base ? undefined : left
}

/** Stretches that may be quoted although no pair of marks says so. */
function doubtsOf(marks: readonly QuoteMark[], base: number, [start, end]: Span, {unsure}: Pairing): Span[] {
  const doubts: Span[] = []
  const own = marks.slice(base).filter(mark => mark.role !== 'inner')
  const loose = own.filter(mark => mark.partner === undefined && !mark.extra)
  const double = loose.some(mark => mark.kind !== 'single')
  if (own.length > 1 && (double || unsure)) doubts.push([own[0]!.at, own.at(-1)!.at + 1])
  for (const mark of loose) doubts.push(mark.role === 'open' ? [mark.at, end] : [start, mark.at + 1])
  return doubts
}

/** For each paragraph, where the lines end that follow it with no blank line between: a quotation left open may run on over them. */
function blockEnds(text: string, paragraphs: readonly Span[]): number[] {
  const ends = paragraphs.map(([, end]) => end)
  for (let at = ends.length - 2; at >= 0; at--) {
    if (/^(?:\r\n|\n|\r)$/u.test(text.slice(paragraphs[at]![1], paragraphs[at + 1]![0]))) ends[at] = ends[at + 1]!
  }
  return ends
}

/** An opening mark that closes, by its place, or a single one between spaces: something may be quoted after it all the same. */
function isAdrift({char, at, role}: QuoteMark, text: string): boolean {
  if (char === '“') return role === 'close'
  return char === '‘' && /^(?:|\s)$/u.test(text.charAt(at - 1)) && /\s/u.test(text.charAt(at + 1))
}

function quotationsOf(marks: readonly QuoteMark[], paragraphs: readonly Span[]): Quotation[] {
  const quotations: Quotation[] = []
  const ends: number[] = []
  for (const mark of marks) {
    while (ends.length > 0 && ends.at(-1)! <= mark.at) ends.pop()
    if (mark.role !== 'open' || mark.extra) continue
    const closed = mark.partner !== undefined
    const end = closed ? marks[mark.partner!]!.at + 1 : paragraphs[mark.paragraph]![1]
    quotations.push({start: mark.at, end, closed, depth: ends.length, paragraph: mark.paragraph})
    ends.push(end)
  }
  return quotations
}

/** Joins overlapping spans, so that one binary search answers. */
function merge(spans: readonly Span[]): Span[] {
  const merged: [number, number][] = []
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}

function meets(spans: readonly Span[], [start, end]: Span): boolean {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]![1] <= start) low = middle + 1
    else high = middle
  }
  const span = spans[low]
  return span !== undefined && span[0] < Math.max(end, start + (start > span[0] ? 1 : 0))
}
