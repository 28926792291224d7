/** What the paths on the command line come to: a list of files in a fixed order, each once, and what was wrong with the rest. */
import {closeSync, constants, openSync, readSync} from 'node:fs'
import {lstat, readdir, stat} from 'node:fs/promises'
import {dirname, extname, isAbsolute, join, posix, relative, resolve, sep} from 'node:path'
import {extensionsOf, looksLikeNews, sureExtensions} from '../../formats/detect.js'
import type {Format} from '../../formats/types.js'
import {globTest, mayRunAway} from '../../user-files/globs.js'
import {asTrouble, Trouble} from '../trouble.js'
import {type IsIgnored, ignoreFile, loadIgnore} from './ignore.js'
import {missingCheckout} from './missing-checkout.js'
import {isOwnReport, mayBeReport, ownHeadSize} from './own-reports.js'

export interface InputFile {
  path: string
  /** As reports name it: relative to the working folder, with forward slashes. */
  shown: string
}

/** A path that came to nothing, as it was named, and why. */
export interface InputTrouble {
  shown: string
  message: string
}

export interface Inputs {
  files: InputFile[]
  troubles: InputTrouble[]
  /** Files that were named and are ignored. */
  notes: string[]
  /** Folders below those that were named in which nothing is checked out, and what to say of them. */
  missing: InputTrouble[]
}

/** What narrows or widens the search of folders; a file that is named is checked whatever it is called. */
export interface Wanted {
  format?: Format
  fields?: readonly string[]
  /** Whether a table at this place is one of stories: something says which of its columns to check. */
  hasColumns?(path: string): Promise<boolean>
}

/** In bytes: enough to tell a news item from other data. */
const headSize = 2 ** 16
const skippedFolders = new Set(['node_modules'])

/** Finds the files that paths, folders and globs name. */
export async function findInputs(
  paths: readonly string[],
  cwd: string,
  useIgnore: boolean,
  wanted: Wanted = {}
): Promise<Inputs> {
  const isIgnored = useIgnore ? await loadIgnore(cwd) : () => false
  const found: Inputs = {files: [], troubles: [], notes: [], missing: []}
  const search = new Search(cwd, isIgnored, found, wanted)
  for (const path of paths) await search.add(path)
  return found
}

class Search {
  readonly #cwd: string
  readonly #isIgnored: IsIgnored
  readonly #found: Inputs
  readonly #wanted: Wanted
  readonly #buffer = Buffer.alloc(headSize)
  readonly #seen = new Set<string>()
  /** Whether folders are links. */
  readonly #links = new Map<string, Promise<boolean>>()

  constructor(cwd: string, isIgnored: IsIgnored, found: Inputs, wanted: Wanted) {
    this.#cwd = cwd
    this.#isIgnored = isIgnored
    this.#found = found
    this.#wanted = wanted
  }

