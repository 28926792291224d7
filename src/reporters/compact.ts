/** One finding a line, in the shape that editors and `grep` know from compilers: `path:line:column: severity: message [rule]`. */
import type {Finding} from '../core/types.js'
import {oneLine, type Paint, paintWith} from './paint.js'
import {joinParts} from './tally.js'
import type {PlainReporter, ReporterParts} from './types.js'

const colors = {error: 'red', warning: 'yellow', query: 'cyan'} as const

export const compactParts: ReporterParts = {
  begin: () => '',
  file(result, {color}) {
    if ('error' in result) return ''
    const paint = paintWith(color)
    return result.report.findings.map(finding => line(oneLine(result.path), finding, paint)).join('')
  },
  end: () => ''
}

/** All findings, a line each, and nothing else. */
export const compact: PlainReporter = joinParts(() => compactParts)

function line(path: string, {line, column, severity, message, rule}: Finding, paint: Paint): string {
  const place = paint.bold(`${path}:${line}:${column}:`)
  return `${place} ${paint[colors[severity]](`${severity}:`)} ${oneLine(message)} ${paint.dim(`[${rule}]`)}\n`
}
