/** Blocks of HTML in Markdown: what one opens and hides stays hidden over blank lines, to the block that closes it. */
import {hidesContent, isVoid, readHtml} from './html.js'
import {readWithin} from './strands.js'
import type {Part, Strand} from './types.js'

/** An element that raw markup opened, whose content is not read. */
interface Hiding {
  name: string
  /** How many of its name are open. */
  open: number
  /** How many paragraphs stand before it. */
  paragraphs: number
}

export class RawBlocks {
  readonly #source: string
  #hiding: Hiding | undefined
  #lower: string | undefined
  readonly #lastEnds = new Map<string, number>()

  constructor(source: string) {
    this.#source = source
  }

  /** Adds the paragraphs of a block to a part, or takes out those that turn out to be hidden. */
  read(start: number, source: string, part: Part, strandsOf: (start: number, end: number) => Strand[]): void {
    const end = start + source.length
    const from = this.#hiding ? this.#close(this.#hiding, source, part) : 0
    if (from === undefined) return
    part.push(...readWithin(strandsOf(start + from, end), this.#source, text => [readHtml(text)])[0]!)
    const hiding = hidingOf(source.slice(from), part.length)
    this.#hiding = hiding && this.#lastEnd(hiding.name) >= end ? hiding : undefined
  }

  /** Takes out what is hidden to the end. */
  end(part: Part): void {
    if (this.#hiding) part.length = this.#hiding.paragraphs
  }

  /** Where the last end tag of a name stands. */
  #lastEnd(name: string): number {
    this.#lower ??= this.#source.toLowerCase()
    const at = this.#lastEnds.get(name) ?? this.#lower.lastIndexOf(`</${name}`)
    this.#lastEnds.set(name, at)
    return at
  }

  /** Where in a block what hides it is closed; nothing where it is not. */
  #close(hiding: Hiding, source: string, part: Part): number | undefined {
    for (const {0: tag, 1: slash, 2: name, index} of source.matchAll(blockTag)) {
      if (name!.toLowerCase() !== hiding.name || tag.endsWith('/>')) continue
      hiding.open += slash ? -1 : 1
      if (hiding.open > 0) continue
      part.length = hiding.paragraphs
      return index + tag.length
    }
    return undefined
  }
}

const blockTag = /<(\/?)([a-z][a-z\d-]*)(?:[^<>"']|"[^"]*"|'[^']*')*>/giu

/** What a block of raw markup opens, does not close, and hides. */
function hidingOf(source: string, paragraphs: number): Hiding | undefined {
  const open: {name: string; hides: boolean}[] = []
  for (const {0: tag, 1: slash, 2: written} of source.matchAll(blockTag)) {
    const name = written!.toLowerCase()
    if (slash) {
      const at = open.findLastIndex(each => each.name === name)
      if (at >= 0) open.length = at
    } else if (!tag.endsWith('/>') && !isVoid(name)) open.push({name, hides: hidesContent(tag)})
  }
  const at = open.findIndex(each => each.hides)
  if (at < 0) return undefined
  const {name} = open[at]!
  return {name, open: open.slice(at).filter(each => each.name === name).length, paragraphs}
}
