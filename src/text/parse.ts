/** Parses a story to an nlcst tree paragraph by paragraph, since parse-english grows faster than linearly with its input. */
import type {Paragraph as NlcstParagraph, Nodes, Root} from 'nlcst'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import type {Point} from 'unist'
import type {Span} from '../core/types.js'
import {LineIndex} from './line-index.js'
import {slices} from './slices.js'
import type {Story} from './story.js'

const english = unified().use(retextEnglish).freeze()

/** The paragraphs of a story, each parsed when asked for: a tree takes fifty times the memory of its text. Positions are those of `story.text`. */
export function* parseParagraphs(story: Story): Generator<NlcstParagraph> {
  const lines = new LineIndex(story.text)
  for (const paragraph of story.paragraphs) {
    for (const slice of slices(story.text, paragraph)) yield parseSlice(story.text, slice, lines)
  }
}

/** The tree of some spans of a story's text, such as a few of its sentences. */
export function parseSpans(story: Story, spans: readonly Span[]): Root {
  const lines = new LineIndex(story.text)
  return {type: 'RootNode', children: spans.map(span => parseSlice(story.text, span, lines))}
}

function parseSlice(text: string, [start, end]: Span, lines: LineIndex): NlcstParagraph {
  const root = english.parse(text.slice(start, end)) as Root
  const children = root.children.flatMap(node =>
    'children' in node && node.type === 'ParagraphNode' ? node.children : []
  )
  const paragraph = {type: 'ParagraphNode', children} as NlcstParagraph
  const origin = lines.point(start)
  shift(paragraph, start, origin.line - 1, origin.column - 1)
  return paragraph
}

/** Moves positions to where the paragraph stands; a paragraph is one line, so columns move with it. Nodes share their points, so each gets its own. */
function shift(node: Nodes, offset: number, lines: number, columns: number): void {
  const move = (point: Point): Point => ({
    line: point.line + lines,
    column: point.column + columns,
    offset: (point.offset ?? 0) + offset
  })
  if (node.position) node.position = {start: move(node.position.start), end: move(node.position.end)}
  if ('children' in node) for (const child of node.children) shift(child, offset, lines, columns)
}
