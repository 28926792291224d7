/** The declarations that the package ships: of all that the compiler writes, those that its entries lead to. */
import {spawnSync} from 'node:child_process'
import {readdir, readFile, rm} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'

/** Writes the declarations of `exports` in package.json into a folder, which stands for `dist`. Returns the compiler's exit code. */
export async function writeDeclarations(dist) {
  const {status} = spawnSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', join(dist, 'types')],
    {stdio: 'inherit'}
  )
  if (status !== 0) return status ?? 1
  const {exports} = JSON.parse(await readFile('package.json', 'utf8'))
  const entries = Object.values(exports).flatMap(({types}) => types?.replace('./dist/', '') ?? [])
  await prune(
    join(dist, 'types'),
    entries.map(entry => join(dist, entry))
  )
  return 0
}

/** Deletes all declarations of a folder that none of the entries imports, itself or through others. Throws where one is missing. */
export async function prune(folder, entries) {
  const wanted = new Set(entries.map(entry => resolve(entry)))
  for (const file of wanted)
    for (const path of importedBy(await readFile(file, 'utf8'))) wanted.add(resolve(dirname(file), path))
  const found = await readdir(folder, {recursive: true, withFileTypes: true})
  const files = found.filter(entry => entry.isFile()).map(({parentPath, name}) => resolve(parentPath, name))
  await Promise.all(files.filter(file => !wanted.has(file)).map(file => rm(file)))
}

/** `from './a.js'`, `import('./a.js').A`, `import './a.js'`. */
const importedBy = code =>
  [...code.matchAll(/\b(?:from|import) ?\(? ?['"](?<path>\.[^'"]+)\.js['"]/gu)].map(({groups}) => `${groups.path}.d.ts`)
