/** Shows what counts for a story as YAML, each value with the place that it comes from. */
import {relative, resolve} from 'node:path'
import {stringify} from 'yaml'
import type {Entry, Origin} from '../config/entries.js'
import type {Json} from '../config/json-schema.js'
import {presets} from '../core/options.js'
import {harmless, oneLine} from '../reporters/paint.js'
import type {Configs, Resolved} from './configs.js'
import {type ExitCode, type World, write} from './world.js'

/** Writes the settings of a story, which need not exist. */
export async function printConfig(name: string, configs: Configs, world: World): Promise<ExitCode> {
  const path = resolve(world.cwd, name)
  const resolved = await configs.resolve({path})
  const ignoredBy = await configs.sources.ignoredBy(path)
  const head = [
    `# ${oneLine(name)}: ${resolved.config ? oneLine(resolved.config.shown) : 'no configuration file'}`,
    ...(ignoredBy === undefined ? [] : [`# left out by ${oneLine(ignoredBy)}`])
  ]
  const lines = treeLines(treeOf([...defaults(resolved, world), ...resolved.merged.values()]), '')
  await write(world.stdout, `${[...head, ...lines].join('\n')}\n`)
  return 0
}

/** What counts where nothing is said. */
function defaults({merged, foundHouse}: Resolved, {cwd}: World): Entry[] {
  const entry = (key: string, value: Json, shown: string): Entry => ({
    path: [key],
    value,
    origin: {shown, line: 0, column: 0, base: cwd}
  })
  const preset = (merged.get('preset')?.value ?? 'desk') as keyof typeof presets
  return [
    entry('preset', 'desk', 'default'),
    entry('minConfidence', presets[preset].minConfidence, `preset ${preset}`),
    entry('failOn', 'warning', 'default'),
    ...(foundHouse === undefined ? [] : [entry('house', [relative(cwd, foundHouse).replaceAll('\\', '/')], 'found')])
  ]
}

interface Tree {
  [key: string]: Tree | Entry
}

/** A later entry takes the place of an earlier one of its path. */
function treeOf(entries: readonly Entry[]): Tree {
  const root: Tree = Object.create(null)
  for (const entry of entries) {
    let at = root
    for (const key of entry.path.slice(0, -1)) {
      at[key] ??= Object.create(null) as Tree
      at = at[key] as Tree
    }
    at[entry.path.at(-1)!] = entry
  }
  return root
}

const adding: readonly string[] = ['words', 'dictionaries']

function treeLines(tree: Tree, indent: string): string[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const name = `${indent}${yaml(key)}:`
    if (isEntry(value)) return [`${name} ${yaml(value.value)}  # ${placeOf(value.origin)}`]
    if (indent === '' && adding.includes(key))
      return [
        name,
        ...Object.values(value as Readonly<Record<string, Entry>>).map(
          each => `${indent}  - ${yaml(each.value)}  # ${placeOf(each.origin)}`
        )
      ]
    return [name, ...treeLines(value, `${indent}  `)]
  })
}

function isEntry(value: Tree | Entry): value is Entry {
  return 'origin' in value && 'path' in value
}

/** On one line. */
function yaml(value: Json): string {
  return harmless(stringify(value, {collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0}).trimEnd())
}

function placeOf({shown, line, column}: Origin): string {
  return oneLine(line > 0 ? `${shown}:${line}:${column}` : shown)
}
