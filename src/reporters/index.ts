/** The reporters by name, each loaded when asked for. */
import type {Reporter, ReporterParts} from './types.js'

export interface LoadedReporter {
  report: Reporter
  /** Where the reporter can write as it goes. */
  parts?: ReporterParts
}

export const reporters = {
  pretty: async (): Promise<LoadedReporter> => {
    const {pretty, prettyParts} = await import('./pretty.js')
    return {report: pretty, parts: prettyParts}
  },
  json: async (): Promise<LoadedReporter> => {
    const {json, jsonParts} = await import('./json.js')
    return {report: json, parts: jsonParts}
  }
} as const satisfies Readonly<Record<string, () => Promise<LoadedReporter>>>

export type ReporterName = keyof typeof reporters
