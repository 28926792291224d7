/** `wireproof fix`: shows what it would repair, or with --write repairs it; what is piped in comes out repaired. */
import {addReport, emptyTally} from '../../reporters/tally.js'
import type {Tally} from '../../reporters/types.js'
import {plural} from '../../reporters/wording.js'
import {Configs, type SettingsOf} from '../configs.js'
import {encode} from '../io/encoding.js'
import type {StoryFile} from '../io/read.js'
import {progressOn} from '../progress.js'
import {complain, failuresOn, type Input, inputsOf, readInput, storyTrouble} from '../session.js'
import {type Flags, fails, verdictOf} from '../settings.js'
import {storyFormat} from '../story-format.js'
import {Trouble} from '../trouble.js'
import {type ExitCode, isWorkflow, type World, wantsColor, write} from '../world.js'

interface Run {
  settingsOf: SettingsOf
  flags: Flags
  world: World
  /** What is left for a person. */
  left: Tally
  /** Stories that change. */
  changed: number
  repairs: number
  /** Stories that could not be written. */
  unwritten: number
}

interface Repaired {
  before: StoryFile
  text: string
  bytes: Uint8Array
  repairs: number
}

/** Repairs files, folders, globs or standard input. */
export async function runFix(paths: readonly string[], flags: Flags, world: World): Promise<ExitCode> {
  const configs = new Configs(flags, world)
  const {inputs, troubles} = await inputsOf(paths, flags, world, configs.sources)
  const isPiped = (input: Input) => input.path === undefined
  if (flags.write && inputs.some(isPiped))
    throw new Trouble('--write needs files to write to; without it, what is piped in comes out repaired')
  for (const trouble of troubles) await complain(world, trouble.message)
  const {settingsOf} = await configs.settle(inputs)
  const run: Run = {settingsOf, flags, world, left: emptyTally(), changed: 0, repairs: 0, unwritten: 0}
  await fixAll(inputs, run)
  const piped = inputs.some(isPiped)
  if (!piped && !flags.quiet && run.left.files > 0) await complain(world, summary(run))
  if (run.left.interrupted) return 130
  if (troubles.length > 0 || run.left.unread > 0) return 2
  const waiting = !piped && !flags.write && run.changed > 0
  return waiting || fails(run.left, verdictOf(flags, 'never')) ? 1 : 0
}

async function fixAll(inputs: readonly Input[], run: Run): Promise<void> {
  const progress = progressOn(run.world.stderr, inputs.length, {log: Boolean(run.world.env.CI)})
  for (const [index, input] of inputs.entries()) {
    progress.show(index)
    try {
      run.world.signal.throwIfAborted()
      const repaired = await repair(input, run)
      progress.clear()
      await deliver(input, repaired, run)
    } catch (error) {
      progress.clear()
      if (run.world.signal.aborted) {
        run.left.interrupted = true
        return
      }
      run.left.unread++
      await complain(run.world, storyTrouble(error, input.shown, run.flags.debug))
    }
  }
  progress.clear()
}

async function repair(input: Input, {settingsOf, flags, world, left}: Run): Promise<Repaired> {
  const {checker, ...options} = settingsOf(input)
  const before = await readInput(input, options, flags, world)
  const {failures, onFailure} = failuresOn(input.shown, flags.debug)
  const info = {...storyFormat(options, before.text, input.shown), path: input.shown, signal: world.signal, onFailure}
  const fixed = await (await checker()).fix(before.text, info)
  // A rule that fails on one pass may fail on the next.
  for (const failure of new Set(failures)) await complain(world, failure)
  if (failures.length > 0) left.unread++
  const same = fixed.text === before.text
  const bytes = same ? before.bytes : encodeNamed(fixed.text, before, input.shown)
  addReport(left, fixed.after)
  const repairs = same ? 0 : fixed.before.findings.filter(finding => finding.fix === 'safe').length
  return {before, text: fixed.text, bytes, repairs}
}

function encodeNamed(text: string, like: StoryFile, shown: string): Uint8Array {
  try {
    return encode(text, like)
  } catch (error) {
    throw error instanceof Trouble ? new Trouble(`${shown}: ${error.message}`, {cause: error}) : error
  }
}

async function deliver({path, shown}: Input, {before, text, bytes, repairs}: Repaired, run: Run): Promise<void> {
  const {flags, world} = run
  if (path === undefined) {
    if (!world.stdout.write(bytes)) await write(world.stdout, '')
    return
  }
  if (text === before.text) return
  if (flags.write) {
    const {replaceFile} = await import('../io/write.js')
    await replaceFile(path, shown, before.bytes, bytes).catch(error => {
      run.unwritten++
      throw error
    })
  } else {
    const {unifiedDiff} = await import('../../reporters/diff.js')
    const color = wantsColor(flags.color, world.stdout, world.env)
    const options = {color, terminal: world.stdout.isTTY === true, log: isWorkflow(world.env)}
    await write(world.stdout, unifiedDiff(shown, before.text, text, options))
  }
  run.changed++
  run.repairs += repairs
}

function summary({flags, changed, repairs, unwritten, left}: Run): string {
  const findings = left.errors + left.warnings + left.queries
  const person = findings > 0 ? `; ${plural(findings, 'finding')} left for a person (\`wireproof check\`)` : ''
  if (changed === 0)
    return `nothing ${unwritten > 0 ? 'was repaired' : 'to repair'} in ${plural(left.files, 'file')}${person}`
  const what = `${plural(repairs, 'repair')} in ${plural(changed, 'file')}`
  return flags.write ? `made ${what}${person}` : `${what} to make, with --write${person}`
}
