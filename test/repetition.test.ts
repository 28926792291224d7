/**
 * Texts of one unit over and over, as no story is and any input may be: whatever looks back to the beginning from each of them takes the square of
 * their number. Machines are noisy, so that only what is far too slow at four times the length, three times running, counts. bench/repetition.ts does
 * the same with sentences.
 */
import {beforeAll, describe, expect, it} from 'vitest'
import {allRules} from '../rules/index.js'
import {type Checker, createChecker} from '../src/checker.js'

/** Without `a/` and `1/`: parse-latin takes the square of their number, and for that gets no more than 20,000 characters at a time. */
const letters = ['A', 'a', 'Ü', 'a ', 'A ', 'Ab ', 'A. ', 'A.', 'a, ', 'a-', 'A-', '\u4E2D', '\u0436 ', '😀']
const figures = ['1', '1,', '1 ', '1, ', '1.', '1-', '$1', '1%', '1,111,']
const quotes = ["'", '"', '’', '‘', '“', '”', '“a”', '"a', '“"', "a'", "\\'"]
const marks = ['(', '-', '—', '.', '. ', ':', ', ', '<', '&', '&amp;', '@', '/', '\\', '\\n', '\\u', '%20', '=E2']
const spaces = ['\n', '\n\n', ' ', '\t', '\u00A0', '\u00AD']
const words = ['the ', 'Mr ', 'of ', 'to ', 'said ', 'May ', 'www.']
/** Behind such a run a pattern finds the rest of what it looks for. */
const framed = [
  ['', 'A', ' 1, a baker saved two boys from the river, has died.'],
  ['', '1', 'x left: 1 boat in Oslo and 2 boats in Bergen.'],
  ['', '1', 'x to 3, a margin of 2.'],
  ['The coastguard quick launched ', '-', ' a boat.']
] as const
/** The shorter text; sentences are cut at 20,000 characters, and only what reads whole stories goes on to grow. */
const ofSentence = 5000
const ofStory = 15_000
const texts: readonly (readonly [before: string, unit: string, after: string, characters: number])[] = [
  ...[letters, figures, marks, spaces, words].flat().map(unit => ['', unit, '', ofSentence] as const),
  ...quotes.map(unit => ['', unit, '', ofStory] as const),
  ...framed.map(parts => [...parts, ofSentence] as const)
]

const times = 4
/** In milliseconds: nothing shorter is slow. */
const quick = 250
/** What takes its time once counts for as much as this, in milliseconds. */
const leastShort = 5

let checker: Checker
beforeAll(async () => {
  const on = allRules.filter(({stage, asksModel}) => stage !== 'deprecated' && !asksModel)
  const rules = Object.fromEntries(on.map(({id}) => [id, 'on' as const]))
  checker = await createChecker({rules, minConfidence: 0, fluency: false})
  await checker.check('The mayor left. '.repeat(200))
})

/** Milliseconds by rule, and of all else. */
async function cost(text: string): Promise<Map<string, number>> {
  const spent = new Map<string, number>()
  const started = performance.now()
  await checker.check(text, {onRule: (rule, milliseconds) => void spent.set(rule, milliseconds)})
  const all = performance.now() - started
  return spent.set('all else', all - [...spent.values()].reduce((sum, each) => sum + each, 0))
}

async function growing(characters: number, textOf: (length: number) => string): Promise<string[]> {
  const little = await cost(textOf(characters))
  const much = await cost(textOf(times * characters))
  return [...much]
    .filter(([rule, spent]) => spent > quick && spent > 2.5 * times * Math.max(little.get(rule) ?? 0, leastShort))
    .map(([rule]) => rule)
}

describe('takes no longer than its length says', () => {
  it.each(texts)('%j %j %j', {timeout: 300_000}, async (before, unit, after, characters) => {
    const textOf = (length: number) => `${before}${unit.repeat(length / unit.length)}${after}`
    let slow = await growing(characters, textOf)
    for (let again = 0; again < 2 && slow.length > 0; again++) {
      const still = await growing(characters, textOf)
      slow = slow.filter(rule => still.includes(rule))
    }
    expect(slow).toEqual([])
  })
})
