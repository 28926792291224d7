/** Checkstyle's XML, which Jenkins, Sonar and most review tools read. */
import {joinParts} from './tally.js'
import type {Checked, PlainReporter, ReporterParts, Result} from './types.js'
import {Units} from './units.js'
import {advice, joinSentences} from './wording.js'
import {attributes} from './xml.js'

const levels = {error: 'error', warning: 'warning', query: 'info'} as const

export const checkstyleParts: ReporterParts = {
  begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="10.0">\n',
  file: result => `  <file${attributes({name: result.path})}>\n${errorsOf(result).map(element).join('')}  </file>\n`,
  end: () => '</checkstyle>\n'
}

/** All findings by file; what could not be read is an error of its file. */
export const checkstyle: PlainReporter = joinParts(() => checkstyleParts)

type Fields = Readonly<Record<string, string | number>>

function errorsOf(result: Result): Fields[] {
  if ('error' in result) return [{line: 1, severity: 'error', message: result.error, source: 'wireproof'}]
  return findingsOf(result)
}

function findingsOf({source, report}: Checked): Fields[] {
  const units = new Units(source)
  return report.findings.map(finding => {
    const {line, column} = units.range(finding).start
    const message = joinSentences(finding.message, advice(finding))
    return {line, column, severity: levels[finding.severity], message, source: `wireproof.${finding.rule}`}
  })
}

function element(fields: Fields): string {
  return `    <error${attributes(fields)}/>\n`
}
