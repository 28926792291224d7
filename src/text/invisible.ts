/** Characters that print nothing: left out of a story's text, so that the words around them stay whole. */

import type {Span} from '../core/types.js'
import {matchesIn} from './literals.js'

/** A run of characters that the text leaves out. */
export interface Invisible {
  /** Where in the text they stood. */
  at: number
  source: Span
}

/** Controls but tab and line ends, soft hyphen, joiners, direction marks, fillers, variation selectors, inner BOM, tags. */
const invisible =
  /(?:[\0-\x08\x0E-\x1F\x7F\xAD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB]|\uDB40[\uDC00-\uDDEF])+/g

/** Scripts and signs that need joiners and selectors to look right. */
const joining =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\p{Script=Han}#*0-9\u20E3]$/u

const joinersOnly = /^(?:[\u200C\u200D\u180B-\u180E\uFE00-\uFE0F]|\uDB40[\uDC00-\uDDEF])+$/

/** The runs of invisible characters of a text, in order, but for those that emoji and some scripts need. */
export function findInvisible(source: string): Span[] {
  const spans: Span[] = []
  for (const match of matchesIn(source, invisible)) {
    const start = match.index
    if (joinersOnly.test(match[0]) && joining.test(source.slice(Math.max(0, start - 2), start))) continue
    spans.push([start, start + match[0].length])
  }
  return spans
}

/** Whether a UTF-16 code unit is white space within a line or prints nothing. */
export function isBlankUnit(code: number): boolean {
  if (code <= 0x20 || code === 0x7f || code === 0xa0 || code === 0xad) return true
  if (code < 0x2000) return code === 0x1680
  return (
    code <= 0x200f ||
    (code >= 0x202a && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x206f) ||
    code === 0x3000 ||
    code === 0xfeff
  )
}
