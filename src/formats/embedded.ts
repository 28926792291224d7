/** Text within another format, such as a string of JSON or a cell of a table: plain, HTML or NITF. */
import {readHtml} from './html.js'
import {readNitf} from './nitf.js'
import {holdsMarkup, readPlain} from './plain.js'
import {readWithin, textOf} from './strands.js'
import type {Part, PartKind, Strand} from './types.js'
import {parseXml} from './xml.js'

/** Reads what its key or content type says that it is, or what it looks like. Throws a `FormatError` that points at `source`. */
export function readText(strands: readonly Strand[], type: string, kind: PartKind, source: string): Part[] {
  const text = textOf(strands)
  if (!text.trim()) return []
  const isPlain = /(?:^|_)text$|text\/plain|(?:^|_)txt$/iu.test(type)
  if (isMarkdown(type)) return markdown ? readWithin(unedited(strands), source, markdown) : []
  if (isUnread(type)) return []
  if (/nitf/iu.test(type) && /<[a-z]/iu.test(text))
    return readWithin(asNitf(strands, text), source, inner => readNitf(parseXml(inner)))
  if (isPlain || !(/html/iu.test(type) || holdsMarkup(text))) return [readPlain(strands, kind)]
  return readWithin(strands, source, inner => [withKind(readHtml(inner), kind)])
}

function withKind(part: Part, kind: PartKind): Part {
  return kind === 'body' ? part : part.map(paragraph => ({...paragraph, kind}))
}

export function isMarkdown(type: string): boolean {
  return /^\s*text\/(?:x-|vnd\.)?markdown\b/iu.test(type)
}

let markdown: ((text: string) => Part[]) | undefined

/** Loads what reads Markdown, where a source speaks of it. */
export async function prepare(source: string): Promise<void> {
  if (markdown || !/text\/(?:x-|vnd\.)?markdown/iu.test(source)) return
  const {read} = await import('./markdown.js')
  markdown = text => [...read(text, {})].flat()
}

/** Markdown is read again as a repair would leave it, which is not to be had within something else. */
function unedited(strands: readonly Strand[]): Strand[] {
  return strands.map(strand => ({...strand, encode: undefined}))
}

/** Whether a content type names what is not read: data, other markup, pictures. */
export function isUnread(type: string): boolean {
  return (
    /^\s*[\w-]+\/[\w.+-]/u.test(type) &&
    !/^\s*(?:text\/(?:plain|x?html|xml|nitf)|application\/xml)\b|x?html|nitf/iu.test(type)
  )
}

/** A piece of NITF as what stands in a document. */
function asNitf(strands: readonly Strand[], text: string): readonly Strand[] {
  if (/<(?:[\w-]+:)?nitf[\s>]/u.test(text)) return strands
  const tag = (written: string, at: number): Strand => ({text: written, start: at, end: at, whole: true})
  return [tag('<nitf>', strands[0]!.start), ...strands, tag('</nitf>', strands.at(-1)!.end)]
}
