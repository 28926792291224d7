/** `.wireproofignore`: what not to check, in the words of .gitignore, read from the working folder. */
import {readFile} from 'node:fs/promises'
import {isAbsolute, relative, resolve, sep} from 'node:path'
import ignore from 'ignore'
import {asTrouble} from '../trouble.js'

export const ignoreFile = '.wireproofignore'

/** Tells whether a path is not to be checked. */
export type IsIgnored = (path: string, isFolder?: boolean) => boolean

/** Reads the ignore file of a folder, if it has one. */
export async function loadIgnore(cwd: string): Promise<IsIgnored> {
  const text = await readFile(resolve(cwd, ignoreFile), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw asTrouble(ignoreFile, error)
  })
  if (text === undefined) return () => false
  const matcher = ignore().add(text)
  return (path, isFolder = false) => {
    const below = relative(cwd, resolve(cwd, path)).split(sep).join('/')
    if (below === '' || below.startsWith('../') || below === '..' || isAbsolute(below)) return false
    return matcher.ignores(isFolder ? `${below}/` : below)
  }
}
