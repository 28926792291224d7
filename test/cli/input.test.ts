/** Bad input: each case says what is wrong, where, and what to do, on one line, and exits with 2. */
import {spawn} from 'node:child_process'
import {chmod, mkdir, rm, symlink} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {cliForTests, type Outcome, within} from './cli.js'

const cli = cliForTests()
const nothing = 'Nothing was checked. 1 file could not be checked.\n'
const clean = 'The minister saw the mayor.\n'
const line = (text: string): string => `wireproof: ${text}\n`

describe('files that cannot be checked', () => {
  const cases: [name: string, content: Uint8Array, message: string][] = [
    [
      'latin1.txt',
      Buffer.from('First line.\nThe caf\xE9 is open.\n', 'latin1'),
      'not valid UTF-8: 0xE9 at byte 19 (line 2); if it is in an older encoding, say --encoding windows-1252 or latin1'
    ],
    [
      'cut.txt',
      Buffer.from('Café').subarray(0, 4),
      'not valid UTF-8: 0xC3 at byte 3 (line 1); if it is in an older encoding, say --encoding windows-1252 or latin1'
    ],
    [
      'after-bom.txt',
      Buffer.from('\xEF\xBB\xBFA\xFF', 'latin1'),
      'not valid UTF-8: 0xFF at byte 4 (line 1); if it is in an older encoding, say --encoding windows-1252 or latin1'
    ],
    ['binary.txt', Buffer.from('GIF89a\0\x01'), 'looks like a binary file (NUL at byte 6); leave it out'],
    [
      'utf16.txt',
      Buffer.from('The talks', 'utf16le'),
      'looks like a binary file (NUL at byte 1); if it is UTF-16, save it with a byte order mark'
    ],
    [
      'odd.txt',
      Buffer.from('\xFF\xFEA\0B', 'latin1'),
      'not valid UTF-16 LE: half a character at byte 4; the file may be cut off'
    ],
    [
      'half.txt',
      Buffer.from('\xFE\xFF\0A\xD8\x3D\0B', 'latin1'),
      'not valid UTF-16 BE: half a surrogate pair at byte 4; the file may be damaged'
    ]
  ]

  it.each(cases)('%s', async (name, content, message) => {
    await cli.file(name, content)
    expect(await cli(['check', name])).toEqual({code: 2, stdout: nothing, stderr: line(`${name}: ${message}`)})
    expect(await cli(['fix', name])).toEqual({code: 2, stdout: '', stderr: line(`${name}: ${message}`)})
    expect(await cli(['check'], {input: content})).toEqual({
      code: 2,
      stdout: nothing,
      stderr: line(`<stdin>: ${message}`)
    })
  })

  it('command neither a terminal nor the runner of a workflow by their names', async () => {
    const name = 'a\u001B]0;x\u0007\n::error::\u202E##[b].txt'
    await cli.file(name, Buffer.from([0xff]))
    const shown = 'a<U+001B>]0;x<U+0007><U+000A>::error::<U+202E><U+0023>#[b].txt'
    for (const args of [
      ['check', name],
      ['fix', name],
      ['check', '*##*']
    ]) {
      const {code, stderr} = await cli(args)
      expect([code, stderr]).toEqual([2, expect.stringMatching(/^wireproof: [^\p{C}]+\n$/u)])
      expect(stderr).toContain(`${shown}: not valid UTF-8`)
    }
    expect((await cli(['check', `${name}x`])).stderr).toBe(line(`${shown}x: no file matches this pattern`))
    expect((await cli(['check', '.', '--config', `./\n::${name}x`])).stderr).toMatch(/^wireproof: \.\/\n<U\+003A>:/u)
    await rm(join(cli.cwd, name))
  })

  it('checks the others', async () => {
    await cli.file('bad.txt', Buffer.from([0xff]))
    await cli.file('good.txt', 'The talks had failed.\n')
    expect(await cli(['check', 'bad.txt', 'good.txt'])).toEqual({
      code: 2,
      stdout: 'No findings in 1 file (4 words). 1 file could not be checked.\n',
      stderr: expect.stringMatching(/^wireproof: bad\.txt: not valid UTF-8: 0xFF at byte 0 [^\n]*\n$/u)
    })
  })

  it('reads older encodings when told to', async () => {
    await cli.file('old.txt', Buffer.from('The caf\xE9 was \x93full\x94.\n', 'latin1'))
    for (const encoding of ['latin1', 'windows-1252'])
      expect(
        await cli([
          'check',
          'old.txt',
          '--encoding',
          encoding,
          '--rule',
          'wording/repeated-word=off',
          '--min-confidence',
          '1'
        ])
      ).toEqual({
        code: 0,
        stdout: 'No findings in 1 file (4 words).\n',
        stderr: ''
      })
  })
})

