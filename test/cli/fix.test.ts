import {execFile} from 'node:child_process'
import {chmod, chown, lstat, mkdir, readdir, readFile, stat, symlink, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {describe, expect, it} from 'vitest'
import {replaceFile} from '../../src/cli/io/write.js'
import {readInput} from '../../src/cli/session.js'
import {cliForTests, sink, within} from './cli.js'

const cli = cliForTests()
const broken = 'The minister said the the talks had failed.\n'
const clean = 'The minister said the talks had failed.\n'

const diffOf = (from: string, to: string) => `--- ${from}
+++ ${to}
@@ -1 +1 @@
-The minister said the the talks had failed.
+The minister said the talks had failed.
`

describe('a diff', () => {
  it('shows what would be repaired and writes nothing', async () => {
    await cli.file('a.txt', broken)
    expect(await cli(['fix', 'a.txt'])).toEqual({
      code: 1,
      stdout: diffOf('a/a.txt', 'b/a.txt'),
      stderr: 'wireproof: 1 repair in 1 file to make, with --write\n'
    })
    expect(await readFile(join(cli.cwd, 'a.txt'), 'utf8')).toBe(broken)
  })

  it('is empty where there is nothing to repair', async () => {
    await cli.file('clean.txt', clean)
    expect(await cli(['fix', 'clean.txt'])).toEqual({
      code: 0,
      stdout: '',
      stderr: 'wireproof: nothing to repair in 1 file\n'
    })
    expect(await cli(['fix', '-q', 'clean.txt'])).toEqual({code: 0, stdout: '', stderr: ''})
  })

  it('can be applied with patch', async context => {
    const file = await cli.file('p.txt', `Talks went on.\r\n\r\nThey said the the deal was near.`)
    const {stdout} = await cli(['fix', 'p.txt'])
    await cli.file('p.diff', stdout)
    try {
      await promisify(execFile)('patch', ['--binary', '-p1', '-i', 'p.diff'], {cwd: cli.cwd})
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') context.skip('SKIPPED: no patch program here')
      throw error
    }
    expect(await readFile(file, 'utf8')).toBe('Talks went on.\r\n\r\nThey said the deal was near.')
  })

  it('is coloured on a terminal, with the changed words marked', async () => {
    await cli.file('a.txt', broken)
    const stdout = sink({isTTY: true})
    await within(['fix', 'a.txt'], cli.cwd, {}, {stdout: stdout.stream})
    expect(stdout.text()).toContain('\u001B[7mthe \u001B[27m')
  })
})

describe('in the log of a workflow', () => {
  it('commands no runner', async () => {
    await cli.file('log.txt', `::add-mask::x\n\n${broken}`)
    const shown = async (env: Record<string, string>) => (await within(['fix', 'log.txt'], cli.cwd, {env})).stdout
    expect(await shown({})).toContain('\n ::add-mask::x\n')
    expect(await shown({GITHUB_ACTIONS: 'true'})).toContain('\n <U+003A>:add-mask::x\n')
    expect(await shown({TF_BUILD: 'True'})).toContain('\n <U+003A>:add-mask::x\n')
  })
})

describe('what is piped in', () => {
  it('comes out repaired', async () => {
    expect(await cli(['fix'], {input: broken})).toEqual({code: 0, stdout: clean, stderr: ''})
    expect(await cli(['fix', '-'], {input: ''})).toEqual({code: 0, stdout: '', stderr: ''})
  })

  it('keeps its byte order mark and line ends', async () => {
    const input = '\uFEFFThe minister said the the talks had failed.\r\n\r\nNo more is known.\r'
    expect((await cli(['fix'], {input})).stdout).toBe(input.replace('the the', 'the'))
  })
})

describe('--write', () => {
  it('repairs the file and keeps its mode', async () => {
    const file = await cli.file('w.txt', broken)
    await cli.file('w2.txt', clean)
    await chmod(file, 0o640)
    expect(await cli(['fix', '--write', 'w.txt', 'w2.txt'], {once: true})).toEqual({
      code: 0,
      stdout: '',
      stderr: 'wireproof: made 1 repair in 1 file\n'
    })
    expect(await readFile(file, 'utf8')).toBe(clean)
    expect((await stat(file)).mode & 0o777).toBe(0o640)
    expect((await readdir(cli.cwd)).filter(name => name.endsWith('.tmp'))).toEqual([])
  })

  it.each([
    ['utf-16le', '\xFF\xFE', (text: string) => Buffer.from(text, 'utf16le')],
    ['utf-16be', '\xFE\xFF', (text: string) => Buffer.from(text, 'utf16le').swap16()],
    ['utf-8 with a mark', '\xEF\xBB\xBF', (text: string) => Buffer.from(text)]
  ])('keeps %s', async (_, mark, encode) => {
    const bytes = (text: string) => Buffer.concat([Buffer.from(mark, 'latin1'), encode(text)])
    const text = 'At the café, the minister said the the talks had failed.\r\n'
    const file = await cli.file('bom.txt', bytes(text))
    expect((await cli(['fix', '-w', 'bom.txt'], {once: true})).code).toBe(0)
    expect(await readFile(file)).toEqual(bytes(text.replace('the the', 'the')))
  })

  it.each(['latin1', 'windows-1252'])('keeps %s', async encoding => {
    const text = 'At the caf\xE9, the minister said the the talks had failed.\r\n'
    const file = await cli.file('old.txt', Buffer.from(text, 'latin1'))
    expect((await cli(['fix', '-w', 'old.txt', '--encoding', encoding], {once: true})).code).toBe(0)
    expect(await readFile(file, 'latin1')).toBe(text.replace('the the', 'the'))
  })

  it('makes no program of another user run as its own', async context => {
    const file = await cli.file('others.txt', broken)
    const asOther = {uid: 65534, once: true}
    if (process.getuid?.() !== 0 || (await cli(['--version'], asOther)).code !== 0)
      context.skip('SKIPPED: only root can give a file to another user')
    await chmod(cli.cwd, 0o777)
    await chown(file, 1234, 2345)
    await chmod(file, 0o6776)
    expect((await cli(['fix', '-q', '-w', 'others.txt'], asOther)).code).toBe(0)
    await chmod(cli.cwd, 0o755)
    const {uid, mode} = await stat(file)
    expect([uid, (mode & 0o7777).toString(8)]).toEqual([65534, '766'])
  })

  it('leaves a symbolic link a link', async () => {
    const target = await cli.file('target.txt', broken)
    await symlink('target.txt', join(cli.cwd, 'link.txt'))
    await cli(['fix', '-w', 'link.txt'], {once: true})
    expect((await lstat(join(cli.cwd, 'link.txt'))).isSymbolicLink()).toBe(true)
    expect(await readFile(target, 'utf8')).toBe(clean)
  })

  it('refuses a read-only file, for root, too', async () => {
    const file = await cli.file('readonly.txt', broken)
    await chmod(file, 0o444)
    expect(await cli(['fix', '--write', 'readonly.txt'])).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'wireproof: readonly.txt: the file is read-only; nothing was written\nwireproof: nothing was repaired in 1 file\n'
    })
    expect(await readFile(file, 'utf8')).toBe(broken)
  })

  it('refuses a file that changed since it was read', async () => {
    const file = await cli.file('changing.txt', broken)
    const read = await readInput({path: file, shown: 'changing.txt'}, {formats: {}}, {}, {} as never)
    await writeFile(file, `${broken}A line was added.\n`)
    await expect(replaceFile(file, 'changing.txt', read.bytes, Buffer.from(clean))).rejects.toThrow(
      'changing.txt: the file changed while it was being checked; nothing was written, run the command again'
    )
    expect(await readFile(file, 'utf8')).toBe(`${broken}A line was added.\n`)
    expect((await readdir(cli.cwd)).filter(name => name.endsWith('.tmp'))).toEqual([])
  })

  it('refuses a folder it may not write to', async context => {
    await mkdir(join(cli.cwd, 'shut'))
    await cli.file('shut/a.txt', broken)
    await chmod(join(cli.cwd, 'shut/a.txt'), 0o666)
    await chmod(join(cli.cwd, 'shut'), 0o555)
    const asOther = process.getuid?.() === 0 ? {uid: 65534} : {}
    if ((await cli(['--version'], asOther)).code !== 0)
      context.skip('SKIPPED: runs as root, and another user may not read the built command line')
    const {code, stderr} = await cli(['fix', '-q', '-w', 'shut/a.txt'], {...asOther, once: true})
    expect([code, stderr]).toEqual([2, 'wireproof: shut/a.txt: cannot write: permission denied\n'])
  })

  it('exits by what is left when asked to', async () => {
    await cli.file('left.txt', broken)
    const args = ['fix', '-q', 'left.txt', '--rule', 'wording/repeated-word=query', '--fail-on', 'query', '--write']
    expect(await cli(args, {once: true})).toEqual({code: 0, stdout: '', stderr: ''})
  })
})
