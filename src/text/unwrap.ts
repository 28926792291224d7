/** Undoes hard line wraps and leaves out characters that print nothing, in time linear in the source. */
import {applyEdits} from '../core/edits.js'
import type {Edit, Span} from '../core/types.js'
import {settleHyphen} from './hyphens.js'
import {findInvisible, type Invisible} from './invisible.js'
import {endsInHyphen, groupLines} from './line-groups.js'
import {endsInSoftHyphen} from './line-ties.js'
import type {OffsetMap} from './offset-map.js'
import {readLines, type SourceLine, tailOf} from './source-lines.js'
import type {StoryOptions} from './story.js'
import {TextBuilder} from './text-builder.js'

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
  const {joins, paragraphs} = undoAll(source, from, options)
  const invisible = findInvisible(source.charCodeAt(0) === 0xfeff ? ` ${source.slice(1)}` : source)
  return assemble(source, from, paragraphs, joins, invisible)
}

type UnplacedJoin = Omit<Join, 'at'>

/** What one look at a source tells; spans are the source's. */
interface Undone {
  joins: UnplacedJoin[]
  paragraphs: Span[]
}

/** A line that two joined lines make can run on where neither did: the joined text is looked at again until no wrap is left in it. */
function undoAll(source: string, from: number, options: StoryOptions): Undone {
  let joins: UnplacedJoin[] = []
  let found = undoOnce(source, from, options)
  while (found.joins.length > 0) {
    joins = addJoins(joins, found.joins)
    const joined = applyEdits(source, joins.map(toEdit))
    found = undoOnce(joined, from, options)
  }
  const back = wayBack(joins)
  return {joins, paragraphs: found.paragraphs.map(([start, end]): Span => [back(start), back(end)])}
}

function toEdit({source: [start, end], text}: UnplacedJoin): Edit {
  return {start, end, text}
}

/** Joins of a source, and those of the text that they make of it, as joins of the source. */
function addJoins(made: readonly UnplacedJoin[], further: readonly UnplacedJoin[]): UnplacedJoin[] {
  const back = wayBack(made)
  const moved = further.map((join): UnplacedJoin => ({...join, source: [back(join.source[0]), back(join.source[1])]}))
  return [...made, ...moved].toSorted((a, b) => a.source[0] - b.source[0])
}

/** Leads from ascending offsets of what joins make of a source back to the source; after a join, not before it, where both are one place. */
function wayBack(joins: readonly UnplacedJoin[]): (offset: number) => number {
  let next = 0
  let shift = 0
  return offset => {
    for (; next < joins.length; next++) {
      const {source, text} = joins[next]!
      if (source[0] + shift > offset) break
      shift += text.length - (source[1] - source[0])
    }
    return offset - shift
  }
}

/** The wraps of a source that plainly are ones, and the paragraphs that are left. */
function undoOnce(source: string, from: number, options: StoryOptions): Undone {
  const lines = readLines(source, from)
  const joins: UnplacedJoin[] = []
  const paragraphs: Span[] = []
  const repair = hyphenRepairer(source, options)
  for (const group of groupLines(source, lines)) {
    for (let at = group[0]; at < group[1] - 1; at++) joins.push(joinOf(source, lines[at]!, lines[at + 1]!, repair))
    paragraphs.push([lines[group[0]]!.start, lines[group[1] - 1]!.stop])
  }
  return {joins, paragraphs}
}

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

function joinOf(source: string, line: SourceLine, next: SourceLine, repair: Repairer): UnplacedJoin {
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
  joins: readonly UnplacedJoin[],
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
