/** The command line as a process: its streams, its signals, its exit code. */
import {checked} from './checked.js'
import {run} from './run.js'
import {Trouble} from './trouble.js'
import type {ExitCode} from './world.js'

/** A reader that has seen enough (`| head`) is no error. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit()
  process.exitCode = 2
  throw error
}

/** Runs the process's arguments. `units` of text were checked, in UTF-16 code units. */
export async function main(): Promise<{code: ExitCode; units: number}> {
  const stop = new AbortController()
  process.once('SIGINT', () => {
    stop.abort(new Trouble('interrupted'))
    process.stdin.destroy()
  })
  process.stdout.on('error', leaveQuietly)
  process.stderr.on('error', leaveQuietly)
  const code = await run(process.argv.slice(2), {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    signal: stop.signal
  })
  return {code, units: checked.units}
}
