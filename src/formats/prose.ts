/** One story's prose as the checker reads it, with the way back to the source it was read from. */
import type {Edit, Span} from '../core/types.js'
import type {Rehearsal} from './rehearsal.js'
import {pushStrand, textOf} from './strands.js'
import type {Encode, Paragraph, Part, Strand} from './types.js'

interface Piece extends Strand {
  /** Where in the prose. */
  at: number
}

export class Prose {
  readonly text: string
  readonly #pieces: readonly Piece[]
  readonly #rehearsal: Rehearsal | undefined

  constructor(strands: readonly Strand[], rehearsal?: Rehearsal) {
    let at = 0
    this.#pieces = strands.map(strand => {
      const piece = {...strand, at}
      at += strand.text.length
      return piece
    })
    this.text = textOf(strands)
    this.#rehearsal = rehearsal
  }

  /** The source that a span of prose stands for, and what lies between. */
  toSource([start, end]: Span): Span {
    if (this.#pieces.length === 0) return [0, 0]
    if (start === end) {
      const point = this.#point(start)
      return [point, point]
    }
    const covered = this.#covered(start, end)
    const [first, last] = [covered[0]!, covered.at(-1)!]
    const from = first.whole ? first.start : first.start + start - first.at
    const to = last.whole ? last.end : last.start + end - last.at
    return from <= to ? [from, to] : [Math.min(...covered.map(at => at.start)), Math.max(...covered.map(at => at.end))]
  }

  /** What a span of prose reads, with what stands in for something as it is in the source. */
  quote([start, end]: Span): string {
    const parts = this.#covered(start, end).map(piece => {
      if (piece.shown !== undefined) return piece.shown
      return piece.text.slice(Math.max(0, start - piece.at), end - piece.at)
    })
    return parts.join('')
  }

  /** Whether a span of prose lies in what only stands in for something. */
  isStandIn([start, end]: Span): boolean {
    const covered = this.#covered(start, Math.max(end, start + 1))
    return covered.length > 0 && covered.every(piece => piece.shown !== undefined)
  }

  /** Whether a span of prose holds what a site may run. */
  isLive([start, end]: Span): boolean {
    return this.#covered(start, end).some(piece => piece.hold === 'live')
  }

  /** Edits of the prose as edits of the source; nothing where they would take markup with them, cannot be written there, or would be read as something else. */
  toSourceEdits(edits: readonly Edit[]): Edit[] | undefined {
    const placed = edits.map(edit => this.#plainEdit(edit) ?? this.#plainEdit(this.#trim(edit)) ?? this.#removal(edit))
    if (!placed.every(edit => edit !== undefined) || edits.some(edit => this.#splitsFigure(edit))) return undefined
    return this.#rehearsal?.holds(this.text, edits, placed) === false ? undefined : placed
  }

  /** Whether an edit touches a figure that markup stands within: what is beside the markup may be another figure. */
  #splitsFigure({start, end}: Edit): boolean {
    let [from, to] = [start, end]
    if (this.#isFigure(start)) while (this.#isFigure(from - 1)) from--
    if (this.#isFigure(end - 1)) while (this.#isFigure(to)) to++
    const covered = this.#covered(from, to)
    return covered.some(
      (piece, index) =>
        index > 0 && piece.start !== covered[index - 1]!.end && this.#isFigure(piece.at - 1) && this.#isFigure(piece.at)
    )
  }

  #isFigure(at: number): boolean {
    const isDigit = (index: number): boolean => /^\d$/u.test(this.text[index] ?? '')
    return isDigit(at) || (/^[.,]$/u.test(this.text[at] ?? '') && isDigit(at - 1) && isDigit(at + 1))
  }

  #plainEdit({start, end, text}: Edit): Edit | undefined {
    if (start === end) return this.#insertion(start, text)
    const covered = this.#covered(start, end)
    const [first, last] = [covered[0], covered.at(-1)]
    if (!first || !last || covered.some(piece => !piece.encode)) return undefined
    if (first.whole && start > first.at) return undefined
    if (last.whole && end < endOf(last)) return undefined
    if (covered.some((piece, index) => index > 0 && piece.start !== covered[index - 1]!.end)) return undefined
    if (!text.trim() && covered.some(piece => piece.hold === 'sole' && start <= piece.at && end >= endOf(piece)))
      return undefined
    if (covered.some(piece => piece.hold === 'next' && start < piece.at && first.text !== '\n\n')) return undefined
    const [encoded, ...others] = covered.map(piece => encodeWith(piece.encode!, text))
    if (encoded === undefined || others.includes(undefined)) return undefined
    const from = first.whole ? first.start : first.start + start - first.at
    return {start: from, end: last.whole ? last.end : last.start + end - last.at, text: encoded}
  }

  /** A paragraph that goes with the gap on its other side. */
  #removal({start, end, text}: Edit): Edit | undefined {
    if (text !== '') return undefined
    const isAt = (at: number): boolean => this.text.startsWith('\n\n', at)
    if (isAt(end - 2) && isAt(start - 2)) return this.#plainEdit({start: start - 2, end: end - 2, text})
    return isAt(start) && isAt(end) ? this.#plainEdit({start: start + 2, end: end + 2, text}) : undefined
  }

  /** New text goes to the end of what stands before it sooner than to the beginning of what follows; white space goes outside of marks. */
  #insertion(at: number, text: string): Edit | undefined {
    const before = at > 0 ? this.#covered(at - 1, at)[0] : undefined
    const after = this.#covered(at, at + 1)[0]
    if (before === after && before?.whole) return undefined
    const isInner = before?.encode && after?.encode && /^\s|\s$/u.test(text) && depthOf(before) > depthOf(after)
    for (const piece of isInner ? [after] : [before, after]) {
      const encoded = piece?.encode && encodeWith(piece.encode, text)
      if (!piece || encoded === undefined) continue
      const point = piece === before ? (piece.whole ? piece.end : piece.start + at - piece.at) : piece.start
      return {start: point, end: point, text: encoded}
    }
    return undefined
  }

  /** Without what the edit leaves as it is at either side. */
  #trim({start, end, text}: Edit): Edit {
    const old = this.text.slice(start, end)
    const most = Math.min(old.length, text.length)
    let head = 0
    while (head < most && old[head] === text[head]) head++
    let tail = 0
    while (tail < most - head && old.at(-1 - tail) === text.at(-1 - tail)) tail++
    return {start: start + head, end: end - tail, text: text.slice(head, text.length - tail)}
  }

  #point(at: number): number {
    const before = at > 0 ? this.#covered(at - 1, at)[0] : undefined
    const after = this.#covered(at, at + 1)[0]
    const piece = before?.encode || !after ? before! : after
    if (piece === after) return piece.whole ? piece.start : piece.start + at - piece.at
    return piece.whole ? piece.end : piece.start + at - piece.at
  }

  #covered(start: number, end: number): Piece[] {
    const covered: Piece[] = []
    for (let index = this.#indexAt(start); index < this.#pieces.length; index++) {
      const piece = this.#pieces[index]!
      if (piece.at >= end) break
      if (piece.at + piece.text.length > start) covered.push(piece)
    }
    return covered
  }

  #indexAt(at: number): number {
    let low = 0
    let high = this.#pieces.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#pieces[middle]!.at <= at) low = middle
      else high = middle - 1
    }
    return Math.max(low, 0)
  }
}

