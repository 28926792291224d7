/** Finds the configuration that counts for a folder: the nearest one upward, as far as the repository's root. */
import {readFile, stat} from 'node:fs/promises'
import path from 'node:path'
import {shownFrom} from '../user-files/files.js'
import {standsAsFile} from '../user-files/find.js'
import {configError} from './problems.js'

/** What a configuration may be called, package.json aside. */
export const configNames: readonly string[] = ['yaml', 'yml', 'json', 'js', 'mjs', 'ts', 'mts'].map(
  ending => `wireproof.config.${ending}`
)

/** Remembers what it found, so that thousands of stories in a folder cost one look. */
export class ConfigFinder {
  readonly #base: string
  readonly #found = new Map<string, Promise<string | undefined>>()

  /** @param base folder that messages name files from. */
  constructor(base: string) {
    this.#base = base
  }

  /** The configuration of a folder. Throws a `ConfigError` where a folder has two. */
  find(folder: string): Promise<string | undefined> {
    const known = this.#found.get(folder)
    if (known) return known
    const found = this.#look(path.resolve(folder))
    this.#found.set(folder, found)
    return found
  }

  async #look(folder: string): Promise<string | undefined> {
    const files = configNames.map(name => path.join(folder, name))
    const there = await Promise.all(files.map(file => this.#isFile(file)))
    const present = files.filter((_, at) => there[at])
    const manifest = path.join(folder, 'package.json')
    if (await hasField(manifest)) present.push(manifest)
    const [first, second] = present
    if (first !== undefined && second !== undefined)
      throw configError(
        shownFrom(first, this.#base),
        `${path.basename(second)} beside it is a configuration too; keep one`
      )
    if (first !== undefined) return first
    if (await stat(path.join(folder, '.git')).catch(() => undefined)) return undefined
    return path.dirname(folder) === folder ? undefined : this.find(path.dirname(folder))
  }

  async #isFile(file: string): Promise<boolean> {
    return standsAsFile(file, what => {
      throw configError(shownFrom(file, this.#base), what)
    })
  }
}

/** `{"wireproof": {"rules": "file.yaml"}}` only says where a package keeps its files. */
async function hasField(manifest: string): Promise<boolean> {
  const there = await stat(manifest).catch(() => undefined)
  const text = there?.isFile() ? await readFile(manifest, 'utf8').catch(() => '') : ''
  if (!text.includes('"wireproof"')) return false
  try {
    const field: unknown = JSON.parse(text).wireproof
    if (field === undefined) return false
    const values = typeof field === 'object' && field !== null ? Object.entries(field) : [['', field]]
    return !values.every(([key, value]) => ['rules', 'config'].includes(key as string) && typeof value === 'string')
  } catch {
    return false
  }
}
