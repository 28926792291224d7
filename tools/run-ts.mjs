/** Runs a TypeScript file of this project: `node tools/run-ts.mjs bench/speed.ts [ARG …]`. Node 20 cannot by itself. */
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtemp, rm} from 'node:fs/promises'
import {builtinModules} from 'node:module'
import path from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'rolldown'
import {textModules} from './text-modules.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Bundles a TypeScript entry and imports it. */
export function importTypeScript(entry) {
  return withBundle(entry, bundle => import(pathToFileURL(bundle).href))
}

/** Bundles a TypeScript entry below node_modules, so that its packages are found; what `use` makes of the bundle is the result. */
async function withBundle(entry, use) {
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
    return await use(path.join(folder, 'main.js'))
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

/** Runs a bundle in a process of its own, so that a bench measures no bundler; its exit code is the result. */
async function run(bundle, args) {
  const [code] = await once(spawn(process.execPath, [...process.execArgv, bundle, ...args], {stdio: 'inherit'}), 'exit')
  return code ?? 1
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [entry, ...args] = process.argv.slice(2)
  if (!entry) {
    console.error('Usage: node tools/run-ts.mjs FILE.ts [ARG …]')
    process.exit(2)
  }
  process.exitCode = await withBundle(path.resolve(entry), bundle => run(bundle, args))
}
