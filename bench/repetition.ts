/**
 * Texts that take more than their length says: texts of one unit over and over, which every rule reads, each rule timed; and an example of each rule,
 * repeated. Prints those that take over twice as long as their length says, each of three times. `node tools/run-ts.mjs bench/repetition.ts
 * [CHARACTERS]`, 6,000 for the shorter text of an example by default (four minutes).
 */
import {allRules} from '../rules/index.js'
import {createChecker} from '../src/checker.js'
import {repeatedTexts} from '../test/repeated-texts.js'

const characters = Number(process.argv[2] ?? 6000)
const times = 6
/** Milliseconds below which nothing is slow, whatever the shorter text took. */
const quick = 400
/** What takes its time once counts for as much as this, in milliseconds. */
const leastShort = 5
const tries = 3
const separators = [' ', '\n\n', '\n']

const on = allRules.filter(({stage, asksModel}) => stage !== 'deprecated' && !asksModel)
const withAll = await createChecker({
  rules: Object.fromEntries(on.map(({id}) => [id, 'on' as const])),
  minConfidence: 0,
  fluency: false
})
const asShipped = await createChecker({fluency: false})
await costs('The mayor left. '.repeat(500))

let slow = 0
for (const [before, unit, after, length] of repeatedTexts) {
  const textOf = (size: number): string => `${before}${unit.repeat(size / unit.length)}${after}`
  await tell(
    JSON.stringify([before, unit, after]),
    () => costs(textOf(length)),
    () => costs(textOf(times * length))
  )
}
for (const [at, {rule, text}] of examples().entries()) {
  const separator = separators[at % separators.length]!
  const repeated = Math.ceil(characters / text.length)
  const textOf = (units: number): string => Array.from({length: units}, () => text).join(separator)
  const short = (): Promise<Costs> => cost(textOf(repeated))
  await tell(`${rule}, joined by ${JSON.stringify(separator)}: ${text}`, short, () => cost(textOf(repeated * times)))
}
console.log(`${slow} of ${repeatedTexts.length + examples().length} texts grow faster than their length`)

type Costs = ReadonlyMap<string, number>

/** Prints what grows too fast in each try. */
async function tell(name: string, short: () => Promise<Costs>, long: () => Promise<Costs>): Promise<void> {
  let growing: [of: string, little: number, much: number][] | undefined
  for (let tried = 0; tried < tries && growing?.length !== 0; tried++) {
    const little = await short()
    const now = [...(await long())]
      .map(([of, much]): [string, number, number] => [of, little.get(of) ?? 0, much])
      .filter(([, little, much]) => much > quick && much > 2 * times * Math.max(little, leastShort))
    growing = growing ? growing.filter(([of]) => now.some(([again]) => again === of)) : now
  }
  if (!growing?.length) return
  slow++
  for (const [of, little, much] of growing)
    console.log(`${of}: ${Math.round(little)} ms, then ${Math.round(much)} ms: ${name}`)
}

function examples(): {rule: string; text: string}[] {
  return allRules.flatMap(({id, examples}) =>
    examples.slice(0, 3).map(example => ({rule: id, text: Object.values(example)[0]!.replaceAll(/[⟦⟧]/gu, '')}))
  )
}

/** Milliseconds by rule, and of all else. */
async function costs(text: string): Promise<Costs> {
  const spent = new Map<string, number>()
  const started = performance.now()
  await withAll.check(text, {onRule: (rule, milliseconds) => void spent.set(rule, milliseconds)})
  const all = performance.now() - started
  return spent.set('all else', all - [...spent.values()].reduce((sum, each) => sum + each, 0))
}

/** Milliseconds of the whole check. */
async function cost(text: string): Promise<Costs> {
  const started = performance.now()
  await asShipped.check(text)
  return new Map([['the check', performance.now() - started]])
}
