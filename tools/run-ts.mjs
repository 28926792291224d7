/** Runs a TypeScript file of this project: `node tools/run-ts.mjs bench/speed.ts [ARG …]`. Node 20 cannot by itself. */
import {mkdtemp, rm} from 'node:fs/promises'
import {builtinModules} from 'node:module'
import path from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'rolldown'
import {textModules} from './text-modules.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Bundles a TypeScript entry below node_modules, so that its packages are found, and imports it. */
export async function importTypeScript(entry) {
  const folder = await mkdtemp(path.join(root, 'node_modules', '.run-ts-'))
  try {
    await build({
      cwd: root,
      input: {main: entry},
      platform: 'node',
      external: [...builtinModules, /^[^./]/],
      plugins: [textModules()],
      resolve: {extensionAlias: {'.js': ['.ts', '.js']}},
      output: {dir: folder, format: 'esm', codeSplitting: false}
    })
    return await import(pathToFileURL(path.join(folder, 'main.js')).href)
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [entry, ...args] = process.argv.slice(2)
  if (!entry) {
    console.error('Usage: node tools/run-ts.mjs FILE.ts [ARG …]')
    process.exit(2)
  }
  process.argv.splice(1, process.argv.length, entry, ...args)
  await importTypeScript(path.resolve(entry))
}
