import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {cliForTests} from './cli.js'

const cli = cliForTests()

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
