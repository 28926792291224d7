/** Loads a configuration and what it extends. Only files of JavaScript are run; everything else is read as data. */
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {readUtf8, refuseCircle, shownFrom} from '../user-files/files.js'
import {type Kind, locate} from '../user-files/packages.js'
import type {Origin} from './entries.js'
import {configNames} from './find.js'
import {runForeign} from './foreign.js'
import {configError} from './problems.js'
import {type ConfigText, type Layer, readConfig, type Source} from './read.js'

/** A configuration with all that it extends; a later layer beats an earlier one. */
export interface Config {
  /** Absolute. */
  path: string
  /** As a person in the working folder would write it. */
  shown: string
  layers: readonly Layer[]
  /** Absolute: itself and all that it extends. */
  files: readonly string[]
}

const kind: Kind = {endings: /\.(?:ya?ml|json|m?[jt]s)$/iu, names: configNames, field: 'config'}

/** Loads a file or package by its name. Throws a `ConfigError`. @param from folder that relative names and messages begin at. */
export async function loadConfig(name: string, from: string): Promise<Config> {
  const fail = (text: string): never => {
    throw configError(name, text)
  }
  const file = await locate(name, from, kind, fail)
  return isInPackage(file) ? loadConfigFile(file, from, from) : loadConfigFile(file, from)
}

/** Loads a file that is there. @param from folder that messages name files from. @param globs folder that patterns begin at, where it is not the file's. */
export async function loadConfigFile(file: string, from: string, globs?: string): Promise<Config> {
  const files = new Set<string>()
  const way: Way = {above: [], loaded: new Map(), files, from, ...(globs !== undefined && {globs})}
  const layers = await loadLayers(file, way)
  return {path: file, shown: shownFrom(file, from), layers, files: [...files]}
}

interface Way {
  /** The files that led here. */
  above: readonly string[]
  /** What was loaded on any way, by file and `globs`. */
  loaded: Map<string, readonly Layer[]>
  /** All that was read. */
  files: Set<string>
  from: string
  /** Where the patterns of a package begin: at the file that extends it. */
  globs?: string
}

async function loadLayers(file: string, way: Way): Promise<readonly Layer[]> {
  const key = [file, way.globs ?? ''].join('\t')
  const known = way.loaded.get(key)
  if (known) return known
  const config = await readFile(file, way)
  way.files.add(file)
  const layers: Layer[] = []
  for (const {name, origin} of config.extends) layers.push(...(await extended(name, origin, file, way)))
  const all = lastOfEach([...layers, config])
  way.loaded.set(key, all)
  return all
}

/** A layer that comes again beats those between, so that where it came before makes no difference. */
function lastOfEach(layers: readonly Layer[]): Layer[] {
  return [...new Set(layers.toReversed())].reverse()
}

async function extended(
  name: string,
  origin: Origin,
  file: string,
  {above, globs, ...way}: Way
): Promise<readonly Layer[]> {
  const fail = (text: string): never => {
    throw configError(origin.shown, `\`extends: ${name}\`: ${text}`, origin)
  }
  const parent = await locate(name, path.dirname(file), kind, fail)
  const circle = [...above, file]
  refuseCircle(parent, circle, way.from, fail)
  const inPackage = globs ?? (isInPackage(parent) && !isInPackage(file) ? path.dirname(file) : undefined)
  return loadLayers(parent, {...way, above: circle, ...(inPackage !== undefined && {globs: inPackage})})
}

const isInPackage = (file: string): boolean => file.split(path.sep).includes('node_modules')

async function readFile(file: string, {from, globs}: Way): Promise<ConfigText> {
  const shown = shownFrom(file, from)
  const source: Source = {shown, base: path.dirname(file), ...(globs !== undefined && {globs})}
  if (/\.m?[jt]s$/iu.test(file)) return readConfig(await runFile(file, shown), {...source, placeless: true})
  const text = await readUtf8(file, problem => {
    throw configError(shown, problem)
  })
  if (/\.json$/iu.test(file)) refuseBadJson(text, shown)
  return readConfig(text, path.basename(file) === 'package.json' ? {...source, field: 'wireproof'} : source)
}

/** What reads YAML takes more than JSON, and means other things by some of it. */
function refuseBadJson(text: string, shown: string): void {
  try {
    JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch (error) {
    const {message} = error as SyntaxError
    const at = /at position (\d+)/u.exec(message)?.[1]
    const before = text.slice(0, at === undefined ? text.length : Number(at)).split('\n')
    const place = {line: before.length, column: before.at(-1)!.length + 1}
    throw configError(
      shown,
      `not valid JSON: ${message.replace(/(?:, (?:"|\.\.\.)| (?:in JSON )?at position ).*$/su, '')}`,
      place
    )
  }
}

/** What a file of JavaScript exports, as JSON. */
async function runFile(file: string, shown: string): Promise<string> {
  const {features} = process as {features: {typescript?: unknown}}
  if (/ts$/iu.test(file) && !features.typescript)
    throw configError(
      shown,
      `Node ${process.versions.node} cannot read TypeScript; use Node 22.18 or newer, or make it wireproof.config.mjs or .yaml`
    )
  const load = async (): Promise<unknown> => (await import(pathToFileURL(file).href)).default
  const exported = await runForeign(shown, load).catch((error: unknown) => {
    throw configError(shown, `cannot load it: ${error instanceof Error ? error.message : String(error)}`)
  })
  if (typeof exported !== 'object' || exported === null)
    throw configError(shown, 'it must export the configuration: `export default {preset: "strict"}`')
  try {
    return JSON.stringify(exported)
  } catch (error) {
    throw configError(
      shown,
      `it must export plain values: ${error instanceof Error ? error.message.split('\n')[0] : ''}`
    )
  }
}
