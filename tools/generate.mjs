/** Writes what is generated and committed: rules/index.ts, docs/rules, the schema and reference of configurations. `--check` writes nothing and fails when something is stale. */
import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {ruleIndex} from './generate-index.mjs'
import {importTypeScript} from './run-ts.mjs'

const check = process.argv.includes('--check')
const stale = []

async function put(file, text) {
  const now = await readFile(file, 'utf8').catch(() => undefined)
  if (now === text) return
  stale.push(file)
  if (check) return
  await mkdir(path.dirname(file), {recursive: true})
  await writeFile(file, text)
}

await put('rules/index.ts', await ruleIndex())
const {rulePages} = await importTypeScript('src/tools/rule-pages.ts')
const pages = await rulePages()
for (const [file, text] of pages) await put(`docs/rules/${file}`, text)

const {configSchemaFile, withReference} = await importTypeScript('src/tools/config-pages.ts')
await put('schema/config.schema.json', configSchemaFile())
await put('docs/configuration.md', withReference(await readFile('docs/configuration.md', 'utf8')))

const {picture} = await importTypeScript('src/tools/picture.ts')
await put('docs/picture.svg', await picture(await readFile('corpus/stories/ferry-strike.txt', 'utf8'), 12))

const present = await readdir('docs/rules', {recursive: true}).catch(() => [])
for (const file of present.map(name => name.replaceAll('\\', '/'))) {
  if (!file.endsWith('.md') || pages.has(file)) continue
  stale.push(`docs/rules/${file}`)
  if (!check) await rm(`docs/rules/${file}`)
}

if (stale.length === 0) console.log('Generated files are fresh.')
else if (check) {
  console.error(`Stale, run npm run generate: ${stale.join(', ')}`)
  process.exitCode = 1
} else console.log(`Wrote ${stale.length} files.`)
