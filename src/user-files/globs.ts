/** Globs that people write, as picomatch reads them, in time that no glob can run away with. */
import {sep} from 'node:path'
import picomatch from 'picomatch'
import {steadyTest, type Test} from './steady-regex.js'

export interface GlobOptions {
  /** Whether a star stands for names that begin with a dot, too. */
  dot: boolean
}

/** A glob with more stars than these, or with groups, may take its time where it is searched for alternative by alternative. */
const mostStars = 4

/** Whether a glob must not be left to a search that tries one alternative after another. */
export function mayRunAway(glob: string): boolean {
  return glob.includes('(') || (glob.match(/\*+|\+/gu)?.length ?? 0) > mostStars
}

/** Tells which paths, with forward slashes, a glob matches. Throws a `RangeError` that says what is wrong with one that cannot be used. */
export function globTest(glob: string, {dot}: GlobOptions): Test {
  const options = {dot, windows: sep === '\\'}
  if (!mayRunAway(glob)) return picomatch(glob, options)
  if (glob.length > longestGlob) throw new RangeError('it is too large')
  const test = steadyTest(picomatch.makeRe(glob, options))
  return path => path === glob || test(path)
}

/** In UTF-16 code units. */
const longestGlob = 1000

// A search that tries one folder after another can afford as many `/**/` in a long path.
const mostFolders = 3

/** Why a pattern in the words of .gitignore cannot be used, if it cannot. */
export function ignoreProblem(pattern: string): string | undefined {
  const folders = pattern.match(/(?<=\/)\*\*+(?=\/)/gu)?.length ?? 0
  return folders > mostFolders ? `it has more than ${mostFolders} \`/**/\`; write out some of the folders` : undefined
}
