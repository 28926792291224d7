/** What parts two neighbouring paragraphs of markup, where one of them can go with it and leave the other whole. */
import {type MarkupElement, type MarkupText, plainText} from './elements.js'
import type {Encode, Paragraph, Part, Strand} from './types.js'

/** Elements that are one paragraph each, of which a story may have one more or less. */
const single = new Set(['p', 'li'])

/** What may stand in place of a seam: nothing, since the paragraphs on its sides would be one. */
const nothing: Encode = () => undefined

/** Parts two paragraphs of a part, by what lies between them: to take it away with one of them leaves the other as it is. `hold`: only with the second. */
export function addSeam(part: Part, index: number, hold?: 'next'): void {
  const [before, after] = [part[index]!, part[index + 1]!]
  const [start, end] = [before.strands.at(-1)!.end, after.strands[0]!.start]
  const seam: Strand = {text: '\n\n', start, end, whole: true, encode: nothing, ...(hold && {hold})}
  before.after = [seam]
}

/** Where a paragraph of Markdown stands. */
export interface Holder {
  /** The list items and quotations around it. */
  within: string
  /** It is no heading, and its text is all there is to it: no picture, no attributes. */
  isPlain: boolean
}

const blankLines = /^[ \t]*(?:\r\n?|\n)(?:[ \t]*(?:\r\n?|\n))+[ \t]*$/u

/** Parts paragraphs of Markdown that blank lines part, where what goes leaves no mark to its neighbour and brings no list to another. */
export function addSeams(part: Part, source: string, holderOf: (paragraph: Paragraph) => Holder | undefined): void {
  for (let index = 0; index + 1 < part.length; index++) {
    const [first, second] = [part[index]!, part[index + 1]!]
    const [before, after] = [holderOf(first), holderOf(second)]
    if (!after?.isPlain) continue
    if (!blankLines.test(source.slice(first.strands.at(-1)!.end, second.strands[0]!.start))) continue
    const isBeside = before?.within === after.within
    const next = source.slice(second.strands.at(-1)!.end, second.strands.at(-1)!.end + 100)
    if (isBeside || /^\s*(?:$|[\r\n]#)/u.test(next))
      addSeam(part, index, isBeside && before.isPlain ? undefined : 'next')
  }
}

/** Whether between the text of two elements there is but the end of the one and the beginning of the other, `between` white characters apart. */
export function meet(before: MarkupElement, after: MarkupElement, between: number): boolean {
  const [first, last, next] = [before.children[0], before.children.at(-1), after.children[0]]
  if (before.name !== after.name || !single.has(before.name)) return false
  if (!isText(first) || !isText(last) || !isText(next) || after.start - before.end !== between) return false
  if (holdsMore(after)) return false
  const opening = next.strands[0]!.start - after.start
  return (
    endsWith(before, last) &&
    opening === first.strands[0]!.start - before.start &&
    JSON.stringify(before.attributes) === JSON.stringify(after.attributes)
  )
}

/** Whether there is something behind the text of an element that would go to the paragraph before: a picture, a comment. */
function holdsMore(element: MarkupElement): boolean {
  const last = element.children.at(-1)!
  return isText(last) ? !endsWith(element, last) : !plainText(last).trim()
}

/** Whether an element ends with a text, its closing tag aside if it has one. */
function endsWith({name, end}: MarkupElement, {strands}: MarkupText): boolean {
  const rest = end - strands.at(-1)!.end
  return rest === 0 || rest === `</${name}>`.length
}

function isText(node: MarkupElement | MarkupText | undefined): node is MarkupText {
  return node !== undefined && 'strands' in node && node.strands.length > 0
}
