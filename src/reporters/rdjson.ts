/** reviewdog's formats: lines from 1, columns from 1 in bytes of UTF-8, ends exclusive. */
import type {Finding} from '../core/types.js'
import {entryWriter} from './entries.js'
import {joinParts} from './tally.js'
import type {Checked, PlainReporter, ReporterParts, Result} from './types.js'
import {joinEdits, Units} from './units.js'
import {joinSentences, mostSuggestions} from './wording.js'

const source = {name: 'wireproof', url: 'https://www.npmjs.com/package/wireproof'}
const levels = {error: 'ERROR', warning: 'WARNING', query: 'INFO'} as const

/** The reporter for one run. */
export function rdjsonParts(): ReporterParts {
  const write = entryWriter()
  return {
    begin: () => `{"source":${JSON.stringify(source)},"diagnostics":[`,
    file: result => write(diagnosticsOf(result)),
    end: () => '\n]}\n'
  }
}

export const rdjsonlParts: ReporterParts = {
  begin: () => '',
  file: result =>
    diagnosticsOf(result)
      .map(diagnostic => `${JSON.stringify({source, ...diagnostic})}\n`)
      .join(''),
  end: () => ''
}

/** All findings as one object. */
export const rdjson: PlainReporter = joinParts(rdjsonParts)

/** All findings, an object a line. */
export const rdjsonl: PlainReporter = joinParts(() => rdjsonlParts)

function diagnosticsOf(result: Result): object[] {
  if ('error' in result) return []
  const units = new Units(result.source)
  return result.report.findings.map(finding => diagnostic(finding, result, units))
}

function diagnostic(finding: Finding, {path, source: text}: Checked, units: Units): object {
  const suggestions = finding.suggestions.slice(0, mostSuggestions).map(({edits}) => {
    const edit = joinEdits(text, edits)
    return {range: units.byteRange(edit), text: edit.text}
  })
  return {
    message: joinSentences(finding.message, finding.why),
    location: {path, range: units.byteRange(finding)},
    severity: levels[finding.severity],
    code: {value: finding.rule, url: finding.url},
    ...(suggestions.length > 0 && {suggestions})
  }
}
