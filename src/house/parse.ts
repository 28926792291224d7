/** A house file's text made into rules; knows no files, so that the browser can have it. */
import type {HouseRules, NeverFlag} from '../core/house.js'
import {HouseError} from '../user-files/problems.js'
import {compileRule} from './compile.js'
import {type HouseFile, readHouseFile} from './read.js'

/** What house rules are called where they come from no file. */
const unnamed = 'house rules'

/** Parses the YAML of a house file. Throws a `HouseError` that names every problem with its line and column. */
export function parseHouseRules(text: string, path?: string): HouseRules {
  const file = readHouseFile(text)
  const [first] = file.extends
  if (first) file.problems.push({...first, text: '`extends` needs files: use loadHouseRules'})
  return toHouseRules(file, path)
}

/** Compiles what was read. Throws a `HouseError` where the file has problems. */
export function toHouseRules(file: HouseFile, path?: string): HouseRules {
  if (file.problems.length > 0) {
    const problems = file.problems.toSorted((a, b) => a.line - b.line || a.column - b.column)
    throw new HouseError(path ?? unnamed, problems)
  }
  return {
    ...(path !== undefined && {path}),
    rules: file.definitions.filter(hasChecks).map(compileRule),
    words: new Set(file.definitions.flatMap(({accept}) => accept)),
    neverFlag: file.neverFlag.map(entry => placedIn(entry, path))
  }
}

function placedIn({place, ...entry}: NeverFlag, file: string | undefined): NeverFlag {
  return {...entry, ...(place && {place: {...place, ...(file !== undefined && {file})}})}
}

/** A spelling rule that only accepts words finds nothing. */
function hasChecks({kind, phrases}: HouseFile['definitions'][number]): boolean {
  return kind === 'pattern' || phrases.length > 0
}
