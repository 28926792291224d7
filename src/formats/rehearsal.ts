/** Reads a source again as a repair would leave it: the repair holds if nothing but what it says has changed. */
import {applyEdits} from '../core/edits.js'
import type {Edit} from '../core/types.js'
import {FormatError} from './error.js'
import {textOf} from './strands.js'
import type {Part} from './types.js'

/** How many characters are read again for one source; further repairs that would have to be tried do not hold. */
const most = 1_000_000

/** How often a source has each paragraph, white space evened. */
type Paragraphs = Map<string, number>

export class Rehearsal {
  readonly #source: string
  readonly #read: (source: string) => Iterable<Part[]>
  readonly #isFragile: (edit: Edit) => boolean
  #before: Paragraphs | undefined
  #left = most

  constructor(source: string, read: (source: string) => Iterable<Part[]>, isFragile: (edit: Edit) => boolean) {
    this.#source = source
    this.#read = read
    this.#isFragile = isFragile
  }

  /** Whether edits of the source change it as the same edits change the prose. */
  holds(prose: string, inProse: readonly Edit[], inSource: readonly Edit[]): boolean {
    if (!inSource.some(this.#isFragile)) return true
    this.#left -= this.#source.length
    if (this.#left < 0) return false
    this.#before ??= this.#paragraphs(this.#source)
    const after = this.#paragraphs(applyEdits(this.#source, inSource))
    if (!this.#before || !after) return false
    const change = new Map(after)
    for (const [text, count] of this.#before) add(change, text, -count)
    for (const [text, count] of changeOf(prose, inProse)) add(change, text, -count)
    return change.size === 0
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
  const key = text.replaceAll(/\s+/gu, ' ').trim()
  const sum = (paragraphs.get(key) ?? 0) + count
  if (sum === 0 || key === '') paragraphs.delete(key)
  else paragraphs.set(key, sum)
}
