/** Plain text within another format: paragraphs between blank lines; the checker undoes line wraps. */

import {asItIs} from './encode.js'
import {Layer} from './strands.js'
import type {Part, PartKind, Strand} from './types.js'

/** The paragraphs of a text that was decoded out of a source. */
export function readPlain(strands: readonly Strand[], kind: PartKind): Part {
  const layer = new Layer(strands)
  const part: Part = []
  const copy = (start: number, end: number): Strand[] =>
    end > start ? [{text: layer.text.slice(start, end), start, end, encode: asItIs}] : []
  let last = 0
  for (const {0: text, index} of layer.text.matchAll(/[^\n\r](?:(?!\r?\n[ \t]*\r?\n)[\s\S])*/gu)) {
    if (part.length > 0) part.at(-1)!.after = copy(last, index)
    last = index + text.length
    part.push({kind, strands: copy(index, last)})
  }
  return layer.parts([part])[0]!
}

/** Whether a text of unknown kind holds markup. */
export function holdsMarkup(text: string): boolean {
  return /<\/?(?:p|br|div|h[1-6]|ul|ol|li|b|i|em|strong|a|span|blockquote|figure|img)(?:\s[^<>]*)?\/?>/iu.test(text)
}
