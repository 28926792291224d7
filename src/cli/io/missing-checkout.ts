/** Folders that are empty because Git has put nothing there yet: a check of them is green, and nobody notices. */
import {readFile, stat} from 'node:fs/promises'
import {dirname, join, relative, resolve, sep} from 'node:path'

/** What to say of a folder in which nothing is checked out; nothing of any other. @param entries what lies in it. @param shown what a person calls it. */
export async function missingCheckout(
  folder: string,
  entries: readonly {name: string}[],
  shown: string
): Promise<string | undefined> {
  if (entries.some(({name}) => name !== '.git')) return undefined
  if (await isSubmodule(folder))
    return `${shown}: this submodule is not checked out, and nothing in it was checked; run git submodule update --init`
  return entries.length > 0
    ? `${shown}: nothing but .git is in this folder, and nothing in it was checked; check out a branch there, or name another folder`
    : undefined
}

/** Whether the repository around a folder has it for a submodule. */
async function isSubmodule(folder: string): Promise<boolean> {
  for (let at = dirname(folder); at !== dirname(at); at = dirname(at)) {
    if (!(await stat(join(at, '.git')).catch(() => undefined))) continue
    const text = await readFile(join(at, '.gitmodules'), 'utf8').catch(() => '')
    const path = relative(at, folder).split(sep).join('/')
    return [...text.matchAll(/^[ \t]*path[ \t]*=[ \t]*(?<path>.*)$/gmu)].some(
      ({groups}) => resolve('/', unquoted(groups!.path!)) === resolve('/', path)
    )
  }
  return false
}

/** A value as Git's settings write it. */
function unquoted(value: string): string {
  const plain = value.trim()
  return plain.startsWith('"') ? plain.slice(1, -1).replaceAll(/\\(.)/gu, '$1') : plain
}
