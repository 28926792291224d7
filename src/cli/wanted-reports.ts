/** Reads `--reporter name=file` and `--output file` into which reports go where. */
import {resolve} from 'node:path'
import {isReporterName} from '../reporters/index.js'
import {fileKey} from './io/file-key.js'
import {outputFile, printed} from './output.js'
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
export async function wantedReports(flags: Flags, {cwd}: World): Promise<Wanted[]> {
  const {reporter = ['pretty'], output} = flags
  const wanted = reporter.map(readWanted)
  const unplaced = wanted.filter(({file}) => file === undefined)
  const file = outputFile(flags)
  if (unplaced.length > 1) refuseBoth(unplaced, file === undefined ? 'standard output' : `--output ${file}`)
  if (output !== undefined && unplaced.length === 0)
    throw new Trouble(`--output ${output} has nothing to write: every --reporter names a file of its own`)
  const placed = wanted.map(one => {
    if (one.file === undefined) return file === undefined ? one : {...one, file, what: `--output ${file}`}
    return one.file === printed ? {...one, file: undefined} : one
  })
  const together = placed.filter(one => one.file === undefined)
  if (together.length > 1) refuseBoth(together, 'standard output')
  await refuseSameFile(placed, cwd)
  return placed
}

function refuseBoth(wanted: readonly Wanted[], place: string): never {
  throw new Trouble(
    `${wanted.map(({name}) => name).join(' and ')} would both write to ${place}; give each a file, as in --reporter ${wanted[1]!.name}=report.out`
  )
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

async function refuseSameFile(wanted: readonly Wanted[], cwd: string): Promise<void> {
  const byKey = new Map<string, Wanted>()
  for (const one of wanted) {
    if (one.file === undefined) continue
    const key = await fileKey(resolve(cwd, one.file))
    const other = byKey.get(key)
    if (other)
      throw new Trouble(`${other.name} and ${one.name} would both write ${one.file}; give each a file of its own`)
    byKey.set(key, one)
  }
}
