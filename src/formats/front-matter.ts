/** Chosen fields of a document's front matter, in YAML or TOML, each with the way its scalar is written. */
import {isScalar, parseDocument} from 'yaml'
import type {Span} from '../core/types.js'
import {inDoubleQuotedYaml, inPlainYaml, inSingleQuotedYaml} from './encode.js'
import {FormatError} from './error.js'
import {isLanguageTag} from './markup.js'
import {pushStrand, textOf} from './strands.js'
import type {Encode, Part, PartKind, Strand} from './types.js'
import {frontMatterFields} from './usual-names.js'

export interface FrontMatter {
  parts: Part[]
  /** The language that it says the document is in. */
  language: string | undefined
}

/** The parts of front matter, its fences included in the span. Throws a `FormatError` for YAML that is not valid. */
export function readFrontMatter(
  source: string,
  [start, end]: Span,
  language: string,
  fields: readonly string[] = frontMatterFields
): FrontMatter {
  const text = source.slice(start, end)
  const open = /^.*(?:\r\n?|\n)/u.exec(text)?.[0].length ?? 0
  const close = /(?:\r\n?|\n)(?=[^\r\n]*$)/u.exec(text)
  const body = text.slice(open, Math.max(open, close ? close.index + close[0].length : 0))
  const found = language === 'yaml' ? yamlFields(source, body, start + open) : tomlFields(body, start + open)
  const parts = fields.flatMap(field => {
    const strands = found.get(field)
    return strands && strands.length > 0 ? [[{kind: kindOf(field), strands}]] : []
  })
  const tags = ['lang', 'language', 'locale'].map(key => textOf(found.get(key) ?? []))
  return {parts, language: tags.find(isLanguageTag)}
}

function kindOf(field: string): PartKind {
  return /title|headline/u.test(field) ? 'headline' : 'summary'
}

function yamlFields(source: string, body: string, base: number): Map<string, Strand[]> {
  const document = parseDocument(body.replaceAll(/\r(?!\n)/gu, '\n'), {uniqueKeys: false})
  const [error] = document.errors
  if (error) {
    const what = error.message.split(/ at line |\n/u)[0]!
    throw new FormatError(`front matter is not valid YAML: ${what}`, source, base + error.pos[0])
  }
  const found = new Map<string, Strand[]>()
  const pairs = document.contents && 'items' in document.contents ? document.contents.items : []
  for (const pair of pairs) {
    if (!('key' in pair) || !isScalar(pair.key) || !isScalar(pair.value)) continue
    const {value, range, type} = pair.value
    if (typeof value !== 'string' || !range) continue
    const strands = [...yamlStrands(body, [range[0], range[1]], type ?? 'PLAIN')]
    if (isBlank(strands.at(-1)?.text)) strands.pop()
    if (textOf(strands).trimEnd() === value.trimEnd()) found.set(String(pair.key.value), moved(strands, base))
  }
  return found
}

function isBlank(text = 'x'): boolean {
  return text.trim() === ''
}

/** What a scalar says. Scalars written in ways that are not known here come out as something else, and are left out. */
function yamlStrands(body: string, [start, end]: Span, type: string): Strand[] {
  if (type === 'QUOTE_DOUBLE')
    return cut(
      body,
      [start + 1, end - 1],
      /\\(?:x[\da-f]{2}|u[\da-f]{4}|.)|(?<!\s)\s*(?:\r\n?|\n)\s*/giu,
      inDoubleQuotedYaml
    )
  if (type === 'QUOTE_SINGLE')
    return cut(body, [start + 1, end - 1], /''|(?<![ \t])[ \t]*(?:\r\n?|\n)\s*/gu, inSingleQuotedYaml)
  if (type === 'PLAIN') return cut(body, [start, end], /(?<![ \t])[ \t]*(?:\r\n?|\n)\s*/gu, inPlainYaml)
  const from = start + (/^[^\r\n]*(?:\r\n?|\n)[ \t]*/u.exec(body.slice(start, end))?.[0].length ?? 0)
  const lineEnd = type === 'BLOCK_FOLDED' ? ' ' : '\n'
  return cut(body, [from, end], /(?:\r\n?|\n)[ \t]*(?=\S|$)/gu, inPlainYaml, lineEnd)
}

/** Copies a stretch, and puts what they mean in the place of escapes and line ends. */
function cut(body: string, [start, end]: Span, marks: RegExp, encode: Encode, lineEnd = ' '): Strand[] {
  const strands: Strand[] = []
  let at = start
  const copy = (to: number): void => pushStrand(strands, {text: body.slice(at, to), start: at, end: to, encode})
  for (const {0: mark, index} of body.slice(start, end).matchAll(marks)) {
    copy(start + index)
    at = start + index + mark.length
    pushStrand(strands, {text: meaningOf(mark, lineEnd), start: start + index, end: at, whole: true, encode})
  }
  copy(end)
  return strands
}

function meaningOf(mark: string, lineEnd: string): string {
  if (mark === "''") return "'"
  if (!mark.startsWith('\\')) return lineEnd
  if (/^\\[xu]/u.test(mark)) return String.fromCharCode(Number.parseInt(mark.slice(2), 16))
  return {n: '\n', t: '\t', r: '\r', _: '\u00A0'}[mark[1]!] ?? mark.slice(1)
}

/** Strings on one line, above the first table. */
function tomlFields(body: string, base: number): Map<string, Strand[]> {
  const found = new Map<string, Strand[]>()
  const top = body.split(/^\s*\[/mu)[0]!
  for (const match of top.matchAll(
    /^[ \t]*([\w-]+)[ \t]*=[ \t]*(?:"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)')[ \t]*(?:#.*)?\r?$/gmu
  )) {
    const [whole, key, basic, literal] = match
    const value = basic ?? literal ?? ''
    const start = match.index + whole.indexOf(value, whole.indexOf('=') + 1)
    const span = [start, start + value.length] as const
    const strands =
      basic === undefined
        ? cut(top, span, /(?!)/gu, inLiteralToml)
        : cut(top, span, /\\(?:u[\da-f]{4}|.)/giu, inDoubleQuotedYaml)
    found.set(key!, moved(strands, base))
  }
  return found
}

const inLiteralToml: Encode = prose => (/['\0-\x1F]/.test(prose) ? undefined : prose)

function moved(strands: readonly Strand[], by: number): Strand[] {
  return strands.map(strand => ({...strand, start: strand.start + by, end: strand.end + by}))
}
