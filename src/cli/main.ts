/** The command line as a process: its streams, its signals, its exit code. */
import {writeSync} from 'node:fs'
import {runningForeign} from '../config/foreign.js'
import {oneLine} from '../reporters/paint.js'
import {systemReason} from '../system-reason.js'
import {checked} from './checked.js'
import {Outlet} from './io/outlet.js'
import {run} from './run.js'
import {Trouble} from './trouble.js'
import type {ExitCode} from './world.js'

/** Runs the process's arguments. `units` of text were checked, in UTF-16 code units. */
export async function main(): Promise<{code: ExitCode; units: number}> {
  const stop = new AbortController()
  process.once('SIGINT', () => {
    stop.abort(new Trouble('interrupted'))
    process.stdin.destroy()
  })
  let idle = false
  const noteIdle = () => {
    idle = true
  }
  const tellEarlyEnd = (code: number) => tellEnd(idle ? 'waits for ever' : `ended the process with code ${code}`)
  process.once('beforeExit', noteIdle).once('exit', tellEarlyEnd)
  const [stdout, stderr] = [new Outlet(process.stdout), new Outlet(process.stderr)]
  const code = await run(process.argv.slice(2), {
    stdin: process.stdin,
    stdout,
    stderr,
    env: process.env,
    cwd: process.cwd(),
    signal: stop.signal
  })
  await stdout.finish()
  const {failure} = stdout
  if (failure) stderr.write(`wireproof: standard output: cannot write: ${systemReason(failure) ?? failure.message}\n`)
  await stderr.finish()
  process.off('beforeExit', noteIdle).off('exit', tellEarlyEnd)
  return {code: failure || stderr.failure ? 2 : code, units: checked.units}
}

/** For a configuration or a reporter that ends the process, or waits for ever. */
function tellEnd(how: string): void {
  const what = runningForeign().join(', ') || 'the run'
  process.exitCode = 2
  try {
    writeSync(2, `wireproof: ${oneLine(what)}: it ${how}\n`)
  } catch {
    // Nobody would read it.
  }
}
