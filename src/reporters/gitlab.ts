/** GitLab's code quality report. GitLab shows one finding for each fingerprint, so that no two may have the same. */
import {entryWriter} from './entries.js'
import {fingerprints} from './fingerprint.js'
import {joinParts} from './tally.js'
import type {PlainReporter, ReporterParts, Result} from './types.js'
import {Units} from './units.js'
import {advice, joinSentences} from './wording.js'

const levels = {error: 'major', warning: 'minor', query: 'info'} as const

/** The reporter for one run. */
export function gitlabParts(): ReporterParts {
  const write = entryWriter()
  return {
    begin: () => '[',
    file: result => write(entriesOf(result)),
    end: () => '\n]\n'
  }
}

/** All findings as one array. */
export const gitlab: PlainReporter = joinParts(gitlabParts)

function entriesOf(result: Result): object[] {
  if ('error' in result) return []
  const {path, source, report} = result
  const units = new Units(source)
  const names = fingerprints(result, path)
  return report.findings.map((finding, index) => {
    const {start, end} = units.range(finding)
    return {
      description: joinSentences(finding.message, advice(finding)),
      check_name: finding.rule,
      fingerprint: names[index],
      severity: levels[finding.severity],
      location: {path: path.replace(/^\.\//u, ''), lines: {begin: start.line, end: end.line}}
    }
  })
}
