/** Checks a source in any format: reads its prose, has that checked, and moves what is found to the source. */

import type {Run, RunOptions} from '../core/run-rules.js'
import {scoreStory} from '../core/score.js'
import type {Finding, Span} from '../core/types.js'
import {mayHoldDirectives} from '../directives/directives.js'
import {Suppressions} from '../directives/suppress.js'
import {LineIndex} from '../text/line-index.js'
import {type Format, type FormatOptions, readProse, settleFormat} from './index.js'
import {placeFinding} from './place.js'

/** What a checker does for each source. */
export interface Runner {
  /** Checks plain prose; `file` is what it is a part of, with its directives. */
  run(text: string, file?: RunOptions['file']): Promise<Run>
  /** Finds what is wrong with the directives of a source, after all its prose was checked. */
  runDirectives(source: string, suppressions: Suppressions): Promise<Finding[]>
}

export interface SourceInfo extends FormatOptions {
  path?: string | undefined
  format?: Format | undefined
}

/** Checks a source. Findings are in the order of the source, the score is that of its worst story; `safeOnly` leaves out what cannot be repaired there. Throws a `FormatError` for a source that is malformed. */
export async function runSource(source: string, info: SourceInfo, runner: Runner, safeOnly: boolean): Promise<Run> {
  const format = info.format ?? (await settleFormat(source, info.path, info))
  if (format === 'text') return runner.run(source)
  const lines = new LineIndex(source)
  const uncoded = await withoutCode(source, format)
  const suppressions = Suppressions.of(uncoded, await cellsOf(uncoded, format))
  const stats = {words: 0, sentences: 0, paragraphs: 0}
  const total: Run = {findings: [], stats, score: scoreStory([], 0), notices: []}
  for await (const prose of readProse(source, format, info)) {
    const run = await runner.run(prose.text, {suppressions, toFile: span => prose.toSource(span)})
    for (const finding of run.findings) {
      const placed = placeFinding(finding, prose, lines)
      if (placed && (!safeOnly || placed.fix === 'safe')) total.findings.push(placed)
    }
    if (run.score.value < total.score.value) total.score = run.score
    total.notices = [...new Set([...total.notices, ...run.notices])]
    for (const key of ['words', 'sentences', 'paragraphs'] as const) stats[key] += run.stats[key]
  }
  if (suppressions) total.findings.push(...(await runner.runDirectives(uncoded, suppressions)))
  total.findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1))
  return total
}

/** The cells of a table in rows with several, as far as they can be read. */
async function cellsOf(source: string, format: Format): Promise<Span[] | undefined> {
  if (format !== 'csv' || !mayHoldDirectives(source)) return undefined
  return (await import('./csv.js')).cellSpans(source)
}

/** The source with spaces for the code in it: a directive that is quoted there is none. */
async function withoutCode(source: string, format: Format): Promise<string> {
  if (format !== 'markdown' || !mayHoldDirectives(source)) return source
  const {codeSpans} = await import('./markdown.js')
  let out = ''
  let at = 0
  for (const [start, end] of codeSpans(source)) {
    out += source.slice(at, start) + source.slice(start, end).replaceAll(/[^\r\n]/gu, each => ' '.repeat(each.length))
    at = end
  }
  return out + source.slice(at)
}
