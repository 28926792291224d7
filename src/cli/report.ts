/** One report on its way to its place: as the stories are checked, or all at once at the end. */
import type {Reporter, ReporterOptions, ReporterParts, Result, Tally} from '../reporters/types.js'
import type {Output} from './output.js'

/** What all reports of a run are told alike. */
export type Common = Pick<ReporterOptions, 'failOn' | 'maxWarnings' | 'rules'>

/** A report, or several as one. */
export interface ReportWriter {
  begin(): Promise<void>
  file(result: Result, index: number): Promise<void>
  end(tally: Tally): Promise<void>
  close(): Promise<void>
}

/** Writes each story's part before the next is checked; with `quiet`, no end where there are no errors. */
export function reportAsItGoes(
  parts: ReporterParts,
  output: Output,
  options: ReporterOptions,
  quiet = false
): ReportWriter {
  return {
    begin: () => output.write(parts.begin(options)),
    file: (result, index) => output.write(parts.file(result, options, index)),
    end: async tally => {
      if (!quiet || tally.errors > 0) await output.write(parts.end(tally, options))
    },
    close: () => output.close()
  }
}

/** Keeps all stories to the end. */
export function reportAtOnce(report: Reporter, output: Output, options: ReporterOptions): ReportWriter {
  const kept: Result[] = []
  return {
    begin: async () => {},
    file: async result => void kept.push(result),
    end: async () => output.write(await report(kept, options)),
    close: () => output.close()
  }
}
