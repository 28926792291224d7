/** Finds house files; apart from what reads them, since most runs find none and need no YAML. */
import {lstat, stat} from 'node:fs/promises'
import path from 'node:path'
import {HouseError} from './problems.js'

/** What a house file is called. */
export const houseFileName = 'wireproof.rules.yaml'

/** Whether there is such a file; `fail` is told of a folder of its name, and of a link that leads nowhere. */
export async function standsAsFile(file: string, fail: (text: string, file: string) => never): Promise<boolean> {
  const entry = await lstat(file).catch(() => undefined)
  if (!entry || entry.isFile()) return entry !== undefined
  const target = entry.isSymbolicLink() ? await stat(file).catch(() => undefined) : entry
  if (!target) return fail('this link leads to no file; mend it or take it away', file)
  return target.isFile() || fail('it is no file; take it away, or put a file in its place', file)
}

/** The nearest house file from a folder upward, as far as the repository's root. */
export async function findHouseFile(folder: string): Promise<string | undefined> {
  const fail = (text: string, file: string): never => {
    throw new HouseError(file, [{line: 0, column: 0, text}])
  }
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const file = path.join(at, houseFileName)
    if (await standsAsFile(file, fail)) return file
    if (await stat(path.join(at, '.git')).catch(() => undefined)) return undefined
    if (path.dirname(at) === at) return undefined
  }
}
