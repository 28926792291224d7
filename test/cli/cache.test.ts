import {mkdir, readdir, readFile, stat, utimes, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {ReportCache} from '../../src/cli/cache.js'
import type {Report} from '../../src/core/types.js'
import {folderForTests} from '../folder.js'
import {sink, within} from './cli.js'

const folder = folderForTests()

const run = (...args: string[]) => within(['check', '.', '--no-fluency', '--reporter', 'json', ...args], folder.path)

/** Files of the cache, without its marks. */
async function entries(): Promise<string[]> {
  const all = await readdir(join(folder.path, 'cache'), {recursive: true})
  return all.filter(name => name.endsWith('.json')).map(name => join(folder.path, 'cache', name))
}

describe('--cache', () => {
  it('changes nothing in the output, and is read', async () => {
    await folder.put('.git/HEAD', '')
    await folder.put('a.txt', 'They saw the the mayor.\n')
    await folder.put('sub/b.txt', 'They saw the the mayor.\n')
    await folder.put('c.text', 'They recieved it.\n')
    const without = await run()
    const cold = await run('--cache-location', 'cache')
    expect(cold).toEqual(without)
    expect((await entries()).length).toBe(2)
    expect(await run('--cache-location', 'cache')).toEqual(without)
    for (const file of await entries())
      await writeFile(file, (await readFile(file, 'utf8')).replaceAll('Unexpected', 'Remembered'))
    expect((await run('--cache-location', 'cache')).stdout).toContain('Remembered second `the`')
  })

  it('forgets when the text, the settings, a word list or house rules change', async () => {
    const count = async (...args: string[]) => {
      await run('--cache-location', 'cache', ...args)
      return (await entries()).length
    }
    expect(await count()).toBe(2)
    await folder.put('a.txt', 'They saw the mayor.\n')
    expect(await count()).toBe(3)
    expect(await count('--min-confidence', '0.9')).toBe(6)
    await folder.put('wireproof.config.yaml', 'dictionaries: words.lst')
    await folder.put('words.lst', 'Ilmen\n')
    expect(await count()).toBe(9)
    await folder.put('words.lst', 'Ilmen\nHafenmarkt\n')
    expect(await count()).toBe(12)
    await folder.put('wireproof.rules.yaml', 'never-flag: [Walla Walla]')
    expect(await count()).toBe(15)
    await folder.put('wireproof.rules.yaml', 'never-flag: [Pago Pago]')
    expect(await count()).toBe(18)
    expect(await count()).toBe(18)
  })

  it('does without entries that are damaged, and says what folder cannot be made', async () => {
    const before = await run()
    for (const file of await entries()) await writeFile(file, '{"findings": 1')
    expect(await run('--cache-location', 'cache')).toEqual(before)
    expect((await run('--cache-location', 'a.txt/cache')).stderr).toContain('part of the path is a file, not a folder')
    expect((await run('--cache-location', 'a.txt')).stderr).toContain('a.txt: there is a file of that name; the run')
  })

  it('does without where a folder cannot be made', async () => {
    await mkdir(join(folder.path, 'deep'))
    expect((await run('--cache-location', 'deep/er/and/deeper')).stderr).toBe('')
    expect((await stat(join(folder.path, 'deep/er/and/deeper'))).isDirectory()).toBe(true)
    if (process.platform === 'linux')
      expect((await run('--cache-location', '/proc/none/x')).stderr).toContain('the run goes on without a cache')
  })

  it('lies in node_modules where there are any', async () => {
    await mkdir(join(folder.path, 'repo/node_modules'), {recursive: true})
    await folder.put('repo/pages/d.txt', 'They left.\n')
    await within(['check', '.', '--no-fluency', '--cache'], join(folder.path, 'repo/pages'))
    expect((await stat(join(folder.path, 'repo/node_modules/.cache/wireproof'))).isDirectory()).toBe(true)
  })
})

describe('ReportCache', () => {
  const report: Report = {
    path: 'x',
    findings: [],
    stats: {words: 1, sentences: 1, paragraphs: 1},
    score: {value: 100, label: 'publishable'}
  }

  it('takes nothing from an entry of another shape', async () => {
    const cache = new ReportCache(join(folder.path, 'odd'))
    await (await cache.recall('settings', 'one', 'a.txt')).keep(report)
    const name = (await readdir(join(folder.path, 'odd'), {recursive: true})).find(each => each.endsWith('.json'))!
    const known = async (entry: unknown) => {
      await folder.put(`odd/${name}`, JSON.stringify(entry))
      return (await cache.recall('settings', 'one', 'a.txt')).known
    }
    expect(await known(report)).toEqual({...report, path: 'x'})
    for (const odd of [{findings: [1]}, {findings: [{rule: 'a/b'}]}, {stats: 1}, {score: null}])
      expect(await known({...report, ...odd})).toBe(undefined)
    expect(await known(null)).toBe(undefined)
    const span = {start: 0, end: 3}
    const numbers = {confidence: 1, line: 1, column: 1, endLine: 1, endColumn: 4, ...span}
    const texts = {rule: 'a/b', severity: 'error', message: '', why: '', url: '', quote: 'one', fix: 'safe'}
    const finding = {...numbers, ...texts, suggestions: [{text: '', confidence: 1, edits: [{...span, text: ''}]}]}
    expect(await known({...report, findings: [finding]})).toBeDefined()
    const edits = [{start: 2, end: 1, text: ''}]
    for (const odd of [{severity: 'x'}, {start: -1}, {end: 4}, {start: 0.5}, {suggestions: [{text: '', edits}]}])
      expect(await known({...report, findings: [{...finding, ...odd}]})).toBe(undefined)
  })

  it('keeps no report with a notice, and removes what is old once in a while', async () => {
    const cache = new ReportCache(join(folder.path, 'own'))
    let checks = 0
    const look = async (text: string, found: Report) => {
      const {known, keep} = await cache.recall('settings', text, 'a.txt')
      if (known) return known
      checks++
      await keep(found)
      return found
    }
    await look('one', {...report, notices: ['no model']})
    await look('one', report)
    expect(await look('one', report)).toEqual({...report, path: 'a.txt'})
    expect(checks).toBe(2)
    const day = 24 * 3600 * 1000
    await cache.close(Date.now())
    await look('two', report)
    const old = new Date(Date.now() - 40 * day)
    const files = (await readdir(join(folder.path, 'own'), {recursive: true})).filter(name => name.endsWith('.json'))
    await utimes(join(folder.path, 'own', files[0]!), old, old)
    await cache.close(Date.now() + day)
    const left = async () =>
      (await readdir(join(folder.path, 'own'), {recursive: true})).filter(name => name.endsWith('.json')).length
    expect(await left()).toBe(2)
    await cache.close(Date.now() + 8 * day)
    expect(await left()).toBe(1)
  })

  it('removes nothing but entries from a folder that holds other things', async () => {
    const day = 24 * 3600 * 1000
    const cache = new ReportCache(join(folder.path, 'shared'))
    await (await cache.recall('settings', 'one', 'a.txt')).keep(report)
    await cache.close(Date.now())
    const names = ['story.txt', 'ab/story.json', `ab/${'c'.repeat(62)}.json.txt`, '.git/HEAD', 'news/a.txt']
    await folder.put('shared/pruned', 'A story.\n')
    for (const name of names) {
      await folder.put(`shared/${name}`, 'A story.\n')
      await utimes(join(folder.path, 'shared', name), new Date(0), new Date(0))
    }
    await cache.close(Date.now() + 50 * day)
    const left = await readdir(join(folder.path, 'shared'), {recursive: true})
    expect(left).toEqual(expect.arrayContaining(names))
    expect(left.filter(name => /[\da-f]{62}\.json$/u.test(name))).toEqual([])
    expect(await readFile(join(folder.path, 'shared/pruned'), 'utf8')).toBe('A story.\n')
  })
})

describe('--timing', () => {
  it('lists what the rules cost', async () => {
    const {stderr} = await run('--timing')
    expect(stderr).toMatch(/^Rule +ms +share +a story\n(?:\S+ +\d+\.\d +\d+\.\d % +\d+\.\d{3}\n){20}\d+ more rules\n$/u)
    await run('--cache-location', 'cache')
    expect((await run('--cache-location', 'cache', '--timing')).stderr).toBe(
      'No rule ran: everything came from the cache.\n'
    )
  })
})

describe('Ctrl-C', () => {
  it('reports what was found so far, and writes no baseline', async () => {
    const stop = new AbortController()
    const stdout = sink()
    const write = stdout.stream.write.bind(stdout.stream) as (chunk: unknown) => boolean
    stdout.stream.write = ((chunk: unknown) => {
      if (String(chunk).includes('c.text')) stop.abort(new Error('interrupted'))
      return write(chunk)
    }) as typeof stdout.stream.write
    await folder.put('a.txt', 'They saw the the mayor.\n')
    const args = ['check', 'c.text', 'a.txt', '--no-fluency', '--reporter', 'json', '--update-baseline']
    const {code, stderr} = await within(args, folder.path, {}, {signal: stop.signal, stdout: stdout.stream})
    expect([code, stderr]).toEqual([130, ''])
    const {files} = JSON.parse(stdout.text())
    expect(files.map(({path}: {path: string}) => path)).toEqual(['c.text'])
    await expect(stat(join(folder.path, 'wireproof.baseline.json'))).rejects.toThrow('ENOENT')
  })
})
