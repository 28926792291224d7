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
  if (/nitf/iu.test(type) && /<nitf\b/u.test(text))
    return readWithin(strands, source, inner => readNitf(parseXml(inner)))
  if (isPlain || !(/html/iu.test(type) || holdsMarkup(text))) return [readPlain(strands, kind)]
  return readWithin(strands, source, inner => [withKind(readHtml(inner), kind)])
}

function withKind(part: Part, kind: PartKind): Part {
  return kind === 'body' ? part : part.map(paragraph => ({...paragraph, kind}))
}
