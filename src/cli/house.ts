/** Which house rules apply to which story: those named by --house, or the nearest file above the story. */
import {dirname, resolve} from 'node:path'
import {allRules} from '../../rules/index.js'
import {type Checker, createChecker} from '../checker.js'
import type {HouseRules} from '../core/house.js'
import {type CheckOptions, type RuleSetting, withHouse} from '../core/options.js'
import type {Rule} from '../core/rule.js'
import {findHouseFile} from '../house/find.js'
import {ruleNamed} from './rule-names.js'
import {checkOptions, type Flags, type ModelOptions} from './settings.js'
import type {World} from './world.js'

/** A story, or standard input, as far as its folder matters. */
interface Placed {
  path?: string
}

/** The checker for each of the stories. */
export type CheckerFor = (input: Placed) => Checker

/** Makes the checkers that the stories need, so that a broken house file is told before anything is checked. Throws a `Trouble`, a `HouseError` or an `OptionError`. */
export async function makeCheckers(inputs: readonly Placed[], flags: Flags, world: World): Promise<CheckerFor> {
  const houses = await housesOf(inputs, flags, world)
  const different = [...new Set(houses.values())]
  const known = withEvery(different)
  const settings = settingsNamed(flags, known)
  const checkers = new Map<readonly HouseRules[], Checker>()
  for (const house of different) checkers.set(house, await createChecker(optionsFor(house, flags, settings)))
  return input => checkers.get(houses.get(folderOf(input, flags, world))!)!
}

/** The house rules of the working folder, for commands that read no stories. */
export async function houseHere(flags: Flags, world: World): Promise<readonly HouseRules[]> {
  return (await housesOf([{}], flags, world)).values().next().value ?? []
}

/** What the flags ask for with some house rules: settings of rules that another story's house has are left out. */
export function optionsFor(
  house: readonly HouseRules[],
  flags: Flags,
  settings: readonly (readonly [string, RuleSetting])[]
): CheckOptions & ModelOptions {
  const ids = new Set(withHouse(allRules, house).map(rule => rule.id))
  const rule = Object.fromEntries(settings.filter(([id]) => ids.has(id)))
  return {...checkOptions({...flags, rule}), ...(house.length > 0 && {house})}
}

/** The settings of --rule under the rules' full ids. Throws a `Trouble` for unknown rules. */
export function settingsNamed(flags: Flags, known: readonly Rule[]): [string, RuleSetting][] {
  return Object.entries(flags.rule ?? {}).map(([id, setting]) => [ruleNamed(id, known).id, setting])
}

/** Each house may have a rule of the same id; any of them will do to know the id. */
function withEvery(houses: readonly (readonly HouseRules[])[]): Rule[] {
  const rules = new Map(allRules.map(rule => [rule.id, rule]))
  for (const {rules: own} of houses.flat()) for (const rule of own) rules.set(rule.id, rule)
  return [...rules.values()]
}

/** House rules by folder; folders with the same file share one array. */
async function housesOf(
  inputs: readonly Placed[],
  flags: Flags,
  world: World
): Promise<Map<string, readonly HouseRules[]>> {
  const none: readonly HouseRules[] = []
  const folders = new Set(inputs.map(input => folderOf(input, flags, world)))
  if (flags.house === false) return new Map([...folders].map(folder => [folder, none]))
  const load = async (name: string) => (await import('../house/load.js')).loadHouseRules(name, {from: world.cwd})
  if (flags.house !== undefined) {
    const named: HouseRules[] = []
    for (const name of flags.house) named.push(await load(name))
    return new Map([...folders].map(folder => [folder, named]))
  }
  const byFile = new Map<string, readonly HouseRules[]>()
  const byFolder = new Map<string, readonly HouseRules[]>()
  for (const folder of folders) {
    const file = await findHouseFile(folder)
    if (file && !byFile.has(file)) byFile.set(file, [await load(file)])
    byFolder.set(folder, (file && byFile.get(file)) || none)
  }
  return byFolder
}

function folderOf({path}: Placed, {stdinFilename}: Flags, {cwd}: World): string {
  const file = path ?? (stdinFilename === undefined ? undefined : resolve(cwd, stdinFilename))
  return file === undefined ? cwd : dirname(resolve(cwd, file))
}
