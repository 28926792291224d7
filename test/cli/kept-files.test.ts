/** A run never writes over what it reads, by whatever name. */

import {once} from 'node:events'
import {createReadStream} from 'node:fs'
import {link, mkdir, readFile, symlink} from 'node:fs/promises'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {cliForTests, within} from './cli.js'

const cli = cliForTests()
const files: Readonly<Record<string, string>> = {
  'story.txt': 'They saw the the man.\n',
  'wireproof.config.yaml':
    'extends: desk/base.yaml\nhouse: desk/house.yaml\ndictionaries: desk/words.txt\nbaseline: desk/known.json\n',
  'desk/base.yaml': 'extends: deeper.json\n',
  'desk/deeper.json': '{"preset": "desk"}\n',
  'desk/house.yaml': 'extends: more.yaml\n',
  'desk/more.yaml': 'never-flag: [Hafenmarkt]\n',
  'desk/words.txt': 'Ilmen\n',
  'desk/known.json': '{"version": 1, "files": {}}\n',
  'desk/mine.mjs': 'export default () => ""\n'
}

beforeAll(async () => {
  await mkdir(join(cli.cwd, 'desk'))
  for (const [name, text] of Object.entries(files)) await cli.file(name, text)
  await symlink('desk', join(cli.cwd, 'link'))
  await symlink('desk/deeper.json', join(cli.cwd, 'out.json'))
  await link(join(cli.cwd, 'desk/words.txt'), join(cli.cwd, 'hard.txt'))
})

async function check(...args: string[]) {
  const {code, stderr} = await within(['check', ...args, '--no-fluency'], cli.cwd)
  return [code, stderr]
}

async function expectUntouched(): Promise<void> {
  for (const [name, text] of Object.entries(files)) expect(await readFile(join(cli.cwd, name), 'utf8')).toBe(text)
}

describe('a report', () => {
  it.each([
    'desk/base.yaml',
    './desk/../desk/deeper.json',
    'out.json',
    'link/house.yaml',
    'desk/more.yaml',
    'hard.txt',
    'link/known.json'
  ])('is not written over %s', async file => {
    const message = `is a file of settings; choose another name for the report\n`
    expect(await check('story.txt', '-o', file)).toEqual([2, `wireproof: --output ${file} ${message}`])
    expect(await check('story.txt', '-r', `json=${file}`)).toEqual([2, `wireproof: --reporter json=${file} ${message}`])
    await expectUntouched()
  })

  it('is not written over the reporter that writes it', async () => {
    const [code, stderr] = await check('story.txt', '-r', './desk/mine.mjs=link/mine.mjs')
    expect([code, stderr]).toEqual([2, expect.stringContaining('is a file of settings')])
    await expectUntouched()
  })

  it('is not written over a baseline that is still to be made', async () => {
    const args = ['story.txt', '--baseline', 'desk/new.json', '--update-baseline', '-o', 'link/new.json']
    expect(await check(...args)).toEqual([2, expect.stringContaining('is a file of settings')])
  })

  it('has a file of its own, by whatever name', async () => {
    expect(await check('story.txt', '-r', 'json=desk/report', '-r', 'sarif=link/report')).toEqual([
      2,
      'wireproof: json and sarif would both write link/report; give each a file of its own\n'
    ])
  })

  it.each([
    ['that is piped in', ['--stdin-filename', 'link/../story.txt'], undefined],
    ['that standard input is read from', [], 'story.txt'],
    ['of lines', ['--ndjson'], 'story.txt']
  ])('is not written over a story %s', async (_, args, from) => {
    const stdin = createReadStream(join(cli.cwd, from ?? 'desk/words.txt'))
    await once(stdin, 'open')
    const given = ['check', ...args, '-o', 'story.txt', '--no-fluency', '--no-baseline']
    const {code, stderr} = await within(given, cli.cwd, {}, {stdin})
    stdin.destroy()
    const message =
      'wireproof: --output story.txt is one of the files to be checked; choose another name for the report\n'
    expect([code, stderr]).toEqual([2, message])
    await expectUntouched()
  })

  it('of lines is not written over what they are checked by', async () => {
    expect(await check('--ndjson', '-o', 'link/words.txt')).toEqual([
      2,
      expect.stringContaining('is a file of settings')
    ])
    await expectUntouched()
  })
})

describe('a baseline', () => {
  it.each([
    ['wireproof.config.yaml', 'a file of settings'],
    ['link/words.txt', 'a file of settings'],
    ['story.txt', 'one of the files to be checked']
  ])('is not made in the place of %s', async (file, kind) => {
    expect(await check('story.txt', '--baseline', file, '--update-baseline')).toEqual([
      2,
      `wireproof: --update-baseline: ${file} is ${kind}; choose another name for the baseline\n`
    ])
    await expectUntouched()
  })
})
