/** Reads the prose off somebody else's nlcst tree (from Markdown or HTML, say), with the way back to their file. */
import type {Nodes, Root} from 'nlcst'
import type {Finding, Span} from '../core/types.js'
import {LineIndex} from './line-index.js'
import {OffsetMap, type Piece} from './offset-map.js'

export interface Prose {
  text: string
  file: string
  map: OffsetMap
  lines: LineIndex
}

/** The text of a tree's leaves. Leaves without a position stand where the one before them ended. */
export function proseOf(tree: Root, file: string): Prose {
  const pieces: Piece[] = []
  let text = ''
  let at = 0
  for (const leaf of leaves(tree)) {
    if (!leaf.value) continue
    const start = Math.max(at, leaf.position?.start.offset ?? at)
    at = Math.max(start, leaf.position?.end.offset ?? start)
    pieces.push({start: text.length, end: text.length + leaf.value.length, sourceStart: start, sourceEnd: at})
    text += leaf.value
  }
  return {text, file, map: new OffsetMap(pieces), lines: new LineIndex(file)}
}

function* leaves(node: Nodes): Generator<Extract<Nodes, {value: string}>> {
  if ('value' in node) yield node
  else for (const child of node.children) yield* leaves(child)
}

/** Moves a finding from the prose to the file. Suggestions that would also replace markup are left out. */
export function toFile(finding: Finding, prose: Prose): Finding {
  const place = (span: Span) => prose.map.toSource(span)
  const [start, end] = place([finding.start, finding.end])
  const from = prose.lines.point(start)
  const to = prose.lines.point(end)
  const suggestions = finding.suggestions.flatMap(suggestion => {
    const edits = suggestion.edits.map(edit => {
      const [editStart, editEnd] = place([edit.start, edit.end])
      return {start: editStart, end: editEnd, text: edit.text}
    })
    const exact = edits.every((edit, index) => edit.end - edit.start === lengthOf(suggestion.edits[index]!))
    return exact ? [{...suggestion, edits}] : []
  })
  const lines = {line: from.line, column: from.column, endLine: to.line, endColumn: to.column}
  const fix = suggestions.length > 0 ? finding.fix : 'none'
  return {...finding, start, end, ...lines, quote: prose.file.slice(start, end), fix, suggestions}
}

function lengthOf(edit: {start: number; end: number}): number {
  return edit.end - edit.start
}
