/** NewsML-G2 and NewsML 1.2: each item is a story; its content may be NITF, XHTML or plain text, as XML or as data. */

import {type MarkupElement, plainText} from './elements.js'
import {isMarkdown, isUnread, readText} from './embedded.js'
import {FormatError} from './error.js'
import {htmlDialect, readHtml} from './html.js'
import {isEnglish, languageOf, readMarkup} from './markup.js'
import {readNitf} from './nitf.js'
import {holdsMarkup, readPlain} from './plain.js'
import {readWithin} from './strands.js'
import type {Part, PartKind} from './types.js'
import {childrenNamed, elementsNamed, parseXml, strandsOf} from './xml.js'

export {prepare} from './embedded.js'

/** A language tag; absent where nobody says. */
type Language = string | undefined

/** Reads the items of a message or package. Throws a `FormatError` for XML that is not well-formed, or is no NewsML. */
export function* read(source: string): Generator<Part[]> {
  const root = parseXml(source)
  const items = ['newsitem', 'packageitem'].flatMap(name => [...itemsNamed(root, name)])
  if (items.length === 0 && !/^(?:news|package)/u.test(root.name))
    throw new FormatError(`no NewsML: there is no newsItem, and the first element is ${root.name}`, source, root.start)
  const reader = new NewsReader(source)
  for (const [item, language] of items) {
    const parts = reader.item(item, language)
    if (parts) yield parts
  }
}

/** The items of a name from an element down, each with the language that it or an element around it says. */
function* itemsNamed(element: MarkupElement, name: string, around?: Language): Generator<[MarkupElement, Language]> {
  const language = languageOf(element) ?? around
  if (element.name === name) yield [element, language]
  else for (const child of element.children) if ('name' in child) yield* itemsNamed(child, name, language)
}

/** Of elements in another language nothing is read; each says its own, or has that of what it stands in. */
class NewsReader {
  readonly #source: string

  constructor(source: string) {
    this.#source = source
  }

  /** The parts of an item; nothing where its content is in another language. */
  item(item: MarkupElement, language: Language): Part[] | undefined {
    const components = childrenNamed(item, 'newscomponent')
    if (components.length > 0) return components.flatMap(each => this.#component(each, language))
    const metas = childrenNamed(item, 'contentmeta')
    const tags = metas.flatMap(meta => childrenNamed(meta, 'language')).map(({attributes}) => attributes.tag)
    if (tags.length > 0 && !tags.some(isEnglish)) return undefined
    const contents = childrenNamed(item, 'contentset')
    const held = tags.length > 0 ? 'en' : language
    return [
      ...metas.flatMap(meta => readLines(meta, 'headline', 'headline', language)),
      ...metas.flatMap(meta => readLines(meta, 'description', 'summary', language)),
      ...['inlinexml', 'inlinedata'].flatMap(name =>
        contents.flatMap(content =>
          childrenNamed(content, name).flatMap(each => this.#content(each, languageOf(content) ?? held))
        )
      )
    ]
  }

  /** NewsML 1.2 has components within components. */
  #component(component: MarkupElement, around: Language): Part[] {
    const metas = childrenNamed(component, 'descriptivemetadata')
    const tags = metas.flatMap(meta => childrenNamed(meta, 'language')).map(({attributes}) => attributes.FormalName)
    if (tags.length > 0 && !tags.some(isEnglish)) return []
    const language = languageOf(component) ?? around
    const held = tags.length > 0 ? 'en' : language
    const lines = childrenNamed(component, 'newslines')
    return [
      ...lines.flatMap(line => readLines(line, 'headline', 'headline', language)),
      ...lines.flatMap(line => readLines(line, 'subheadline', 'headline', language)),
      ...childrenNamed(component, 'contentitem').flatMap(item =>
        dataOf(item).flatMap(data => this.#content(data, held, mimeTypeOf(item)))
      ),
      ...childrenNamed(component, 'newscomponent').flatMap(each => this.#component(each, held))
    ]
  }

  /** Content says its type, or shows it. */
  #content(content: MarkupElement, around: Language, mimeType = ''): Part[] {
    const type = content.attributes.contenttype ?? mimeType
    if (isUnread(type) && !isMarkdown(type)) return []
    if (/base64|uuencode|quoted-printable|gzip|binhex/iu.test(content.attributes.encoding ?? '')) return []
    const nitf = elementsNamed(content, 'nitf').next().value
    const elements = nitf ? [nitf] : content.children.filter(child => 'name' in child)
    const language = languageOf(content) ?? around
    if (!isEnglish(elements.length === 1 ? (languageOf(elements[0]!) ?? language) : language)) return []
    if (nitf) return readNitf(nitf)
    if (elements.length > 0) return [readMarkup(elements, htmlDialect)]
    const strands = strandsOf(content)
    if (isMarkdown(type)) return readText(strands, type, 'body', this.#source)
    if (/html/u.test(type) || (!/plain/u.test(type) && holdsMarkup(plainText(content))))
      return readWithin(strands, this.#source, text => [readHtml(text)])
    return [readPlain(strands, 'body')]
  }
}

/** What an item holds as it stands: not what `Encoding` says is coded. */
function dataOf(element: MarkupElement): MarkupElement[] {
  return element.children.flatMap(child => {
    if (!('name' in child) || (child.name === 'encoding' && !/utf|none/iu.test(child.attributes.Notation ?? 'none')))
      return []
    return child.name === 'datacontent' ? [child] : dataOf(child)
  })
}

function mimeTypeOf(item: MarkupElement): string {
  return childrenNamed(item, 'mimetype')[0]?.attributes.FormalName ?? ''
}

function readLines(holder: MarkupElement, name: string, kind: PartKind, around: Language): Part[] {
  const language = languageOf(holder) ?? around
  const lines = childrenNamed(holder, name).filter(line => isEnglish(languageOf(line) ?? language))
  return lines.map(line => readMarkup(line.children, htmlDialect, kind))
}
