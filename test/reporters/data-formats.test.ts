/** Formats with a schema: SARIF, JUnit, checkstyle, GitLab, reviewdog. */
import {describe, expect, it} from 'vitest'
import {applyEdits} from '../../src/core/edits.js'
import {checkstyle} from '../../src/reporters/checkstyle.js'
import {gitlab} from '../../src/reporters/gitlab.js'
import {junit} from '../../src/reporters/junit.js'
import {rdjson, rdjsonl} from '../../src/reporters/rdjson.js'
import {sarif} from '../../src/reporters/sarif.js'
import type {Checked, Result} from '../../src/reporters/types.js'
import {plain, result} from './results.js'
import {corpusSamples, samples} from './samples.js'
import {jsonValidator, xmlErrors} from './schema.js'

const real = await corpusSamples('ferry-strike', 'bat-cave', 'clean-arts')
const sets: [string, readonly Result[]][] = [
  ['hard ones', samples],
  ['true ones', real.results],
  ['none', []],
  ['a clean one', samples.slice(3, 4)]
]

/** Finds a place in a text by line and column, without the code under test. */
function offsetOf(source: string, line: number, column: number): number {
  let at = 0
  for (let nth = 1; nth < line; nth++) at = source.indexOf('\n', at) + 1
  return at + column - 1
}

describe('sarif', async () => {
  const validate = await jsonValidator('sarif-2.1.0.json')

  it.each(sets)('fits the schema: %s', (_, results) => {
    expect(validate(JSON.parse(sarif(results, real.options)))).toEqual([])
  })

  it('is refused by the schema when it is wrong', () => {
    expect(validate({version: '2.1.0', runs: [{results: [{ruleId: 'a'}]}]})).not.toEqual([])
  })

  it('points at the quoted text, and its fixes do what the suggestions do', () => {
    const run = JSON.parse(sarif(real.results, real.options)).runs[0]
    const findings = real.results.flatMap(({source, report}) => report.findings.map(finding => ({source, finding})))
    expect(run.columnKind).toBe('utf16CodeUnits')
    expect(run.results).toHaveLength(findings.length)
    for (const [index, {source, finding}] of findings.entries()) {
      const {locations, fixes = [], ruleId, ruleIndex} = run.results[index]
      const cut = (region: {startLine: number; startColumn: number; endLine: number; endColumn: number}) => ({
        start: offsetOf(source, region.startLine, region.startColumn),
        end: offsetOf(source, region.endLine, region.endColumn)
      })
      const {start, end} = cut(locations[0].physicalLocation.region)
      expect(source.slice(start, end)).toBe(finding.quote)
      expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId)
      for (const [rank, suggestion] of finding.suggestions.entries()) {
        const edits = fixes[rank].artifactChanges[0].replacements.map(
          (one: {deletedRegion: never; insertedContent?: {text: string}}) => ({
            ...cut(one.deletedRegion),
            text: one.insertedContent?.text ?? ''
          })
        )
        expect(applyEdits(source, edits)).toBe(applyEdits(source, suggestion.edits))
      }
    }
  })

  it('tells what each rule is, as the rule says it', () => {
    const {rules} = JSON.parse(sarif(real.results, real.options)).runs[0].tool.driver
    const found = rules.find((rule: {id: string}) => rule.id === 'wording/repeated-word')
    expect(found).toMatchObject({
      shortDescription: {text: real.options.rules.get('wording/repeated-word')!.summary},
      helpUri: expect.stringContaining('docs/rules/wording/repeated-word.md'),
      defaultConfiguration: {level: 'error'},
      properties: {tags: ['wording'], precision: 'very-high', 'problem.severity': 'error'}
    })
    expect(new Set(rules.map((rule: {id: string}) => rule.id)).size).toBe(rules.length)
  })

  it('keeps fingerprints when lines come before, and tells twins apart', () => {
    const names = (results: Result[]) =>
      JSON.parse(sarif(results, plain)).runs[0].results.map(
        (one: {partialFingerprints: Record<string, string>}) => one.partialFingerprints['wireproof/v1']
      )
    const once = result('It was ⟦very⟧ good.')
    const moved = result('A new line.\nIt was ⟦very⟧ good.')
    expect(names([moved])).toEqual(names([once]))
    expect(names([result('It was ⟦very⟧ bad.')])).not.toEqual(names([once]))
    const [finding] = once.report.findings
    const twins = names([{...once, report: {...once.report, findings: [finding!, finding!]}}])
    expect(new Set(twins).size).toBe(2)
  })

  it('cites the file as it lies on disk, escapes and all', () => {
    const [run] = JSON.parse(sarif([result('Fish ⟦&amp; &amp;⟧ chips', {quote: '& &'})], plain)).runs
    expect(run.results[0].locations[0].physicalLocation.region.snippet.text).toBe('&amp; &amp;')
  })

  it('names files as URIs and says what could not be read', () => {
    const [run] = JSON.parse(sarif([{...result('⟦a⟧'), path: '/tmp/a b#.txt'}, samples[4]!], plain)).runs
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('file:///tmp/a%20b%23.txt')
    expect(run.invocations[0].executionSuccessful).toBe(false)
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toContain('no such file')
  })
})

