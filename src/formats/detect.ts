/** Tells a source's format by its name and by what it says. What is not plainly something else is text. */
import {isWire, looksLikeNinjs} from './shapes.js'
import {type Format, formats} from './types.js'

/** Endings of names by format. */
const endings: Readonly<Record<Format, string>> = {
  text: 'txt text',
  markdown: 'md markdown mdown mkd mkdn mdx qmd rmd',
  html: 'html htm xhtml',
  ninjs: 'ninjs json',
  nitf: 'nitf xml',
  newsml: 'newsml xml',
  iptc7901: 'txt 7901 iptc',
  ndjson: 'ndjson jsonl',
  csv: 'csv tsv'
}

/** Files with these endings may hold anything. */
const generic: readonly string[] = ['xml', 'json']

/** Files of other markup: read as copy, their marks would be taken for faults. */
const otherMarkup = new Set(
  'adoc asciidoc rst rest tex latex ltx texi texinfo typ org textile mediawiki wikitext creole pod rtf shtml php phtml asp aspx jsp vue svelte jsx tsx erb ejs hbs mustache njk liquid twig haml pug docx doc odt pdf epub eml'.split(
    ' '
  )
)

/** Whether the ending of a name is that of markup that no format reads. */
export function isOtherMarkup(path: string | undefined): boolean {
  return otherMarkup.has(extensionOf(path))
}

function extensionOf(path: string | undefined): string {
  return /\.([a-z\d]+)$/iu.exec(path ?? '')?.[1]?.toLowerCase() ?? ''
}

/** Endings of files that a folder of stories has; `xml`, `json`, `ndjson` and tables are looked into. */
export const sureExtensions: readonly string[] = [
  ...new Set(Object.values(endings).flatMap(list => list.split(' ')))
].filter(ending => !/^(?:xml|json|ndjson|jsonl|csv|tsv)$/u.test(ending))

/** The endings, without a dot, that files of a format may have. */
export function extensionsOf(format: Format): string[] {
  return endings[format].split(' ')
}

/** What an ending says by itself. */
function formatNamed(ending: string): Format | undefined {
  if (ending === '' || generic.includes(ending)) return undefined
  return formats.find(format => extensionsOf(format).includes(ending))
}

/** The format of a source; nothing for XML and JSON of a kind that is not known, and for other markup. */
export function detectFormat(source: string, path?: string): Format | undefined {
  const extension = extensionOf(path)
  const named = formatNamed(extension)
  if (named && named !== 'text') return named
  const shown = newsFormatOf(source)
  if (shown || named) return shown ?? named
  if (otherMarkup.has(extension)) return undefined
  if (looksLikePage(source)) return 'html'
  return generic.includes(extension) ? undefined : 'text'
}

/** News formats that cannot be mistaken for copy: a wire's control characters, XML with a root of theirs, JSON with their keys. */
export function newsFormatOf(source: string): Format | undefined {
  if (isWire(source)) return 'iptc7901'
  const first = /^\uFEFF?\s*(\S)/u.exec(source)?.[1] ?? ''
  const tail = source.slice(-200).trimEnd()
  if (first === '<') return tail.endsWith('>') ? xmlFormatOf(source) : undefined
  return /[[{]/u.test(first) && /[\]}]$/u.test(tail) ? jsonFormatOf(source) : undefined
}

const prolog = /^(?:\uFEFF|<\?[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>|\s+)+/u

/** The first element decides, however much is said before it. */
function xmlFormatOf(source: string): Format | undefined {
  const at = prolog.exec(source)?.[0].length ?? 0
  const root = /^<(?:[\w-]{1,100}:)?(\w{1,100})(?=[\s>])/u.exec(source.slice(at, at + 300))?.[1]
  if (root === 'nitf') return 'nitf'
  if (root === 'NewsML') return 'newsml'
  return /^(?:newsItem|newsMessage|packageItem)$/u.test(root ?? '') ? 'newsml' : undefined
}

function jsonFormatOf(source: string): Format | undefined {
  try {
    const value: unknown = JSON.parse(source.replace(/^\uFEFF/u, ''))
    const items = Array.isArray(value) ? value : [value]
    return items.length > 0 && items.every(isNinjs) ? 'ninjs' : undefined
  } catch {
    return undefined
  }
}

function isNinjs(item: unknown): boolean {
  return typeof item === 'object' && item !== null && looksLikeNinjs(new Map(Object.entries(item)))
}

function looksLikePage(source: string): boolean {
  return /^\uFEFF?\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html)\b/iu.test(source.slice(0, 4096))
}

/** Whether the first 64 KB of a file with an ending that says little are those of a news item. The bytes are read as Latin-1. */
export function looksLikeNews(bytes: string, extension: string): boolean {
  const head = withoutEncoding(bytes)
  if (extension === 'xml') return xmlFormatOf(head) !== undefined
  const first = extension === 'json' ? head : (/^[^\r\n]*/u.exec(head)?.[0] ?? '')
  if (!/^\s*[[{]/u.test(first)) return false
  const ninjs =
    /"(?:uri|guid)"\s*:\s*"/u.test(first) &&
    /"(?:(?:headline|body|description)_\w+|headlines?|bodies|descriptions)"\s*:/u.test(first)
  return ninjs || (extension !== 'json' && storyKey.test(first))
}

const storyKey = /"(?:headline|text|body|body_text|body_html|content|story|translation)"\s*:\s*"/u

/** Keys and names of elements are ASCII: without their zero bytes, those of UTF-16 read as any other. */
function withoutEncoding(bytes: string): string {
  const wide = /^(?:\xFF\xFE|\xFE\xFF)/.test(bytes)
  return wide ? bytes.slice(2).replaceAll('\0', '') : bytes.replace(/^\xEF\xBB\xBF/, '')
}
