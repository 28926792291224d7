/** Tags of web pages and shortcodes of content systems in plain text, and which of them belong together. */
import {matchesIn} from './literals.js'

export interface MarkupTag {
  start: number
  end: number
  /** In lower case; empty for comments and the like. */
  name: string
  kind: 'open' | 'close' | 'lone'
  /** What closes it, or what it closes. */
  partner?: MarkupTag
}

const block =
  'p|div|br|hr|ul|ol|li|h[1-6]|img|table|tr|td|th|tbody|thead|blockquote|figure|figcaption|script|style|iframe|section|article|header|footer|nav|aside|form|video|audio|picture|noscript|body|html|head|meta|link|title|main|object|embed|center|dl|dt|dd|pre'
const inline =
  'a|b|i|u|em|strong|span|s|strike|del|ins|mark|q|cite|abbr|time|font|sup|sub|small|big|code|button|input|label|svg|path|source|nowiki|ref|wbr|tt|bdi|o:p|st1:\\w+|w:\\w+|amp-\\w+|g-\\w+'
const attributes = String.raw`(?:\s[^<>=]{0,100}=[^<>]{0,600}|\s{0,5})`
const codes = 'b|i|u|url|img|quote|embed|youtube|gallery|audio|video|code|color|size'
/** All of them, one at a match. */
export const markupTag = new RegExp(
  `</?(?:${block}|${inline})${attributes}/?>|<!--[^<>]{0,600}-->|<!\\[CDATA\\[|\\]\\]>|<!DOCTYPE[^<>]{0,200}>|\\[/?caption[^\\]\\n]{0,300}\\]|\\[/?(?:${codes})\\]|\\[/?(?:vc_|et_pb_)\\w+[^\\]\\n]{0,300}\\]|\\[(?:url|img|quote|embed|youtube|gallery|audio|video|color|size)[ =][^\\]\\n=]{0,60}[="'#/:][^\\]\\n]{0,300}\\]`,
  'giu'
)
const childless = /^(?:br|hr|img|input|meta|link|source|embed|wbr|path)$/u
/** Words that writers put in brackets, too: no shortcodes unless something closes them. */
const words = /^\[(?!b\]|url\]|embed\]|youtube\])\w+\]$/iu
/** Elements and shortcodes are nested less deeply than this. */
const deepest = 50

/** The tags of a text in order. Brackets that may be copy are left out where nothing closes them. */
export function readTags(text: string, matches: Iterable<RegExpExecArray> = matchesIn(text, markupTag)): MarkupTag[] {
  const tags = Array.from(matches, toTag)
  const open: MarkupTag[] = []
  for (const tag of tags) {
    if (tag.kind === 'open') open.push(tag)
    if (tag.kind !== 'close') continue
    const at = open.findLastIndex(({name}, index) => name === tag.name && index >= open.length - deepest)
    if (at < 0) continue
    tag.partner = open[at]!
    open[at]!.partner = tag
    open.length = at
  }
  return tags.filter(({start, end, partner}) => partner || !words.test(text.slice(start, end)))
}

/** Whether what stands between a tag and its partner is code. */
export function isCode({name, kind, partner}: MarkupTag): boolean {
  return kind === 'open' && partner !== undefined && /^(?:script|style)$/u.test(name)
}

function toTag({0: found, index: start}: RegExpExecArray): MarkupTag {
  const end = start + found.length
  const [, slash, name] = /^[<[](\/?)([a-z][\w:-]*)/iu.exec(found) ?? []
  if (name === undefined) return {start, end, name: '', kind: 'lone'}
  const lower = name.toLowerCase()
  const isLone = childless.test(lower) || found.endsWith('/>')
  return {start, end, name: lower, kind: isLone ? 'lone' : slash ? 'close' : 'open'}
}
