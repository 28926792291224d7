/** Builds dist/: the library with its dependencies left outside, and the command line as one bundle that starts fast.
 * `--types` adds the declarations that the package ships. */
import {copyFile, mkdir, rm} from 'node:fs/promises'
import {builtinModules, createRequire} from 'node:module'
import {basename, dirname, join} from 'node:path'
import {parseArgs} from 'node:util'
import {build} from 'rolldown'
import {loadedChunks} from './chunks.mjs'
import {writeDeclarations} from './declarations.mjs'
import {writeRuleIndex} from './generate-index.mjs'
import {writeLexicon} from './generate-lexicon.mjs'
import {latePatterns} from './late-patterns.mjs'
import {writeLicences} from './licences.mjs'
import {settledFacts} from './settled-facts.mjs'
import {textFiles, textModules, withoutUnused} from './text-modules.mjs'

const {values} = parseArgs({
  options: {out: {type: 'string', default: 'dist'}, types: {type: 'boolean', default: false}}
})
const node = [...builtinModules, /^node:/]
const shared = {
  cwd: new URL('..', import.meta.url).pathname,
  platform: 'node',
  plugins: [textModules()],
  resolve: {extensionAlias: {'.js': ['.ts', '.js']}}
}

await writeRuleIndex()
await writeLexicon()
await rm(values.out, {recursive: true, force: true})
await build({
  ...shared,
  // Browsers take it, too: what package.json's `browser` fields name stands in for what reads files.
  platform: 'neutral',
  input: {
    index: 'src/index.ts',
    retext: 'src/retext.ts',
    rules: 'rules/index.ts',
    house: 'src/house/index.ts',
    'house-browser': 'src/house/browser.ts',
    fluency: 'src/fluency/index.ts',
    'fluency-node': 'src/fluency/node.ts',
    'fluency-browser': 'src/fluency/browser.ts'
  },
  external: [...node, /^[^./]/],
  output: {dir: values.out, format: 'esm', chunkFileNames: 'chunks/[name]-[hash].js'}
})
const minify = {mangle: false, compress: true}
const bundle = {...shared, external: node}
const {output} = await build({
  ...bundle,
  input: {main: 'src/cli/main.ts', thread: 'src/cli/worker.ts'},
  plugins: [withoutUnused(), latePatterns(), textFiles('cli'), settledFacts('cli'), ...shared.plugins, loadedChunks()],
  output: {
    dir: values.out,
    format: 'cjs',
    entryFileNames: 'cli/[name]-[hash].cjs',
    chunkFileNames: 'cli/[name]-[hash].cjs',
    minify
  }
})
const entry = name => JSON.stringify(basename(output.find(chunk => chunk.isEntry && chunk.name === name).fileName))
await build({
  ...bundle,
  input: {cli: 'src/cli/start/command.ts', worker: 'src/cli/start/thread.ts'},
  transform: {define: {MAIN_CHUNK: entry('main'), THREAD_CHUNK: entry('thread')}},
  output: {dir: values.out, format: 'esm', chunkFileNames: 'cli/[name]-[hash].js', minify}
})
const runtime = await copyRuntime(join(values.out, 'ort'))
await writeLicences([...output, ...runtime], values.out)
if (values.types) process.exitCode = await writeDeclarations(values.out)

/** onnxruntime's WebAssembly build, of whose 139 MB the detector needs these 14; what it takes from a package of its own goes into the same file, since nobody installs that. */
async function copyRuntime(folder) {
  const dist = dirname(createRequire(import.meta.url).resolve('onnxruntime-web/wasm'))
  await mkdir(folder, {recursive: true})
  const {output} = await build({
    ...shared,
    plugins: [],
    input: {'ort.node.min': join(dist, 'ort.node.min.mjs')},
    external: node,
    output: {dir: folder, format: 'esm', entryFileNames: '[name].mjs', codeSplitting: false, minify}
  })
  for (const name of ['ort-wasm-simd-threaded.mjs', 'ort-wasm-simd-threaded.wasm'])
    await copyFile(join(dist, name), join(folder, name))
  return output
}
