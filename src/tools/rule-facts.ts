/** Reads the patterns of all rules, for the build of the command line, which then need not read them at each start. */
import {createChecker} from '../checker.js'
import {type Facts, knownFacts} from '../text/pattern-facts.js'

export async function readRuleFacts(): Promise<readonly (readonly [source: string, facts: Facts])[]> {
  const checker = await createChecker({preset: 'strict', fluency: false})
  await checker.check('The mayor opened the bridge.')
  return knownFacts()
}
