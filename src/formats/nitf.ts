/** NITF 3: headlines, abstract, body and captions; tables, bylines, credits and editors' notes are no copy to check. */

import type {MarkupElement} from './elements.js'
import {FormatError} from './error.js'
import {type Dialect, isEnglish, languageOf, type Role, readMarkup} from './markup.js'
import type {Part, PartKind} from './types.js'
import {childrenNamed, elementsNamed, parseXml} from './xml.js'

const byRole: Readonly<Record<Exclude<Role, 'inline'>, string>> = {
  block:
    'nitf abstract bibliography block body body.content body.end body.head bq dd dl dt fn hedline hl1 hl2 hr li media media-caption ol p ul',
  skip: 'byline caption copyrite credit dateline datasource distributor head media-metadata media-object media-producer media-reference nitf-table note postaddr pronounce.guide rights series table tagline alt-code',
  gap: '',
  picture: '',
  raised: 'sup sub frac',
  break: 'br',
  pre: 'pre',
  quote: 'q',
  'stand-in': 'virtloc',
  cell: ''
}

const dialect: Dialect = {
  roles: Object.fromEntries(
    Object.entries(byRole).flatMap(([role, names]) =>
      names
        .split(' ')
        .filter(Boolean)
        .map(name => [name, role])
    )
  ) as Record<string, Role>,
  kinds: {hl1: 'headline', abstract: 'summary', 'media-caption': 'caption'} satisfies Record<string, PartKind>
}

/** Reads one document. Throws a `FormatError` for XML that is not well-formed, or has no `nitf` element. */
export function* read(source: string): Generator<Part[]> {
  const root = parseXml(source)
  const documents = root.name === 'nitf' ? [root] : [...elementsNamed(root, 'nitf')]
  if (documents.length === 0)
    throw new FormatError(`no NITF: there is no nitf element, and the first one is ${root.name}`, source, root.start)
  for (const document of documents) yield readNitf(document)
}

/** The parts of a `nitf` element; its title only where it has no headline. */
export function readNitf(root: MarkupElement): Part[] {
  const parts = [readMarkup([root], dialect)]
  const hasHeadline = !elementsNamed(root, 'hl1').next().done
  if (hasHeadline) return parts
  const heads = childrenNamed(root, 'head').filter(() => isEnglish(languageOf(root)))
  const titles = heads.flatMap(head => childrenNamed(head, 'title')).filter(title => isEnglish(languageOf(title)))
  return [...titles.map(title => readMarkup(title.children, dialect, 'headline')), ...parts]
}
