/** NewsML-G2 and NewsML 1.2: each item is a story; its content may be NITF, XHTML or plain text, as XML or as data. */

import {htmlDialect, readHtml} from './html.js'
import {isEnglish, type MarkupElement, plainText, readMarkup} from './markup.js'
import {readNitf} from './nitf.js'
import {holdsMarkup, readPlain} from './plain.js'
import {Layer} from './strands.js'
import type {Part, PartKind} from './types.js'
import {childrenNamed, elementsNamed, parseXml, strandsOf} from './xml.js'

/** Reads the items of a message or package. Throws a `FormatError` for XML that is not well-formed. */
export function* read(source: string): Generator<Part[]> {
  const holder: MarkupElement = {name: '', attributes: {}, children: [parseXml(source)], start: 0, end: 0}
  for (const name of ['newsitem', 'packageitem']) {
    for (const item of elementsNamed(holder, name)) if (isEnglishItem(item)) yield readItem(item)
  }
}

function isEnglishItem(item: MarkupElement): boolean {
  const metas = childrenNamed(item, 'contentmeta')
  const tags = metas.flatMap(meta => childrenNamed(meta, 'language')).map(language => language.attributes.tag)
  return tags.length === 0 || tags.some(isEnglish)
}

function readItem(item: MarkupElement): Part[] {
  const components = childrenNamed(item, 'newscomponent')
  if (components.length > 0) return components.flatMap(readComponent)
  const metas = childrenNamed(item, 'contentmeta')
  const contents = childrenNamed(item, 'contentset')
  return [
    ...metas.flatMap(meta => readLines(meta, 'headline', 'headline')),
    ...metas.flatMap(meta => readLines(meta, 'description', 'summary')),
    ...contents.flatMap(content => childrenNamed(content, 'inlinexml')).flatMap(readContent),
    ...contents.flatMap(content => childrenNamed(content, 'inlinedata')).flatMap(readContent)
  ]
}

/** NewsML 1.2 has components within components. */
function readComponent(component: MarkupElement): Part[] {
  const metas = childrenNamed(component, 'descriptivemetadata')
  const tags = metas.flatMap(meta => childrenNamed(meta, 'language')).map(({attributes}) => attributes.FormalName)
  if (tags.length > 0 && !tags.some(isEnglish)) return []
  const lines = childrenNamed(component, 'newslines')
  return [
    ...lines.flatMap(line => readLines(line, 'headline', 'headline')),
    ...lines.flatMap(line => readLines(line, 'subheadline', 'headline')),
    ...childrenNamed(component, 'contentitem')
      .flatMap(item => [...elementsNamed(item, 'datacontent')])
      .flatMap(readContent),
    ...childrenNamed(component, 'newscomponent').flatMap(readComponent)
  ]
}

function readLines(holder: MarkupElement, name: string, kind: PartKind): Part[] {
  const lines = childrenNamed(holder, name).filter(line => isEnglish(line.attributes['xml:lang']))
  return lines.map(line => readMarkup(line.children, htmlDialect, kind))
}

/** Content says its type, or shows it. */
function readContent(content: MarkupElement): Part[] {
  if (!isEnglish(content.attributes['xml:lang'])) return []
  const nitf = elementsNamed(content, 'nitf').next().value
  if (nitf) return readNitf(nitf)
  const elements = content.children.filter(child => 'name' in child)
  if (elements.length > 0) return [readMarkup(elements, htmlDialect)]
  const type = content.attributes.contenttype ?? ''
  const strands = strandsOf(content)
  if (/html/u.test(type) || (!/plain/u.test(type) && holdsMarkup(plainText(content)))) {
    const layer = new Layer(strands)
    return layer.parts([readHtml(layer.text)])
  }
  return [readPlain(strands, 'body')]
}
