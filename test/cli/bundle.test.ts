import {cp, readdir, readFile, symlink} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import {expect, it} from 'vitest'
import {folderForTests} from '../folder.js'
import {cliForTests, spawned} from './cli.js'

const cli = cliForTests()
const folder = folderForTests()

/** `cli` compares what the built command line says, whose patterns are made late, with what the source says. */
it('finds in stories of the corpus what the source finds', async () => {
  const files = await Promise.all(
    ['corpus/stories', 'corpus/clean'].map(async folder => (await readdir(folder)).map(name => join(folder, name)))
  )
  const lines = await Promise.all(
    files
      .flat()
      .filter((_, index) => index % 3 === 0)
      .map(async path => JSON.stringify({id: path, text: await readFile(path, 'utf8')}))
  )
  const {stdout} = await cli(['check', '--ndjson', '--preset', 'strict'], {input: lines.join('\n')})
  expect(stdout.trim().split('\n').length).toBe(lines.length)
}, 120_000)

it('runs the language model with no package beside it', async () => {
  await cp(dirname(cli.path), join(folder.path, 'dist'), {recursive: true})
  await symlink(resolve('models'), join(folder.path, 'models'))
  const input = 'The mayor opened the bridge on Monday.\n'
  const alone = await spawned(join(folder.path, 'dist', 'cli.js'), ['check', '-'], folder.path, {input})
  expect(alone).toEqual({code: 0, stdout: 'No findings in 1 file (7 words).\n', stderr: ''})
}, 60_000)
