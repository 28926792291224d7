/** Runs the default checker over the corpus: clean stories stay silent and untouched, findings in broken ones lie on their gold, snapshots show every change. */
import {readdirSync, readFileSync} from 'node:fs'
import {beforeAll, describe, expect, it} from 'vitest'
import {type Checker, createChecker} from '../src/checker.js'
import type {Finding} from '../src/core/types.js'
import {type Fault, readGold, touches} from '../src/tools/gold.js'

interface Story {
  name: string
  text: string
  faults: readonly Fault[]
  findings: readonly Finding[]
}

const folder = new URL('../corpus/', import.meta.url)
const names = readdirSync(new URL('stories/', folder)).map(file => file.replace(/\.txt$/u, ''))
const withGold = new Set(readdirSync(new URL('gold/', folder)).map(file => file.replace(/\.tsv$/u, '')))

const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8')

const goldOf = (name: string, text: string): Fault[] =>
  withGold.has(name) ? readGold(read(`gold/${name}.tsv`), text) : []

const isFound = (fault: Fault, findings: readonly Finding[]): boolean =>
  findings.some(finding => touches(finding, fault))

const isRight = (finding: Finding, faults: readonly Fault[]): boolean => faults.some(fault => touches(finding, fault))

function snapshot({findings, faults}: Story): string {
  const found = findings.map(finding => {
    const fix = finding.suggestions[0] ? ` → ${JSON.stringify(finding.suggestions[0].text)} (${finding.fix})` : ''
    return `${finding.line}:${finding.column} ${finding.severity} ${finding.rule} ${JSON.stringify(finding.quote)}${fix}`
  })
  const missed = faults.filter(fault => !isFound(fault, findings))
  const list = missed.map(fault => `missed ${fault.severity} ${fault.kind} ${JSON.stringify(fault.quote)}`)
  return [...found, ...list, `found ${faults.length - missed.length} of ${faults.length}`, ''].join('\n')
}

/** Counts the true ones of all by key: `12 of 15  key`, sorted by key. */
function tally<T>(items: readonly T[], key: (item: T) => string, isTrue: (item: T) => boolean): string[] {
  const counts = new Map<string, {right: number; all: number}>()
  for (const item of items) {
    const count = counts.get(key(item)) ?? {right: 0, all: 0}
    counts.set(key(item), {right: count.right + Number(isTrue(item)), all: count.all + 1})
  }
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
  return rows.map(([name, {right, all}]) => `${String(right).padStart(4)} of ${String(all).padStart(4)}  ${name}`)
}

function summary(stories: readonly Story[]): string {
  const faults = stories.flatMap(story => story.faults.map(fault => ({fault, found: isFound(fault, story.findings)})))
  const findings = stories.flatMap(story =>
    story.findings.map(finding => ({rule: finding.rule, right: isRight(finding, story.faults)}))
  )
  const recall = (key: (fault: Fault) => string) =>
    tally(
      faults,
      item => key(item.fault),
      item => item.found
    )
  return [
    `${stories.length} stories, ${stories.filter(story => story.faults.length === 0).length} of them clean`,
    '\nFaults found, by severity',
    ...recall(fault => fault.severity),
    '\nFaults found, by class',
    ...recall(fault => `${fault.kind} (${fault.severity})`),
    '\nFindings on a fault, by rule',
    ...tally(
      findings,
      item => item.rule,
      item => item.right
    ),
    ''
  ].join('\n')
}

const stories: Story[] = []
let checker: Checker

beforeAll(async () => {
  checker = await createChecker({fluency: false})
  for (const name of names) {
    const text = read(`stories/${name}.txt`)
    stories.push({name, text, faults: goldOf(name, text), findings: (await checker.check(text)).findings})
  }
})

const storyOf = (name: string): Story => {
  const story = stories.find(each => each.name === name)
  if (!story) throw new Error(`No story ${name}`)
  return story
}

describe.each(names)('%s', name => {
  it('has findings only where the gold has faults, as recorded', async () => {
    const story = storyOf(name)
    const strays = story.findings.filter(finding => !isRight(finding, story.faults))
    expect(strays.map(finding => `${finding.rule} ${finding.quote}`)).toEqual([])
    await expect(snapshot(story)).toMatchFileSnapshot(`../corpus/findings/${name}.txt`)
  })

  it('is repaired in one go, and not at all when clean', async () => {
    const {text} = storyOf(name)
    const once = (await checker.fix(text)).text
    expect((await checker.fix(once)).text).toBe(once)
    if (!withGold.has(name)) expect(once).toBe(text)
  })
})

it('finds as much of each class as recorded', async () => {
  await expect(summary(stories)).toMatchFileSnapshot('../corpus/findings/SUMMARY.txt')
})
