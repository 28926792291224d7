import {mkdir, readFile, symlink} from 'node:fs/promises'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {cliForTests, sink, within} from './cli.js'

const cli = cliForTests()
const broken = 'The minister said the the talks had failed.\n'
const clean = 'The minister said the talks had failed.\n'

const brokenReport = (path: string) => `${path}
  1:19  ✖ error  Unexpected second \`the\`, expected it once  wording/repeated-word
      The minister said the the talks had failed.
                        ^^^^^^^
      why: Translation engines loop on short words; an editor would not print the second one.
      fix: \`the\`

`

beforeAll(async () => {
  await mkdir(join(cli.cwd, 'desk/sub/node_modules'), {recursive: true})
  await mkdir(join(cli.cwd, 'desk/.hidden'))
  await cli.file('clean.txt', clean)
  await cli.file('broken.txt', broken)
  await cli.file('story.nws', broken)
  await cli.file('desk/a.txt', clean)
  await cli.file('desk/b.text', broken)
  await cli.file('desk/c.md', broken)
  await cli.file('desk/.hidden/d.txt', broken)
  await cli.file('desk/sub/e.TXT', broken)
  await cli.file('desk/sub/node_modules/f.txt', broken)
})

const paths = (stdout: string) => JSON.parse(stdout).files.map((file: {path: string}) => file.path)

describe('a run', () => {
  it('says nothing is wrong', async () => {
    expect(await cli(['check', 'clean.txt'])).toEqual({
      code: 0,
      stdout: 'No findings in 1 file (7 words).\n',
      stderr: ''
    })
  })

  it('reports what is wrong', async () => {
    expect(await cli(['check', 'broken.txt'])).toEqual({
      code: 1,
      stdout: `${brokenReport('broken.txt')}1 error in 1 file (8 words). \`wireproof fix\` can repair 1.\n`,
      stderr: ''
    })
  })

  it('reads standard input, by itself or named', async () => {
    const summary = '1 error in 1 file (8 words). `wireproof fix` can repair 1.\n'
    for (const args of [['check'], ['check', '-']])
      expect(await cli(args, {input: broken})).toEqual({
        code: 1,
        stdout: brokenReport('<stdin>') + summary,
        stderr: ''
      })
    expect(await cli(['check', '--stdin-filename', 'wire/7.txt'], {input: broken})).toEqual({
      code: 1,
      stdout: brokenReport('wire/7.txt') + summary,
      stderr: ''
    })
  })

  it('finds nothing in an empty file', async () => {
    await cli.file('empty.txt', '')
    expect(await cli(['check', 'empty.txt'])).toEqual({
      code: 0,
      stdout: 'No findings in 1 file (0 words).\n',
      stderr: ''
    })
  })
})

describe('files', () => {
  const list = async (...args: string[]) => paths((await cli(['check', '-r', 'json', ...args])).stdout)

  it('takes stories from folders, in order, each once', async () => {
    expect(await list('desk', 'desk/b.text', './desk')).toEqual([
      'desk/a.txt',
      'desk/b.text',
      'desk/c.md',
      'desk/sub/e.TXT'
    ])
  })

  it('takes a named file of any name, and globs', async () => {
    expect(await list('story.nws', 'desk/*.{md,txt}')).toEqual(['story.nws', 'desk/a.txt', 'desk/c.md'])
  })

  it('follows links to files', async () => {
    await mkdir(join(cli.cwd, 'links'), {recursive: true})
    await symlink('../broken.txt', join(cli.cwd, 'links/link.txt'))
    await symlink('..', join(cli.cwd, 'links/up'))
    expect(await list('links')).toEqual(['links/link.txt'])
  })

  it('heeds .wireproofignore', async () => {
    await cli.file('.wireproofignore', '# drafts\nsub/\n*.md\n!desk/c.md\nbroken.txt\n')
    expect(await list('desk', 'desk/*.md')).toEqual(['desk/a.txt', 'desk/b.text', 'desk/c.md'])
    expect(await cli(['check', 'broken.txt', 'clean.txt'])).toEqual({
      code: 0,
      stdout: 'No findings in 1 file (7 words).\n',
      stderr: 'wireproof: broken.txt is left out by .wireproofignore\n'
    })
    expect(await list('--no-ignore', 'desk/sub')).toEqual(['desk/sub/e.TXT'])
    await cli.file('.wireproofignore', `old/\n${'a/**/'.repeat(5)}b\n`)
    expect((await within(['check', '.', '--no-fluency'], cli.cwd)).stderr).toBe(
      'wireproof: .wireproofignore:2: this pattern cannot be used: it has more than 3 `/**/`; write out some of the folders\n'
    )
    await cli.file('.wireproofignore', '')
  })
})

