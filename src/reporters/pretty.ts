/** For people at a terminal: each finding with its line, marks below, the reason once, and what to put instead. */
import type {Finding} from '../core/types.js'
import {excerptOf} from './excerpt.js'
import {harmless, oneLine, type Paint, paintWith} from './paint.js'
import {joinParts} from './tally.js'
import type {Checked, PlainReporter, ReporterOptions, ReporterParts, Tally} from './types.js'
import {count, instead, mostSuggestions, offers, plural, symbols} from './wording.js'

const colors = {error: 'red', warning: 'yellow', query: 'cyan'} as const
const indent = ' '.repeat(6)

export const prettyParts: ReporterParts = {
  begin: () => '',
  file: (result, options) => ('report' in result ? fileText(result, options) : ''),
  end: endText
}

/** Findings by file, for a terminal. What could not be read is left to the caller to say. */
export const pretty: PlainReporter = joinParts(() => prettyParts)

function fileText({path, source, report: {findings}}: Checked, options: ReporterOptions): string {
  if (findings.length === 0) return ''
  const paint = paintWith(options.color)
  const explained = new Map<string, string>()
  const blocks = findings.map(finding => {
    const why = unsaid(finding.why, explained.get(finding.rule))
    if (!explained.has(finding.rule)) explained.set(finding.rule, finding.why)
    return findingText(finding, source, why, paint, options)
  })
  return `${paint.underline(oneLine(path))}\n${blocks.join('\n')}\n\n`
}

/** The sentences of a reason that the rule's first finding in the file did not give: evidence for this place. */
function unsaid(why: string, said = ''): string {
  let at = 0
  while (at < why.length && why[at] === said[at]) at++
  const end = why.lastIndexOf('. ', at)
  return at === why.length ? '' : why.slice(end < 0 ? 0 : end + 2)
}

function findingText(finding: Finding, source: string, why: string, paint: Paint, {columns}: ReporterOptions): string {
  const color = paint[colors[finding.severity]]
  const place = `${finding.line}:${finding.column}`
  const head = `  ${paint.dim(place)}  ${color(`${symbols[finding.severity]} ${finding.severity}`)}  ${sentence(finding.message, paint)}  ${paint.dim(finding.rule)}`
  const lineStart = finding.start - (finding.column - 1)
  const {text, marks} = excerptOf(source, lineStart, finding.start, finding.end, Math.max(columns - indent.length, 20))
  const goesOn = finding.endLine > finding.line ? paint.dim(` (goes on to line ${finding.endLine})`) : ''
  const lines = [head, indent + text, indent + color(marks) + goesOn]
  if (why) lines.push(`${indent}${paint.dim('why:')} ${paint.dim(harmless(why))}`)
  const instead = suggestionText(finding, paint)
  if (instead) lines.push(indent + instead)
  return lines.join('\n')
}

function sentence(message: string, paint: Paint): string {
  return harmless(message).replaceAll(/```|`[^`]+`/gu, quoted => paint.bold(quoted))
}

function suggestionText(finding: Finding, paint: Paint): string {
  const shown = offers(finding).map(({isSafe, texts}) => {
    const replacements = texts.map(text => paint.green(instead(text)))
    return `${paint.dim(isSafe ? 'fix:' : 'try:')} ${replacements.join(', ')}`
  })
  return shown.join('  ') + (finding.suggestions.length > mostSuggestions ? ', …' : '')
}

function endText(tally: Tally, {color}: ReporterOptions): string {
  const paint = paintWith(color)
  const found = [
    paint.red(count(tally.errors, 'error')),
    paint.yellow(count(tally.warnings, 'warning')),
    paint.cyan(count(tally.queries, 'query'))
  ].filter(Boolean)
  const where = `in ${plural(tally.files, 'file')} (${plural(tally.words, 'word')})`
  const notes = [
    tally.hidden > 0 && `${tally.hidden} not shown.`,
    tally.fixable > 0 && `\`wireproof fix\` can repair ${tally.fixable}.`,
    tally.unread > 0 && `${plural(tally.unread, 'file')} could not be checked.`,
    tally.interrupted && 'Stopped before the end.'
  ].filter(Boolean)
  const total = tally.files > 0 ? `${found.join(', ') || 'No findings'} ${where}.` : 'Nothing was checked.'
  return `${[total, ...notes].join(' ')}\n`
}
