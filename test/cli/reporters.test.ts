import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {reporterNames} from '../../src/reporters/index.js'
import {cliForTests, within} from './cli.js'

const cli = cliForTests()
const broken = 'The minister said the the talks had failed.\n'
const mine = `export default (results, {failOn, rules}) => {
  const stories = results.map(({path, source, report}) => [path, source.length, report.findings.length].join(' '))
  return stories.join() + ' ' + failOn + ' ' + rules.get('wording/repeated-word').severity + '\\n'
}
`
const inFolder = (name: string) => readFile(join(cli.cwd, name), 'utf8')

beforeAll(async () => {
  await cli.file('broken.txt', broken)
  await cli.file('clean.txt', 'The talks had failed.\n')
  await cli.file('mine.mjs', mine)
})

describe('--reporter', () => {
  it('can be each of ours, all at once', async () => {
    const wanted = reporterNames.flatMap(name => ['-r', `${name}=${name}.out`])
    expect(await cli(['check', 'broken.txt', 'clean.txt', ...wanted])).toEqual({code: 1, stdout: '', stderr: ''})
    for (const name of reporterNames) expect(await inFolder(`${name}.out`)).toContain('wording/repeated-word')
  })

  it('may be repeated, each with a place of its own', async () => {
    const args = ['-r', 'compact', '-r', 'sarif=out.sarif', '-r', 'gitlab=out=1.json']
    expect(await cli(['check', 'broken.txt', ...args])).toEqual({
      code: 1,
      stdout: 'broken.txt:1:19: error: Unexpected second `the`, expected it once [wording/repeated-word]\n',
      stderr: ''
    })
    expect(JSON.parse(await inFolder('out.sarif')).runs[0].results).toHaveLength(1)
    expect(JSON.parse(await inFolder('out=1.json'))).toHaveLength(1)
  })

  it('leaves its reports out of the next search', async () => {
    const endings: Record<string, string> = {
      pretty: 'txt',
      compact: 'txt',
      html: 'html',
      markdown: 'md',
      rdjsonl: 'ndjson'
    }
    const wanted = ['-r', 'pretty=reports/none.txt']
    for (const [name, ending] of Object.entries(endings)) wanted.push('-r', `${name}=reports/${name}.${ending}`)
    await mkdir(join(cli.cwd, 'reports'), {recursive: true})
    await within(['check', 'broken.txt', '--no-fluency', ...wanted.slice(2)], cli.cwd)
    await within(['check', 'clean.txt', '--no-fluency', ...wanted.slice(0, 2)], cli.cwd)
    expect((await cli(['check', 'reports'])).stdout).toBe('Nothing was checked.\n')
  })

  it('empties no report of a run that is refused', async () => {
    await cli.file('old.json', '{}')
    for (const other of ['sarif=broken.txt', 'sarf'])
      expect((await cli(['check', 'broken.txt', '-r', 'json=old.json', '-r', other])).code).toBe(2)
    expect(await inFolder('old.json')).toBe('{}')
  })

  it('gives --output to the one without a file', async () => {
    const {stdout} = await cli(['check', 'broken.txt', '-r', 'junit=out.xml', '-r', 'json', '-o', 'out.json'])
    expect(stdout).toBe('')
    expect(JSON.parse(await inFolder('out.json')).summary.errors).toBe(1)
    expect(await inFolder('out.xml')).toContain('<failure')
  })

  it('takes - for standard output', async () => {
    const {stdout} = await cli(['check', 'broken.txt', '-r', 'compact'])
    for (const args of [
      ['-r', 'compact', '-o', '-'],
      ['-r', 'compact=-', '-r', 'json=out.json'],
      ['-r', 'compact=-', '-r', 'json', '-o', 'out.json']
    ])
      expect((await cli(['check', 'broken.txt', ...args])).stdout).toBe(stdout)
    const input = '{"id": 1, "text": "A"}\n'
    expect((await cli(['check', '--ndjson', '-o', '-'], {input})).stdout).toBe('{"id":1,"findings":[]}\n')
    expect(await readdir(cli.cwd)).not.toContain('-')
  })

  it.each([
    [
      ['-r', 'sarif', '-r', 'json'],
      'sarif and json would both write to standard output; give each a file, as in --reporter json=report.out'
    ],
    [
      ['-r', 'sarif', '-r', 'json', '-o', 'x'],
      'sarif and json would both write to --output x; give each a file, as in --reporter json=report.out'
    ],
    [
      ['-r', 'sarif=-', '-r', 'json'],
      'sarif and json would both write to standard output; give each a file, as in --reporter json=report.out'
    ],
    [['-o', ''], '--output is empty; name a file, or - for standard output'],
    [['-r', 'sarif=a', '-o', '-'], '--output - has nothing to write: every --reporter names a file of its own'],
    [['-r', 'sarif=a', '-o', 'x'], '--output x has nothing to write: every --reporter names a file of its own'],
    [['-r', 'sarif=a', '-r', 'json=./a'], 'sarif and json would both write ./a; give each a file of its own'],
    [['-r', 'sarif='], '--reporter sarif=: write a name, or name=file, as in sarif=report.sarif'],
    [['-r', 'sarf'], 'unknown reporter "sarf"; did you mean "sarif"? (a file of yours is named as in ./mine.js)'],
    [
      ['-r', 'sarif=broken.txt'],
      '--reporter sarif=broken.txt is one of the files to be checked; choose another name for the report'
    ],
    [['-r', 'sarif=no/where'], '--reporter sarif=no/where: cannot write: no such file or folder'],
    [['-r', './none.js'], '--reporter ./none.js: cannot load it: no such file or folder'],
    [['-r', './text.mjs'], '--reporter ./text.mjs: its default export must be a function of (results, options)'],
    [['-r', './number.mjs'], '--reporter ./number.mjs must return a string, not number'],
    [['-r', './throws.mjs'], '--reporter ./throws.mjs failed: no idea']
  ])('%j is refused', async (args, message) => {
    await cli.file('text.mjs', 'export default "text"\n')
    await cli.file('number.mjs', 'export default () => 1\n')
    await cli.file('throws.mjs', 'export default async () => { throw new Error("no idea\\nat all") }\n')
    const {code, stdout, stderr} = await within(['check', 'broken.txt', '--no-fluency', ...args], cli.cwd)
    expect([code, stdout, stderr.replace(/^wireproof: /u, '').trimEnd()]).toEqual([2, '', message])
    expect(await inFolder('broken.txt')).toBe(broken)
  })
})

