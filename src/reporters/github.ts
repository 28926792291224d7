/** GitHub annotations. GitHub shows ten errors, ten warnings and ten notices a step and drops the rest, so that the surest are sent and the others counted. */
import {severities} from '../core/severities.js'
import type {Finding, Severity} from '../core/types.js'
import {visible} from './paint.js'
import {joinParts} from './tally.js'
import type {Checked, PlainReporter, ReporterParts} from './types.js'
import {Units} from './units.js'
import {advice, count, ended} from './wording.js'

const commands = {error: 'error', warning: 'warning', query: 'notice'} as const
const mostAnnotations = 10

interface Kept {
  confidence: number
  /** Its place among all findings. */
  order: number
  line: string
}

/** The reporter for one run. */
export function githubParts(): ReporterParts {
  const kept: Record<Severity, Kept[]> = {error: [], warning: [], query: []}
  let unread = ''
  const seen: Record<Severity, number> = {error: 0, warning: 0, query: 0}
  let order = 0
  return {
    begin: () => '',
    file(result) {
      if ('error' in result) unread ||= command('error', {file: result.path, title: 'wireproof'}, result.error)
      for (const one of 'report' in result ? findingsOf(result) : []) {
        seen[one.severity]++
        keep(kept[one.severity], {...one, order: order++})
      }
      return ''
    },
    end: () => endText(kept, seen, unread)
  }
}

/** Commands that a step of a workflow prints. */
export const github: PlainReporter = joinParts(githubParts)

function findingsOf({path, source, report}: Checked): (Omit<Kept, 'order'> & {severity: Severity})[] {
  const units = new Units(source)
  return report.findings.map(finding => ({
    severity: finding.severity,
    confidence: finding.confidence,
    line: annotation(finding, path, units)
  }))
}

/** Keeps no more than the surest ten, the earlier of equals. */
function keep(list: Kept[], one: Kept): void {
  list.push(one)
  list.sort((a, b) => b.confidence - a.confidence || a.order - b.order)
  list.splice(mostAnnotations)
}

function endText(
  kept: Readonly<Record<Severity, Kept[]>>,
  seen: Readonly<Record<Severity, number>>,
  unread: string
): string {
  const shown = {...kept, error: unread === '' ? kept.error : kept.error.slice(0, mostAnnotations - 1)}
  const lines = severities.flatMap(severity => shown[severity].toSorted((a, b) => a.order - b.order))
  const more = severities.map(severity => count(seen[severity] - shown[severity].length, severity)).filter(Boolean)
  return unread + lines.map(({line}) => line).join('') + notShown(more.join(', '))
}

/** What GitHub would have dropped without a word. */
function notShown(more: string): string {
  return more === '' ? '' : `wireproof: ${more} more; GitHub shows ten annotations of a kind for each step.\n`
}

function annotation(finding: Finding, path: string, units: Units): string {
  const {start, end} = units.range(finding)
  const fields = {
    file: path,
    line: start.line,
    endLine: end.line,
    ...(start.line === end.line && {col: start.column, endColumn: end.column}),
    title: `wireproof: ${finding.rule}`
  }
  const message = [ended(finding.message), finding.why, advice(finding)].filter(Boolean).join('\n')
  return command(commands[finding.severity], fields, message)
}

function command(name: string, fields: Readonly<Record<string, string | number>>, message: string): string {
  const properties = Object.entries(fields).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${name} ${properties.join(',')}::${escapeData(visible(message))}\n`
}

/** As the runner's toolkit does. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
