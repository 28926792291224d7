/** Names under which exports of newsrooms keep prose, and what tells their language. */
import {isEnglish, isLanguageTag} from './markup.js'
import type {PartKind} from './types.js'

/** Fields of front matter that readers see. */
export const frontMatterFields: readonly string[] = [
  'title',
  'headline',
  'subtitle',
  'description',
  'summary',
  'excerpt'
]

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

/** Whether a row or an object says that it is in another language; `told` gives what it has under a name. */
export function saysForeign(told: (name: string) => string | undefined): boolean {
  const tag = ['lang', 'language', 'locale'].map(name => told(name) ?? '').find(isLanguageTag)
  return !isEnglish(tag)
}

/** Whether a name is that of what was translated out of the language that its row says. */
export function isTranslation(name: string): boolean {
  return /^(?:translation|target)$/iu.test(name)
}