function endOf({at, text}: Piece): number {
  return at + text.length
}

function depthOf({depth = 0}: Strand): number {
  return depth
}

function encodeWith(encode: Encode, text: string): string | undefined {
  return text === '' ? '' : encode(text)
}

/** Makes the prose of a story: its paragraphs with blank lines between, each said once however many parts repeat it. `moved`: how far the source was moved. */
export function toProse(parts: readonly Part[], moved = 0, rehearsal?: Rehearsal): Prose {
  const strands: Strand[] = []
  const place = (strand: Strand): Strand => ({...strand, start: strand.start + moved, end: strand.end + moved})
  let between: readonly Strand[] = []
  for (const {strands: own, after = []} of withoutTwins(parts)) {
    const [first, before] = [place(own[0]!), strands.at(-1)]
    const isNext = between[0]?.start === before?.end && between.at(-1)?.end === first.start
    if (before && isNext) for (const strand of between) pushStrand(strands, strand)
    else if (before) pushStrand(strands, gap('\n\n', before.end, first.start))
    for (const strand of own) pushStrand(strands, place(strand))
    between = after.map(place)
  }
  const last = strands.at(-1)
  if (last) pushStrand(strands, gap('\n', last.end, last.end))
  return new Prose(strands, rehearsal)
}

function gap(text: string, start: number, end: number): Strand {
  return {text, start, end: Math.max(start, end), whole: true}
}

/** Leaves out paragraphs that an earlier part has: stories carry their body as text and as HTML, their headline in two places. */
function withoutTwins(parts: readonly Part[]): Paragraph[] {
  const seen = new Set<string>()
  return parts.flatMap(part => {
    const printed = part.filter(({strands}) => strands.some(strand => strand.text.trim()))
    const kept = printed.filter(paragraph => !isTwin(linesOf(paragraph), seen))
    for (const paragraph of printed) {
      const lines = linesOf(paragraph)
      for (const key of [...lines, lines.join(' ')]) seen.add(key)
    }
    return kept
  })
}

/** Each line of a plain text may be a paragraph elsewhere, and its lines together may be one. */
function isTwin(lines: readonly string[], seen: ReadonlySet<string>): boolean {
  return seen.has(lines.join(' ')) || lines.every(line => seen.has(line))
}

function linesOf({strands}: Paragraph): string[] {
  return textOf(strands).split('\n').map(evenly).filter(Boolean)
}

function evenly(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim()
}
