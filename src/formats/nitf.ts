/** NITF 3: headlines, abstract, body and captions; tables, bylines, credits and editors' notes are no copy to check. */
import {type Dialect, type MarkupElement, type Role, readMarkup} from './markup.js'
import type {Part, PartKind} from './types.js'
import {childrenNamed, elementsNamed, parseXml} from './xml.js'

const byRole: Readonly<Record<Exclude<Role, 'inline'>, string>> = {
  block:
    'abstract bibliography block body body.content body.end body.head bq dd dl dt fn hedline hl1 hl2 hr li media media-caption ol p ul',
  skip: 'byline caption copyrite credit dateline datasource distributor head media-metadata media-object media-producer media-reference nitf-table note postaddr pronounce.guide rights series table tagline alt-code',
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

/** Reads one document. Throws a `FormatError` for XML that is not well-formed. */
export function* read(source: string): Generator<Part[]> {
  yield readNitf(parseXml(source))
}

/** The parts of a `nitf` element; its title only where it has no headline. */
export function readNitf(root: MarkupElement): Part[] {
  const parts = [readMarkup(root.children, dialect)]
  const hasHeadline = !elementsNamed(root, 'hl1').next().done
  if (hasHeadline) return parts
  const titles = childrenNamed(root, 'head').flatMap(head => childrenNamed(head, 'title'))
  return [...titles.map(title => readMarkup(title.children, dialect, 'headline')), ...parts]
}
