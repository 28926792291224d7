/** The globs that say which stories an override is for. */
import {globTest} from '../user-files/globs.js'

/** Makes the test for paths below the folder that the globs begin at. Of the globs that match, the last counts; one with `!` takes files out. */
export function matcherOf(globs: readonly string[]): (path: string) => boolean {
  const steps = globs.map(stepOf)
  const all = steps.length > 0 && steps.every(({denied}) => denied)
  return path => {
    const last = steps.findLast(({matches}) => matches(path))
    return last ? !last.denied : all
  }
}

/** Why a glob cannot be used, if it cannot. */
export function problemOf(glob: string): string | undefined {
  try {
    stepOf(glob)
    return undefined
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return error.message
  }
}

function stepOf(glob: string): {denied: boolean; matches: (path: string) => boolean} {
  const denied = /^!(?!\()/u.test(glob)
  return {denied, matches: globTest(fullGlob(denied ? glob.slice(1) : glob), {dot: true})}
}

/** A glob without a slash is for names in any folder; one that ends with a slash, for all in a folder. */
function fullGlob(glob: string): string {
  const bare = glob.replace(/^\.?\//u, '').replace(/\/$/u, '/**')
  return bare.includes('/') || glob.startsWith('/') ? bare : `**/${bare}`
}
