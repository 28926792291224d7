/** Reads house files, and those that they extend. */
import {createHash} from 'node:crypto'
import path from 'node:path'
import type {HouseRules} from '../core/house.js'
import {readUtf8, refuseCircle, shownFrom} from '../user-files/files.js'
import {houseFileName} from '../user-files/find.js'
import {type Kind, locate} from '../user-files/packages.js'
import {HouseError} from '../user-files/problems.js'
import {toHouseRules} from './parse.js'
import {readHouseFile} from './read.js'

/** How to look for a house file. */
export interface LoadOptions {
  /** Folder that a relative path or a package name is looked up from. Default: the working folder. */
  from?: string | undefined
  /** Who asks for it, for the message where there is no such file. */
  asked?: {path: string; line: number; column: number; what: string} | undefined
}

/** Loads a house file by its path, or a package by its name. Throws a `HouseError`. */
export async function loadHouseRules(
  name: string,
  {from = process.cwd(), asked}: LoadOptions = {}
): Promise<HouseRules> {
  const fail = (text: string): never => {
    if (!asked) throw new HouseError(name, [{line: 0, column: 0, text}])
    const {path, line, column, what} = asked
    throw new HouseError(path, [{line, column, text: `\`${what}\`: ${text}`}])
  }
  return loadFile(await locate(name, from, houseKind, fail), {above: [], loaded: new Map(), base: from})
}

const houseKind: Kind = {endings: /\.ya?ml$/iu, names: [houseFileName], field: 'rules'}

interface Way {
  /** The files that led here. */
  above: readonly string[]
  /** What was loaded on any way. */
  loaded: Map<string, HouseRules>
  base: string
}

async function loadFile(file: string, {above, loaded, base}: Way): Promise<HouseRules> {
  const known = loaded.get(file)
  if (known) return known
  const shown = shownFrom(file, base)
  const cannot = (text: string): never => {
    throw new HouseError(shown, [{line: 0, column: 0, text}])
  }
  const text = await readUtf8(file, cannot)
  const read = readHouseFile(text)
  const parents: HouseRules[] = []
  for (const {name, line, column} of read.extends) {
    const fail = (text: string): never => {
      throw new HouseError(shown, [{line, column, text: `\`extends: ${name}\`: ${text}`}])
    }
    const parent = await locate(name, path.dirname(file), houseKind, fail)
    const circle = [...above, file]
    refuseCircle(parent, circle, base, fail)
    parents.push(await loadFile(parent, {above: circle, loaded, base}))
  }
  const house = merge([...parents, {...toHouseRules(read, shown), files: [file], digest: text}], shown)
  loaded.set(file, house)
  return house
}

/** Rules of a later file take the place of those of the same id in an earlier one. */
function merge(files: readonly HouseRules[], shown: string): HouseRules {
  const rules = new Map(files.flatMap(file => file.rules.map(rule => [rule.id, rule] as const)))
  const neverFlag = new Map(
    files.flatMap(file => file.neverFlag.map(entry => [`${entry.rule ?? ''}\t${entry.text}`, entry] as const))
  )
  return {
    path: shown,
    files: [...new Set(files.flatMap(house => house.files ?? []))],
    digest: createHash('sha256')
      .update(JSON.stringify(files.map(({digest}) => digest)))
      .digest('hex'),
    rules: [...rules.values()],
    words: new Set(files.flatMap(file => [...file.words])),
    neverFlag: [...neverFlag.values()]
  }
}
