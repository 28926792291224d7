/**
 * Measures every rule that asks no model (of the others the model card tells) over clean and annotated texts and writes rules/measured.tsv: counts only, no text.
 * `node tools/run-ts.mjs bench/measure.ts CLEAN.jsonl … -- ANNOTATED.jsonl …`; lines have `text`, annotated ones `spans` in code points too.
 * Findings count from the confidence of the default preset upward. Takes some minutes.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {allRules} from '../rules/index.js'
import {createChecker} from '../src/checker.js'
import {presets} from '../src/core/options.js'
import type {Span} from '../src/core/types.js'
import {version} from '../src/version.js'

const columns = ['rule', 'clean words', 'in 1,000 clean words', 'in translations', 'on a marked error', 'measured']

interface Row {
  text: string
  spans?: [start: number, end: number, ...rest: unknown[]][]
}

interface Count {
  clean: number
  hits: number
  onSpan: number
}

const files = process.argv.slice(2)
const divide = files.indexOf('--')
if (divide < 1 || divide === files.length - 1) {
  console.error('Usage: node tools/run-ts.mjs bench/measure.ts CLEAN.jsonl … -- ANNOTATED.jsonl …')
  process.exit(2)
}

const measured = allRules.filter(({asksModel}) => !asksModel)
const counts = new Map<string, Count>(measured.map(({id}) => [id, {clean: 0, hits: 0, onSpan: 0}]))
const on = Object.fromEntries(measured.filter(({stage}) => stage !== 'deprecated').map(({id}) => [id, 'on' as const]))
const checker = await createChecker({rules: on, minConfidence: presets.desk.minConfidence, fluency: false})

let cleanWords = 0
for (const row of readRows(files.slice(0, divide))) {
  const {findings, stats} = await checker.check(row.text)
  cleanWords += stats.words
  for (const {rule} of findings) counts.get(rule)!.clean++
}
for (const row of readRows(files.slice(divide + 1))) {
  const spans = spansOf(row)
  for (const {rule, start, end} of (await checker.check(row.text)).findings) {
    const count = counts.get(rule)!
    count.hits++
    if (spans.some(([from, to]) => start < Math.max(to, from + 1) && from < Math.max(end, start + 1))) count.onSpan++
  }
}
writeFileSync('rules/measured.tsv', table())
console.log(`${cleanWords} clean words; rules/measured.tsv written`)

function* readRows(paths: readonly string[]): Generator<Row> {
  for (const path of paths)
    for (const line of readFileSync(path, 'utf8').split('\n')) if (line) yield JSON.parse(line) as Row
}

/** The annotated spans as UTF-16 offsets. */
function spansOf({text, spans = []}: Row): Span[] {
  if (spans.length === 0) return []
  const offsets: number[] = []
  let at = 0
  for (const char of text) {
    offsets.push(at)
    at += char.length
  }
  offsets.push(at)
  return spans.map(([start, end]) => [offsets[start] ?? at, offsets[end] ?? at])
}

function table(): string {
  const when = `${version} ${new Date().toISOString().slice(0, 10)}`
  const rows = [...counts].map(([rule, {clean, hits, onSpan}]) => {
    const share = hits === 0 ? '' : (onSpan / hits).toFixed(2)
    return [rule, cleanWords, ((1000 * clean) / cleanWords).toFixed(3), hits, share, when].join('\t')
  })
  return `${columns.join('\t')}\n${rows.join('\n')}\n`
}
