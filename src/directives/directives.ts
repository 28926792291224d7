/** Reads what a story itself says to the checker: lines and comments that begin with `wireproof-`, in whatever syntax the format has for comments. */
import {nearest} from '../core/option-error.js'
import type {Span} from '../core/types.js'
import {DirectiveLines, isJson, type SourceSpan} from './directive-lines.js'

export const kinds = [
  'ignore',
  'ignore-file',
  'ignore-line',
  'ignore-next-line',
  'ignore-start',
  'ignore-end',
  'words'
] as const
export type Kind = (typeof kinds)[number]

/** One directive; spans are offsets of the source. */
export interface Directive {
  kind: Kind
  /** With its comment marks. */
  span: Span
  /** Nothing but white space stands beside it on its lines. */
  alone: boolean
  /** Rules or groups that it is about; none: all. */
  rules: readonly string[]
  /** What stands in quotation marks: the exact words that it is about. */
  texts: readonly string[]
  /** For `words`. */
  words: readonly string[]
  reason?: string
  /** Where the findings lie that it is about; absent where it is about none, or the whole story. */
  region?: Span
}

/** What is wrong with a directive, for a person. */
export interface DirectiveProblem {
  span: Span
  alone: boolean
  text: string
}

export interface Directives {
  list: readonly Directive[]
  problems: readonly DirectiveProblem[]
}

const none: Directives = {list: [], problems: []}

const escapable = {open: String.raw`(?:<|\\u003[Cc]|&lt;)!--`, close: String.raw`--(?:>|\\u003[Ee]|&gt;)`}

/** What a line of plain text looks like where it is one, or a part of a quoted value or cell, whose end is its end, too. */
interface LineShape {
  /** Where it may begin, besides the beginning of a line. */
  after: string
  /** One of its characters, or more that belong together. */
  unit: string
  /** Where it ends, besides the end of a line. */
  before: string
}

const inJson: LineShape = {
  after: String.raw`\\[nr]|[:,[]\s*"`,
  unit: String.raw`[^"\\\r\n]|\\[^nr\r\n]`,
  before: String.raw`\\[nr]|"`
}

/** In cells of tables quotation marks are doubled. */
const elsewhere: LineShape = {
  after: String.raw`\\[nr]|(?:^|[,;\t])"`,
  unit: String.raw`"[^"\r\n]*"|"(?![^"\r\n]*")|[^"\r\n]`,
  before: String.raw`\\[nr]|"(?:$|[,;\t])`
}

/** What directives may stand in; at most 2,000 characters. */
const [patternInJson, patternElsewhere] = [inJson, elsewhere].map(patternOf)

function patternOf({after, unit, before}: LineShape): RegExp {
  const parts = [
    // HTML, Markdown, XML; as it stands, or escaped in JSON or XML.
    String.raw`${escapable.open}\s*(?<html>wireproof-[\s\S]{0,2000}?)\s*${escapable.close}`,
    // MDX and the like.
    String.raw`\{?\/\*\s*(?<block>wireproof-[\s\S]{0,2000}?)\s*\*\/\}?`,
    // A link that Markdown does not print.
    String.raw`\[(?:\/\/|comment)\]:(?<=^[ \t]*\[[a-z\/]*\]:)[ \t]*(?:#|<>)[ \t]*[("'](?<link>wireproof-.{0,2000}?)[)"'](?=[ \t]*$)`,
    // A line of plain text.
    String.raw`(?<line>wireproof-(?<=(?:^|${after})[ \t]*wireproof-)(?:ignore|words)(?![\p{L}\p{N}])(?:${unit}){0,2000}?)(?=[ \t]*(?:$|${before}))`
  ]
  return new RegExp(parts.join('|'), 'gmu')
}

/** A cheap look that finds most sources to have none. */
export function mayHoldDirectives(source: string): boolean {
  return source.includes('wireproof-')
}

