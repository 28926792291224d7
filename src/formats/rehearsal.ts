/** Reads a source again as a repair would leave it: the repair holds if nothing but what it says has changed. */
import {applyEdits} from '../core/edits.js'
import type {Edit, Span} from '../core/types.js'
import {FormatError} from './error.js'
import {frontMatterLength} from './markdown-traps.js'
import {textOf} from './strands.js'
import type {Part} from './types.js'

/** How many characters are read again for one source; further repairs that would have to be tried do not hold. */
const most = 4_000_000

const mostDefinitions = 4000

/** How often a source has each paragraph, white space evened. */
type Paragraphs = Map<string, number>

export class Rehearsal {
  readonly #source: string
  readonly #read: (source: string) => Iterable<Part[]>
  readonly #isFragile: (edit: Edit) => boolean
  #blocks: readonly Span[] | undefined
  #definitions: string | undefined
  /** Read as they are, by where they begin and end. */
  readonly #before = new Map<string, Paragraphs | undefined>()
  #left = most

  constructor(source: string, read: (source: string) => Iterable<Part[]>, isFragile: (edit: Edit) => boolean) {
    this.#source = source
    this.#read = read
    this.#isFragile = isFragile
  }

  /** Whether edits of the source change it as the same edits change the prose. What stands around them is read, and more of it as long as they cannot be told there. */
  holds(prose: string, inProse: readonly Edit[], inSource: readonly Edit[]): boolean {
    if (!inSource.some(this.#isFragile)) return true
    const change = changeOf(prose, inProse)
    for (let more = 1; ; more *= 4) {
      const [start, end] = this.#around(inSource, more)
      this.#left -= end - start + this.#definitionsAfter.length
      if (this.#left < 0) return false
      const told = this.#holdsWithin([start, end], inSource, change)
      if (told !== undefined) return told
      if (end - start === this.#source.length) return false
    }
  }

  /** Whether edits hold in a stretch; nothing where it does not read there what the edits change. */
  #holdsWithin([start, end]: Span, edits: readonly Edit[], change: Paragraphs): boolean | undefined {
    const key = `${start} ${end}`
    const isAll = end - start === this.#source.length
    const text = this.#source.slice(start, end) + (isAll ? '' : this.#definitionsAfter)
    if (!this.#before.has(key)) this.#before.set(key, this.#paragraphs(text))
    const before = this.#before.get(key)
    if (!before || [...change].some(([paragraph, count]) => (before.get(paragraph) ?? 0) + count < 0)) return undefined
    const moved = edits.map(edit => ({...edit, start: edit.start - start, end: edit.end - start}))
    const left = this.#paragraphs(applyEdits(text, moved)) ?? new Map<string, number>()
    for (const [paragraph, count] of before) add(left, paragraph, -count)
    for (const [paragraph, count] of change) add(left, paragraph, -count)
    return left.size === 0
  }

  /** What links and marks of notes lead to, for stretches that stand apart from it; nothing where that is long. */
  get #definitionsAfter(): string {
    if (this.#definitions === undefined) {
      const lines = this.#source.match(/^ {0,3}\[[^[\]\r\n]{1,200}\]:[^\r\n]*$/gmu)?.join('\n') ?? ''
      this.#definitions = lines && lines.length <= mostDefinitions ? `\n\n${lines}\n` : ''
    }
    return this.#definitions
  }

  /** The blocks that edits are in, with `more` on either side. */
  #around(edits: readonly Edit[], more: number): Span {
    this.#blocks ??= blocksOf(this.#source)
    const [from, to] = [Math.min(...edits.map(edit => edit.start)), Math.max(...edits.map(edit => edit.end))]
    const first = this.#blockAt(from) - more
    const last = this.#blockAt(to) + more
    return [this.#blocks[first]?.[0] ?? 0, this.#blocks[last]?.[1] ?? this.#source.length]
  }

  /** The last block that begins at a place or before it. */
  #blockAt(at: number): number {
    let low = 0
    let high = this.#blocks!.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#blocks![middle]![0] <= at) low = middle
      else high = middle - 1
    }
    return low
  }

  #paragraphs(source: string): Paragraphs | undefined {
    const found: Paragraphs = new Map()
    try {
      for (const parts of this.#read(source)) {
        // A field of front matter that is emptied is one no longer.
        add(found, `${parts.length} parts`, 1)
        for (const {strands} of parts.flat()) add(found, textOf(strands), 1)
      }
      return found
    } catch (error) {
      if (error instanceof FormatError) return undefined
      throw error
    }
  }
}

/** Runs of lines between blank lines, front matter and fenced code being one each. */
function blocksOf(source: string): Span[] {
  const blocks: Span[] = []
  let fence: string | undefined
  let open: number | undefined
  const front = frontMatterLength(source)
  if (front > 0) blocks.push([0, front])
  for (const {0: line, index} of source.slice(front).matchAll(/[^\r\n]*(?:\r\n?|\n|$)/gu)) {
    const mark = /^[ \t>]{0,12}(`{3,}|~{3,})/u.exec(line)?.[1]
    if (!fence) fence = mark
    else if (mark?.startsWith(fence)) fence = undefined
    const isBlank = !fence && !line.trim()
    if (isBlank && open !== undefined) {
      blocks.push([open, front + index])
      open = undefined
    } else if (!isBlank) open ??= front + index
  }
  if (open !== undefined) blocks.push([open, source.length])
  return blocks
}

/** The paragraphs that edits make, and those that they undo. */
function changeOf(prose: string, edits: readonly Edit[]): Paragraphs {
  const change: Paragraphs = new Map()
  const ordered = edits.toSorted((a, b) => a.start - b.start)
  while (ordered.length > 0) {
    const start = prose.lastIndexOf('\n\n', ordered[0]!.start - 2) + 2
    const gap = prose.indexOf('\n\n', ordered[0]!.end)
    const end = gap < 0 ? prose.length : gap
    const text = prose.slice(start < 2 ? 0 : start, end)
    const from = end - text.length
    const own = ordered.splice(0, ordered.findLastIndex(edit => edit.start <= end) + 1)
    const moved = own.map(edit => ({...edit, start: edit.start - from, end: edit.end - from}))
    for (const paragraph of text.split('\n\n')) add(change, paragraph, -1)
    for (const paragraph of applyEdits(text, moved).split('\n\n')) add(change, paragraph, 1)
  }
  return change
}

function add(paragraphs: Paragraphs, text: string, count: number): void {
  const key = evenly(text)
  const sum = (paragraphs.get(key) ?? 0) + count
  if (sum === 0 || key === '') paragraphs.delete(key)
  else paragraphs.set(key, sum)
}

/** Stand-ins have other names where fewer stand before them. */
function evenly(text: string): string {
  return text
    .replaceAll(/Code[A-Z](?![a-z])/gu, 'Code')
    .replaceAll(/\s+/gu, ' ')
    .trim()
}
