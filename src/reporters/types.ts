/** What a reporter is given, and what it is. Reporters are pure: no files, no clock, no console. */
import type {RuleMeta} from '../core/rule.js'
import type {Report, Severity} from '../core/types.js'

/** A story that was checked; `source` is its decoded text. */
export interface Checked {
  path: string
  source: string
  report: Report
  /** Where the story's own settings differ from the run's. */
  failOn?: Severity | 'never'
}

/** A story that could not be checked, and why. */
export interface Unread {
  path: string
  error: string
}

/** What became of one story. */
export type Result = Checked | Unread

/** What all stories come to. */
export interface Tally {
  files: number
  words: number
  errors: number
  warnings: number
  queries: number
  /** Findings that `fix` repairs. */
  fixable: number
  /** Findings that were left out of the report on request. */
  hidden: number
  /** Stories that could not be checked. */
  unread: number
  /** Someone stopped the run before the last story. */
  interrupted: boolean
}

/** What a reporter should know of the run. */
export interface ReporterOptions {
  /** Whether what it writes to can show colours. */
  color: boolean
  /** Width to fit context lines into. */
  columns: number
  /** What makes the run fail, for reports that know only passed and failed. */
  failOn: Severity | 'never'
  /** More warnings than this fail the run as a whole; infinite for any number. */
  maxWarnings: number
  /** The rules that are on for any of the stories, by id; complete when the last story is checked. */
  rules: ReadonlyMap<string, RuleMeta>
}

/** Writes the results as one text, and may take its time. */
export type Reporter = (results: readonly Result[], options: ReporterOptions) => string | Promise<string>

/** One of ours, which answers at once. */
export type PlainReporter = (results: readonly Result[], options: ReporterOptions) => string

/** A reporter that can write as it goes; the joined parts are what the whole would be. Made anew for each run, since it may keep count. */
export interface ReporterParts {
  begin(options: ReporterOptions): string
  file(result: Result, options: ReporterOptions, index: number): string
  end(tally: Tally, options: ReporterOptions): string
}
