/** Plain text within another format: paragraphs between blank lines; the checker undoes line wraps. */

import {asItIs} from './encode.js'
import {Layer} from './strands.js'
import type {Part, PartKind, Strand} from './types.js'

/** The paragraphs of a text that was decoded out of a source. */
export function readPlain(strands: readonly Strand[], kind: PartKind): Part {
  const layer = new Layer(strands)
  const part: Part = []
  for (const {0: text, index} of layer.text.matchAll(/[^\n\r](?:(?!\r?\n[ \t]*\r?\n)[\s\S])*/gu)) {
    part.push({kind, strands: [{text, start: index, end: index + text.length, encode: asItIs}]})
  }
  return layer.parts([part])[0]!
}

/** Whether a text of unknown kind holds markup. */
export function holdsMarkup(text: string): boolean {
  return /<\/?(?:p|br|div|h[1-6]|ul|ol|li|b|i|em|strong|a|span|blockquote|figure|img)(?:\s[^<>]*)?\/?>/iu.test(text)
}
