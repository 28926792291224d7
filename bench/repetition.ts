/**
 * Texts that take more than their length says: an example of each rule, repeated, and repeated six times as often. Prints those that take over twice
 * six times as long. `node tools/run-ts.mjs bench/repetition.ts [CHARACTERS]`, 6,000 for the shorter text by default (two minutes).
 */
import {allRules} from '../rules/index.js'
import {createChecker} from '../src/checker.js'

const characters = Number(process.argv[2] ?? 6000)
const times = 6
const separators = [' ', '\n\n', '\n']
/** Milliseconds below which a long text is not slow, whatever the short one took. */
const quick = 400

const checker = await createChecker({fluency: false})
await millisecondsFor('The mayor left. '.repeat(500))
let slow = 0
for (const [at, {rule, text}] of examples().entries()) {
  const separator = separators[at % separators.length]!
  const repeated = Math.ceil(characters / text.length)
  const short = Array.from({length: repeated}, () => text)
  const long = Array.from({length: repeated * times}, () => text)
  await millisecondsFor(short.join(separator))
  const little = await millisecondsFor(short.join(separator))
  const much = await millisecondsFor(long.join(separator))
  if (much < quick || much < 2 * times * little) continue
  slow++
  console.log(
    `${rule}: ${Math.round(little)} ms, then ${Math.round(much)} ms, joined by ${JSON.stringify(separator)}: ${text}`
  )
}
console.log(`${slow} of ${examples().length} texts grow faster than their length`)

function examples(): {rule: string; text: string}[] {
  return allRules.flatMap(({id, examples}) =>
    examples.slice(0, 3).map(example => ({rule: id, text: Object.values(example)[0]!.replaceAll(/[⟦⟧]/gu, '')}))
  )
}

async function millisecondsFor(text: string): Promise<number> {
  const started = performance.now()
  await checker.check(text)
  return performance.now() - started
}
