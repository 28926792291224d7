import type {Severity} from './types.js'

/** The gravest first. */
export const severities = ['error', 'warning', 'query'] as const satisfies readonly Severity[]

/** Whether a finding makes the run fail. */
export function isFailing(severity: Severity, failOn: Severity | 'never'): boolean {
  return failOn !== 'never' && severities.indexOf(severity) <= severities.indexOf(failOn)
}