describe('paths', () => {
  const refused = async (args: string[], message: string): Promise<void> => {
    const outcome = await cli(args)
    expect(outcome).toEqual({
      code: 2,
      stdout: expect.stringMatching(/^(Nothing was checked\..*\n)?$/u),
      stderr: line(message)
    })
  }

  it('names a missing path', () => refused(['check', 'missing.txt'], 'missing.txt: no such file or folder'))

  it('follows a pattern of many stars in no time', async () => {
    const name = `${'a'.repeat(200)}.txt`
    const shown = async (pattern: string) =>
      (await within(['check', pattern, '-r', 'json', '--no-fluency'], cli.cwd)).stdout
    await mkdir(join(cli.cwd, 'stars/.hidden'), {recursive: true})
    await cli.file(`stars/${name}`, clean)
    await cli.file(`stars/.hidden/${name}`, clean)
    // The first run loads the program.
    expect(JSON.parse(await shown('stars/*.txt')).files).toHaveLength(1)
    const started = performance.now()
    expect(JSON.parse(await shown(`stars/${'*a'.repeat(25)}b`)).files).toHaveLength(1)
    expect(performance.now() - started).toBeLessThan(5000)
    for (const pattern of [`${'*a'.repeat(25)}.txt`, `./*/${'*a'.repeat(25)}.txt`, `${cli.cwd}/**/${'*a'.repeat(25)}*`])
      expect(JSON.parse(await shown(pattern.startsWith('*') ? `stars/${pattern}` : pattern)).files).toMatchObject([
        {path: `stars/${name}`}
      ])
    expect((await cli(['check', '*a/'.repeat(400)])).stderr).toContain('cannot be used: it is too large')
  })

  it('names a pattern without a match', () =>
    refused(['check', 'none/*.txt'], 'none/*.txt: no file matches this pattern'))

  it('follows no link to a folder, whether searched or matched', async () => {
    await mkdir(join(cli.cwd, 'round'))
    await cli.file('round/a.txt', 'The talks had failed.\n')
    await symlink('a.txt', join(cli.cwd, 'round/b.txt'))
    await symlink('../round', join(cli.cwd, 'round/self'))
    const checked = async (path: string) =>
      JSON.parse((await cli(['check', path, '-r', 'json'])).stdout).files.map((file: {path: string}) => file.path)
    expect(await checked('round')).toEqual(['round/a.txt', 'round/b.txt'])
    expect(await checked('round/**')).toEqual(['round/a.txt', 'round/b.txt'])
    expect(await checked('round/self/*.txt')).toEqual(['round/self/a.txt', 'round/self/b.txt'])
  })

  it('names a file taken for a folder', async () => {
    await cli.file('story.txt', 'The talks had failed.\n')
    await refused(['check', 'story.txt/a.txt'], 'story.txt/a.txt: part of the path is a file, not a folder')
  })

  it('names a folder without stories', async () => {
    await mkdir(join(cli.cwd, 'bare'))
    await cli.file('bare/notes.rst', '')
    await cli.file('bare/package.json', '{"name": "x", "description": "x"}')
    await cli.file('bare/table.csv', 'text\nx')
    await refused(
      ['check', 'bare'],
      'bare: nothing to check in this folder; name files of other kinds than .txt .text .md .markdown .mdown .mkd .mkdn .mdx .qmd .rmd .html .htm .xhtml .ninjs .nitf .newsml .7901 .iptc one by one'
    )
  })

  it('names a path that leads in a circle', async () => {
    await symlink('circle.txt', join(cli.cwd, 'circle.txt'))
    await refused(['check', 'circle.txt'], 'circle.txt: symbolic links lead in a circle')
  })

  it('names a device', () => refused(['check', '/dev/null'], '/dev/null: is a device, not a file'))

  it('names a folder that cannot be read', async context => {
    await mkdir(join(cli.cwd, 'locked/inner'), {recursive: true})
    await chmod(join(cli.cwd, 'locked'), 0)
    const asOther = process.getuid?.() === 0 ? {uid: 65534} : {}
    if ((await cli(['--version'], asOther)).code !== 0)
      context.skip('SKIPPED: runs as root, and another user may not read the built command line')
    expect(await cli(['check', 'locked'], {...asOther, once: true})).toEqual({
      code: 2,
      stdout: 'Nothing was checked. 1 file could not be checked.\n',
      stderr: line('locked: permission denied')
    })
    await chmod(join(cli.cwd, 'locked'), 0o755)
  })

  it('refuses a folder as the name of standard input', async () => {
    await mkdir(join(cli.cwd, 'folder'))
    for (const name of ['folder', 'new/'])
      await refused(
        ['check', '--stdin-filename', name],
        `--stdin-filename ${name} is a folder; give the name the story would have as a file`
      )
  })

  it('refuses standard input together with files', async () => {
    await refused(
      ['check', '-', 'missing.txt'],
      'standard input (-) cannot be checked together with files; run it by itself'
    )
    await refused(
      ['check', 'missing.txt', '--stdin-filename', 'a.txt'],
      '--stdin-filename goes with standard input only; leave it out, or the paths'
    )
  })
})

