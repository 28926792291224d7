#!/usr/bin/env node
/** The command line: runs one command, and turns whatever goes wrong into one line and an exit code. */
import {parseArguments} from './program.js'
import {Trouble} from './trouble.js'
import type {ExitCode, World} from './world.js'

/** Runs the arguments and returns the exit code. */
async function run(argv: readonly string[], world: World): Promise<ExitCode> {
  let debug = argv.includes('--debug')
  try {
    const parsed = parseArguments(argv, world)
    debug = parsed.debug
    return await parsed.action(world)
  } catch (error) {
    world.stderr.write(`wireproof: ${explain(error, debug)}\n`)
    return 2
  }
}

function explain(error: unknown, debug: boolean): string {
  const detail = error instanceof Error ? error : new Error(String(error))
  if (debug) return detail.stack ?? detail.message
  if (error instanceof Trouble || detail.name === 'OptionError') return detail.message
  return `internal error: ${detail.message}; this is a defect of wireproof, --debug shows where`
}

/** A reader that has seen enough (`| head`) is no error. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit()
  process.exitCode = 2
  throw error
}

const stop = new AbortController()
process.once('SIGINT', () => {
  stop.abort(new Trouble('interrupted'))
  process.stdin.destroy()
})
process.stdout.on('error', leaveQuietly)
process.stderr.on('error', leaveQuietly)

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  signal: stop.signal
})
