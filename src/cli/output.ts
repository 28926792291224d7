/** Where a report goes: standard output, or a file that is opened before anything is checked. */
import {open, stat} from 'node:fs/promises'
import {basename, resolve} from 'node:path'
import {configNames} from '../config/find.js'
import {houseFileName} from '../user-files/find.js'
import {baselineName} from './baselines.js'
import {ignoreFile} from './io/ignore.js'
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
/** What a slip must not overwrite. */
const kept = new Set([...configNames, houseFileName, ignoreFile, baselineName, 'package.json'])

/** Opens a file, or standard output where none is named. Throws a `Trouble` when the file cannot be written, or is one of those to be checked. */
export async function openOutput(
  flags: Flags,
  world: World,
  inputs: readonly {path?: string}[],
  file: string | undefined = flags.output,
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
  await refuseOutput(world, inputs, file, what)
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

/** Throws a `Trouble` for a file that must not be overwritten. */
export async function refuseOutput(
  {cwd}: World,
  inputs: readonly {path?: string}[],
  file: string,
  what: string
): Promise<void> {
  const path = resolve(cwd, file)
  if (kept.has(basename(path))) throw new Trouble(`${what} is a file of settings; choose another name for the report`)
  await refuseInput(path, what, inputs)
}

async function refuseInput(path: string, what: string, inputs: readonly {path?: string}[]): Promise<void> {
  const there = await stat(path).catch(() => undefined)
  if (!there) return
  for (const input of inputs) {
    if (input.path === undefined) continue
    const stats = await stat(input.path).catch(() => undefined)
    if (stats && stats.ino === there.ino && stats.dev === there.dev)
      throw new Trouble(`${what} is one of the files to be checked; choose another name for the report`)
  }
}
