/** One document, with its line wraps undone once for every rule, and the way back to the text as it lies on disk. */

import type {Span} from '../core/types.js'
import {hideDirectives, hideSpans} from '../directives/hide.js'
import type {Speller} from '../spelling/speller.js'
import type {Invisible} from './invisible.js'
import {LineIndex} from './line-index.js'
import type {OffsetMap} from './offset-map.js'
import {hiddenMark} from './source-lines.js'
import {type Join, unwrap} from './unwrap.js'

export interface Story {
  /** The decoded text as it lies on disk. Findings and edits point into it. */
  readonly source: string
  /** The source with wraps undone, invisible characters left out, and spaces in place of directives. Rules point into it. */
  readonly text: string
  readonly map: OffsetMap
  /** Spans of `text`, one for each paragraph, in order, without their line ends. */
  readonly paragraphs: readonly Span[]
  /** The line wraps that were undone, in order. */
  readonly joins: readonly Join[]
  /** Characters that print nothing, which the text leaves out, in order. A byte order mark at the start is not among them. */
  readonly invisible: readonly Invisible[]
  /** Lines of the source. */
  readonly lines: LineIndex
}

export interface StoryOptions {
  /** Tells whether a hyphenated line end closes up to one word (`govern-` `ment`) or keeps its hyphen (`long-` `term`). */
  isWord?: (word: string) => boolean
  /** Spans of directives, in order, where the source is a part of a file that only as a whole tells what is one. By default they are read from it. */
  hidden?: readonly Span[]
}

/** Makes a story as a speller tells which words there are. */
export function storyFor(
  source: string,
  {speller}: {speller: Pick<Speller, 'isWord'>},
  options: Omit<StoryOptions, 'isWord'> = {}
): Story {
  return createStory(source, {...options, isWord: word => speller.isWord(word)})
}

/** Makes a story of a decoded text. */
export function createStory(source: string, options: StoryOptions = {}): Story {
  const seen = options.hidden ? hideSpans(source, options.hidden) : hideDirectives(source)
  const unwrapped = unwrap(seen, options)
  const text = seen === source ? unwrapped.text : unwrapped.text.replaceAll(hiddenMark, ' ')
  return {source, lines: new LineIndex(source), ...unwrapped, text}
}
