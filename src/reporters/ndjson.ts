/** For programs that read line by line: one finding a line, with its path; a line with `error` for a story that could not be checked. */
import {joinParts} from './tally.js'
import type {PlainReporter, ReporterParts} from './types.js'

export const ndjsonParts: ReporterParts = {
  begin: () => '',
  file(result) {
    if ('error' in result) return `${JSON.stringify(result)}\n`
    const {path, report} = result
    return report.findings.map(finding => `${JSON.stringify({path, ...finding})}\n`).join('')
  },
  end: () => ''
}

/** All findings with every field, a line of JSON each. */
export const ndjson: PlainReporter = joinParts(() => ndjsonParts)