describe('a reporter of the user’s', () => {
  it('is given results, sources and rules', async () => {
    const text = 'broken.txt 44 1,clean.txt 22 0 warning error\n'
    const args = ['check', 'broken.txt', 'clean.txt']
    expect(await cli([...args, '-r', './mine.mjs'])).toEqual({code: 1, stdout: text, stderr: ''})
    await cli([...args, '-r', './mine.mjs=mine.out'])
    expect(await inFolder('mine.out')).toBe(text)
  })

  it('may come in a package', async () => {
    const folder = join(cli.cwd, 'node_modules/@paper/reporter')
    await mkdir(folder, {recursive: true})
    await writeFile(
      join(folder, 'package.json'),
      '{"name": "@paper/reporter", "type": "module", "exports": {"import": "./it.js"}}'
    )
    await writeFile(join(folder, 'it.js'), "export default async results => results.length + ' stories'\n")
    expect((await cli(['check', 'broken.txt', '-r', '@paper/reporter'])).stdout).toBe('1 stories')
  })
})

describe('the summary of a GitHub step', () => {
  const run = (path: string) =>
    cli(['check', 'broken.txt', '-r', 'github'], {env: {GITHUB_STEP_SUMMARY: path}, once: true})

  it('is added to the page, where there is room', async () => {
    const page = await cli.file('page.md', 'Before.\n')
    const {code, stdout, stderr} = await run(page)
    expect([code, stderr]).toEqual([1, ''])
    expect(stdout).toMatch(/^::error file=broken\.txt,line=1,/u)
    expect(await inFolder('page.md')).toMatch(/^Before\.\n<!-- wireproof -->\n### wireproof: 1 error in 1 story\n/u)
    await cli.file('page.md', 'x'.repeat(2 ** 20 - 100))
    expect((await run(page)).code).toBe(1)
    expect((await inFolder('page.md')).length).toBe(2 ** 20 - 100)
  })

  it('is written for no other reporter', async () => {
    const page = await cli.file('page.md', '')
    await cli(['check', 'broken.txt', '-r', 'json'], {env: {GITHUB_STEP_SUMMARY: page}})
    expect(await inFolder('page.md')).toBe('')
  })

  it('says so when it cannot be written', async () => {
    expect(await run('no/page.md')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'wireproof: GITHUB_STEP_SUMMARY no/page.md: cannot write: no such file or folder\n'
    })
  })
})
