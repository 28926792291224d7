/** Loads the detector in Node: its files from the package, and onnxruntime's native build where it is installed. */
import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {availableParallelism} from 'node:os'
import {pathToFileURL} from 'node:url'
import {isMainThread} from 'node:worker_threads'
import {createFluency, type ModelFiles, modelFiles, type OwnFluency} from './fluency.js'
import {checkHash, FluencyError} from './hashes.js'
import {openSession, type Runtime} from './session.js'

/** onnxruntime's native build, or its WebAssembly. */
export type RuntimeName = 'node' | 'web'

/** What to load the detector with. */
export interface LoadOptions {
  /** Folder of the model files, as a URL that ends with a slash; the package's own by default. */
  models?: URL | undefined
  /** `node`: the native build. `web`: WebAssembly. Default: what WIREPROOF_RUNTIME says, else the first that can be loaded. */
  runtime?: RuntimeName | undefined
  /** Threads that read. Default: two where there are two cores; one in a worker, whose neighbours use the others. */
  threads?: number | undefined
}

/** Loads the detector. Rejects with a `FluencyError` that says what is missing or damaged, and what to do. */
export async function loadFluency(options: LoadOptions = {}): Promise<OwnFluency> {
  const [files, runtime] = await Promise.all([
    readModels(options.models),
    loadRuntime(options.runtime ?? runtimeNamed(process.env.WIREPROOF_RUNTIME))
  ])
  try {
    const session = await openSession(runtime.ort, files, sessionOptions(runtime, options))
    return createFluency(files, session)
  } catch (error) {
    throw new FluencyError(`the language model cannot be started: ${messageOf(error)}`, {cause: error})
  }
}

async function readModels(models: URL | undefined): Promise<ModelFiles> {
  const folder = models ?? (await findModels())
  const hashes = parseHashes(await readText(new URL('hashes.json', folder)))
  const read = await Promise.all(
    modelFiles.map(async name => {
      const bytes = await readBytes(new URL(name, folder))
      await checkHash(name, bytes, hashes[name])
      return [name, bytes] as const
    })
  )
  return Object.fromEntries(read) as unknown as ModelFiles
}

function parseHashes(json: string): Record<string, string> {
  try {
    const hashes: unknown = JSON.parse(json)
    if (typeof hashes === 'object' && hashes !== null) return hashes as Record<string, string>
  } catch {}
  throw new FluencyError('the model file hashes.json is damaged; install wireproof again')
}

/** What identifies the model files that ship with the package; empty where there are none. */
export async function modelHashes(): Promise<string> {
  try {
    return await readText(new URL('hashes.json', await findModels()))
  } catch (error) {
    if (error instanceof FluencyError) return ''
    throw error
  }
}

/** The package's `models/`, from the source, the library and the command line, which lie at different depths. */
async function findModels(): Promise<URL> {
  for (const up of ['../models/', '../../models/']) {
    const folder = new URL(up, import.meta.url)
    const isThere = await readFile(new URL('hashes.json', folder)).then(
      () => true,
      () => false
    )
    if (isThere) return folder
  }
  throw new FluencyError('the language model is missing from the package; install wireproof again')
}

async function readBytes(url: URL): Promise<Uint8Array> {
  try {
    return await readFile(url)
  } catch (error) {
    throw new FluencyError(`the language model is incomplete: ${messageOf(error)}; install wireproof again`)
  }
}

async function readText(url: URL): Promise<string> {
  return new TextDecoder().decode(await readBytes(url))
}

interface Loaded {
  name: RuntimeName
  ort: Runtime
}

/** Where each build is looked for: the native one only if someone has installed it, the other in the package, or where we develop it. */
const modules: Readonly<Record<RuntimeName, readonly (() => string)[]>> = {
  node: [() => 'onnxruntime-node'],
  web: [
    () => new URL('./ort/ort.node.min.mjs', import.meta.url).href,
    () => new URL('../ort/ort.node.min.mjs', import.meta.url).href,
    () =>
      new URL('ort.node.min.mjs', pathToFileURL(createRequire(import.meta.url).resolve('onnxruntime-web/wasm'))).href
  ]
}

async function loadRuntime(wanted: RuntimeName | undefined): Promise<Loaded> {
  const failures: string[] = []
  for (const name of wanted ? [wanted] : (['node', 'web'] as const)) {
    for (const moduleOf of modules[name]) {
      try {
        const loaded = (await import(moduleOf())) as {default?: Runtime} & Runtime
        return {name, ort: loaded.InferenceSession ? loaded : loaded.default!}
      } catch (error) {
        failures.push(`${name}: ${messageOf(error)}`)
      }
    }
  }
  throw new FluencyError(`onnxruntime, which runs the language model, cannot be loaded (${failures.join('; ')})`)
}

function runtimeNamed(name: string | undefined): RuntimeName | undefined {
  if (name === undefined || name === '') return undefined
  if (name === 'node' || name === 'web') return name
  throw new FluencyError(`WIREPROOF_RUNTIME is ${name}, and must be node or web`)
}

function sessionOptions({name, ort}: Loaded, {threads = defaultThreads()}: LoadOptions): Record<string, unknown> {
  if (name === 'web') {
    if (ort.env.wasm) ort.env.wasm.numThreads = threads
    return {executionProviders: ['wasm']}
  }
  // Threads that spin while they wait take the core that the rules run on.
  const extra = {session: {intra_op: {allow_spinning: '0'}}}
  return {intraOpNumThreads: threads, interOpNumThreads: 1, extra}
}

function defaultThreads(): number {
  return isMainThread ? Math.min(2, availableParallelism()) : 1
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]!
}
