/** Finds house files; apart from what reads them, since most runs find none and need no YAML. */
import {stat} from 'node:fs/promises'
import path from 'node:path'

/** What a house file is called. */
export const houseFileName = 'wireproof.rules.yaml'

/** The nearest house file from a folder upward, as far as the repository's root. */
export async function findHouseFile(folder: string): Promise<string | undefined> {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const file = path.join(at, houseFileName)
    if ((await stat(file).catch(() => undefined))?.isFile()) return file
    if (await stat(path.join(at, '.git')).catch(() => undefined)) return undefined
    if (path.dirname(at) === at) return undefined
  }
}
