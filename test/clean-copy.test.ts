/** Runs the default checker, rules alone, over clean copy: each false alarm stands in a snapshot, and `fix` puts in nothing but a comma. */
import {readdirSync, readFileSync} from 'node:fs'
import {beforeAll, describe, expect, it} from 'vitest'
import {type Checker, createChecker} from '../src/checker.js'

const folder = new URL('../corpus/clean/', import.meta.url)
const stories = readdirSync(folder).map(name => ({name, text: readFileSync(new URL(name, folder), 'utf8')}))

describe('clean copy', () => {
  let checker: Checker

  beforeAll(async () => {
    checker = await createChecker({fluency: false})
  })

  it('raises no alarms but those on record', async () => {
    const alarms: string[] = []
    let words = 0
    for (const {name, text} of stories) {
      const {findings, stats} = await checker.check(text)
      words += stats.words
      for (const {rule, quote, line} of findings) alarms.push(`${name}:${line} ${rule} ${JSON.stringify(quote)}`)
    }
    const rate = (1000 * alarms.length) / words
    expect(rate).toBeLessThan(0.25)
    const head = `${alarms.length} in ${words} words, ${rate.toFixed(2)} in 1,000`
    await expect([head, ...alarms, ''].join('\n')).toMatchFileSnapshot('../corpus/findings/CLEAN.txt')
  }, 180_000)

  it('is left as it is by fix, but for the commas of a house that prints 1286', async () => {
    const bare = (text: string) => text.replaceAll(/(?<=\d),(?=\d{3})/gu, '')
    for (const {name, text} of stories) expect([name, bare((await checker.fix(text)).text)]).toEqual([name, bare(text)])
  })
})
