/** A folder in which Git has put nothing yet is no folder of clean stories. */
import {execFileSync} from 'node:child_process'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {folderForTests} from '../folder.js'
import {within} from './cli.js'

const home = folderForTests()
const submodule = 'this submodule is not checked out, and nothing in it was checked; run git submodule update --init'
const bare =
  'nothing but .git is in this folder, and nothing in it was checked; check out a branch there, or name another folder'

function git(folder: string, ...args: string[]): void {
  const who = ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', '-c', 'commit.gpgsign=false']
  execFileSync('git', [...who, '-c', 'protocol.file.allow=always', ...args], {
    cwd: join(home.path, folder),
    stdio: 'pipe'
  })
}

function commit(folder: string): void {
  git(folder, 'add', '-A')
  git(folder, 'commit', '-q', '-m', 'Stories')
}

beforeAll(async () => {
  await home.put('wire/b.txt', 'He met the the king.\n')
  git('wire', 'init', '-q', '-b', 'main')
  commit('wire')
  await home.put('news/a.txt', 'It rained.\n')
  git('news', 'init', '-q', '-b', 'main')
  git('news', 'submodule', '--quiet', 'add', join(home.path, 'wire'), 'desk/night wire')
  commit('news')
  git('.', 'clone', '-q', 'news', 'clone')
  git('.', 'clone', '-q', '--no-checkout', 'news', 'empty')
})

async function run(...args: string[]) {
  const {code, stderr} = await within([...args, '--no-fluency'], join(home.path, 'clone'))
  return [code, stderr]
}

describe('a submodule that is not checked out', () => {
  it('is told where the folder around it is checked', async () => {
    const note = `wireproof: desk/night wire: ${submodule}\n`
    expect(await run('check', '.')).toEqual([0, note])
    expect(await run('check', '.', '--changed=HEAD')).toEqual([0, note])
    expect(await run('fix', '.', '--quiet')).toEqual([0, note])
  })

  it('is a path that came to nothing where it is named', async () => {
    for (const name of ['desk/night wire', './desk/night wire/'])
      expect(await run('check', name, 'a.txt')).toEqual([
        2,
        `wireproof: ${name.replace('./', '').replace(/\/$/u, '')}: ${submodule}\n`
      ])
  })

  it('is not told once it is there, or left out', async () => {
    await home.put('clone/.wireproofignore', 'desk/\n')
    expect(await run('check', '.')).toEqual([0, ''])
    await home.put('clone/.wireproofignore', '')
    await home.put('clone/wireproof.config.yaml', 'ignores: desk/night wire/\n')
    expect(await run('check', '.')).toEqual([0, ''])
    await home.put('clone/wireproof.config.yaml', '')
    git('clone', 'submodule', '--quiet', 'update', '--init')
    expect(await run('check', '.')).toEqual([1, ''])
  })
})

describe('a repository of which nothing is checked out', () => {
  it('is told', async () => {
    expect(await run('check', '../empty')).toEqual([2, `wireproof: ../empty: ${bare}\n`])
  })
})
