/** Lines that stand on their own: list items, table rows, labels of a page, verse. They are never joined to the line before. */
import {headOf, type SourceLine, tailOf, widthOf, widthWithNext} from './source-lines.js'

/** Longer lines are prose, whatever they hold. */
const longest = 400

const listMark = /^(?:[•●▪◦‣∙■□►*+·]\s|[-–—]\s|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s|[•●▪◦‣]|&(?:bull|#149|#8226);)/u
const dashMark = /^[-–—]\s/u
const columnMarks = ['\t', '   ', ' | ', '-----', '=====', '_____', '*****']

const label =
  /^(?:read (?:more|also|next|the full (?:story|article))|(?:see|watch) (?:also|more)|related(?: (?:articles?|stories|news|topics))?|more (?:on this|stories|news)|\d+ (?:comments?|shares?|views?|likes?|replies)|(?:comments?|shares?|likes?|views?) \(?\d+\)?|(?:leave|post|add) a (?:comment|reply)|no comments|comments?|share(?: (?:this|on|via).{0,24})?|tweet|e-?mail|print|save|subscribe|sign (?:in|up)|log ?in|advertise?ments?|sponsored(?: content)?|(?:click|tap) (?:here|to).{0,24}|copy link|photos?|videos?|image|caption|back to top|home|menu|search|follow us.{0,24}|getty images|file photo|via (?:facebook|twitter|reuters|ap|getty).{0,16})[:…!>»→]*$/iu

/** So many times wider than a stanza the story's widest line is at least, where each line of the stanza ends with a phrase. */
const narrow = 1.6
/** No phrase ends in one. */
const leadsOn =
  /(?:^|\s)(?:the|an?|of|and|or|than|into|from|in|to|on|at|by|for|with|that|as|their|its|his|her|our|my|your|is|are|was|were|has|have|had|be|been|will|which|who|whose)$/iu

/** Whether a line begins a list item. */
export function isListItem(source: string, line: SourceLine): boolean {
  return listMark.test(headOf(source, line, 8))
}

/** Whether a line begins with a spaced dash: a list item, or prose that was wrapped before a dash. */
export function isDashed(source: string, line: SourceLine): boolean {
  return dashMark.test(headOf(source, line, 2))
}

/** Whether a line is a row of columns or a rule. */
export function isTableRow(source: string, line: SourceLine): boolean {
  if (line.last - line.first > longest) return false
  const text = source.slice(line.first, line.last)
  return columnMarks.some(mark => text.includes(mark)) || text.startsWith('|')
}

/** Whether a line is what a page prints around a story (READ MORE, 0 Comments), or two or three words in capitals. */
export function isLabel(source: string, line: SourceLine): boolean {
  if (line.last - line.first > 48) return false
  const text = source.slice(line.first, line.last)
  if (label.test(text)) return !/^\p{Ll}+$/u.test(text)
  return /^\p{Lu}{2,}(?: \p{Lu}{2,}){0,3}$/u.test(text)
}

const dateline =
  /^\p{Lu}[\p{Lu} .'’-]{2,40}(?:,|\s?\(|\s[-–—])|^\p{Lu}[\p{L} .'’-]{2,40},?\s(?:\p{Lu}\p{Ll}+\.? \d{1,2} |\([\p{L}/ ]+\) )[-–—]/u
const byline = /^(?:by|reporting by|editing by|written by|story by|photo by|from) \p{Lu}/iu

/** Whether a line begins with a dateline, a byline or a credit. */
export function isDatelineOrByline(source: string, line: SourceLine): boolean {
  const head = headOf(source, line, 60)
  return dateline.test(head) || (line.last - line.first < 60 && byline.test(head))
}

/** Whether nearly every word of a line has a capital, as headlines have. */
export function isTitleCase(source: string, line: SourceLine): boolean {
  if (line.last - line.first > 120) return false
  const words = source.slice(line.first, line.last).match(/\p{L}{4,}/gu) ?? []
  return words.length >= 3 && words.every(word => /^\p{Lu}/u.test(word))
}

/**
 * Whether a run of lines is verse: short and ragged lines, whose ends no width explains, and not one plain sentence.
 * `amongLong`: the story's paragraphs are single long lines, so that even lines of one length were not wrapped; `widest`: its widest line.
 */
export function isVerse(
  source: string,
  lines: readonly SourceLine[],
  [start, end]: readonly [number, number],
  {amongLong, widest}: {amongLong: boolean; widest: number}
): boolean {
  if (end - start < 3) return false
  let width = 0
  for (let at = start; at < end; at++) {
    width = Math.max(width, widthOf(lines[at]!))
    if (width > 55) return false
  }
  let full = 0
  let commas = 0
  for (let at = start; at < end - 1; at++) {
    if (widthWithNext(source, lines[at]!, lines[at + 1]!) > width - 2) full++
    if (/[,;]$/u.test(tailOf(source, lines[at]!, 1))) commas++
  }
  const isPhrase = (line: SourceLine): boolean => !leadsOn.test(tailOf(source, line, 8))
  if (width * narrow < widest && lines.slice(start, end - 1).every(isPhrase)) return true
  if (!amongLong && full >= 0.6 * (end - start - 1)) return false
  const plain =
    /^["“‘]?\p{Lu}/u.test(headOf(source, lines[start]!, 3)) && /[.!?]["”’)]*$/u.test(tailOf(source, lines[end - 1]!, 3))
  return !plain || commas >= 0.4 * (end - start - 1)
}