describe('usage', () => {
  const cases: [args: string[], message: string][] = [
    [['chek', 'a.txt'], 'unknown command "chek"; did you mean `wireproof check`?'],
    [['story.txt'], 'unknown command "story.txt"; to check files, write `wireproof check story.txt`'],
    [['help', 'chek'], 'unknown command "chek"; did you mean `wireproof check`?'],
    [['help', 'rules', 'tset'], 'unknown command "tset"; did you mean `wireproof rules test`?'],
    [['rules', 'tset'], 'unknown command "tset"; did you mean `wireproof rules test`?'],
    [['rules', 'a.txt'], 'unknown command "a.txt"; `wireproof rules --help` lists them'],
    [['check', '--ruel', 'x'], "unknown option '--ruel' (Did you mean --rule?)"],
    [
      ['check', '--rule', 'wording/repeted-word=off'],
      'unknown rule "wording/repeted-word"; did you mean "wording/repeated-word"?'
    ],
    [['check', '--rule', 'zzzzzzzzzzzz=off'], 'unknown rule "zzzzzzzzzzzz"; `wireproof rules` lists them'],
    [
      ['check', '--rule', 'wording/repeated-word'],
      "option '--rule <id=setting>' argument 'wording/repeated-word' is invalid. It must be id=off|on|error|warning|query, as in wording/repeated-word=off."
    ],
    [
      ['check', '--min-confidence', '2'],
      "option '--min-confidence <n>' argument '2' is invalid. It must be a number from 0 to 1."
    ],
    [
      ['check', '--max-warnings', '1.5'],
      "option '--max-warnings <n>' argument '1.5' is invalid. It must be a whole number from 0 up."
    ],
    [
      ['check', '--preset', 'dsk'],
      "option '-p, --preset <name>' argument 'dsk' is invalid. Allowed choices are desk, strict, sure."
    ],
    [['explain', 'wording/repeted-word'], 'unknown rule "wording/repeted-word"; did you mean "wording/repeated-word"?'],
    [['explain'], "missing required argument 'rule'"],
    [
      ['check', '--ndjson', 'a.txt'],
      '--ndjson reads standard input; write `wireproof check --ndjson < stories.ndjson`'
    ],
    [
      ['check', '--ndjson', '-r', 'json'],
      '--ndjson and --reporter do not go together: its answers have a shape of their own'
    ],
    [['fix', '--write'], '--write needs files to write to; without it, what is piped in comes out repaired']
  ]

  it.each(cases)('%j', async (args, message) => {
    expect(await cli(args)).toEqual({code: 2, stdout: '', stderr: line(message)})
  })

  it('prints its version and its help', async () => {
    expect(await cli(['--version'])).toEqual({code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u), stderr: ''})
    for (const args of [['--help'], ['check', '--help'], ['fix', '-h'], ['help', 'check']])
      expect(await cli(args)).toEqual({code: 0, stdout: expect.stringContaining('Examples:'), stderr: ''})
    expect(await cli([])).toEqual({code: 2, stdout: '', stderr: expect.stringContaining('Usage: wireproof <command>')})
  })

  it('keeps its help to 80 columns', async () => {
    for (const command of ['', 'check', 'fix', 'init', 'rules', 'rules test', 'explain']) {
      const {stdout} = await cli(['help', ...command.split(' ').filter(Boolean)])
      expect(stdout.split('\n').filter(line => line.length > 80)).toEqual([])
    }
  })

  it('shows where an error came from with --debug only', async () => {
    const {code, stderr} = await cli(['explain', 'nothing/here', '--debug'], {once: true})
    expect(code).toBe(2)
    expect(stderr).toMatch(/^wireproof: Trouble: unknown rule "nothing\/here"[^\n]*\n {4}at /u)
  })
})

