/** HTML as a browser reads it: blocks are paragraphs; code, hidden text, other languages, and what stands around a story are left out. */
import {decodeHTML} from 'entities'
import {type DefaultTreeAdapterTypes, parse, parseFragment} from 'parse5'
import {type MarkupElement, type MarkupText, plainText} from './elements.js'
import {markupEncoder} from './encode.js'
import {FormatError} from './error.js'
import {type Dialect, decodeReferences, isEnglish, languageOf, type Role, readMarkup} from './markup.js'
import {markShortcodes} from './shortcodes.js'
import type {Encode, Part, PartKind} from './types.js'

const byRole: Readonly<Record<Exclude<Role, 'inline'>, string>> = {
  block:
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p search section summary table tbody tfoot thead tr caption ul',
  skip: 'head iframe object embed audio video select datalist textarea label nav title noframes noembed',
  gap: 'script style template noscript input map del s strike rp rt',
  picture: 'img picture svg canvas button',
  raised: 'sup sub',
  break: 'br',
  pre: 'pre listing xmp plaintext',
  quote: 'q',
  'stand-in': 'code kbd samp var tt math',
  cell: 'td th'
}

/** What the elements of HTML are, for XHTML in other formats, too. */
export const htmlRoles = Object.fromEntries(
  Object.entries(byRole).flatMap(([role, names]) => names.split(' ').map(name => [name, role]))
) as Record<string, Role>

export const htmlKinds: Readonly<Record<string, PartKind>> = {h1: 'headline', figcaption: 'caption', caption: 'caption'}

export const htmlDialect: Dialect = {roles: htmlRoles, kinds: htmlKinds, isHidden}

/** Deeper nesting is an accident or an attack. */
const deepest = 400

/** Reads a page or a piece of one. Throws a `FormatError` where elements are nested too deep. */
export function readHtml(source: string): Part {
  refuseDepth(source)
  const document = parse(source, {sourceCodeLocationInfo: true})
  const encode = markupEncoder(source)
  const nodes = document.childNodes.flatMap(node => toMarkup(node, source, encode))
  return readMarkup(nodes, htmlDialect)
}

export function* read(source: string): Generator<Part[]> {
  yield [readHtml(source)]
}

/** The parser takes quadratic time for elements that are opened and never closed: counts what may be open before it starts. */
function refuseDepth(source: string): void {
  const open: Record<string, number> = {}
  let depth = 0
  for (const {0: tag, 1: slash, 2: name, index} of source.matchAll(/<(\/?)([a-z][a-z\d:-]*)(?![a-z\d:-])[^<>]*>/giu)) {
    const key = name!.toLowerCase()
    if (selfClosing.test(key) || tag.endsWith('/>')) continue
    if (!slash) {
      open[key] = (open[key] ?? 0) + 1
      depth++
    } else if (open[key]) {
      open[key]--
      depth--
    }
    if (depth > deepest)
      throw new FormatError(`elements are nested more than ${deepest} deep; is it a story?`, source, index)
  }
}

/** Elements without content, and those whose end tag people leave out. */
const selfClosing =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|option|tr|td|th|tbody|thead|tfoot|colgroup|rt|rp)$/u

function toMarkup(
  node: DefaultTreeAdapterTypes.ChildNode,
  source: string,
  encode: Encode
): (MarkupElement | MarkupText)[] {
  if (node.nodeName === '#text') return [toText(node as DefaultTreeAdapterTypes.TextNode, source, encode)]
  if (!('tagName' in node)) return []
  const children = node.childNodes.flatMap(child => toMarkup(child, source, encode))
  const place = node.sourceCodeLocation
  const attributes = Object.fromEntries(node.attrs.map(({name, value}) => [name, value]))
  return [{name: node.tagName, attributes, children, start: place?.startOffset ?? 0, end: place?.endOffset ?? 0}]
}

/** Text that the parser moved or put together of several places cannot be edited. */
function toText(node: DefaultTreeAdapterTypes.TextNode, source: string, encode: Encode): MarkupText {
  const {startOffset: start, endOffset: end} = node.sourceCodeLocation ?? {startOffset: 0, endOffset: 0}
  const strands = [...decodeReferences(source, start, end, decodeHTML, encode)]
  const text = strands.map(strand => strand.text).join('')
  if (evenLineEnds(text) === node.value) return {strands: markShortcodes(strands)}
  const raw = source.slice(start, end)
  if (evenLineEnds(raw) === node.value) return {strands: [{text: raw, start, end, encode: inRawText}]}
  return {strands: [{text: node.value, start, end, whole: true}]}
}

/** In elements such as `xmp`, whose text has no references. */
const inRawText: Encode = prose => (/[<\0-\x1F]/.test(prose) ? undefined : prose)

function evenLineEnds(text: string): string {
  return text.replaceAll(/\r\n?/gu, '\n')
}

/** Whether an element hides what it holds, by its opening tag. */
export function hidesContent(tag: string): boolean {
  const [element] = parseFragment(tag).childNodes
  if (!element || !('tagName' in element)) return false
  const attributes = Object.fromEntries(element.attrs.map(({name, value}) => [name, value]))
  const found: MarkupElement = {name: element.tagName, attributes, children: [], start: 0, end: 0}
  return htmlRoles[found.name] === 'skip' || isHidden(found) || !isEnglish(languageOf(found))
}

/** Whether an element has no end tag, or one that people leave out. */
export function isVoid(name: string): boolean {
  return selfClosing.test(name)
}

function isHidden(element: MarkupElement): boolean {
  const {attributes} = element
  return (
    isForeign(element) ||
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(attributes.style ?? '')
  )
}

/** A post that a page shows, which is what somebody said, or code that is shown as such. */
function isForeign({name, attributes, children}: MarkupElement): boolean {
  const classes = attributes.class ?? ''
  if (name === 'blockquote') return embeddedPost.test(classes)
  if (name === 'pre') return codeClass.test(classes) || isCode(children)
  const holds = children.some(child => 'name' in child && (child.name === 'pre' || child.name === 'table'))
  return holds && /(?:^|\s)(?:highlight|codehilite|code-block|sourceCode|syntaxhighlighter)(?:\s|$)/iu.test(classes)
}

const embeddedPost =
  /(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|reddit-(?:embed-bq|card)|bluesky-embed|mastodon-embed|text-post-media|imgur-embed-pub)(?:\s|$)/iu

const codeClass =
  /(?:^|\s)(?:brush:|lang(?:uage)?[-:]|hljs|highlight|prettyprint|sourceCode|src|code|wp-block-code|shiki|mermaid|enlighter)/iu

function isCode(children: MarkupElement['children']): boolean {
  const told = children.filter(child => plainText(child).trim())
  return told.length > 0 && told.every(child => 'name' in child && child.name === 'code')
}
