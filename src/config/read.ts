/** Reads the text of a configuration into values that remember where they stand. */
import {allRules} from '../../rules/index.js'
import {ignoreProblem} from '../user-files/globs.js'
import {Reader} from '../user-files/reader.js'
import {type Entry, type Origin, texts} from './entries.js'
import type {Schema} from './json-schema.js'
import {problemOf as overrideProblem} from './override-globs.js'
import {ConfigError} from './problems.js'
import {configSchema} from './schema.js'
import {walk} from './validate.js'

export interface Override {
  files: readonly string[]
  entries: readonly Entry[]
  /** Folder that the globs begin at. */
  base: string
}

/** What one file says. */
export interface Layer {
  entries: readonly Entry[]
  overrides: readonly Override[]
  ignores: {patterns: readonly string[]; base: string}
}

export interface ConfigText extends Layer {
  extends: readonly {name: string; origin: Origin}[]
}

/** Where a text comes from and what its paths begin at. */
export interface Source {
  shown: string
  base: string
  /** Folder that globs and ignored patterns begin at, where it is not `base`. */
  globs?: string
  /** A key of the text that holds the configuration. */
  field?: string
  /** The text was written by us, so that its lines mean nothing. */
  placeless?: boolean
}

/** Lists whose entries are added to those of earlier files. */
const adding: readonly string[] = ['words', 'dictionaries']

let schema: Schema | undefined

/** Reads YAML or JSON. Throws a `ConfigError` that names every problem with its line and column. */
export function readConfig(text: string, source: Source): ConfigText {
  schema ??= configSchema(allRules)
  const reader = new Reader(text)
  const root = source.field === undefined ? reader.root : reader.peek(reader.root, source.field)
  const found: Entry[] = []
  walk(reader, root, schema, [], (path, value, node, named) => {
    if (path[0] === 'overrides' && path[2] === 'files') refuseGlobs(reader, node, overrideProblem)
    if (path[0] === 'ignores') refuseGlobs(reader, node, ignoreProblem)
    const origin = originOf(reader, node, source)
    const at = named === undefined || source.placeless ? {} : {named: reader.place(named)}
    found.push({path, value, origin: {...origin, ...at}})
  })
  refuse(reader, source)
  const own = found.filter(({path}) => path[0] !== 'overrides')
  const valuesOf = (name: string) => own.filter(({path}) => path[0] === name)
  const globs = source.globs ?? source.base
  return {
    extends: valuesOf('extends').flatMap(({value, origin}) => texts(value).map(name => ({name, origin}))),
    ignores: {patterns: valuesOf('ignores').flatMap(({value}) => texts(value)), base: globs},
    overrides: overridesOf(found, globs),
    entries: own.flatMap(toSettings)
  }
}

/** A glob that is told with its place here needs no care later. */
function refuseGlobs(reader: Reader, node: unknown, problemOf: (glob: string) => string | undefined): void {
  for (const {text, node: at} of reader.texts(node, 'an entry of it')) {
    const problem = problemOf(text)
    if (problem !== undefined) reader.problem(at, `the glob \`${shortened(text)}\` cannot be used: ${problem}`)
  }
}

const shortened = (glob: string): string => (glob.length > longestShown ? `${glob.slice(0, longestShown)}…` : glob)

function overridesOf(found: readonly Entry[], base: string): Override[] {
  const parts = new Map<string, Entry[]>()
  for (const entry of found) {
    const [key, at = ''] = entry.path
    if (key === 'overrides') parts.set(at, [...(parts.get(at) ?? []), entry])
  }
  return [...parts.values()].map(part => {
    const entries = part.map(entry => ({...entry, path: entry.path.slice(2)}))
    const files = entries.filter(({path}) => path[0] === 'files').flatMap(({value}) => texts(value))
    return {files, base, entries: entries.flatMap(toSettings)}
  })
}

/** Of a glob in a message. In UTF-16 code units. */
const longestShown = 60

const notSettings: readonly string[] = ['$schema', 'extends', 'ignores', 'files']

/** Lists that add up fall into their entries, and a rule's bare setting is its severity. */
function toSettings({path, value, origin}: Entry): Entry[] {
  if (notSettings.includes(path[0]!)) return []
  if (adding.includes(path[0]!)) return texts(value).map(each => ({path: [...path, each], value: each, origin}))
  if (path[0] === 'rules' && path.length === 2) return [{path: [...path, 'severity'], value, origin}]
  return [{path, value, origin}]
}

function originOf(reader: Reader, node: unknown, {shown, base, placeless}: Source): Origin {
  return {shown, base, ...(placeless ? {line: 0, column: 0} : reader.place(node))}
}

function refuse({problems}: Reader, {shown, placeless}: Source): void {
  if (problems.length === 0) return
  const placed = placeless ? problems.map(({text}) => ({text, line: 0, column: 0})) : problems
  throw new ConfigError(
    shown,
    placed.toSorted((a, b) => a.line - b.line || a.column - b.column)
  )
}
