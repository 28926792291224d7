/** The formats by name, each loaded when a story needs it, and what they make of a source. */
import {detectFormat, isOtherMarkup} from './detect.js'
import {FormatError} from './error.js'
import {type Prose, toProse} from './prose.js'
import {Rehearsal} from './rehearsal.js'
import type {Format, FormatOptions, Fragility, Part, Reader} from './types.js'

export {detectFormat} from './detect.js'
export {FormatError} from './error.js'
export {type Format, type FormatOptions, formats} from './types.js'

interface ReaderModule {
  read: Reader
  fragility?: Fragility
  /** Loads what else a source needs. */
  prepare?: (source: string) => Promise<void>
}

const readers: Readonly<Record<Exclude<Format, 'text'>, () => Promise<ReaderModule>>> = {
  markdown: () => import('./markdown.js'),
  html: () => import('./html.js'),
  ninjs: () => import('./ninjs.js'),
  nitf: () => import('./nitf.js'),
  newsml: () => import('./newsml.js'),
  iptc7901: () => import('./iptc7901.js'),
  ndjson: () => import('./ndjson.js'),
  csv: () => import('./csv.js')
}

/** Settles which format a source is in. Throws a `FormatError` for XML and JSON that is malformed or of no known kind. */
export async function settleFormat(source: string, path: string | undefined, options: FormatOptions): Promise<Format> {
  const format = detectFormat(source, path)
  if (format) return format
  if (isOtherMarkup(path)) {
    const ending = /[^.]*$/u.exec(path!)![0]
    throw new FormatError(
      `markup that wireproof does not read (.${ending}); name the format to read it as (--format)`,
      source,
      0
    )
  }
  if (/\.json$/iu.test(path ?? '')) {
    const {parseJson} = await import('./json.js')
    parseJson(source)
    if (options.fields) return 'ninjs'
    throw new FormatError(
      'JSON that is no ninjs item; name the format (`format`) or the keys to check (`fields`)',
      source,
      0
    )
  }
  const {parseXml} = await import('./xml.js')
  const {name} = parseXml(source)
  throw new FormatError(`XML of a kind that is not known (${name}); name the format (\`format\`)`, source, 0)
}

/** The prose of each story in a source. Throws a `FormatError` for a source that is malformed. */
export async function* readProse(
  source: string,
  format: Exclude<Format, 'text'>,
  options: FormatOptions
): AsyncGenerator<Prose> {
  const {read, fragility, prepare} = await readers[format]()
  await prepare?.(source)
  const moved = source.startsWith('\uFEFF') ? 1 : 0
  const stories = (text: string): Iterable<Part[]> => read(text.startsWith('\uFEFF') ? text.slice(1) : text, options)
  const rehearsal = fragility && new Rehearsal(source, stories, fragility(source))
  for (const parts of stories(source)) yield toProse(parts, moved, rehearsal)
}
