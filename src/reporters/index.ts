/** The reporters by name, each loaded when asked for. */
import type {PlainReporter, ReporterParts} from './types.js'

export interface LoadedReporter {
  report: PlainReporter
  /** Where the reporter can write as it goes: makes the parts for one run. */
  parts?: () => ReporterParts
}

export const reporters = {
  pretty: async (): Promise<LoadedReporter> => {
    const {pretty, prettyParts} = await import('./pretty.js')
    return {report: pretty, parts: () => prettyParts}
  },
  compact: async (): Promise<LoadedReporter> => {
    const {compact, compactParts} = await import('./compact.js')
    return {report: compact, parts: () => compactParts}
  },
  json: async (): Promise<LoadedReporter> => {
    const {json, jsonParts} = await import('./json.js')
    return {report: json, parts: () => jsonParts}
  },
  ndjson: async (): Promise<LoadedReporter> => {
    const {ndjson, ndjsonParts} = await import('./ndjson.js')
    return {report: ndjson, parts: () => ndjsonParts}
  },
  sarif: async (): Promise<LoadedReporter> => {
    const {sarif, sarifParts} = await import('./sarif.js')
    return {report: sarif, parts: sarifParts}
  },
  junit: async (): Promise<LoadedReporter> => {
    const {junit, junitParts} = await import('./junit.js')
    return {report: junit, parts: junitParts}
  },
  checkstyle: async (): Promise<LoadedReporter> => {
    const {checkstyle, checkstyleParts} = await import('./checkstyle.js')
    return {report: checkstyle, parts: () => checkstyleParts}
  },
  github: async (): Promise<LoadedReporter> => {
    const {github, githubParts} = await import('./github.js')
    return {report: github, parts: githubParts}
  },
  gitlab: async (): Promise<LoadedReporter> => {
    const {gitlab, gitlabParts} = await import('./gitlab.js')
    return {report: gitlab, parts: gitlabParts}
  },
  rdjson: async (): Promise<LoadedReporter> => {
    const {rdjson, rdjsonParts} = await import('./rdjson.js')
    return {report: rdjson, parts: rdjsonParts}
  },
  rdjsonl: async (): Promise<LoadedReporter> => {
    const {rdjsonl, rdjsonlParts} = await import('./rdjson.js')
    return {report: rdjsonl, parts: () => rdjsonlParts}
  },
  html: async (): Promise<LoadedReporter> => {
    const {htmlPage} = await import('./html.js')
    return {report: htmlPage}
  },
  markdown: async (): Promise<LoadedReporter> => {
    const {markdown, markdownParts} = await import('./markdown.js')
    return {report: markdown, parts: markdownParts}
  }
} as const satisfies Readonly<Record<string, () => Promise<LoadedReporter>>>

export type ReporterName = keyof typeof reporters

export const reporterNames = Object.keys(reporters) as readonly ReporterName[]

/** Whether a reporter of ours has this name. */
export function isReporterName(name: string): name is ReporterName {
  return Object.hasOwn(reporters, name)
}