  /** A path that exists is taken as it is, even if it could be read as a pattern. */
  async add(path: string): Promise<void> {
    if (path === '') {
      this.#complain(path, new Trouble('a path is empty; write . for this folder'))
      return
    }
    try {
      const stats = await stat(resolve(this.#cwd, path))
      if (stats.isDirectory()) await this.#addFolder(path)
      else this.#addNamed(path)
    } catch (error) {
      const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
      if (!missing || !(await this.#addPattern(path))) this.#complain(path, asTrouble(this.#show(path), error))
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
    const shown = this.#show(path)
    const missing = this.#found.missing.at(-1)?.shown === shown ? this.#found.missing.pop() : undefined
    const other = `${shown}: nothing to check in this folder; name files of other kinds than ${this.#kinds()} one by one`
    this.#complain(path, new Trouble(missing?.message ?? other))
  }

  /** Whether the folder held a file to check, or one that is left out on purpose. */
  async #walk(folder: string): Promise<boolean> {
    let some = false
    try {
      const entries = await readdir(resolve(this.#cwd, folder), {withFileTypes: true})
      await this.#noteMissing(folder, entries)
      for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
        const path = join(folder, entry.name)
        if (entry.name.startsWith('.')) continue
        if (this.#isIgnored(path, entry.isDirectory())) some = true
        else if (entry.isDirectory()) some = (!skippedFolders.has(entry.name) && (await this.#walk(path))) || some
        else if ((entry.isFile() || (await this.#isLinkToFile(path))) && (await this.#isStory(path)))
          some = this.#isReport(path) || this.#push(path)
      }
    } catch (error) {
      this.#complain(folder, asTrouble(this.#show(folder), error))
    }
    return some
  }

  async #noteMissing(folder: string, entries: readonly {name: string}[]): Promise<void> {
    const shown = this.#show(folder)
    const message = await missingCheckout(resolve(this.#cwd, folder), entries, shown)
    if (message !== undefined) this.#found.missing.push({shown, message})
  }

  #kinds(): string {
    const {format} = this.#wanted
    return (format ? extensionsOf(format) : sureExtensions).map(extension => `.${extension}`).join(' ')
  }

  /** Files that may hold anything are taken where they show that they are news. */
  async #isStory(path: string): Promise<boolean> {
    const extension = extensionOf(path)
    const {format, fields, hasColumns} = this.#wanted
    if (format) return extensionsOf(format).includes(extension)
    if (sureExtensions.includes(extension)) return true
    if (['csv', 'tsv'].includes(extension))
      return fields !== undefined || ((await hasColumns?.(resolve(this.#cwd, path))) ?? false)
    return ['xml', 'json', 'ndjson', 'jsonl'].includes(extension) && looksLikeNews(this.#head(path), extension)
  }

  /** Of ours: it lies where it was written, and is no story. */
  #isReport(path: string): boolean {
    const extension = extensionOf(path)
    if (!mayBeReport(extension)) return false
    try {
      return isOwnReport(this.#head(path, ownHeadSize), extension)
    } catch {
      // What cannot be read is told when its turn comes.
      return false
    }
  }

  /** At once: thousands of heads come sooner than threads that wait for the disk could answer. A pipe is not waited for. */
  #head(path: string, size = headSize): string {
    const file = openSync(resolve(this.#cwd, path), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      return this.#buffer.toString('latin1', 0, readSync(file, this.#buffer, 0, size, 0))
    } finally {
      closeSync(file)
    }
  }

  async #isLinkToFile(path: string): Promise<boolean> {
    const stats = await stat(resolve(this.#cwd, path)).catch(() => undefined)
    return stats?.isFile() ?? false
  }

  /** Whether a link to a folder leads there, besides those that the pattern names: a search of folders follows none. */
  async #isBehindLink(path: string, named: string): Promise<boolean> {
    const top = resolve(this.#cwd, named === '/' ? '.' : named)
    for (let at = dirname(resolve(this.#cwd, path)); at !== top && at !== dirname(at); at = dirname(at)) {
      const isLink = this.#links.get(at) ?? lstat(at).then(stats => stats.isSymbolicLink())
      this.#links.set(at, isLink)
      if (await isLink.catch(() => false)) return true
    }
    return false
  }

  /** Whether the path was a pattern. */
  async #addPattern(pattern: string): Promise<boolean> {
    const {isDynamicPattern} = await import('tinyglobby')
    if (!isDynamicPattern(pattern)) return false
    const segments = pattern.split('/')
    const named = segments.slice(
      0,
      segments.findIndex(segment => isDynamicPattern(segment))
    )
    const matches: string[] = []
    for (const path of await this.#glob(pattern, named))
      if (!(await this.#isBehindLink(path, `${named.join('/')}/`))) matches.push(path)
    if (matches.length === 0) this.#complain(pattern, new Trouble(`${pattern}: no file matches this pattern`))
    for (const path of matches.toSorted()) if (!this.#isIgnored(path) && !this.#isReport(path)) this.#push(path)
    return true
  }

  /** @param named the folders that a pattern begins with. */
  async #glob(pattern: string, named: readonly string[]): Promise<string[]> {
    const {glob} = await import('tinyglobby')
    const options = {ignore: ['**/node_modules/**', '**/.git/**'], expandDirectories: false, cwd: this.#cwd}
    if (!mayRunAway(pattern)) return glob(pattern, options)
    if (/^!(?!\()/u.test(pattern)) return []
    const all = await glob([...named, '**'].join('/'), {...options, dot: true})
    return all.filter(this.#testOf(pattern))
  }

  /** For paths as they are found: from the working folder. */
  #testOf(pattern: string): (path: string) => boolean {
    const below = isAbsolute(pattern)
      ? posix.relative(this.#cwd.split(sep).join('/'), pattern)
      : posix.normalize(pattern)
    try {
      return globTest(below, {dot: false})
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      throw new Trouble(`the pattern ${pattern} cannot be used: ${error.message}`)
    }
  }

  #push(path: string): true {
    const full = resolve(this.#cwd, path)
    if (!this.#seen.has(full)) this.#found.files.push({path: full, shown: this.#show(path)})
    this.#seen.add(full)
    return true
  }

  #complain(path: string, error: unknown): void {
    if (!(error instanceof Trouble)) throw error
    this.#found.troubles.push({shown: this.#show(path), message: error.message})
  }

  #show(path: string): string {
    const below = relative(this.#cwd, resolve(this.#cwd, path))
    const inside = below !== '' && !isAbsolute(below) && !below.startsWith('..')
    return (inside ? below : path).split(sep).join('/')
  }
}

function extensionOf(path: string): string {
  return extname(path).slice(1).toLowerCase()
}
