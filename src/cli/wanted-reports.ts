/** Reads `--reporter name=file` and `--output file` into which reports go where. */
import {resolve} from 'node:path'
import {isReporterName} from '../reporters/index.js'
import type {Flags} from './settings.js'
import {Trouble} from './trouble.js'
import type {World} from './world.js'

export interface Wanted {
  name: string
  /** Absent for standard output. */
  file: string | undefined
  /** The option that names the file, for messages about it. */
  what: string
}

/** The reports to write. Throws a `Trouble` when two would go to the same place, or `--output` to none. */
export async function wantedReports({reporter = ['pretty'], output}: Flags, {cwd}: World): Promise<Wanted[]> {
  const wanted = reporter.map(readWanted)
  const unplaced = wanted.filter(({file}) => file === undefined)
  if (unplaced.length > 1)
    throw new Trouble(
      `${unplaced.map(({name}) => name).join(' and ')} would both write to ${output === undefined ? 'standard output' : `--output ${output}`}; give each a file, as in --reporter ${unplaced[1]!.name}=report.out`
    )
  if (output !== undefined && unplaced.length === 0)
    throw new Trouble(`--output ${output} has nothing to write: every --reporter names a file of its own`)
  const placed = wanted.map(one =>
    one.file === undefined && output !== undefined ? {...one, file: output, what: `--output ${output}`} : one
  )
  refuseSameFile(placed, cwd)
  return placed
}

/** Names of ours hold no `=`; a module's path may, so that there the last one counts. */
function readWanted(given: string): Wanted {
  const first = given.indexOf('=')
  const equals = isReporterName(given.slice(0, Math.max(first, 0))) ? first : given.lastIndexOf('=')
  const what = `--reporter ${given}`
  if (equals < 0) return {name: given, file: undefined, what}
  const [name, file] = [given.slice(0, equals), given.slice(equals + 1)]
  if (name === '' || file === '') throw new Trouble(`${what}: write a name, or name=file, as in sarif=report.sarif`)
  return {name, file, what}
}

function refuseSameFile(wanted: readonly Wanted[], cwd: string): void {
  const byPath = new Map<string, Wanted>()
  for (const one of wanted) {
    if (one.file === undefined) continue
    const path = resolve(cwd, one.file)
    const other = byPath.get(path)
    if (other)
      throw new Trouble(`${other.name} and ${one.name} would both write ${one.file}; give each a file of its own`)
    byPath.set(path, one)
  }
}
