/** The command line as a process among others: streams that close or are full, code of the user's that ends it, and what lies about in a folder. */
import {execFileSync, spawn} from 'node:child_process'
import {existsSync} from 'node:fs'
import {chmod, mkdir, readFile, rm, stat, symlink, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {cliForTests, within} from './cli.js'

const cli = cliForTests()
const story = 'They saw the the mayor.\n'

beforeAll(async () => {
  await mkdir(join(cli.cwd, 'd'))
  for (let at = 1; at < 6; at++) await cli.file(`d/${at}.txt`, story)
})

/** Runs a line of the shell, in which `w` is the command line. */
async function shell(line: string): Promise<{code: number | null; stderr: string}> {
  const child = spawn('bash', ['-c', `w() { "${process.execPath}" "${cli.path}" "$@"; }; ${line}`], {cwd: cli.cwd})
  let stderr = ''
  child.stderr.on('data', chunk => {
    stderr += chunk
  })
  child.stdout.resume()
  return {code: await new Promise(resolve => child.on('close', resolve)), stderr}
}

const said = async (...args: string[]) => (await within(args, cli.cwd)).stderr

describe.skipIf(!existsSync('/dev/full'))('a stream that is full', () => {
  it('is told in one line, with 2', async () => {
    const full = {code: 2, stderr: 'wireproof: standard output: cannot write: the disk is full\n'}
    expect(await shell('w check d/1.txt --no-fluency >/dev/full')).toEqual(full)
    expect(await shell('w --help >/dev/full')).toEqual(full)
    expect(await shell('w nosuch 2>/dev/full')).toEqual({code: 2, stderr: ''})
  })
})

describe('a reader that has seen enough', () => {
  it('stops neither other reports nor the baseline, and changes no exit code', async () => {
    const reports = '-r compact -r json=../j.json'
    expect(await shell(`cd d; (w check . --no-fluency ${reports}; echo $? >&2) | true`)).toMatchObject({stderr: '1\n'})
    expect(JSON.parse(await readFile(join(cli.cwd, 'j.json'), 'utf8')).files.length).toBe(5)
    const {stderr} = await shell('cd d; (w check . --no-fluency -r compact --update-baseline; echo $? >&2) | true')
    expect(stderr).toMatch(/^wireproof: wrote wireproof\.baseline\.json: \d+ known findings.*\n0\n$/u)
    await rm(join(cli.cwd, 'd/wireproof.baseline.json'))
  })
})

describe('code of the user’s', () => {
  it('that ends the process, or waits for ever, is named', async () => {
    await mkdir(join(cli.cwd, 'e'))
    await cli.file('e/a.txt', story)
    const config = 'e/wireproof.config.mjs'
    const check = () => shell('w check e --no-fluency')
    await cli.file(config, 'process.exit(7)\n')
    expect(await check()).toEqual({code: 2, stderr: `wireproof: ${config}: it ended the process with code 7\n`})
    await cli.file(config, 'await new Promise(() => {})\n')
    expect(await check()).toEqual({code: 2, stderr: `wireproof: ${config}: it waits for ever\n`})
    await cli.file('waits.js', 'export default () => new Promise(() => {})\n')
    const {stderr} = await shell('w check d --no-fluency -r ./waits.js')
    expect(stderr).toContain('wireproof: --reporter ./waits.js: it waits for ever\n')
  })

  it('that ends a thread costs the stories it had', async () => {
    await cli.file(
      'e/wireproof.config.mjs',
      'import {isMainThread} from "node:worker_threads"\nif (!isMainThread) process.exit(3)\nexport default {}\n'
    )
    for (const name of ['b', 'c']) await cli.file(`e/${name}.txt`, story)
    const {code, stderr} = await shell('w check e --no-fluency --concurrency 2')
    expect(code).toBe(2)
    expect(stderr).toContain('the thread that checked it ended with code 3; try without --concurrency\n')
  })

  it('may promise its settings', async () => {
    await cli.file('e/wireproof.config.mjs', 'export default Promise.resolve({preset: "nosuch"})\n')
    expect(await said('check', 'e')).toContain('`preset` must be')
    await rm(join(cli.cwd, 'e'), {recursive: true})
  })
})

describe('what lies in a folder', () => {
  it('is no story where a report of ours was written', async () => {
    const reports = ['html=d/a.html', 'markdown=d/b.md', 'ndjson=d/c.ndjson', 'json=d/e.json']
    const args = ['check', 'd', '-r', 'compact', ...reports.flatMap(each => ['-r', each])]
    const first = await cli(args, {once: true})
    expect(first.stdout.split('\n').length).toBeGreaterThan(5)
    expect(await cli(args, {once: true})).toEqual(first)
    expect(await within(['check', 'd', '-r', 'compact', '--no-fluency'], cli.cwd)).toEqual(first)
    for (const each of reports) await rm(join(cli.cwd, each.slice(each.indexOf('=') + 1)))
  })

  it('is told where it only looks like settings', async () => {
    await mkdir(join(cli.cwd, 'f/wireproof.config.yaml'), {recursive: true})
    await cli.file('f/a.txt', story)
    expect(await said('check', 'f')).toContain('f/wireproof.config.yaml: it is no file')
    await rm(join(cli.cwd, 'f/wireproof.config.yaml'), {recursive: true})
    await symlink('nowhere', join(cli.cwd, 'f/wireproof.rules.yaml'))
    expect(await said('check', 'f')).toContain('wireproof.rules.yaml: this link leads to no file')
    await rm(join(cli.cwd, 'f/wireproof.rules.yaml'))
    await cli.file('f/wireproof.config.json', '{"preset": strict}\n')
    expect(await said('check', 'f')).toBe(
      "wireproof: f/wireproof.config.json:2:1: not valid JSON: Unexpected token 's'\n"
    )
    await rm(join(cli.cwd, 'f/wireproof.config.json'))
    await cli.file('f/wireproof.rules.yaml', 'never-flag:\n  - text: the the\n    rule: wordin\n')
    expect(await said('check', 'f')).toContain(':3:11: `never-flag`: unknown rule `wordin`; did you mean `wording`?')
    await rm(join(cli.cwd, 'f/wireproof.rules.yaml'))
    await cli.file('f/wireproof.config.yaml', 'rules:\n  wording/repeated-wrd:\nhouse: true\n')
    expect(await said('check', 'f')).toContain(':2:3: `rules.wording/repeated-wrd` is empty')
    expect(await said('check', 'f')).toContain(':3:8: `house` must be a text, a list or false, not `true`')
    await cli.file('f/wireproof.config.yaml', 'house: nope.yaml\n')
    expect(await said('check', 'f')).toContain('f/wireproof.config.yaml:1:8: `house: nope.yaml`: no such file')
    await rm(join(cli.cwd, 'f'), {recursive: true})
  })

  it('is waited for by nobody where it is a pipe or a device', async () => {
    await mkdir(join(cli.cwd, 'p'))
    await cli.file('p/a.txt', story)
    const no = 'it is no file; take it away, or put a file in its place\n'
    for (const target of ['pipe', '/dev/zero']) {
      execFileSync('mkfifo', [join(cli.cwd, 'pipe')])
      const put = async (name: string, run: () => Promise<void>): Promise<void> => {
        await symlink(target === 'pipe' ? join(cli.cwd, target) : target, join(cli.cwd, name))
        await run()
        await rm(join(cli.cwd, name))
      }
      await put('.wireproofignore', async () =>
        expect(await said('check', 'p')).toBe(`wireproof: .wireproofignore: ${no}`)
      )
      await put('b.json', async () =>
        expect(await said('check', 'p', '--baseline', 'b.json')).toBe(`wireproof: b.json: ${no}`)
      )
      await put('p/package.json', async () => expect(await said('check', 'p', '--no-fluency')).toBe(''))
      await cli.file('p/wireproof.config.yaml', 'dictionaries: [words.txt]\n')
      await put('p/words.txt', async () => expect(await said('check', 'p')).toContain(no))
      await rm(join(cli.cwd, 'p/wireproof.config.yaml'))
      await rm(join(cli.cwd, 'pipe'))
    }
    await rm(join(cli.cwd, 'p'), {recursive: true})
  })

  it('keeps its mode where it is written anew', async () => {
    const file = await cli.file('private.json', '{"version": 1, "files": {}}')
    await chmod(file, 0o600)
    await within(['check', 'd', '--no-fluency', '--baseline', 'private.json', '--update-baseline'], cli.cwd)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    await rm(file)
  })

  it('is not overwritten by a report, nor replaced where it is a link', async () => {
    expect(await said('check', 'd', '-o', 'wireproof.config.yaml')).toContain('is a file of settings')
    await cli.file('real.json', '{')
    await symlink('real.json', join(cli.cwd, 'link.json'))
    expect(await said('check', 'd', '--no-fluency', '--baseline', 'link.json')).toContain('not valid JSON; make')
    const {code, stderr} = await within(
      ['check', 'd', '--no-fluency', '--baseline', 'link.json', '--update-baseline'],
      cli.cwd
    )
    expect([code, stderr]).toEqual([0, expect.stringContaining('link.json: not valid JSON; it is made anew\n')])
    expect(JSON.parse(await readFile(join(cli.cwd, 'real.json'), 'utf8')).version).toBe(1)
  })

  it('may be extended many times over', async () => {
    await mkdir(join(cli.cwd, 'x'))
    for (let at = 1; at < 40; at++) await cli.file(`x/${at}.yaml`, `extends: [./${at + 1}.yaml, ./${at + 1}.yaml]\n`)
    await cli.file('x/40.yaml', 'rules: {wording: off, spelling: off}\n')
    expect((await within(['check', 'd', '--no-fluency', '--config', 'x/1.yaml'], cli.cwd)).code).toBe(0)
    for (let at = 1; at < 40; at++) await cli.file(`x/h${at}.yaml`, `extends: [./h${at + 1}.yaml, ./h${at + 1}.yaml]\n`)
    await cli.file('x/h40.yaml', 'never-flag: [the the]\n')
    expect((await within(['check', 'd', '--no-fluency', '--house', 'x/h1.yaml'], cli.cwd)).code).toBe(0)
  })
})

describe('what is asked for', () => {
  it('is refused where it makes no sense', async () => {
    expect(await said('check', '')).toContain('a path is empty; write . for this folder')
    expect(await said('check', 'd', '--config', '.')).toContain('.: it is a folder; name the file')
    expect(await said('check', 'd', '--baseline', '.', '--update-baseline')).toBe('wireproof: .: it is a folder\n')
    expect(await said('check', 'd', '--rule', 'spacing=off')).toContain('"spacing" is a group; name one of its rules')
    expect((await within(['check', '--update-baseline'], cli.cwd, {input: story})).stderr).toContain(
      '--update-baseline needs files'
    )
  })

  it('may be of files that are all left out', async () => {
    await mkdir(join(cli.cwd, 'i'))
    await cli.file('i/a.txt', story)
    await cli.file('i/wireproof.config.yaml', 'ignores: [a.txt]\n')
    expect(await cli(['fix', '--write', 'i/a.txt'], {once: true})).toEqual({
      code: 0,
      stdout: '',
      stderr: 'wireproof: i/a.txt is left out by i/wireproof.config.yaml\n'
    })
  })

  it('may be what has changed before the first commit', async () => {
    const folder = join(cli.cwd, 'g')
    execFileSync('git', ['init', '-q', folder])
    await writeFile(join(folder, 'a.txt'), story)
    const changed = () => within(['check', '.', '--changed', '--no-fluency', '-r', 'compact'], folder)
    expect(await changed()).toMatchObject({code: 1, stderr: ''})
    execFileSync('git', ['add', '-A'], {cwd: folder})
    expect(await changed()).toMatchObject({code: 1, stderr: ''})
  })

  it('may be a cache that Git does not see, or that cannot be written', async () => {
    const folder = join(cli.cwd, 'k')
    await mkdir(folder)
    await writeFile(join(folder, 'a.txt'), story)
    await within(['check', '.', '--no-fluency', '--cache'], folder)
    expect(await readFile(join(folder, '.wireproofcache/.gitignore'), 'utf8')).toBe('*\n')
    const {code, stderr} = await within(['check', '.', '--no-fluency', '--cache-location', 'a.txt'], folder)
    expect([code, stderr]).toEqual([1, expect.stringContaining('; the run goes on without a cache\n')])
  })
})
