/** Results made by hand, so that reporters are tested apart from the rules. */
import type {Finding} from '../../src/core/types.js'
import type {Checked, ReporterOptions} from '../../src/reporters/types.js'
import {LineIndex} from '../../src/text/line-index.js'

/** What a reporter is told where a test does not say otherwise. */
export const plain: ReporterOptions = {
  color: false,
  columns: 80,
  failOn: 'warning',
  maxWarnings: Number.POSITIVE_INFINITY,
  rules: new Map()
}

/** A finding on the ⟦marked⟧ part of a text. */
export function marked(text: string, fields: Partial<Finding> = {}): {source: string; finding: Finding} {
  const start = text.indexOf('⟦')
  const end = text.indexOf('⟧') - 1
  const source = text.replace('⟦', '').replace('⟧', '')
  const lines = new LineIndex(source)
  const [from, to] = [lines.point(start), lines.point(end)]
  const finding: Finding = {
    rule: 'group/rule',
    severity: 'error',
    confidence: 0.9,
    message: 'Unexpected `word`, leave it out',
    why: 'Nobody prints it.',
    url: 'https://example.com/rule',
    start,
    end,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    quote: source.slice(start, end),
    fix: 'none',
    suggestions: [],
    ...fields
  }
  return {source, finding}
}

/** A file with one finding. */
export function result(text: string, fields: Partial<Finding> = {}, path = 'story.txt'): Checked {
  const {source, finding} = marked(text, fields)
  return {
    path,
    source,
    report: {
      path,
      findings: [finding],
      stats: {words: 4, sentences: 1, paragraphs: 1},
      score: {value: 60, label: 'needs an editor'}
    }
  }
}

/** A suggestion of the finding's whole span. */
export function suggest(...texts: string[]): Finding['suggestions'] {
  return texts.map(text => ({text, confidence: 0.5, edits: [{start: 0, end: 1, text}]}))
}
