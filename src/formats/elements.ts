/** Elements of markup and the text in them, which knows its place. */
import type {Strand} from './types.js'

export interface MarkupText {
  strands: readonly Strand[]
}

export interface MarkupElement {
  /** Local name in lower case. */
  name: string
  attributes: Readonly<Record<string, string>>
  children: readonly (MarkupElement | MarkupText)[]
  start: number
  end: number
}

/** The text below an element as it stands. */
export function plainText(node: MarkupElement | MarkupText): string {
  if ('strands' in node) return node.strands.map(strand => strand.text).join('')
  return node.children.map(plainText).join('')
}
