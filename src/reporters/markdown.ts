/** A summary for a pull request's comment or a job's page, cut where the host would refuse it: queries go first, then warnings. */

import {severities} from '../core/severities.js'
import type {Finding, Severity} from '../core/types.js'
import {codeSpan, mapQuoted} from './code-spans.js'
import {harmless} from './paint.js'
import {joinParts} from './tally.js'
import type {Checked, PlainReporter, ReporterParts, Tally} from './types.js'
import {utf8Length, wellFormed} from './units.js'
import {count, countAll, instead, mostSuggestions, plural, symbols} from './wording.js'

/** GitHub's limit for a comment, in characters; GitLab's is higher. */
const mostInComment = 65_536
/** GitHub's limit for a step's summary, in bytes. */
export const mostInStepSummary = 2 ** 20
/** For the heading, the sentences and the count of what is left out. */
const reserved = 1000

interface Row {
  path: string
  /** Its place among all findings. */
  order: number
  text: string
}

interface Budget {
  most: number
  length(text: string): number
}

/** The reporter for one run of a comment. */
export const markdownParts = (): ReporterParts => partsWithin({most: mostInComment, length: text => text.length})

/** The reporter for one run of a page that may have so many bytes. */
export const markdownPartsOfBytes = (most: number): ReporterParts => partsWithin({most, length: utf8Length})

/** A heading with the counts, and a table for each story. */
export const markdown: PlainReporter = joinParts(markdownParts)

/** Keeps no more rows of a severity than could be shown if there were no others. */
function partsWithin(budget: Budget): ReporterParts {
  const rows: Record<Severity, Row[]> = {error: [], warning: [], query: []}
  const sizes: Record<Severity, number> = {error: 0, warning: 0, query: 0}
  const seen: Record<Severity, number> = {error: 0, warning: 0, query: 0}
  let order = 0
  return {
    begin: () => '',
    file(result) {
      for (const finding of 'report' in result ? result.report.findings : []) {
        const {severity} = finding
        seen[severity]++
        if (sizes[severity] > budget.most) continue
        const row = {path: (result as Checked).path, order: order++, text: rowText(finding)}
        rows[severity].push(row)
        sizes[severity] += budget.length(row.text)
      }
      return ''
    },
    end: tally => endText(rows, seen, tally, budget)
  }
}

function endText(
  rows: Readonly<Record<Severity, readonly Row[]>>,
  seen: Readonly<Record<Severity, number>>,
  tally: Tally,
  budget: Budget
): string {
  const shown = choose(rows, budget)
  const more = severities.map(severity => count(seen[severity] - shown[severity].length, severity)).filter(Boolean)
  const all = severities.flatMap(severity => shown[severity]).sort((a, b) => a.order - b.order)
  const parts = [
    `<!-- wireproof -->\n### wireproof: ${countAll(tally)} in ${plural(tally.files, 'story', 'stories')}`,
    sentences(tally),
    ...tables(all),
    more.length > 0 ? `${more.join(', ')} more, for which there is no room here.` : ''
  ]
  const text = `${parts.filter(Boolean).join('\n\n')}\n`
  return budget.length(text) <= budget.most ? text : ''
}

/** The gravest first, as long as there is room. */
function choose(
  rows: Readonly<Record<Severity, readonly Row[]>>,
  {most, length}: Budget
): Record<Severity, readonly Row[]> {
  let room = most - reserved
  const headed = new Set<string>()
  const fits = ({path, text}: Row): boolean => {
    if (room < 0) return false
    room -= length(text) + (headed.has(path) ? 0 : length(headOf(path)) + 2)
    headed.add(path)
    return room >= 0
  }
  const [error, warning, query] = severities.map(severity => rows[severity].filter(fits))
  return {error: error!, warning: warning!, query: query!}
}

function sentences({words, fixable, hidden, unread, interrupted}: Tally): string {
  const notes = [
    `${plural(words, 'word')} checked.`,
    fixable > 0 && `\`wireproof fix\` can repair ${fixable.toLocaleString('en')}.`,
    hidden > 0 && `${hidden.toLocaleString('en')} not shown.`,
    unread > 0 && `${plural(unread, 'file')} could not be checked.`,
    interrupted && 'Stopped before the end.'
  ]
  return notes.filter(Boolean).join(' ')
}

/** One for each story; rows of a story follow each other. */
function tables(rows: readonly Row[]): string[] {
  const texts = new Map<string, string>()
  for (const {path, text} of rows) texts.set(path, (texts.get(path) ?? headOf(path)) + text)
  return [...texts.values()].map(text => text.trimEnd())
}

function headOf(path: string): string {
  return `**${code(path)}**\n\n| Line | Severity | Finding | Instead |\n| ---: | --- | --- | --- |\n`
}

function rowText({line, column, severity, message, rule, url, suggestions}: Finding): string {
  const shown = suggestions.slice(0, mostSuggestions).map(({text}) => cell(instead(text)))
  const cells = [
    `${line}:${column}`,
    `${symbols[severity]} ${severity}`,
    `${cell(message)} ([${cell(rule)}](<${encodeURI(wellFormed(url))}>))`,
    shown.join(', ')
  ]
  return `| ${cells.join(' | ')} |\n`
}

/** What stands in backticks stays so; the rest is plain words, not markup. In a table a bar must be escaped even in code. */
function cell(message: string): string {
  return mapQuoted(message, plain, text => code(text).replaceAll('|', '\\|'))
}

function code(text: string): string {
  const line = harmless(text).replaceAll(/\s+/gu, ' ')
  return line.trim() === '' ? '`␠`' : codeSpan(line)
}

function plain(text: string): string {
  const line = harmless(text).replaceAll(/\s+/gu, ' ')
  return line.replaceAll(/[\\`*_{}[\]<>#|~&]/gu, '\\$&').replaceAll('@', '@\u200B')
}