describe('size', () => {
  it('says that a story is over the limit before it is read', async () => {
    await cli.file('big.txt', 'The talks had failed.\n'.repeat(2_400_000))
    const limit =
      'over the limit of 6 MB; split it, or raise the limit with --max-size (a check takes about 300 times the size in memory)'
    expect(await cli(['check', 'big.txt'])).toEqual({
      code: 2,
      stdout: nothing,
      stderr: line(`big.txt: 50.4 MB is ${limit}`)
    })
    expect(await cli(['check'], {input: 'The talks had failed.\n'.repeat(300_000)})).toEqual({
      code: 2,
      stdout: nothing,
      stderr: line(`<stdin>: is ${limit}`)
    })
  })

  it('heeds --max-size', async () => {
    await cli.file('small.txt', 'The talks had failed.\n'.repeat(100))
    const {code, stderr} = await cli(['check', 'small.txt', '--max-size', '0.002'])
    expect([code, stderr]).toEqual([2, expect.stringContaining('over the limit')])
  })

  it('checks one line of half a megabyte in no more memory and time than it takes', async () => {
    const text = `${'The minister said on Tuesday that the talks would go on. '.repeat(9000)}They said the the deal was near.\n`
    const {code, stdout, stderr} = await cli(['check', '--rule', 'wording/repeated-word=on'], {input: text, once: true})
    expect([code, stderr]).toEqual([1, ''])
    expect(stdout).toContain('said the the deal was near.\n')
    expect(Math.max(...stdout.split('\n').map(shown => shown.length))).toBeLessThan(200)
  }, 180_000)
})

describe('a reader that leaves', () => {
  it('is no error', async () => {
    await cli.file('many.txt', 'They said the the deal was near.\n\n'.repeat(3000))
    const outcome = await new Promise<Outcome>(resolve => {
      const child = spawn(process.execPath, [cli.path, 'check', '--no-fluency', 'many.txt', 'many.txt'], {cwd: cli.cwd})
      let stderr = ''
      child.stderr.on('data', chunk => {
        stderr += chunk
      })
      child.stdout.once('data', () => child.stdout.destroy())
      child.on('close', code => resolve({code, stdout: '', stderr}))
    })
    expect(outcome.stderr).toBe('')
  })
})
