/** Markdown as its parser sees it, and where code stands in it. */
import {parse, postprocess, preprocess} from 'micromark'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfm} from 'micromark-extension-gfm'
import type {Span} from '../core/types.js'
import {findMasks, type Mask, mayHoldMasks} from './markdown-masks.js'
import {frontMatterLength, refuseKnots} from './markdown-traps.js'

export type Event = ReturnType<typeof postprocess>[number]
export type Token = Event[1]

const code: ReadonlySet<string> = new Set(['codeFenced', 'codeIndented', 'codeText'])

/** What a site generator runs, outside of code. */
export function masksOf(source: string): Mask[] {
  if (!mayHoldMasks(source)) return []
  const code = spansOf(eventsOf(source))
  let next = 0
  const isCode = (at: number): boolean => {
    while (next < code.length && code[next]![1] <= at) next++
    return next < code.length && code[next]![0] <= at
  }
  return findMasks(source, frontMatterLength(source), isCode)
}

function spansOf(events: Event[]): Span[] {
  const entered = events.filter(([kind, {type}]) => kind === 'enter' && code.has(type))
  return entered.map(([, {start, end}]) => [start.offset, end.offset])
}

/** Where code stands, in order: blocks with their fences, and stretches within a line. */
export function codeSpans(source: string): Span[] {
  refuseKnots(source)
  return spansOf(eventsOf(source))
}

/** The events of a document as the parser tells of them. */
export function eventsOf(source: string): Event[] {
  const context = parse({extensions: [gfm(), frontmatter(['yaml', 'toml'])]}).document()
  return postprocess(context.write(preprocess()(source, undefined, true)))
}
