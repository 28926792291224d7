/** Loads the chunks that the command line is bundled into, from code that V8 has compiled before where there is some. */
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {Script} from 'node:vm'
import type {CodeCache} from './code-cache.js'

/** A chunk with this around it: what CommonJS gives a module, and how to import what is only known when it runs. */
type Body = (
  exports: object,
  require: (id: string) => unknown,
  module: {exports: object},
  filename: string,
  dirname: string,
  hostImport: (id: string) => Promise<unknown>
) => void

const head = '(function (exports, require, module, __filename, __dirname, hostImport) {'

export class Chunks {
  readonly #folder: string
  readonly #cache: CodeCache
  readonly #require = createRequire(import.meta.url)
  readonly #modules = new Map<string, {exports: object}>()
  readonly #scripts = new Map<string, Script>()

  /** @param folder where the chunks lie. */
  constructor(folder: string, cache: CodeCache) {
    this.#folder = folder
    this.#cache = cache
  }

  /** What the chunk exports. Throws where it cannot be read. */
  load(name: string): object {
    const known = this.#modules.get(name)
    if (known) return known.exports
    const module = {exports: {}}
    this.#modules.set(name, module)
    const filename = join(this.#folder, name)
    const cachedData = this.#cache.get(name)
    // The build writes them in ASCII.
    const script = new Script(`${head}${readFileSync(filename, 'latin1')}\n})`, {
      filename,
      columnOffset: -head.length,
      ...(cachedData && {cachedData})
    })
    if (!cachedData || script.cachedDataRejected) this.#cache.forget(name)
    this.#scripts.set(name, script)
    const body: Body = script.runInThisContext()
    body(
      module.exports,
      id => (id.startsWith('.') ? this.load(join(dirname(name), id)) : this.#require(id)),
      module,
      filename,
      dirname(filename),
      id => import(id)
    )
    return module.exports
  }

  /** Keeps the code of all that is loaded, as far as it is compiled by now. @param units of checked text, in UTF-16 code units. */
  keep(units: number): void {
    this.#cache.write(this.#scripts, units)
  }
}
