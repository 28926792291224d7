/** Word lists that a person keeps: one word a line, what follows a # is a comment. */
import {homedir} from 'node:os'
import path from 'node:path'
import {readUtf8, shownFrom} from '../user-files/files.js'
import type {Origin} from './entries.js'
import {ConfigError, configError} from './problems.js'

/** Reads a word list. Throws a `ConfigError`. @param origin who asks for it. */
export async function readDictionary(name: string, origin: Origin, cwd: string): Promise<string[]> {
  const file = path.resolve(origin.base, name)
  const fail = (problem: string): never => {
    throw configError(origin.shown, `\`dictionaries: ${name}\`: ${problem}`, origin)
  }
  const text = await readUtf8(file, fail, 'split it and name each part under `dictionaries`')
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n?|\n/u)
  const words = lines.map(line => line.replace(/#.*$/u, '').trim())
  const problems = words.flatMap((word, at) =>
    /\s/u.test(word) ? [{line: at + 1, column: 1, text: `\`${word}\` is more than one word; give each a line`}] : []
  )
  if (problems.length > 0) throw new ConfigError(shownFrom(file, cwd), problems)
  return words.filter(word => word !== '').map(straight)
}

/** A word with straight apostrophes, as the speller knows it. */
export const straight = (word: string): string => word.replaceAll('’', "'")

/** Where a person keeps words of their own. */
export function userDictionary(env: {readonly [name: string]: string | undefined}): string | undefined {
  const home = env.HOME ?? (env.USERPROFILE !== undefined ? homedir() : undefined)
  const folder = env.XDG_CONFIG_HOME || env.APPDATA || (home && path.join(home, '.config'))
  return folder ? path.join(folder, 'wireproof', 'words.txt') : undefined
}
