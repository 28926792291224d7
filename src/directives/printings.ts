/** Finds where a text prints the exact words of directives, in one walk through it however many there are. */
import type {Span} from '../core/types.js'
import {isWithinWord} from '../text/word-edge.js'
import type {Directive} from './directives.js'

/** One place of a text that has the words of a directive. */
export interface Printing {
  directive: Directive
  span: Span
}

/** What is looked for at a word. */
interface Wanted {
  byWords: Map<string, Directive[]>
  /** Of these words. There are few, however many directives. */
  lengths: Set<number>
}

/** Every place where the words of a directive stand as whole words. */
export function printingsIn(text: string, directives: readonly Directive[]): Printing[] {
  const byHead = wantedByHead(directives)
  const printings: Printing[] = []
  for (let at = 0; at < text.length; at++) {
    const wanted = isWithinWord(text, at) ? undefined : byHead.get(headAt(text, at))
    for (const length of wanted?.lengths ?? []) {
      const end = at + length
      const found = wanted!.byWords.get(text.slice(at, end))
      if (!found || isWithinWord(text, end)) continue
      for (const directive of found) printings.push({directive, span: [at, end]})
    }
  }
  return printings
}

function wantedByHead(directives: readonly Directive[]): Map<string, Wanted> {
  const byHead = new Map<string, Wanted>()
  for (const directive of directives) {
    for (const words of new Set(directive.texts)) {
      const head = headAt(words, 0)
      const wanted: Wanted = byHead.get(head) ?? {byWords: new Map(), lengths: new Set()}
      byHead.set(head, wanted)
      wanted.lengths.add(words.length)
      const same = wanted.byWords.get(words)
      if (same) same.push(directive)
      else wanted.byWords.set(words, [directive])
    }
  }
  return byHead
}

/** The word that begins at a place, or the one character that is none. */
function headAt(text: string, at: number): string {
  let end = at + 1
  while (end < text.length && isWithinWord(text, end)) end++
  return text.slice(at, end)
}
