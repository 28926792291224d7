import {join} from 'node:path'
import {expect, it} from 'vitest'
import {survey} from '../../src/cli/survey.js'
import {folderForTests} from '../folder.js'

const folder = folderForTests()

it('counts kinds by folder, tells what is no story, and finds fields that readers see', async () => {
  const files = {
    'stories/a.md': '---\ntitle: A\nslug: a\n---\nText.\n',
    'stories/b.md': '\uFEFF---\r\ndescription: B\r\n---\r\nText.\r\n',
    'feeds/c.csv': 'id,"body"\n1,Text.\n',
    'd.txt': 'Text.\n',
    'README.md': '# About\n',
    'docs/LICENSE.txt': 'MIT\n'
  }
  for (const [name, text] of Object.entries(files)) await folder.put(name, text)
  const inputs = Object.keys(files).map(shown => ({shown, path: join(folder.path, shown)}))
  expect(await survey(inputs, folder.path)).toEqual({
    places: ['2 .md in stories', '1 .csv in feeds', '1 .txt here'],
    ignored: ['README.md', 'docs/LICENSE.txt'],
    formats: ['markdown: {fields: [title, description]}', 'csv: {fields: [body]}'],
    tables: []
  })
})
