/** Fields of front matter that readers see. */
export const frontMatterFields: readonly string[] = [
  'title',
  'headline',
  'subtitle',
  'description',
  'summary',
  'excerpt'
]

import type {PartKind} from './types.js'

/** Names under which exports of newsrooms keep prose, as keys or as headings of columns. */
export const usualNames: Readonly<Record<string, PartKind>> = {
  headline: 'headline',
  title: 'headline',
  description: 'summary',
  summary: 'summary',
  abstract: 'summary',
  text: 'body',
  body: 'body',
  content: 'body',
  story: 'body',
  translation: 'body',
  caption: 'caption'
}
