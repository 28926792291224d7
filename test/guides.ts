/** The documentation that people write: all of docs but the rules' pages. */
import {readdirSync} from 'node:fs'

const root = new URL('../', import.meta.url)

export const guides: readonly string[] = ['docs', 'docs/ci', 'docs/guides'].flatMap(folder =>
  readdirSync(new URL(folder, root))
    .filter(file => file.endsWith('.md'))
    .map(file => `${folder}/${file}`)
)
