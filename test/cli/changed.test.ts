/** `--changed` where Git's own settings, other repositories and other names of a folder are in the way. */
import {execFileSync} from 'node:child_process'
import {mkdir, mkdtemp, realpath, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {within} from './cli.js'

let home = ''
let root = ''

const who = ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', '-c', 'commit.gpgsign=false']

function git(folder: string, ...args: string[]): void {
  execFileSync('git', [...who, '-c', 'protocol.file.allow=always', ...args], {cwd: join(home, folder), stdio: 'pipe'})
}

function commit(folder: string): void {
  git(folder, 'add', '-A')
  git(folder, 'commit', '-q', '-m', 'Stories')
}

async function put(name: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(home, name)), {recursive: true})
  await writeFile(join(home, name), text)
}

/** Places and quotes, as `path line quote`. */
async function found(args: string[] = ['.'], folder = root): Promise<string[]> {
  const {stdout} = await within(
    ['check', ...args, '--changed', '--reporter', 'ndjson', '--no-fluency'],
    join(home, folder)
  )
  const findings = stdout.split('\n').filter(Boolean)
  return findings.map(line => {
    const {path, line: at, quote} = JSON.parse(line)
    return `${path} ${at} ${quote}`
  })
}

beforeEach(async () => {
  home = await realpath(await mkdtemp(join(tmpdir(), 'wireproof-changed-')))
  root = 'news'
  await put('news/a.txt', 'He met the the king.\n\nIt rained.\n\nShe met the the queen.\n\nIt snowed.\n')
  git(root, 'init', '-q', '-b', 'main')
  commit(root)
})

afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(home, {recursive: true, force: true})
})

describe('--changed', () => {
  const edited = 'He met the the king.\n\nIt rained hard.\n\nShe met the the queen.\n\nIt snowed a lot.\n'

  it('knows a story of UTF-16, whatever its name', async () => {
    const story = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')
    await put('news/Salt and pepper.txt', story('A dog barked.\n'))
    commit(root)
    await put('news/Salt and pepper.txt', story('A dog dog barked.\n'))
    expect(await found()).toEqual(['Salt and pepper.txt 1 dog dog'])
  })

  it('takes no line between two changes for changed, whatever Git is set to', async () => {
    git(root, 'config', 'diff.interHunkContext', '9')
    git(root, 'config', 'diff.orderFile', 'there-is-none')
    vi.stubEnv('GIT_DIFF_OPTS', '-u5')
    await put('news/a.txt', edited)
    expect(await found()).toEqual([])
    await put('news/a.txt', edited.replace('queen', 'duke'))
    expect(await found()).toEqual(['a.txt 5 the the'])
  })

  it('compares a submodule with the commit that its repository names', async () => {
    await put('wire/b.txt', 'He met the the king.\n\nIt rained.\n')
    git('wire', 'init', '-q', '-b', 'main')
    commit('wire')
    git(root, 'submodule', '--quiet', 'add', join(home, 'wire'), 'wire')
    expect(await found()).toEqual(['wire/b.txt 1 the the'])
    commit(root)
    expect(await found()).toEqual([])
    await put('news/wire/b.txt', 'He met the the king.\n\nThe the rain fell.\n')
    expect(await found()).toEqual(['wire/b.txt 3 The the'])
  })

  it('takes a repository that is no submodule for new', async () => {
    await put('news/archive/b.txt', 'He met the the king.\n')
    git('news/archive', 'init', '-q')
    commit('news/archive')
    expect(await found()).toEqual(['archive/b.txt 1 the the'])
  })

  it('knows a story by another name of its folder', async () => {
    await symlink(join(home, 'news'), join(home, 'link'))
    await put('news/a.txt', edited)
    expect(await found([join(home, 'link/a.txt')])).toEqual([])
  })

  it('finds the root where a hook names the repository', async () => {
    git(root, 'worktree', 'add', '-q', join(home, 'desk'))
    await put('desk/site/b.txt', 'He met the the king.\n\nIt rained.\n')
    commit('desk')
    await put('desk/site/b.txt', 'He met the the king.\n\nIt rained hard.\n')
    vi.stubEnv('GIT_DIR', join(home, 'news/.git/worktrees/desk'))
    expect(await found(['.'], 'desk/site')).toEqual([])
  })
})
