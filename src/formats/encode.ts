/** How prose is written in each place: escapes of JSON, XML, HTML, CSV, YAML and Markdown. */
import {hexEscape} from '../text/hex-escape.js'
import type {Encode} from './types.js'

/** As it is. */
export const asItIs: Encode = prose => prose

/** For the content of an XML or HTML element. Characters beyond the declared encoding become numeric references. */
export function markupEncoder(source: string): Encode {
  const beyond = beyondEncoding(source)
  return prose => {
    if (/[\0-\x1F\x7F]/.test(prose)) return undefined
    const escaped = prose.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    return beyond ? escaped.replace(beyond, character => `&#${character.codePointAt(0)};`) : escaped
  }
}

/** What the encoding that a source declares may lack. */
function beyondEncoding(source: string): RegExp | undefined {
  const declared = /^.{0,1024}?(?:\sencoding\s*=\s*["']|<meta[^>]*charset\s*=\s*["']?)([\w-]+)/isu.exec(
    source.slice(0, 2048)
  )?.[1]
  if (declared === undefined || /^utf-?(?:8|16)/iu.test(declared)) return undefined
  return /^(?:us-)?ascii$/iu.test(declared) ? /[^\0-\x7F]/gu : /[^\0-\x7F\xA0-\xFF]/gu
}

/** For a CDATA section. */
export const inCdata: Encode = prose => (/[\0-\x08\x0B\x0C\x0E-\x1F]|\]\]>?|^>/.test(prose) ? undefined : prose)

const jsonEscapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t'
}

/** For a JSON string; a source that is all ASCII stays so. */
export function jsonEncoder(source: string): Encode {
  const isAscii = /^[\0-\x7F]*$/.test(source)
  const special = isAscii ? /["\\\0-\x1F\x7F-\uFFFF]/g : /["\\\0-\x1F\u2028\u2029]/g
  return prose => prose.replace(special, unit => jsonEscapes[unit] ?? hexEscape(unit))
}

/** For a field in quotation marks. */
export const inCsvQuotes: Encode = prose => prose.replaceAll('"', '""')

/** For a field without quotation marks, between delimiters. */
export function bareCsvEncoder(delimiters: readonly string[]): Encode {
  return prose => (delimiters.some(delimiter => prose.includes(delimiter)) || /["\r\n]/.test(prose) ? undefined : prose)
}

/** For a scalar of YAML without quotation marks: only what can mean nothing else there. */
export const inPlainYaml: Encode = prose =>
  /^[\p{L}\p{N}\p{M} .;()‘’“”«»–—…/?$€£%+-]*$/u.test(prose) && !/^[-?]|[-?]$/u.test(prose) ? prose : undefined

export const inSingleQuotedYaml: Encode = prose => (/[\0-\x1F]/.test(prose) ? undefined : prose.replaceAll("'", "''"))

export const inDoubleQuotedYaml: Encode = prose =>
  prose.replace(/["\\\0-\x1F]/g, unit => jsonEscapes[unit] ?? hexEscape(unit))

/** For a paragraph of Markdown: marks that could mean something are escaped, line ends are not to be had. */
export const inMarkdown: Encode = prose =>
  /[\0-\x1F]/.test(prose) || /^(?:[#>+-]|\d+[.)])/.test(prose)
    ? undefined
    : prose.replaceAll(/[\\`*_[\]<|~]|&(?=#?\w+;)/g, '\\$&')

/** For a wire in a character set of one byte. */
export function wireEncoder(source: string): Encode {
  const isWide = /[^\0-\xFF]/.test(source)
  const lacking = isWide ? /[\0-\x1F\x7F]/ : /[^\x20-\x7E\xA0-\xFF]/
  return prose => (lacking.test(prose) ? undefined : prose)
}
