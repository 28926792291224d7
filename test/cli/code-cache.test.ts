/** The compiled code that the command line keeps: taken again, made anew when it is damaged or of another build, and never in the way. */
import {cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {Script} from 'node:vm'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {CodeCache} from '../../src/cli/start/code-cache.js'
import {cliForTests, spawned} from './cli.js'

const cli = cliForTests()
let root = ''

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'wireproof-code-'))
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(root, {recursive: true, force: true})
})

const source = '(function () { return 6 * 7 })'
const scripts = () => new Map([['one.cjs', new Script(source)]])

async function files(): Promise<string[]> {
  const folder = join(root, 'node_modules/.cache/wireproof/code')
  return (await readdir(folder).catch(() => [])).map(name => join(folder, name))
}

async function written(): Promise<string> {
  await mkdir(join(root, 'node_modules'))
  new CodeCache(root, 'build').write(scripts(), 100)
  const [file, ...others] = await files()
  expect(others).toEqual([])
  return file!
}

describe('the cache', () => {
  test('gives V8 its code again', async () => {
    await written()
    const cachedData = new CodeCache(root, 'build').get('one.cjs')
    expect(cachedData).toBeDefined()
    const script = new Script(source, {cachedData: cachedData!})
    expect(script.cachedDataRejected).toBe(false)
    expect(script.runInThisContext()()).toBe(42)
  })

  test('knows nothing of another build', async () => {
    await written()
    expect(new CodeCache(root, 'another').get('one.cjs')).toBeUndefined()
  })

  test.each([
    [
      'its last byte changed',
      (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.from([bytes.at(-1)! ^ 1])])
    ],
    ['its table changed', (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace('build', 'guild'), 'latin1')],
    ['its end lost', (bytes: Buffer) => bytes.subarray(0, -10)],
    ['nothing in it', () => Buffer.alloc(0)],
    ['a length that no table has', (bytes: Buffer) => Buffer.concat([Buffer.alloc(4, 255), bytes.subarray(4)])]
  ])('gives nothing from a file with %s, and replaces it', async (_, damage) => {
    const file = await written()
    const whole = await readFile(file)
    await writeFile(file, damage(whole))
    const cache = new CodeCache(root, 'build')
    expect(cache.get('one.cjs')).toBeUndefined()
    cache.forget('one.cjs')
    cache.write(scripts(), 100)
    expect(new CodeCache(root, 'build').get('one.cjs')).toBeDefined()
  })

  test('is written again for a new chunk, which joins the others, and for twice as much text', async () => {
    const file = await written()
    const before = (await stat(file, {bigint: true})).mtimeNs
    new CodeCache(root, 'build').write(scripts(), 199)
    expect((await stat(file, {bigint: true})).mtimeNs).toBe(before)
    new CodeCache(root, 'build').write(new Map([['two.cjs', new Script(source)]]), 1)
    const both = new CodeCache(root, 'build')
    expect([both.get('one.cjs'), both.get('two.cjs')]).not.toContain(undefined)
    const middle = (await stat(file, {bigint: true})).mtimeNs
    expect(middle).not.toBe(before)
    new CodeCache(root, 'build').write(scripts(), 200)
    expect((await stat(file, {bigint: true})).mtimeNs).not.toBe(middle)
  })

  test('is not written again by runs that check nothing', async () => {
    await mkdir(join(root, 'node_modules'))
    new CodeCache(root, 'build').write(scripts(), 0)
    const [file] = await files()
    const before = (await stat(file!, {bigint: true})).mtimeNs
    new CodeCache(root, 'build').write(scripts(), 0)
    expect((await stat(file!, {bigint: true})).mtimeNs).toBe(before)
  })

  test('writes nothing where it is not wanted, or has no place', async () => {
    new CodeCache(root, 'build').write(scripts(), 100)
    expect(await readdir(root)).toEqual([])
    await mkdir(join(root, 'node_modules'))
    vi.stubEnv('NODE_DISABLE_COMPILE_CACHE', '1')
    new CodeCache(root, 'build').write(scripts(), 100)
    expect(await readdir(join(root, 'node_modules'))).toEqual([])
  })

  test('says nothing where it cannot write', async () => {
    await mkdir(join(root, 'node_modules'))
    await writeFile(join(root, 'node_modules/.cache'), 'no folder')
    expect(() => new CodeCache(root, 'build').write(scripts(), 100)).not.toThrow()
  })
})

test('an installed command line keeps its code beside itself, and does the same with it and without', async () => {
  const installed = join(root, 'node_modules/wireproof')
  const parts = ['cli', 'cli.js', 'worker.js']
  for (const part of parts) await cp(join(dirname(cli.path), part), join(installed, 'dist', part), {recursive: true})
  await writeFile(join(installed, 'package.json'), '{"name": "wireproof", "type": "module"}')
  const story = await cli.file('story.txt', 'The mayor said the the bridge would open on on Friday.\n')
  const check = (env = {}) => spawned(join(installed, 'dist/cli.js'), ['check', '--no-fluency', story], root, {env})

  const without = await check({NODE_DISABLE_COMPILE_CACHE: '1'})
  expect(without.stdout).toContain('the the')
  expect(await files()).toEqual([])
  expect(await check()).toEqual(without)
  const [file] = await files()
  const first = await stat(file!, {bigint: true})
  expect(first.mode & 0o077n).toBe(0n)
  expect(await check()).toEqual(without)
  expect((await stat(file!, {bigint: true})).mtimeNs).toBe(first.mtimeNs)
})
