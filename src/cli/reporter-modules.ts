/** Loads a reporter by name: one of ours, a file of the user's, or a package of theirs. */
import {access, readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {runForeign} from '../config/foreign.js'
import {nearest} from '../core/option-error.js'
import {isReporterName, type LoadedReporter, reporterNames, reporters} from '../reporters/index.js'
import type {Reporter} from '../reporters/types.js'
import {systemReason} from '../system-reason.js'
import {Trouble} from './trouble.js'
import type {World} from './world.js'

/** The reporter of a name, with the file of one that is not ours: a path that begins with `./`, `../` or `/`, or a package. Throws a `Trouble` that says why there is none. */
export async function loadReporter(
  name: string,
  {cwd}: World
): Promise<{report: Reporter; parts?: LoadedReporter['parts']; path?: string}> {
  if (isReporterName(name)) return reporters[name]()
  const path = isPath(name) ? resolve(cwd, name) : await packageFile(name, cwd)
  const module = await importModule(path, name)
  const report = module.default
  if (typeof report !== 'function')
    throw new Trouble(`--reporter ${name}: its default export must be a function of (results, options)`)
  return {report: guarded(report as Reporter, name), path}
}

function isPath(name: string): boolean {
  return /^(?:\.{0,2}[/\\]|[A-Za-z]:[/\\])/u.test(name)
}

/** The file that a package, or a file in it, is imported from. */
async function packageFile(name: string, cwd: string): Promise<string> {
  const {resolve: find} = createRequire(join(cwd, 'reporter.js'))
  try {
    return find(name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_PACKAGE_PATH_NOT_EXPORTED') return importedFile(name, find)
    const near = nearest(name, reporterNames)
    const hint = near ? `did you mean "${near}"?` : `wireproof has ${reporterNames.join(', ')}`
    throw new Trouble(`unknown reporter "${name}"; ${hint} (a file of yours is named as in ./mine.js)`)
  }
}

/** For packages that can be imported but not required, which Node 20 cannot look up from another folder. */
async function importedFile(name: string, find: NodeJS.RequireResolve): Promise<string> {
  for (const folder of find.paths(name) ?? []) {
    const manifest = await readFile(join(folder, name, 'package.json'), 'utf8').catch(() => undefined)
    if (manifest === undefined) continue
    let entry = JSON.parse(manifest).exports
    while (typeof entry === 'object' && entry !== null)
      entry = entry['.'] ?? entry.node ?? entry.import ?? entry.default
    if (typeof entry === 'string') return join(folder, name, entry)
  }
  throw new Trouble(`--reporter ${name}: the package has no module to import`)
}

async function importModule(path: string, name: string): Promise<{default?: unknown}> {
  try {
    await access(path)
    return await runForeign(`--reporter ${name}`, () => import(pathToFileURL(path).href))
  } catch (error) {
    throw new Trouble(`--reporter ${name}: cannot load it: ${systemReason(error) ?? firstLine(error)}`, {cause: error})
  }
}

/** Their mistakes are told as theirs. */
function guarded(report: Reporter, name: string): Reporter {
  return async (results, options) => {
    let text: unknown
    try {
      text = await runForeign(`--reporter ${name}`, () => report(results, options))
    } catch (error) {
      throw new Trouble(`--reporter ${name} failed: ${firstLine(error)}`, {cause: error})
    }
    if (typeof text !== 'string') throw new Trouble(`--reporter ${name} must return a string, not ${typeof text}`)
    return text
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]!
}
