/** Where somebody speaks, or may: there, no word is changed unasked. */
import type {Span} from '../core/types.js'
import {matchesIn} from './literals.js'
import {isCode, readTags} from './markup-tags.js'
import type {Quotes} from './quotes.js'

/** What stands, or may stand, in quotation marks; those of attributes and of scripts quote nobody. */
export function saidSpans(text: string, {covered}: Quotes): readonly Span[] {
  if (covered.length === 0 || !/[<[]/u.test(text)) return covered
  const tags = readTags(text)
  let at = 0
  let codeEnd = -1
  return covered.filter(([start, end]) => {
    for (; at < tags.length && tags[at]!.start <= start; at++)
      codeEnd = Math.max(codeEnd, isCode(tags[at]!) ? tags[at]!.partner!.end : tags[at]!.end)
    return end > codeEnd
  })
}

/** Quotation marks as codes, escapes, mojibake, tags and look-alikes, which another repair makes marks of. */
const codedMark =
  /&(?:amp;){0,3}(?:quot|[lr][sd]quo|[bs]dquo|[lr]aquo|#0{0,4}(?:34|39|171|187|821[6-9]|822[0-3])|#x0{0,4}(?:22|27|ab|bb|201[89a-f]))(?:;|\b)|\\u(?:201[89a-f]|00(?:22|27|ab|bb))|\\["']|â€[\u0098-\u009f\u02dc™œ“”]|[´″]|<\/?q\b[^<>]{0,100}>|\[\/?quote\b[^\]\n]{0,100}\]/giu
const letter = /[\p{L}\p{N}]/u

/** What stands between the first such mark of a paragraph and its last, or in all of it where there is one alone. Those within words are apostrophes. */
export function codedQuotations(text: string, paragraphs: readonly Span[]): Span[] {
  if (!/[&\\â´″<[]/u.test(text)) return []
  return paragraphs.flatMap(([start, end]): Span[] => {
    const marks = [...matchesIn(text.slice(start, end), codedMark)]
      .map(({index, 0: found}): Span => [start + index, start + index + found.length])
      .filter(([from, to]) => !(letter.test(text.charAt(from - 1)) && letter.test(text.charAt(to))))
    if (marks.length === 0) return []
    const [first, last] = marks.length === 1 ? [start, end] : [marks[0]![0], marks.at(-1)![1]]
    return [...marks, [last, last] as const].map(([from], at) => [marks[at - 1]?.[1] ?? first, from])
  })
}
