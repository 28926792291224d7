/** Where Markdown is treacherous: knots of marks that take a parser minutes, and places where a small repair means something else. */
import type {Edit} from '../core/types.js'
import {FormatError} from './error.js'

/** More marks than this in one paragraph take the parser seconds, and ten times as many take minutes. */
const mostMarks = 4000
const deepest = 100

/** Throws a `FormatError` for what is no story and would take long to read. */
export function refuseKnots(source: string): void {
  let marks = 0
  let fenced = false
  for (const {0: line, index} of source.matchAll(/[^\r\n]+|(?:\r\n?|\n)(?=[ \t]*(?:\r|\n|$))/gu)) {
    if (/^\s*(?:```|~~~)/u.test(line)) fenced = !fenced
    if (fenced || /^\s*(?:$|[-+|#]|\*\s|\d+[.)])/u.test(line)) marks = 0
    else marks += line.match(/[*_[`~<!]/gu)?.length ?? 0
    const depth = /^(?:\s*(?:>|(?:[-+*]|\d{1,9}[.)])(?=\s)))*/u.exec(line)![0].split(/[^\s\d]/u).length - 1
    if (marks > mostMarks) throw new FormatError('too many marks in one paragraph; is it a story?', source, index)
    if (depth > deepest) throw new FormatError('quotations or lists are nested too deep', source, index)
  }
}

/** How long front matter in YAML or TOML is, with its fences. */
export function frontMatterLength(source: string): number {
  return /^\uFEFF?(---|\+\+\+)[ \t]*[\r\n][\s\S]*?[\r\n]\1/u.exec(source)?.[0].length ?? 0
}

/** An edit at the beginning of a line, where a list or a heading may come about, beside marks and addresses, or in front matter. */
export function fragility(source: string): (edit: Edit) => boolean {
  const front = frontMatterLength(source)
  return ({start, end}) => {
    const before = (start <= 24 ? '\n' : '') + source.slice(Math.max(0, start - 24), start)
    return (
      start < front ||
      /[\r\n][\s>*+#=\d.):|~-]*$/u.test(before) ||
      /[*_`[\]<>&\\~|!(){}]/u.test(source.slice(Math.max(0, start - 2), end + 2)) ||
      /@|www|:\/\//iu.test(source.slice(Math.max(0, start - 12), end + 12))
    )
  }
}
