/** JUnit's XML: a suite for each story, a test for each finding; findings below `--fail-on` are tests that pass and say so. Too many warnings are a failure of their own. */
import {isFailing} from '../core/severities.js'
import type {Finding} from '../core/types.js'
import {joinParts} from './tally.js'
import type {Checked, PlainReporter, ReporterOptions, ReporterParts, Result} from './types.js'
import {Units} from './units.js'
import {advice, count} from './wording.js'
import {attributes, xml} from './xml.js'

/** The reporter for one run. */
export const junitParts = (): ReporterParts => ({
  begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="wireproof">\n',
  file: suite,
  end: ({warnings}, {maxWarnings}) => `${warnings > maxWarnings ? tooMany(warnings, maxWarnings) : ''}</testsuites>\n`
})

/** A suite for each file. */
export const junit: PlainReporter = joinParts(junitParts)

function suite(result: Result, options: ReporterOptions): string {
  const [tests, counts] = 'error' in result ? unread(result.error) : findingsOf(result, options)
  return writeSuite(result.path, tests, counts)
}

function tooMany(warnings: number, maxWarnings: number): string {
  const message = `${count(warnings, 'warning')}, of which --max-warnings allows ${maxWarnings}`
  const test = testcase('warnings in all stories', `<failure${attributes({type: 'warning', message})}/>`)
  return writeSuite('wireproof', [test], {failures: 1, errors: 0})
}

function writeSuite(name: string, tests: readonly Test[], counts: Counts): string {
  const fields = {name, tests: tests.length, ...counts, skipped: 0}
  return `  <testsuite${attributes(fields)}>\n${tests.map(test => test(name)).join('')}  </testsuite>\n`
}

type Test = (path: string) => string
type Counts = {failures: number; errors: number}

function unread(error: string): [Test[], Counts] {
  return [
    [testcase('can be checked', `<error${attributes({type: 'unread', message: error})}/>`)],
    {failures: 0, errors: 1}
  ]
}

function findingsOf({source, report: {findings}, ...own}: Checked, options: ReporterOptions): [Test[], Counts] {
  const failOn = own.failOn ?? options.failOn
  const units = new Units(source)
  const tests = findings.map(finding => test(finding, units, isFailing(finding.severity, failOn)))
  const failures = findings.filter(({severity}) => isFailing(severity, failOn)).length
  return [tests.length > 0 ? tests : [testcase('no findings')], {failures, errors: 0}]
}

function test(finding: Finding, units: Units, fails: boolean): Test {
  const {rule, severity, message} = finding
  const {line, column} = units.range(finding).start
  return path => {
    const body = xml(
      [`${path}:${line}:${column}`, finding.why, advice(finding), finding.url].filter(Boolean).join('\n')
    )
    const inside = fails
      ? `<failure${attributes({type: severity, message})}>${body}</failure>`
      : `<system-out>${xml(`${severity}: ${message}\n`)}${body}</system-out>`
    return testcase(`${line}:${column} ${rule}`, inside)(path)
  }
}

function testcase(name: string, inside = ''): Test {
  return path => {
    const fields = attributes({name, classname: path})
    return inside === '' ? `    <testcase${fields}/>\n` : `    <testcase${fields}>\n      ${inside}\n    </testcase>\n`
  }
}
