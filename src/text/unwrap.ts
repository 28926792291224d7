/** Undoes hard line wraps. */
import type {Span} from '../core/types.js'
import {OffsetMap} from './offset-map.js'
import type {StoryOptions} from './story.js'

/** A line wrap that was undone. */
export interface Join {
  /** Where in the text the lines meet. */
  at: number
  /** `space`: the line end became a space. `hyphen`: a hyphen and the line end went, or only the line end. */
  kind: 'space' | 'hyphen'
  /** The source that the join replaced. */
  source: Span
}

export interface Unwrapped {
  text: string
  map: OffsetMap
  paragraphs: Span[]
  joins: Join[]
}

export function unwrap(source: string, _options: StoryOptions): Unwrapped {
  const paragraphs: Span[] = []
  for (const match of source.matchAll(/[^\r\n]+/gu)) paragraphs.push([match.index, match.index + match[0].length])
  const map = new OffsetMap(source ? [{start: 0, end: source.length, sourceStart: 0, sourceEnd: source.length}] : [])
  return {text: source, map, paragraphs, joins: []}
}
