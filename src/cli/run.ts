/** Runs one command, and turns whatever goes wrong into one line and an exit code. */
import {harmless} from '../reporters/paint.js'
import {parseArguments} from './program.js'
import {Trouble} from './trouble.js'
import type {ExitCode, World} from './world.js'

/** Runs the arguments and returns the exit code. */
export async function run(argv: readonly string[], world: World): Promise<ExitCode> {
  let debug = argv.includes('--debug')
  try {
    const parsed = parseArguments(argv, world)
    debug = parsed.debug
    return await parsed.action(world)
  } catch (error) {
    world.stderr.write(`wireproof: ${harmless(explain(error, debug))}\n`)
    return 2
  }
}

function explain(error: unknown, debug: boolean): string {
  const detail = error instanceof Error ? error : new Error(String(error))
  if (debug) return detail.stack ?? detail.message
  if (error instanceof Trouble || ['OptionError', 'HouseError', 'ConfigError'].includes(detail.name))
    return detail.message
  return `internal error: ${detail.message}; this is a defect of wireproof, --debug shows where`
}
