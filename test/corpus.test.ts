/** Runs the default checker over the corpus: clean stories stay silent, findings in broken ones lie on their gold, snapshots show every change. */
import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {createChecker} from '../src/checker.js'
import type {Finding} from '../src/core/types.js'

interface Fault {
  severity: string
  kind: string
  quote: string
  start: number
  end: number
}

const folder = new URL('../corpus/', import.meta.url)
const names = readdirSync(new URL('stories/', folder)).map(file => file.replace(/\.txt$/u, ''))
const withGold = new Set(readdirSync(new URL('gold/', folder)).map(file => file.replace(/\.tsv$/u, '')))

const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8')

function readGold(name: string, story: string): Fault[] {
  if (!withGold.has(name)) return []
  const rows = read(`gold/${name}.tsv`).trimEnd().split('\n').slice(1)
  return rows.map(row => {
    const [severity = '', kind = '', written = '', nth = '1'] = row.split('\t')
    const quote = written.replaceAll('\\n', '\n')
    const start = nthIndex(story, quote, Number(nth))
    return {severity, kind, quote, start, end: start + quote.length}
  })
}

function nthIndex(text: string, part: string, nth: number): number {
  let at = -1
  for (let seen = 0; seen < nth; seen++) at = text.indexOf(part, at + 1)
  if (at < 0) throw new Error(`Occurrence ${nth} of ${JSON.stringify(part)} is not in the story`)
  return at
}

const touches = (finding: Finding, fault: Fault): boolean =>
  finding.start < Math.max(fault.end, fault.start + 1) && fault.start < Math.max(finding.end, finding.start + 1)

function snapshot(findings: readonly Finding[], faults: readonly Fault[]): string {
  const found = findings.map(finding => {
    const fix = finding.suggestions[0] ? ` → ${JSON.stringify(finding.suggestions[0].text)} (${finding.fix})` : ''
    return `${finding.line}:${finding.column} ${finding.severity} ${finding.rule} ${JSON.stringify(finding.quote)}${fix}`
  })
  const missed = faults.filter(fault => !findings.some(finding => touches(finding, fault)))
  const list = missed.map(fault => `missed ${fault.severity} ${fault.kind} ${JSON.stringify(fault.quote)}`)
  return [...found, ...list, `found ${faults.length - missed.length} of ${faults.length}`, ''].join('\n')
}

describe.each(names)('%s', name => {
  it('has findings only where the gold has faults, as recorded', async () => {
    const story = read(`stories/${name}.txt`)
    const faults = readGold(name, story)
    const checker = await createChecker()
    const {findings} = await checker.check(story)
    const strays = findings.filter(finding => !faults.some(fault => touches(finding, fault)))
    expect(strays.map(finding => `${finding.rule} ${finding.quote}`)).toEqual([])
    await expect(snapshot(findings, faults)).toMatchFileSnapshot(`../corpus/findings/${name}.txt`)
  })
})
