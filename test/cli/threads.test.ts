import {mkdir, writeFile} from 'node:fs/promises'
import {availableParallelism} from 'node:os'
import {dirname, join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {threadsFor} from '../../src/cli/thread-count.js'
import {Timing} from '../../src/cli/timing.js'
import {cliForTests} from './cli.js'

const cli = cliForTests()

describe('--concurrency', () => {
  it('prints the same, in the same order, whatever cannot be read', async () => {
    await mkdir(join(cli.cwd, 'sub/.git'), {recursive: true})
    await writeFile(join(cli.cwd, 'wireproof.config.yaml'), 'rules: {wording/repeated-word: warning}\n')
    for (let at = 10; at < 22; at++) await cli.file(`${at}.txt`, `They saw the the mayor ${at} times.\n`)
    await cli.file('15.txt', Uint8Array.of(0x41, 0xff, 0x0a))
    await cli.file('sub/a.txt', 'The the mayor left.\n')
    const args = ['check', '.', '--no-fluency', '--rule', 'repeated-sentence=off', '--reporter', 'json']
    const one = await cli(args, {once: true})
    expect([one.code, one.stderr]).toEqual([2, expect.stringMatching(/^wireproof: 15\.txt: not valid UTF-8.*\n$/u)])
    expect(JSON.parse(one.stdout).files.length).toBe(13)
    expect(await cli([...args, '--concurrency', '3'], {once: true})).toEqual(one)
  })

  it('has room for a story of many paragraphs in each thread', async () => {
    await mkdir(join(cli.cwd, 'huge'))
    const story = `${'Yes.\n\n'.repeat(350_000)}They saw the the mayor.\n`
    const huge = await cli.file('huge/1.txt', story)
    await cli.file('huge/2.txt', story)
    const args = ['check', dirname(huge), '--no-fluency', '--concurrency', '2', '--reporter', 'ndjson']
    const {code, stdout, stderr} = await cli(args, {once: true})
    expect([code, stderr]).toEqual([1, ''])
    expect(stdout.match(/"rule":"wording\/repeated-word"/gu)).toHaveLength(2)
  }, 60_000)

  it('is refused where it is no number', async () => {
    expect((await cli(['check', '.', '--concurrency', 'many'])).stderr).toContain(
      'a whole number from 1 to 64, or auto'
    )
  })

  it('takes several only where there is work for them', () => {
    const cores = Math.min(8, availableParallelism())
    expect(threadsFor({}, 5000)).toBe(1)
    expect(threadsFor({concurrency: 4}, 2)).toBe(2)
    expect(threadsFor({concurrency: 'auto'}, 399)).toBe(1)
    expect(threadsFor({concurrency: 'auto'}, 100_000)).toBe(cores)
    expect(threadsFor({concurrency: 'auto'}, 0)).toBe(1)
  })
})

describe('Timing', () => {
  it('adds up what threads send', () => {
    const thread = new Timing()
    thread.add('a/slow', 3)
    const timing = new Timing()
    timing.add('a/slow', 1)
    timing.add('b/quick', 1)
    for (const [rule, cost] of thread.take()) timing.addCost(rule, cost)
    expect(thread.take()).toEqual([])
    expect(timing.table()).toBe(`Rule            ms    share   a story
a/slow         4.0   80.0 %     2.000
b/quick        1.0   20.0 %     1.000
`)
  })
})
