/** Finds where a post-editor put one word for one flagged word, in rows of MLQE-PE. */
import {diffArrays} from 'diff'
import type {Place} from '../src/fluency/candidates.js'

export interface Row {
  text: string
  post_edit?: string
  spans: [number, number, string, string][]
}

export interface Replaced {
  place: Place
  /** Where the word begins in the row's text, in UTF-16 code units. */
  start: number
  /** What the post-editor put in, lower case. */
  meant: string
}

const token = /\d+(?:[.,:]\d+)*|[\p{L}]+(?:[-'’]\p{L}+)*|[^\p{L}\p{N}\s_]/gu

/** Undoes the tokenising that parts `don't` and `well-known`. */
function joined(postEdit: string): string {
  return postEdit
    .replaceAll(' @-@ ', '-')
    .replace(/ (['’](?:s|t|re|ve|ll|d|m)\b)/gu, '$1')
    .replace(/(\w) (n't\b)/gu, '$1$2')
}

/** The places of a row. */
export function replacements({text, post_edit: postEdit, spans}: Row): Replaced[] {
  if (!postEdit) return []
  const printed = [...text.matchAll(token)]
  const edited = (joined(postEdit).match(token) ?? []).map(word => word.toLowerCase())
  const changes = diffArrays(
    printed.map(([word]) => word.toLowerCase()),
    edited
  )
  const found: Replaced[] = []
  let at = 0
  changes.forEach((change, index) => {
    const next = changes[index + 1]
    const alone = change.removed && change.count === 1 && next?.added && next.count === 1
    if (alone && isFlagged(text, printed[at]!, spans)) found.push(...asReplaced(printed, at, next.value[0]!))
    if (!change.added) at += change.count
  })
  return found
}

/** Spans count code points. */
function isFlagged(text: string, {0: word, index}: RegExpExecArray, spans: Row['spans']): boolean {
  const start = [...text.slice(0, index)].length
  return spans.some(([from, to]) => from < start + [...word].length && to > start)
}

function asReplaced(printed: readonly RegExpExecArray[], at: number, meant: string): Replaced[] {
  const word = printed[at]![0]
  if (!/^\p{L}/u.test(word) || !/^\p{L}/u.test(meant)) return []
  const words = (matches: readonly RegExpExecArray[]): string[] =>
    matches.map(([each]) => each).filter(each => /^[\p{L}\p{N}]/u.test(each))
  const place = {left: words(printed.slice(0, at)).slice(-2), word, right: words(printed.slice(at + 1)).slice(0, 2)}
  return [{place, start: printed[at]!.index, meant}]
}
