/** Reads house files, and those that they extend. */
import {createHash} from 'node:crypto'
import path from 'node:path'
import type {HouseRules} from '../core/house.js'
import {readUtf8, shownFrom} from './files.js'
import {houseFileName} from './find.js'
import {type Kind, locate} from './packages.js'
import {toHouseRules} from './parse.js'
import {HouseError} from './problems.js'
import {readHouseFile} from './read.js'

export interface LoadOptions {
  /** Folder that a relative path or a package name is looked up from. Default: the working folder. */
  from?: string
}

/** Loads a house file by its path, or a package by its name. Throws a `HouseError`. */
export async function loadHouseRules(name: string, {from = process.cwd()}: LoadOptions = {}): Promise<HouseRules> {
  const fail = (text: string): never => {
    throw new HouseError(name, [{line: 0, column: 0, text}])
  }
  return loadFile(await locate(name, from, houseKind, fail), [], from)
}

const houseKind: Kind = {endings: /\.ya?ml$/iu, names: [houseFileName], field: 'rules'}

async function loadFile(file: string, above: readonly string[], base: string): Promise<HouseRules> {
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
    if (circle.includes(parent)) {
      const ring = [...circle.slice(circle.indexOf(parent)), parent].map(step => shownFrom(step, base))
      fail(`the files extend each other in a circle: ${ring.join(' → ')}; take one \`extends\` out`)
    }
    parents.push(await loadFile(parent, circle, base))
  }
  return merge([...parents, {...toHouseRules(read, shown), digest: text}], shown)
}

/** Rules of a later file take the place of those of the same id in an earlier one. */
function merge(files: readonly HouseRules[], shown: string): HouseRules {
  const rules = new Map(files.flatMap(file => file.rules.map(rule => [rule.id, rule] as const)))
  const neverFlag = new Map(
    files.flatMap(file => file.neverFlag.map(entry => [`${entry.rule ?? ''}\t${entry.text}`, entry] as const))
  )
  return {
    path: shown,
    digest: createHash('sha256')
      .update(JSON.stringify(files.map(({digest}) => digest)))
      .digest('hex'),
    rules: [...rules.values()],
    words: new Set(files.flatMap(file => [...file.words])),
    neverFlag: [...neverFlag.values()]
  }
}
