/** `.wireproofignore`: what not to check, in the words of .gitignore, read from the working folder. */
import {isAbsolute, relative, resolve, sep} from 'node:path'
import ignore from 'ignore'
import {ignoreProblem} from '../../user-files/globs.js'
import {Trouble} from '../trouble.js'
import {readSettings} from './settings-file.js'

export const ignoreFile = '.wireproofignore'

/** Tells whether a path is not to be checked. */
export type IsIgnored = (path: string, isFolder?: boolean) => boolean

/** Reads the ignore file of a folder, if it has one. Throws a `Trouble`. */
export async function loadIgnore(cwd: string): Promise<IsIgnored> {
  const text = await readSettings(resolve(cwd, ignoreFile), ignoreFile)
  if (text === undefined) return () => false
  for (const [at, line] of text.split(/\r\n?|\n/u).entries()) {
    const problem = line.startsWith('#') ? undefined : ignoreProblem(line)
    if (problem !== undefined) throw new Trouble(`${ignoreFile}:${at + 1}: this pattern cannot be used: ${problem}`)
  }
  const matcher = ignore().add(text)
  return (path, isFolder = false) => {
    const below = relative(cwd, resolve(cwd, path)).split(sep).join('/')
    if (below === '' || below.startsWith('../') || below === '..' || isAbsolute(below)) return false
    return matcher.ignores(isFolder ? `${below}/` : below)
  }
}
