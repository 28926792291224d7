/** What a format hands over: the prose of each story in a file, cut into strands that know the source they stand for. */

import type {Edit} from '../core/types.js'

/** The formats there are. */
export const formats = ['text', 'markdown', 'html', 'ninjs', 'nitf', 'newsml', 'iptc7901', 'ndjson', 'csv'] as const

/** What a source is written in. */
export type Format = (typeof formats)[number]

/** What a paragraph is in its story. */
export type PartKind = 'headline' | 'summary' | 'body' | 'caption'

/** Writes prose as the place needs it (`"` as `\"` in JSON); nothing where the place cannot hold it. */
export type Encode = (prose: string) => string | undefined

/** A run of prose and the stretch of source that it stands for. */
export interface Strand {
  text: string
  start: number
  end: number
  /** The text replaces the stretch as a whole (`&rsquo;`); otherwise it copies it, letter for letter. */
  whole?: boolean
  /** Absent where the text cannot be edited: a line break that is an element, marks that an element implies. */
  encode?: Encode | undefined
  /** What a quotation prints instead, for text that only stands in for something (inline code). */
  shown?: string
  /** How many pairs of marks it stands between, where white space must stay outside of them. */
  depth?: number
  /** `sole`: a link has no other text, and must keep some. `live`: a site may run it, so that to repair it is a person's choice. `next`: it goes only with what follows. */
  hold?: 'sole' | 'live' | 'next'
}

export interface Paragraph {
  kind: PartKind
  strands: Strand[]
  /** What lies between it and the next one of its part, where that is text that can be edited: a blank line. */
  after?: Strand[]
}

/** Paragraphs of one origin, such as one field of a JSON item. What two origins of a story both say is read once. */
export type Part = Paragraph[]

/** What to read in a source. */
export interface FormatOptions {
  /** Front matter of Markdown, keys of JSON items, columns of CSV (names, or numbers from 1): which to check. */
  fields?: readonly string[] | undefined
}

/** What a repair of a source may turn into something else, if it is not looked at again: Markdown makes a list of `1.`. */
export type Fragility = (source: string) => (edit: Edit) => boolean

/** Reads a source: the parts of each story in it. Throws a `FormatError` for a source that is malformed. */
export type Reader = (source: string, options: FormatOptions) => Iterable<Part[]>
