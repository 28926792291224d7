/** SARIF 2.1.0, for GitHub code scanning, Azure DevOps and editors. Results come first in the file, so that it can be written as it goes. */
import type {RuleMeta} from '../core/rule.js'
import {groupOf} from '../core/rule-names.js'
import type {Edit, Finding, Severity} from '../core/types.js'
import {ruleUrl} from '../core/urls.js'
import {version} from '../version.js'
import {entryWriter} from './entries.js'
import {fingerprints} from './fingerprint.js'
import {joinParts} from './tally.js'
import type {Checked, PlainReporter, ReporterOptions, ReporterParts, Tally} from './types.js'
import {type Range, Units, wellFormed} from './units.js'
import {advice, joinSentences} from './wording.js'

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
const home = 'https://www.npmjs.com/package/wireproof'
const levels = {error: 'error', warning: 'warning', query: 'note'} as const

/** Each rule's place in the list of rules, and the finding that brought it there. */
type Rules = Map<string, {index: number; finding: Finding}>

/** The reporter for one run: it keeps the rules that were met and the files that could not be read. */
export function sarifParts(): ReporterParts {
  const rules: Rules = new Map()
  const unread: object[] = []
  const write = entryWriter()
  return {
    begin: () =>
      `{"$schema":${JSON.stringify(schema)},"version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[`,
    file(result) {
      if ('error' in result) unread.push(notification(result.path, result.error))
      return write('report' in result ? resultsOf(result, rules) : [])
    },
    end: (tally, options) => `\n],${JSON.stringify(runFacts(rules, unread, tally, options)).slice(1, -1)}}]}\n`
  }
}

/** All findings as one run. */
export const sarif: PlainReporter = joinParts(sarifParts)

function runFacts(
  rules: Readonly<Rules>,
  unread: readonly object[],
  {interrupted}: Tally,
  options: ReporterOptions
): object {
  const described = [...rules.values()].map(({finding}) => descriptor(options.rules.get(finding.rule), finding))
  return {
    tool: {driver: {name: 'wireproof', version, semanticVersion: version, informationUri: home, rules: described}},
    invocations: [
      {
        executionSuccessful: unread.length === 0 && !interrupted,
        ...(unread.length > 0 && {toolExecutionNotifications: unread})
      }
    ]
  }
}

/** What a rule says of itself; of a rule that is not known, what its finding says. */
function descriptor(rule: RuleMeta | undefined, finding: Finding): object {
  const {summary = finding.rule, severity = finding.severity, confidence = finding.confidence} = rule ?? {}
  const id = finding.rule
  const helpUri = rule?.url ?? (rule ? ruleUrl(id) : finding.url)
  return {
    id,
    shortDescription: {text: summary},
    fullDescription: {text: finding.why},
    help: {
      text: finding.why.startsWith(summary) ? finding.why : `${summary} ${finding.why}`,
      markdown: `${finding.why.startsWith(summary) ? '' : `${summary}\n\n`}${finding.why}\n\n[All about ${id}](${helpUri})`
    },
    helpUri,
    defaultConfiguration: {level: levels[severity], rank: percent(confidence)},
    properties: {
      tags: [groupOf(id)],
      precision: precision(confidence),
      'problem.severity': problem(severity)
    }
  }
}

/** As GitHub sorts its alerts. */
function precision(confidence: number): string {
  if (confidence >= 0.9) return 'very-high'
  if (confidence >= 0.7) return 'high'
  return confidence >= 0.5 ? 'medium' : 'low'
}

function problem(severity: Severity): string {
  return severity === 'query' ? 'recommendation' : severity
}

function resultsOf(checked: Checked, rules: Rules): object[] {
  const units = new Units(checked.source)
  const names = fingerprints(checked)
  const artifactLocation = {uri: uriOf(checked.path)}
  return checked.report.findings.map((finding, index) => {
    if (!rules.has(finding.rule)) rules.set(finding.rule, {index: rules.size, finding})
    const snippet = {text: checked.source.slice(finding.start, finding.end)}
    const region = {...regionOf(units.range(finding)), snippet}
    return {
      ruleId: finding.rule,
      ruleIndex: rules.get(finding.rule)!.index,
      level: levels[finding.severity],
      rank: percent(finding.confidence),
      message: {text: unlinked(joinSentences(finding.message, advice(finding)))},
      locations: [{physicalLocation: {artifactLocation, region}}],
      partialFingerprints: {'wireproof/v1': names[index]},
      ...(finding.suggestions.length > 0 && {fixes: fixesOf(finding, units, artifactLocation)}),
      properties: {confidence: finding.confidence, fix: finding.fix}
    }
  })
}

function fixesOf({suggestions, fix}: Finding, units: Units, artifactLocation: object): object[] {
  return suggestions.map(({text, edits}, index) => ({
    description: {text: unlinked(text === '' ? 'Leave it out' : `Print: ${text}`)},
    artifactChanges: [{artifactLocation, replacements: edits.map(edit => replacement(edit, units))}],
    properties: {safe: fix === 'safe' && index === 0}
  }))
}

function replacement(edit: Edit, units: Units): object {
  return {deletedRegion: regionOf(units.range(edit)), ...(edit.text !== '' && {insertedContent: {text: edit.text}})}
}

function regionOf({start, end}: Range): object {
  return {startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column}
}

function notification(path: string, error: string): object {
  const locations = [{physicalLocation: {artifactLocation: {uri: uriOf(path)}}}]
  return {level: 'error', message: {text: unlinked(error)}, locations}
}

/** A relative reference with forward slashes; a file URL for an absolute path. */
function uriOf(path: string): string {
  const parts = wellFormed(path)
    .split('/')
    .map(part => encodeURIComponent(part))
  if (/^[A-Za-z]:\//u.test(path)) return `file:///${path.slice(0, 2)}/${parts.slice(1).join('/')}`
  return path.startsWith('/') ? `file://${parts.join('/')}` : parts.join('/')
}

/** `[a](b)` in a message would be a link. */
function unlinked(text: string): string {
  return text.replaceAll(/\[(?=[^\]]*\]\()/gu, '\\[')
}

function percent(share: number): number {
  return Math.round(share * 1000) / 10
}