describe('junit', () => {
  it.each(sets)('fits the schema: %s', async (_, results) => {
    expect(await xmlErrors('junit.xsd', junit(results, real.options))).toEqual([])
  })

  it('is refused by the schema when it is wrong', async () => {
    expect(await xmlErrors('junit.xsd', '<testsuites><testcase/></testsuites>')).not.toEqual([])
  })

  it('fails for what makes the run fail, and passes with the rest', () => {
    const text = junit(samples.slice(0, 1), plain)
    expect(text).toContain('<testsuite name="stories/a.txt" tests="4" failures="3" errors="0" skipped="0">')
    expect(text).toContain('<testcase name="1:8 wording/repeated-word" classname="stories/a.txt">')
    expect(text).toContain('<failure type="error" message="Unexpected `word`, leave it out">stories/a.txt:1:8&#10;')
    expect(text).toContain('<system-out>query: Unexpected `word`, leave it out&#10;')
    expect(junit(samples.slice(0, 1), {...plain, failOn: 'error'})).toContain('failures="1"')
    expect(junit(samples.slice(0, 1), {...plain, failOn: 'never'})).not.toContain('<failure')
    expect(junit(samples.slice(3, 4), plain)).toContain('<testcase name="no findings"')
    const many = junit(samples.slice(0, 1), {...plain, failOn: 'error', maxWarnings: 1})
    expect(many).toContain('<failure type="warning" message="2 warnings, of which --max-warnings allows 1"/>')
    expect(junit(samples.slice(0, 1), {...plain, maxWarnings: 2})).not.toContain('max-warnings')
    expect(junit(samples.slice(4), plain)).toContain('<error type="unread" message="gone &quot;away&quot;.txt: no such')
  })
})

describe('checkstyle', () => {
  it.each(sets)('fits the schema: %s', async (_, results) => {
    expect(await xmlErrors('checkstyle.xsd', checkstyle(results, real.options))).toEqual([])
  })

  it('names files, places, severities and rules', () => {
    expect(checkstyle(samples.slice(0, 1), plain)).toContain(
      '<error line="1" column="8" severity="error" message="Unexpected `word`, leave it out. Fix: `the`" source="wireproof.wording/repeated-word"/>'
    )
    expect(checkstyle(samples.slice(2, 3), plain)).toContain('severity="info"')
  })
})

describe('gitlab', async () => {
  const validate = await jsonValidator('gitlab.json')

  it.each(sets)('fits the schema: %s', (_, results) => {
    const entries = JSON.parse(gitlab(results, real.options))
    expect(validate(entries)).toEqual([])
    const names = entries.map((entry: {fingerprint: string}) => entry.fingerprint)
    expect(new Set(names).size).toBe(names.length)
  })

  it('tells the same finding in two files apart', () => {
    const one = result('⟦A⟧ b.')
    const entries = JSON.parse(gitlab([one, {...one, path: './other.txt'}], plain))
    expect(entries[0].fingerprint).not.toBe(entries[1].fingerprint)
    expect(entries[1].location).toEqual({path: 'other.txt', lines: {begin: 1, end: 1}})
  })
})

describe('rdjson', async () => {
  const validate = await jsonValidator('rdjson.json')
  const validateOne = await jsonValidator('rdjson.json', '#/$defs/diagnostic')

  it.each(sets)('fits the schema: %s', (_, results) => {
    const {diagnostics, ...rest} = JSON.parse(rdjson(results, real.options))
    expect(validate({diagnostics, ...rest})).toEqual([])
    const lines = rdjsonl(results, real.options).split('\n').slice(0, -1)
    const ones = lines.map(line => JSON.parse(line))
    expect(ones.flatMap(validateOne)).toEqual([])
    expect(ones.map(({source: _, ...one}) => one)).toEqual(diagnostics)
  })

  it('says message and reason as sentences', () => {
    const message = (text: string) => JSON.parse(rdjson([result('⟦a⟧', {message: text})], plain)).diagnostics[0].message
    expect(message('Leave it out')).toBe('Leave it out. Nobody prints it.')
    expect(message('Did you mean `b`?')).toBe('Did you mean `b`? Nobody prints it.')
  })

  it('counts bytes', () => {
    const [diagnostic] = JSON.parse(rdjson([result('😀 é ⟦the\nthe⟧ deal')], plain)).diagnostics
    expect(diagnostic.location.range).toEqual({start: {line: 1, column: 9}, end: {line: 2, column: 4}})
  })

  it('suggests one replacement where a repair has several edits', () => {
    const {source, ...rest} = result('Aa ⟦bb cc⟧ dd.') as Checked
    const edits = [
      {start: 2, end: 3, text: ''},
      {start: 6, end: 8, text: 'C'}
    ]
    rest.report.findings[0]!.suggestions = [{text: 'x', confidence: 1, edits}]
    const [{suggestions}] = JSON.parse(rdjson([{source, ...rest}], plain)).diagnostics
    expect(suggestions).toEqual([{range: {start: {line: 1, column: 3}, end: {line: 1, column: 9}}, text: 'bb C'}])
  })
})
