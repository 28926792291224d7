/** Where a report goes: standard output, or a file that is opened before anything is checked. */
import {open} from 'node:fs/promises'
import {basename, resolve} from 'node:path'
import {configNames} from '../config/find.js'
import {houseFileName} from '../user-files/find.js'
import {baselineName} from './baselines.js'
import {ignoreFile} from './io/ignore.js'
import type {Refuse} from './kept-files.js'
import type {Flags} from './settings.js'
import {asTrouble, Trouble} from './trouble.js'
import {type World, wantsColor, write} from './world.js'

export interface Output {
  color: boolean
  columns: number
  write(text: string): Promise<void>
  close(): Promise<void>
}

/** Width of context lines where no terminal says how wide it is. */
const defaultColumns = 100
/** In the place of a file: standard output. */
export const printed = '-'
/** What a slip must not overwrite. */
const kept = new Set([...configNames, houseFileName, ignoreFile, baselineName, 'package.json'])

/** Opens a file that was not refused, or standard output where none is named. Throws a `Trouble` when the file cannot be written. */
export async function openOutput(
  flags: Flags,
  world: World,
  file: string | undefined,
  what = `--output ${file}`
): Promise<Output> {
  if (file === undefined) {
    return {
      color: wantsColor(flags.color, world.stdout, world.env),
      columns: world.stdout.columns || defaultColumns,
      write: text => write(world.stdout, text),
      close: async () => {}
    }
  }
  const handle = await open(resolve(world.cwd, file), 'w').catch(error => {
    throw asTrouble(`${what}: cannot write`, error)
  })
  return {
    color: flags.color ?? false,
    columns: defaultColumns,
    write: text =>
      handle.writeFile(text).catch(error => {
        throw asTrouble(`${what}: cannot write`, error)
      }),
    close: () => handle.close()
  }
}

/** The file that --output names: none for `-`, which is standard output. Throws a `Trouble` for an empty name. */
export function outputFile({output}: Flags): string | undefined {
  if (output === '') throw new Trouble('--output is empty; name a file, or - for standard output')
  return output === printed ? undefined : output
}

/** Throws a `Trouble` for a file that a report must not overwrite. */
export async function refuseOutput(refuse: Refuse, file: string, what: string): Promise<void> {
  const advice = 'choose another name for the report'
  if (kept.has(basename(file))) throw new Trouble(`${what} is a file of settings; ${advice}`)
  await refuse(file, what, advice)
}
