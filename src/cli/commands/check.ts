/** `wireproof check`: one story after another, each reported and let go of before the next is read. */
import type {Report} from '../../core/types.js'
import {type LoadedReporter, reporters} from '../../reporters/index.js'
import {addReport, emptyTally} from '../../reporters/tally.js'
import type {Result, Tally} from '../../reporters/types.js'
import {Configs, type SettingsOf} from '../configs.js'
import {type Output, openOutput} from '../output.js'
import {progressOn} from '../progress.js'
import {complain, type Input, inputsOf, readInput, storyTrouble} from '../session.js'
import {type Flags, fails, verdictOf} from '../settings.js'
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
  const {inputs, troubles} = await inputsOf(paths, flags, world, configs)
  for (const trouble of troubles) await complain(world, trouble.message)
  const settingsOf = await configs.settle(inputs)
  const reporter = await reporters[flags.reporter ?? 'pretty']()
  const output = await openOutput(flags, world, inputs)
  try {
    const run: Run = {settingsOf, reporter, output, flags, world, failed: false, told: new Set()}
    const tally = await checkAll(inputs, run)
    if (tally.interrupted) return 130
    if (troubles.length > 0 || tally.unread > 0) return 2
    return run.failed || tally.warnings > verdictOf(flags, 'warning').maxWarnings ? 1 : 0
  } finally {
    await output.close()
  }
}

/** What holds of every story is said for the first. */
async function tellOnce(notices: readonly string[] = [], {told, world}: Run): Promise<void> {
  for (const notice of notices) {
    if (told.has(notice)) continue
    told.add(notice)
    await complain(world, notice)
  }
}

interface Run {
  told: Set<string>
  settingsOf: SettingsOf
  reporter: LoadedReporter
  output: Output
  flags: Flags
  world: World
  /** Whether a story has findings that its own settings do not put up with. */
  failed: boolean
}

async function checkAll(inputs: readonly Input[], run: Run): Promise<Tally> {
  const {reporter, output, flags, world} = run
  const tally = emptyTally()
  const progress = progressOn(world.stderr, inputs.length)
  const kept: Result[] = []
  if (reporter.parts) await output.write(reporter.parts.begin(output))
  for (const [index, input] of inputs.entries()) {
    progress.show(index)
    const result = await checkOne(input, run, tally)
    if (!result) break
    progress.clear()
    if ('error' in result) await complain(world, result.error)
    if (reporter.parts) await output.write(reporter.parts.file(result, output, index))
    else kept.push(result)
  }
  progress.clear()
  const silent = flags.quiet && tally.errors === 0 && (flags.reporter ?? 'pretty') === 'pretty'
  if (!reporter.parts) await output.write(reporter.report(kept, output))
  else if (!silent) await output.write(reporter.parts.end(tally, output))
  return tally
}

/** The result for one story, or nothing when someone has stopped the run. */
async function checkOne(input: Input, run: Run, tally: Tally): Promise<Result | undefined> {
  const {flags, world} = run
  const path = input.shown
  try {
    world.signal.throwIfAborted()
    const {checker, ...settings} = run.settingsOf(input)
    const {text} = await readInput(input, settings, flags, world)
    const report = await checker.check(text, {path, signal: world.signal})
    addReport(tally, report)
    run.failed ||= fails(countsOf(report), verdictOf(flags, settings.failOn ?? 'warning'))
    await tellOnce(report.notices, run)
    return {path, source: text, report: flags.quiet ? errorsOnly(report, tally) : report}
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
