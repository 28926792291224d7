/** The reports that were asked for, each going to a place of its own as the stories are checked. */
import type {Rule} from '../core/rule.js'
import {type ReadFiles, refusalOf} from './kept-files.js'
import {openOutput, refuseOutput} from './output.js'
import {type Common, type ReportWriter, reportAsItGoes, reportAtOnce} from './report.js'
import {loadReporter} from './reporter-modules.js'
import {type Flags, verdictOf} from './settings.js'
import {openStepSummary} from './step-summary.js'
import {type Wanted, wantedReports} from './wanted-reports.js'
import type {World} from './world.js'

export interface Reports extends ReportWriter {
  /** Tells the reports of rules that are on. */
  know(rules: readonly Rule[]): void
}

/** Loads the reporters and opens their files, before anything is checked. Throws a `Trouble` when one of them cannot be had. */
export async function openReports(flags: Flags, world: World, read: ReadFiles): Promise<Reports> {
  const rules = new Map<string, Rule>()
  const lists = new Set<readonly Rule[]>()
  const opened: ReportWriter[] = []
  const common = {...verdictOf(flags, 'warning'), rules}
  try {
    const wanted = await wantedReports(flags, world)
    // A run that is refused leaves the reports of the one before as they were.
    const own: string[] = []
    for (const {name} of wanted) own.push(...pathOf(await loadReporter(name, world)))
    const refuse = refusalOf({...read, settings: [...read.settings, ...own]}, flags, world)
    for (const {file, what} of wanted) if (file !== undefined) await refuseOutput(refuse, file, what)
    for (const one of wanted) opened.push(await openReport(one, flags, world, common))
    if (wanted.some(({name}) => name === 'github')) opened.push(...(await openStepSummary(world, common)))
  } catch (error) {
    await each(opened, report => report.close())
    throw error
  }
  return {
    know(list) {
      if (!lists.has(list)) for (const rule of list) rules.set(rule.id, rule)
      lists.add(list)
    },
    begin: () => each(opened, report => report.begin()),
    file: (result, index) => each(opened, report => report.file(result, index)),
    end: tally => each(opened, report => report.end(tally)),
    close: () => each(opened, report => report.close())
  }
}

const pathOf = ({path}: {path?: string}): string[] => (path === undefined ? [] : [path])

async function openReport(
  {name, file, what}: Wanted,
  flags: Flags,
  world: World,
  common: Common
): Promise<ReportWriter> {
  const {report, parts} = await loadReporter(name, world)
  const output = await openOutput(flags, world, file, what)
  const options = {...common, color: output.color, columns: output.columns}
  if (!parts) return reportAtOnce(report, output, options)
  return reportAsItGoes(parts(), output, options, flags.quiet === true && name === 'pretty')
}

async function each(reports: readonly ReportWriter[], act: (report: ReportWriter) => Promise<void>): Promise<void> {
  for (const report of reports) await act(report)
}