/** Reads the directives of a source. @param cells of a table, those of rows with several. */
export function readDirectives(source: string, cells?: readonly SourceSpan[]): Directives {
  if (!mayHoldDirectives(source)) return none
  const list: Directive[] = []
  const problems: DirectiveProblem[] = []
  const json = isJson(source)
  for (const {0: whole, index, groups = {}} of source.matchAll(json ? patternInJson! : patternElsewhere!)) {
    const span: Span = [index, index + whole.length]
    if (!json && groups.line !== undefined && isQuoted(source, span)) continue
    const alone = isAlone(source, span)
    const written = groups.html ?? groups.block ?? groups.link ?? groups.line ?? ''
    const read = readOne(written.replaceAll(/\\"|&quot;|""/gu, '"'))
    if (typeof read === 'string') problems.push({span, alone, text: read})
    else list.push({...read, span, alone})
  }
  return place(list, problems, new DirectiveLines(source, cells))
}

type Read = Omit<Directive, 'span' | 'alone' | 'region'>

/** Reads the words of a directive, or says what is wrong with them. */
function readOne(written: string): Read | string {
  const [, name = '', rest = ''] = /^wireproof-([\p{L}\p{N}_-]*):?([\s\S]*)$/u.exec(written) ?? []
  if (!(kinds as readonly string[]).includes(name)) {
    const near = nearest(name, kinds) ?? 'ignore-next-line'
    return `\`wireproof-${name}\` is no directive; did you mean \`wireproof-${near}\`?`
  }
  const kind = name as Kind
  const {tokens, texts, reason} = readRest(rest)
  if (kind === 'ignore' && texts.length === 0)
    return '`wireproof-ignore` needs the exact words in quotation marks; or write `wireproof-ignore-next-line`'
  if (kind === 'words' && tokens.length === 0) return '`wireproof-words` needs words'
  const [rules, words] = kind === 'words' ? [[], tokens] : [tokens, []]
  return {kind, rules, texts, words, ...(reason !== undefined && {reason})}
}

const token =
  /\s*(?:"(?<straight>[^"]*)"|“(?<curly>[^”]*)”|`(?<code>[^`]*)`|(?<dash>--+|[–—])(?<reason>(?:\s[\s\S]*)?)$|,|(?<word>[^\s,"]+))/uy

function readRest(rest: string): {tokens: string[]; texts: string[]; reason?: string} {
  const tokens: string[] = []
  const texts: string[] = []
  token.lastIndex = 0
  for (let match = token.exec(rest); match; match = token.exec(rest)) {
    const {straight, curly, code, dash, reason, word} = match.groups!
    const text = straight ?? curly ?? code
    if (dash !== undefined) return {tokens, texts, ...(reason?.trim() && {reason: reason.trim()})}
    if (text?.trim()) texts.push(text.trim())
    if (word !== undefined) tokens.push(word)
  }
  return {tokens, texts}
}

/** Gives each directive the stretch of source that it is about. */
function place(list: readonly Directive[], problems: DirectiveProblem[], lines: DirectiveLines): Directives {
  const next = nextLines(list, lines)
  const open: Directive[] = []
  for (const directive of list) {
    const {kind, span, alone} = directive
    if (kind === 'ignore-line') {
      if (directive.alone)
        problems.push({span, alone, text: 'there is nothing else on this line; write `wireproof-ignore-next-line`'})
      directive.region = lines.around(span)
    }
    if (kind === 'ignore-next-line') {
      const region = next.get(directive)
      if (region) directive.region = region
      else problems.push({span, alone, text: 'no line follows'})
    }
    if (kind === 'ignore-start') {
      directive.region = [span[1], lines.end]
      open.push(directive)
    }
    if (kind === 'ignore-end' && !close(open, directive))
      problems.push({span, alone, text: 'no `wireproof-ignore-start` of this kind stands before it'})
  }
  for (const {span, alone} of open)
    problems.push({span, alone, text: 'no `wireproof-ignore-end` follows; it holds to the end'})
  return {list, problems}
}

/** The lines with something on them besides directives. */
function nextLines(list: readonly Directive[], lines: DirectiveLines): Map<Directive, SourceSpan | undefined> {
  const asking = list.filter(({kind}) => kind === 'ignore-next-line')
  const skipped = list.filter(({alone}) => alone).map(({span}) => span)
  const found =
    asking.length === 0
      ? []
      : lines.following(
          asking.map(({span}) => span),
          skipped
        )
  return new Map(asking.map((directive, at) => [directive, found[at]]))
}

/** Ends the ranges of the same rules; of all rules, where the end names none. */
function close(open: Directive[], {rules, span}: Directive): boolean {
  const ended = open.filter(start => rules.length === 0 || start.rules.join() === rules.join())
  for (const start of ended) {
    start.region = [start.span[1], span[0]]
    open.splice(open.indexOf(start), 1)
  }
  return ended.length > 0
}

/** Whether nothing but white space stands beside a span on its lines, in its value or in its cell. */
function isAlone(source: string, [start, end]: Span): boolean {
  const before = source.slice(Math.max(0, start - 200), start)
  const begins = /(?:^|[\n\r]|\\[nr]|(?:^|[,;:\t[\n\r])\s*")[ \t\uFEFF]*$/u.test(before)
  return begins && /^[ \t]*(?:$|[\n\r]|\\[nr]|")/u.test(source.slice(end, end + 200))
}

/** Whether quotation marks that open before a line close in it: someone is quoted. The cell of a directive and its story ends further down. */
function isQuoted(source: string, [start, end]: Span): boolean {
  if (!/"[ \t]*$/u.test(source.slice(Math.max(0, start - 200), start))) return false
  return source.slice(start, end).split('"').length % 2 === 0 || /^[ \t]*"/u.test(source.slice(end, end + 200))
}
