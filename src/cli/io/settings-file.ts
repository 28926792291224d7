/** Reads files of settings; a pipe or a device in the place of one would never end. */
import {readFile, stat} from 'node:fs/promises'
import {asTrouble, Trouble} from '../trouble.js'

/** The text of a file, or nothing where there is none. Throws a `Trouble`. */
export async function readSettings(path: string, shown: string): Promise<string | undefined> {
  try {
    const stats = await stat(path)
    if (!stats.isFile() && !stats.isDirectory())
      throw new Trouble(`${shown}: it is no file; take it away, or put a file in its place`)
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw asTrouble(shown, error)
  }
}
