/** What a run reads, and so must not write over: stories, and all that it was told by. */
import {fstat} from 'node:fs'
import {resolve} from 'node:path'
import {promisify} from 'node:util'
import {fileKey} from './io/file-key.js'
import type {Flags} from './settings.js'
import {Trouble} from './trouble.js'
import type {World} from './world.js'

export interface ReadFiles {
  /** Without a path: standard input. */
  stories: readonly {path?: string}[]
  /** Absolute: configurations, house rules, word lists, baselines, reporters. */
  settings: readonly string[]
}

/** Throws a `Trouble` for a file that the run reads. @param what names the file and who wants to write it. @param advice what to do. */
export type Refuse = (path: string, what: string, advice: string) => Promise<void>

/** Makes the test of what is to be written; the files are looked up when first needed. */
export function refusalOf({stories, settings}: ReadFiles, flags: Flags, world: World): Refuse {
  let known: Promise<Map<string, string>> | undefined
  const look = async (): Promise<Map<string, string>> => {
    const kinds = new Map<string, string>()
    for (const path of settings) kinds.set(await fileKey(path), 'a file of settings')
    for (const key of await storyKeys(stories, flags, world)) kinds.set(key, 'one of the files to be checked')
    return kinds
  }
  return async (path, what, advice) => {
    known ??= look()
    const kind = (await known).get(await fileKey(resolve(world.cwd, path)))
    if (kind !== undefined) throw new Trouble(`${what} is ${kind}; ${advice}`)
  }
}

async function storyKeys(
  stories: readonly {path?: string}[],
  {stdinFilename}: Flags,
  {cwd, stdin}: World
): Promise<string[]> {
  const keys = await Promise.all(stories.flatMap(({path}) => (path === undefined ? [] : [fileKey(path)])))
  if (stories.every(({path}) => path !== undefined)) return keys
  if (stdinFilename !== undefined) keys.push(await fileKey(resolve(cwd, stdinFilename)))
  const {fd} = stdin as {fd?: unknown}
  const stats = typeof fd === 'number' ? await promisify(fstat)(fd).catch(() => undefined) : undefined
  return stats?.isFile() ? [...keys, `${stats.dev}:${stats.ino}`] : keys
}
