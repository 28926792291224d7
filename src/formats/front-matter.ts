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
    const paragraphs = found.get(field)?.filter(strands => !isBlank(textOf(strands))) ?? []
    return paragraphs.length > 0 ? [paragraphs.map(strands => ({kind: kindOf(field), strands}))] : []
  })
  const tags = ['lang', 'language', 'locale'].map(key => textOf(found.get(key)?.flat() ?? []))
  return {parts, language: tags.find(isLanguageTag)}
}

function kindOf(field: string): PartKind {
  return /title|headline/u.test(field) ? 'headline' : 'summary'
}

/** The paragraphs of each field. */
type Fields = Map<string, Strand[][]>

function yamlFields(source: string, body: string, base: number): Fields {
  const document = parseDocument(body.replaceAll(/\r(?!\n)/gu, '\n'), {uniqueKeys: false})
  const [error] = document.errors
  if (error) {
    const what = error.message.split(/ at line |\n/u)[0]!
    throw new FormatError(`front matter is not valid YAML: ${what}`, source, base + error.pos[0])
  }
  const found: Fields = new Map()
  const pairs = document.contents && 'items' in document.contents ? document.contents.items : []
  for (const pair of pairs) {
    if (!('key' in pair) || !isScalar(pair.key) || !isScalar(pair.value)) continue
    const {value, range, type} = pair.value
    if (typeof value !== 'string' || !range) continue
    const paragraphs = yamlParagraphs(body, [range[0], range[1]], type ?? 'PLAIN')
    // Scalars written in ways that are not known here come out as something else.
    if (evenly(paragraphs.map(textOf).join('\n')) === evenly(value))
      found.set(String(pair.key.value), moved(paragraphs, base))
  }
  return found
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}

/** With no more than a line feed between lines. */
function evenly(text: string): string {
  const lines = text.split('\n').map(line => line.trim())
  return lines.filter(line => line !== '').join('\n')
}

/** What a scalar says, cut at its blank lines. */
function yamlParagraphs(body: string, [start, end]: Span, type: string): Strand[][] {
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
  return blockParagraphs(body.slice(start, end), start, type === 'BLOCK_FOLDED')
}

/** The paragraphs of a block: its indentation means nothing, and where it is folded, line ends are spaces but beside lines that stand further in. */
function blockParagraphs(block: string, base: number, folds: boolean): Strand[][] {
  const lines = [...block.matchAll(/(?<mark>\r\n?|\n)(?<margin> *)(?<rest>[^\r\n]*)/gu)].map(({index, groups}) => ({
    from: base + index + groups!.mark!.length,
    margin: groups!.margin!.length,
    text: groups!.margin! + groups!.rest!
  }))
  const said = /^[|>][+-]?(?<indent>[1-9])/u.exec(block)?.groups?.indent
  const indent = said === undefined ? (lines.find(({text}) => !isBlank(text))?.margin ?? 0) : Number(said)
  const paragraphs: Strand[][] = []
  let last: {text: string; end: number} | undefined
  for (const {from, margin, text: line} of lines) {
    const [text, start] = [line.slice(Math.min(indent, margin)), from + Math.min(indent, margin)]
    if (isBlank(text)) {
      last = undefined
      continue
    }
    const isSpace = folds && !/^[ \t]/u.test(text) && !/^[ \t]/u.test(last?.text ?? '')
    const strands = last ? paragraphs.at(-1)! : []
    if (last)
      pushStrand(strands, {text: isSpace ? ' ' : '\n', start: last.end, end: start, whole: true, encode: inPlainYaml})
    else paragraphs.push(strands)
    last = {text, end: start + text.length}
    pushStrand(strands, {text, start, end: last.end, encode: inPlainYaml})
  }
  return paragraphs
}

/** Copies a stretch, puts what they mean in the place of escapes and line ends, and begins anew behind blank lines. */
function cut(body: string, [start, end]: Span, marks: RegExp, encode: Encode): Strand[][] {
  const paragraphs: Strand[][] = [[]]
  let at = start
  const push = (strand: Strand): void => pushStrand(paragraphs.at(-1)!, strand)
  const copy = (to: number): void => push({text: body.slice(at, to), start: at, end: to, encode})
  for (const {0: mark, index} of body.slice(start, end).matchAll(marks)) {
    copy(start + index)
    at = start + index + mark.length
    if ((mark.match(/\r\n?|\n/gu)?.length ?? 0) > 1) paragraphs.push([])
    else push({text: meaningOf(mark), start: start + index, end: at, whole: true, encode})
  }
  copy(end)
  return paragraphs
}

function meaningOf(mark: string): string {
  if (mark === "''") return "'"
  if (!mark.startsWith('\\')) return ' '
  if (/^\\[xu]/u.test(mark)) return String.fromCharCode(Number.parseInt(mark.slice(2), 16))
  return {n: '\n', t: '\t', r: '\r', _: '\u00A0'}[mark[1]!] ?? mark.slice(1)
}

/** Strings on one line, above the first table. */
function tomlFields(body: string, base: number): Fields {
  const found: Fields = new Map()
  const top = body.split(/^\s*\[/mu)[0]!
  for (const match of top.matchAll(
    /^[ \t]*([\w-]+)[ \t]*=[ \t]*(?:"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)')[ \t]*(?:#.*)?\r?$/gmu
  )) {
    const [whole, key, basic, literal] = match
    const value = basic ?? literal ?? ''
    const start = match.index + whole.indexOf(value, whole.indexOf('=') + 1)
    const span = [start, start + value.length] as const
    const paragraphs =
      basic === undefined
        ? cut(top, span, /(?!)/gu, inLiteralToml)
        : cut(top, span, /\\(?:u[\da-f]{4}|.)/giu, inDoubleQuotedYaml)
    found.set(key!, moved(paragraphs, base))
  }
  return found
}

const inLiteralToml: Encode = prose => (/['\0-\x1F]/.test(prose) ? undefined : prose)

function moved(paragraphs: readonly Strand[][], by: number): Strand[][] {
  return paragraphs.map(strands => strands.map(strand => ({...strand, start: strand.start + by, end: strand.end + by})))
}
