/** `wireproof check`: one story after another, each reported and let go of before the next is read. */
import type {Report} from '../../core/types.js'
import {addReport, emptyTally} from '../../reporters/tally.js'
import type {Result, Tally} from '../../reporters/types.js'
import {Baselines} from '../baselines.js'
import {inChangedLines, onlyChanged, refuseSwallowed} from '../changed-lines.js'
import {Configs, type SettingsOf} from '../configs.js'
import type {Changed} from '../git.js'
import type {InputTrouble} from '../io/inputs.js'
import {type ReadFiles, refusalOf} from '../kept-files.js'
import {openSight, type Sight} from '../look.js'
import {progressOn} from '../progress.js'
import {openReports, type Reports} from '../reports.js'
import {complain, type Input, inputsOf, storyTrouble, tellOnce} from '../session.js'
import {type Flags, fails, refuseTogether, verdictOf} from '../settings.js'
import {Trouble} from '../trouble.js'
import type {ExitCode, World} from '../world.js'

/** Checks files, folders, globs or standard input and writes a report. */
export async function runCheck(paths: readonly string[], flags: Flags, world: World): Promise<ExitCode> {
  if (flags.ndjson) {
    const {runNdjson} = await import('./ndjson.js')
    return runNdjson(paths, flags, world)
  }
  const configs = new Configs(flags, world)
  if (flags.printConfig !== undefined) {
    const {printConfig} = await import('../print-config.js')
    return printConfig(flags.printConfig, configs, world)
  }
  refuseSwallowed(paths, flags)
  refuseTogether(flags, 'changed', 'updateBaseline', 'a baseline is made of whole stories')
  const {inputs: all, troubles} = await inputsOf(paths, flags, world, configs.sources)
  if (flags.updateBaseline && all.some(({path}) => path === undefined))
    throw new Trouble('--update-baseline needs files: a baseline names stories by them')
  const {inputs, changed} = await onlyChanged(all, flags, world)
  const {settingsOf, flags: named} = await configs.settle(inputs)
  const baselines = new Baselines(flags, world)
  const read: ReadFiles = {stories: all, settings: await configs.files()}
  await baselines.load(
    inputs.map(input => settingsOf(input).baseline),
    refusalOf(read, flags, world)
  )
  const settings = [...read.settings, ...baselines.files]
  const reports = await openReports(flags, world, {...read, settings})
  return checkAndReport(inputs, troubles, named, {
    settingsOf,
    baselines,
    reports,
    flags,
    world,
    ...(changed && {changed})
  })
}

type Settled = Omit<Run, 'look' | 'failed' | 'incomplete' | 'tell'>

/** `named`: the flags, the names of --rule made out. */
async function checkAndReport(
  inputs: readonly Input[],
  troubles: readonly InputTrouble[],
  named: Flags,
  settled: Settled
): Promise<ExitCode> {
  const {settingsOf, baselines, reports, changed, flags, world} = settled
  const sight = await openSight(inputs, settingsOf, named, world)
  try {
    const run: Run = {...settled, look: sight.look, failed: false, incomplete: false, tell: tellOnce(world)}
    const tally = await checkAll(inputs, troubles, run)
    if (tally.interrupted) return 130
    const isStale = !changed && (await baselines.finish())
    if (tally.unread > 0 || run.incomplete) return 2
    return flags.updateBaseline ? 0 : verdict(run, tally, isStale)
  } finally {
    await sight.close()
    await reports.close()
  }
}

function verdict({failed, flags}: Run, {warnings}: Tally, isStale: boolean): ExitCode {
  if (flags.failOnStale && isStale) return 1
  return failed || warnings > verdictOf(flags, 'warning').maxWarnings ? 1 : 0
}

interface Run {
  look: Sight['look']
  tell: (notices?: readonly string[]) => Promise<void>
  settingsOf: SettingsOf
  baselines: Baselines
  changed?: Changed
  reports: Reports
  flags: Flags
  world: World
  /** Whether a rule failed on a story. */
  incomplete: boolean
  /** Whether a story has findings that its own settings do not put up with. */
  failed: boolean
}

/** Paths that came to nothing come first. */
async function checkAll(inputs: readonly Input[], troubles: readonly InputTrouble[], run: Run): Promise<Tally> {
  const {reports, world} = run
  const tally = emptyTally()
  const progress = progressOn(world.stderr, inputs.length, {log: Boolean(world.env.CI)})
  await reports.begin()
  for (const [index, {shown, message}] of troubles.entries()) {
    tally.unread++
    await complain(world, message)
    await reports.file({path: shown, error: message}, index)
  }
  for (const [index, input] of inputs.entries()) {
    progress.show(index)
    const result = await checkOne(input, run, tally)
    if (!result) break
    progress.clear()
    if ('error' in result) await complain(world, result.error)
    await reports.file(result, troubles.length + index)
  }
  progress.clear()
  await reports.end(tally)
  return tally
}

/** The result for one story, or nothing when someone has stopped the run. */
async function checkOne(input: Input, run: Run, tally: Tally): Promise<Result | undefined> {
  const {flags, world} = run
  const path = input.shown
  try {
    const looked = await run.look(input)
    world.signal.throwIfAborted()
    const {text, failures = []} = looked
    for (const failure of failures) await complain(world, failure)
    run.incomplete ||= failures.length > 0
    const settings = run.settingsOf(input)
    const unknown = run.baselines.sift(input, settings, looked)
    const report = run.changed ? await inChangedLines(unknown, input.path!, text, run.changed) : unknown
    addReport(tally, report)
    const verdict = verdictOf(flags, settings.failOn ?? 'warning')
    run.failed ||= fails(countsOf(report), verdict)
    run.reports.know(settings.rules)
    await run.tell(report.notices)
    const shown = flags.quiet ? errorsOnly(report, tally) : report
    return {path, source: text, report: shown, failOn: verdict.failOn}
  } catch (error) {
    if (world.signal.aborted) {
      tally.interrupted = true
      return undefined
    }
    const message = storyTrouble(error, path, flags.debug)
    tally.unread++
    return {path, error: message}
  }
}

function countsOf(report: Report): Tally {
  const tally = emptyTally()
  addReport(tally, report)
  return tally
}

function errorsOnly(report: Report, tally: Tally): Report {
  const findings = report.findings.filter(finding => finding.severity === 'error')
  tally.hidden += report.findings.length - findings.length
  return {...report, findings}
}
