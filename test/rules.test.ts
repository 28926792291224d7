/** The examples of every rule, run strictly: they are the rules' tests. */
import {describe, expect, it} from 'vitest'
import {allRules} from '../rules/index.js'
import {applyEdits} from '../src/core/edits.js'
import {settle} from '../src/core/options.js'
import {leastSuspicion} from '../src/core/prior.js'
import type {Rule} from '../src/core/rule.js'
import {runRules} from '../src/core/run-rules.js'
import type {Finding} from '../src/core/types.js'
import {loadResources} from '../src/resources.js'
import {createStory} from '../src/text/story.js'

const stable = settle(allRules, {}).rules
/** The language model is asked only about examples of the rules that report what it finds: it takes its time. */
const others = stable.filter(rule => !rule.asksModel)

async function run(text: string, rules: readonly Rule[], minConfidence = 0): Promise<Finding[]> {
  const resources = await loadResources()
  const story = createStory(text, {isWord: word => resources.speller.isWord(word)})
  const {findings} = await runRules(story, resources, {rules, minConfidence})
  return findings
}

/** Splits a marked example into its text and the marked span. */
function unmark(marked: string): {text: string; start: number; end: number} {
  const start = marked.indexOf('⟦')
  const end = marked.indexOf('⟧') - 1
  if (start < 0 || end < start) throw new Error(`No ⟦mark⟧ in ${marked}`)
  return {text: marked.replace('⟦', '').replace('⟧', ''), start, end}
}

/** What stays silent under its own rule, and, for rules on by default, under all others too. */
async function expectSilence(text: string, rule: Rule): Promise<void> {
  expect(await run(text, [rule], rule.asksModel ? leastSuspicion : 0)).toEqual([])
  if (stable.includes(rule)) expect(await run(text, rule.asksModel ? stable : others, 0.5)).toEqual([])
}

describe.each(allRules.map(rule => [rule.id, rule] as const))('%s', (_, rule) => {
  const bad = rule.examples.flatMap(example => ('bad' in example ? [example] : []))
  const good = rule.examples.flatMap(example => ('good' in example ? [example.good] : []))
  const near = rule.examples.flatMap(example => ('near' in example ? [example.near] : []))

  it('has an example of each sort', () => {
    expect([bad.length, good.length, near.length].every(count => count > 0)).toBe(true)
  })

  it.each(bad)('finds $bad', async ({bad: marked, better}) => {
    const {text, start, end} = unmark(marked)
    const findings = await run(text, [rule], rule.asksModel ? leastSuspicion : 0)
    expect(findings.map(found => [found.start, found.end, found.quote])).toEqual([[start, end, text.slice(start, end)]])
    const [finding] = findings
    expect(finding!.message).not.toMatch(/\{\w*\}/u)
    if (better === undefined) return
    expect(applyEdits(text, finding!.suggestions[0]?.edits ?? [])).toBe(better)
    await expectSilence(better, rule)
  })

  it.each([...good, ...near])('leaves alone: %s', async text => {
    await expectSilence(text, rule)
  })
})
