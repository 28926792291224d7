/** What the paths on the command line come to: a list of files in a fixed order, each once, and what was wrong with the rest. */
import {readdir, stat} from 'node:fs/promises'
import {extname, isAbsolute, join, relative, resolve, sep} from 'node:path'
import {asTrouble, Trouble} from '../trouble.js'
import {type IsIgnored, ignoreFile, loadIgnore} from './ignore.js'

export interface InputFile {
  path: string
  /** As reports name it: relative to the working folder, with forward slashes. */
  shown: string
}

export interface Inputs {
  files: InputFile[]
  troubles: Trouble[]
  /** Files that were named and are ignored. */
  notes: string[]
}

/** What a folder is searched for; a file that is named is checked whatever it is called. */
export const extensions: readonly string[] = ['.txt', '.text']
const skippedFolders = new Set(['node_modules'])

/** Finds the files that paths, folders and globs name. */
export async function findInputs(paths: readonly string[], cwd: string, useIgnore: boolean): Promise<Inputs> {
  const isIgnored = useIgnore ? await loadIgnore(cwd) : () => false
  const found: Inputs = {files: [], troubles: [], notes: []}
  const search = new Search(cwd, isIgnored, found)
  for (const path of paths) await search.add(path)
  return found
}

class Search {
  readonly #cwd: string
  readonly #isIgnored: IsIgnored
  readonly #found: Inputs
  readonly #seen = new Set<string>()

  constructor(cwd: string, isIgnored: IsIgnored, found: Inputs) {
    this.#cwd = cwd
    this.#isIgnored = isIgnored
    this.#found = found
  }

  /** A path that exists is taken as it is, even if it could be read as a pattern. */
  async add(path: string): Promise<void> {
    try {
      const stats = await stat(resolve(this.#cwd, path))
      if (stats.isDirectory()) await this.#addFolder(path)
      else this.#addNamed(path)
    } catch (error) {
      const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
      if (!missing || !(await this.#addPattern(path))) this.#complain(asTrouble(this.#show(path), error))
    }
  }

  #addNamed(path: string): void {
    if (this.#isIgnored(path)) this.#found.notes.push(`${this.#show(path)} is left out by ${ignoreFile}`)
    else this.#push(path)
  }

  async #addFolder(path: string): Promise<void> {
    const before = this.#found.troubles.length
    const some = await this.#walk(path)
    if (some || this.#found.troubles.length > before) return
    this.#complain(
      new Trouble(
        `${this.#show(path)}: no ${extensions.join(' or ')} file in this folder to check; name files of other kinds one by one`
      )
    )
  }

  /** Whether the folder held a file to check, or one that is left out on purpose. */
  async #walk(folder: string): Promise<boolean> {
    let some = false
    try {
      const entries = await readdir(resolve(this.#cwd, folder), {withFileTypes: true})
      for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
        const path = join(folder, entry.name)
        if (entry.name.startsWith('.')) continue
        if (this.#isIgnored(path, entry.isDirectory())) some = true
        else if (entry.isDirectory()) some = (!skippedFolders.has(entry.name) && (await this.#walk(path))) || some
        else if (isStory(entry.name) && (entry.isFile() || (await this.#isLinkToFile(path)))) some = this.#push(path)
      }
    } catch (error) {
      this.#complain(asTrouble(this.#show(folder), error))
    }
    return some
  }

  async #isLinkToFile(path: string): Promise<boolean> {
    const stats = await stat(resolve(this.#cwd, path)).catch(() => undefined)
    return stats?.isFile() ?? false
  }

  /** Whether the path was a pattern. */
  async #addPattern(pattern: string): Promise<boolean> {
    const {glob, isDynamicPattern} = await import('tinyglobby')
    if (!isDynamicPattern(pattern)) return false
    const matches = await glob(pattern, {
      cwd: this.#cwd,
      ignore: ['**/node_modules/**', '**/.git/**'],
      expandDirectories: false
    })
    if (matches.length === 0) this.#complain(new Trouble(`${pattern}: no file matches this pattern`))
    for (const path of matches.toSorted()) if (!this.#isIgnored(path)) this.#push(path)
    return true
  }

  #push(path: string): true {
    const full = resolve(this.#cwd, path)
    if (!this.#seen.has(full)) this.#found.files.push({path: full, shown: this.#show(path)})
    this.#seen.add(full)
    return true
  }

  #complain(error: unknown): void {
    if (!(error instanceof Trouble)) throw error
    this.#found.troubles.push(error)
  }

  #show(path: string): string {
    const below = relative(this.#cwd, resolve(this.#cwd, path))
    const inside = below !== '' && !isAbsolute(below) && !below.startsWith('..')
    return (inside ? below : path).split(sep).join('/')
  }
}

function isStory(name: string): boolean {
  return extensions.includes(extname(name).toLowerCase())
}