describe('exit codes', () => {
  it.each([
    [['--fail-on', 'error'], 1],
    [['--fail-on', 'never'], 0],
    [['--rule', 'wording/repeated-word=off'], 0],
    [['--rule', 'wording/repeated-word=warning'], 1],
    [['--rule', 'wording/repeated-word=warning', '--fail-on', 'error'], 0],
    [['--rule', 'wording/repeated-word=query'], 0],
    [['--rule', 'wording/repeated-word=query', '--fail-on', 'query'], 1],
    [['--rule', 'wording/repeated-word=warning', '--max-warnings', '1'], 0],
    [['--rule', 'wording/repeated-word=warning', '--max-warnings', '0'], 1],
    [['--min-confidence', '0.99'], 0],
    [['--preset', 'sure'], 1]
  ])('%j exits with %i', async (args, code) => {
    expect((await cli(['check', 'broken.txt', ...args])).code).toBe(code)
  })

  it('puts a read error before findings', async () => {
    const {code, stderr} = await cli(['check', 'broken.txt', 'missing.txt'])
    expect([code, stderr]).toEqual([2, 'wireproof: missing.txt: no such file or folder\n'])
  })

  it('puts a path that is not there into the report', async () => {
    const {files, summary} = JSON.parse((await cli(['check', 'broken.txt', 'missing.txt', '-r', 'json'])).stdout)
    expect(files[0]).toEqual({path: 'missing.txt', error: 'missing.txt: no such file or folder'})
    expect([files.length, summary.unread]).toEqual([2, 1])
  })
})

describe('--quiet', () => {
  it('shows errors only and counts the rest', async () => {
    expect(await cli(['check', '-q', 'broken.txt', '--rule', 'wording/repeated-word=warning'])).toEqual({
      code: 1,
      stdout: '',
      stderr: ''
    })
    const {stdout} = await cli(['check', '-q', 'broken.txt', '-r', 'json', '--rule', 'wording/repeated-word=warning'])
    expect(JSON.parse(stdout)).toMatchObject({files: [{findings: []}], summary: {warnings: 1, hidden: 1}})
    expect((await cli(['check', '-q', 'broken.txt'])).stdout).toContain('1 error in 1 file')
  })
})

describe('--output', () => {
  it('writes the report to a file', async () => {
    expect(await cli(['check', 'broken.txt', '-r', 'json', '-o', 'report.json'])).toEqual({
      code: 1,
      stdout: '',
      stderr: ''
    })
    const report = JSON.parse(await readFile(join(cli.cwd, 'report.json'), 'utf8'))
    expect(report.summary).toMatchObject({files: 1, errors: 1})
  })

  it.each([
    ['desk', 'wireproof: --output desk: cannot write: it is a folder\n'],
    ['nowhere/report.json', 'wireproof: --output nowhere/report.json: cannot write: no such file or folder\n'],
    [
      './broken.txt',
      'wireproof: --output ./broken.txt is one of the files to be checked; choose another name for the report\n'
    ]
  ])('refuses %s', async (output, stderr) => {
    expect(await cli(['check', 'broken.txt', '-o', output])).toEqual({code: 2, stdout: '', stderr})
    expect(await readFile(join(cli.cwd, 'broken.txt'), 'utf8')).toBe(broken)
  })
})

describe('colour', () => {
  const control = '\u001B['
  it.each([
    [[], {}, false],
    [['--color'], {}, true],
    [['--color'], {NO_COLOR: '1'}, true],
    [[], {FORCE_COLOR: '1'}, true],
    [[], {FORCE_COLOR: '0'}, false],
    [[], {FORCE_COLOR: '1', NO_COLOR: '1'}, false],
    [['--no-color'], {FORCE_COLOR: '1'}, false]
  ])('%j with %j: %s', async (args, env, colored) => {
    const {stdout} = await cli(['check', 'broken.txt', ...args], {env})
    expect(stdout.includes(control)).toBe(colored)
  })

  it('is there on a terminal, unless it is a dumb one', async () => {
    const look = async (env: Record<string, string>) => {
      const stdout = sink({isTTY: true, columns: 60})
      await within(['check', 'broken.txt', '--no-fluency'], cli.cwd, {env}, {stdout: stdout.stream})
      return stdout.text().includes(control)
    }
    expect(await look({})).toBe(true)
    expect(await look({TERM: 'dumb'})).toBe(false)
    expect(await look({NO_COLOR: '1'})).toBe(false)
  })
})

describe('a terminal', () => {
  it('is asked for paths where nothing is piped in', async () => {
    const stdin = Object.assign(sink().stream, {isTTY: true}) as never
    expect(await within(['check', '--no-fluency'], cli.cwd, {}, {stdin})).toEqual({
      code: 2,
      stdout: '',
      stderr: 'wireproof: nothing to check; name files or folders, or pipe a story in\n'
    })
  })

  it('sees what was found so far when the run is stopped', async () => {
    const stop = new AbortController()
    const stdout = sink()
    const write = stdout.stream._write
    stdout.stream._write = (chunk, encoding, done) => {
      if (String(chunk).includes('broken.txt')) stop.abort()
      write.call(stdout.stream, chunk, encoding, done)
    }
    const outcome = await within(
      ['check', 'broken.txt', 'clean.txt', '--no-fluency'],
      cli.cwd,
      {},
      {stdout: stdout.stream, signal: stop.signal}
    )
    expect(outcome).toEqual({code: 130, stdout: '', stderr: ''})
    expect(stdout.text()).toBe(
      `${brokenReport('broken.txt')}1 error in 1 file (8 words). \`wireproof fix\` can repair 1. Stopped before the end.\n`
    )
  })
})
