import {readFile} from 'node:fs/promises'
import {glob} from 'tinyglobby'
import {expect, it} from 'vitest'
import table from '../../src/text/person-nouns.tsv'
import {readTable} from '../../src/text/table.js'

const twice = (words: readonly string[]): string[] => words.filter((word, at) => words.indexOf(word) < at)

it('has no word twice in any list', async () => {
  const root = new URL('../..', import.meta.url).pathname
  for (const file of await glob(['rules/**/*.ts', 'src/**/*.ts'], {cwd: root})) {
    const code = await readFile(`${root}/${file}`, 'utf8')
    for (const [, list = ''] of code.matchAll(/wordSet\(\s*'([^']*)'/gu))
      expect({file, twice: twice(list.split(' '))}).toEqual({file, twice: []})
  }
})

it('has no noun for a person twice', () => {
  expect(twice(readTable<'noun'>(table).map(({noun}) => noun))).toEqual([])
})
