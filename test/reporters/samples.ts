/** Results that are hard to report: every severity, wild characters, lines that end in every way; and true ones of the corpus. */
import {readFile} from 'node:fs/promises'
import {createChecker} from '../../src/checker.js'
import type {Finding} from '../../src/core/types.js'
import type {Checked, ReporterOptions, Result} from '../../src/reporters/types.js'
import {LineIndex} from '../../src/text/line-index.js'
import {plain, result} from './results.js'

/** A finding on each of the given texts of a source, with a suggestion for it. */
export function story(path: string, source: string, finds: readonly [string, Partial<Finding>, string?][]): Checked {
  const lines = new LineIndex(source)
  let from = 0
  const findings = finds.map(([quote, fields, text]) => {
    const start = source.indexOf(quote, from)
    const end = start + quote.length
    from = end
    const [first, last] = [lines.point(start), lines.point(end)]
    const place = {
      start,
      end,
      quote,
      line: first.line,
      column: first.column,
      endLine: last.line,
      endColumn: last.column
    }
    const suggestions = text === undefined ? [] : [{text, confidence: 0.5, edits: [{start, end, text}]}]
    return {...result('⟦a⟧').report.findings[0]!, ...place, suggestions, ...fields}
  })
  const {report} = result('⟦a⟧')
  return {path, source, report: {...report, path, findings, stats: {words: 9, sentences: 2, paragraphs: 1}}}
}

/** Text that no format takes as it is. */
export const wild = '<b>"&\'| 100%\u0000\u001B[2J ]]> `` [a](b) {0} @all ::error::,: \u{1F600} \uD800 é\tz'

export const samples: readonly Result[] = [
  story('stories/a.txt', 'It was the the deal.\r\nNo 😀 vrey good\rcopy, the\nend of it.\n', [
    ['the the', {severity: 'error', fix: 'safe', rule: 'wording/repeated-word'}, 'the'],
    ['vrey', {severity: 'warning', fix: 'suggest', rule: 'spelling/unknown-word'}, 'very'],
    ['good\rcopy', {severity: 'query', rule: 'wraps/broken-line'}],
    ['the\nend', {severity: 'warning', rule: 'wraps/broken-line', fix: 'safe'}, 'the end']
  ]),
  story(`wild/${wild.replaceAll(/[\0/]/gu, '')}.txt`, `${wild} ${wild}`, [
    [wild, {message: `Unexpected \`${wild}\``, why: wild, rule: 'house/wild'}, wild],
    [wild, {message: `Unexpected \`${wild}\``, why: wild, rule: 'house/wild'}, wild]
  ]),
  result('Nothing ⟦here⟧', {severity: 'query'}, 'stories/b.txt'),
  {
    ...result('a ⟦b⟧'),
    path: 'stories/clean & fine.txt',
    report: {
      findings: [],
      stats: {words: 2, sentences: 1, paragraphs: 1},
      score: {value: 100, label: 'publishable'}
    }
  },
  {path: 'gone "away".txt', error: 'gone "away".txt: no such file or folder'}
]

/** Stories of the corpus, as they are reported; the options know their rules. */
export async function corpusSamples(...names: string[]): Promise<{results: Checked[]; options: ReporterOptions}> {
  const checker = await createChecker({fluency: false})
  const results: Checked[] = []
  for (const name of names) {
    const path = `corpus/stories/${name}.txt`
    const source = await readFile(new URL(`../../${path}`, import.meta.url), 'utf8')
    results.push({path, source, report: await checker.check(source, {path})})
  }
  return {results, options: {...plain, rules: new Map(checker.rules.map(rule => [rule.id, rule]))}}
}
