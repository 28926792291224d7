/** Reads the prose off somebody else's nlcst tree (from Markdown or HTML, say), with the way back to their file. */
import type {Nodes, Root} from 'nlcst'
import {asItIs} from './encode.js'
import {Prose} from './prose.js'
import {pushStrand} from './strands.js'
import type {Strand} from './types.js'

/**
 * The text of a tree's leaves. Leaves without a position stand where the one before them ended.
 * Leaves that say something else than the file does cannot be edited: how the file writes it is not known.
 */
export function proseOf(tree: Root, file: string): Prose {
  const strands: Strand[] = []
  let at = 0
  for (const {value: text, position} of leaves(tree)) {
    if (!text) continue
    const start = Math.max(at, position?.start.offset ?? at)
    at = Math.max(start, position?.end.offset ?? start)
    const copies = file.slice(start, at) === text
    pushStrand(strands, {text, start, end: at, ...(copies ? {encode: asItIs} : {whole: true})})
  }
  return new Prose(strands)
}

function* leaves(node: Nodes): Generator<Extract<Nodes, {value: string}>> {
  if ('value' in node) yield node
  else for (const child of node.children) yield* leaves(child)
}
