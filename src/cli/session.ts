/** What `check` and `fix` have in common: the stories to check, how one is read, and what to say about those that fail. */
import {resolve} from 'node:path'
import type {StoryOptions} from '../config/options.js'
import {RuleError} from '../core/run-rules.js'
import {FormatError} from '../formats/error.js'
import {harmless, oneLine} from '../reporters/paint.js'
import {findInputs, type InputFile, type InputTrouble} from './io/inputs.js'
import {readStoryFile, readStoryStream, type StoryFile} from './io/read.js'
import {type Flags, maxSizeOf} from './settings.js'
import type {Sources} from './sources.js'
import {Trouble} from './trouble.js'
import {type World, write} from './world.js'

/** A story to check; `path` is absent for standard input. */
export interface Input {
  path?: string
  shown: string
}

/** The stories that the arguments name, and what was wrong with the rest; `-`, or nothing where something is piped in, is standard input. */
export async function inputsOf(
  paths: readonly string[],
  flags: Flags,
  world: World,
  sources: Sources
): Promise<{inputs: Input[]; troubles: InputTrouble[]}> {
  const fromStdin = paths.length === 0 || (paths.length === 1 && paths[0] === '-')
  if (fromStdin) return {inputs: [await stdinInput(paths, flags, world)], troubles: []}
  if (paths.includes('-'))
    throw new Trouble('standard input (-) cannot be checked together with files; run it by itself')
  if (flags.stdinFilename !== undefined)
    throw new Trouble('--stdin-filename goes with standard input only; leave it out, or the paths')
  const {files, troubles, notes, missing} = await findInputs(paths, world.cwd, flags.ignore !== false, {
    ...flags,
    hasColumns: path => sources.hasColumns(path)
  })
  for (const note of notes) await complain(world, oneLine(note))
  await tellMissing(missing, sources, world)
  return {inputs: await withoutIgnored(files, paths, sources, world), troubles}
}

/** Tells of the folders in which nothing is checked out, unless a configuration leaves them out. */
async function tellMissing(missing: readonly InputTrouble[], sources: Sources, world: World): Promise<void> {
  for (const {shown, message} of missing) {
    const inside = resolve(world.cwd, shown, '.git')
    if ((await sources.ignoredBy(inside)) === undefined) await complain(world, oneLine(message))
  }
}

async function withoutIgnored(
  files: readonly InputFile[],
  paths: readonly string[],
  sources: Sources,
  world: World
): Promise<InputFile[]> {
  const kept: InputFile[] = []
  for (const file of files) {
    const by = await sources.ignoredBy(file.path)
    if (by === undefined) kept.push(file)
    else if (paths.includes(file.shown)) await complain(world, oneLine(`${file.shown} is left out by ${by}`))
  }
  return kept
}

async function stdinInput(paths: readonly string[], {stdinFilename}: Flags, world: World): Promise<Input> {
  if (paths.length === 0 && world.stdin.isTTY)
    throw new Trouble('nothing to check; name files or folders, or pipe a story in')
  if (stdinFilename === undefined) return {shown: '<stdin>'}
  const {stat} = await import('node:fs/promises')
  const stats = await stat(resolve(world.cwd, stdinFilename)).catch(() => undefined)
  if (stats?.isDirectory() || /[/\\]$/u.test(stdinFilename))
    throw new Trouble(`--stdin-filename ${stdinFilename} is a folder; give the name the story would have as a file`)
  return {shown: stdinFilename}
}

/** Reads one story. */
export function readInput(
  {path, shown}: Input,
  {encoding}: StoryOptions,
  flags: Flags,
  world: World
): Promise<StoryFile> {
  const options = {maxSize: maxSizeOf(flags), ...(encoding !== undefined && {encoding})}
  if (path !== undefined) return readStoryFile(path, shown, options)
  return readStoryStream(world.stdin, shown, options)
}

/** Says on standard error what is wrong. */
export function complain(world: World, message: string): Promise<void> {
  return write(world.stderr, `wireproof: ${harmless(message)}\n`)
}

/** Says on standard error what a report says of the check itself, each thing for the first story only. */
export function tellOnce(world: World): (notices?: readonly string[]) => Promise<void> {
  const told = new Set<string>()
  return async (notices = []) => {
    for (const notice of notices) {
      if (told.has(notice)) continue
      told.add(notice)
      await complain(world, notice)
    }
  }
}

/** What to say of a story that could not be checked; with `debug`, where it happened. One story's defect does not stop the others. */
export function storyTrouble(error: unknown, shown: string, debug = false): string {
  const where = debug && error instanceof Error ? `\n${error.stack}` : ''
  const story = oneLine(shown)
  if (error instanceof Trouble) return error.message + where
  if (error instanceof FormatError) return `${story}:${error.line}:${error.column}: ${asFlags(error.message)}${where}`
  const defect = 'this is a defect of wireproof'
  if (error instanceof RuleError)
    return `${story}: ${lowerFirst(error.message)}; ${defect}, --rule ${error.rule}=off goes round it${where}`
  return `${story}: internal error: ${error instanceof Error ? error.message : String(error)}; ${defect}${where}`
}

/** Gathers what to say of the rules that fail on a story. */
export function failuresOn(shown: string, debug = false): {failures: string[]; onFailure(failure: RuleError): void} {
  const failures: string[] = []
  return {failures, onFailure: failure => void failures.push(storyTrouble(failure, shown, debug))}
}

/** What the library calls an option is a flag here. */
function asFlags(message: string): string {
  return message.replaceAll(/`(format|fields)`/gu, '--$1')
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
