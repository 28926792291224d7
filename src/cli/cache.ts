/** Keeps what was found in a text, by a hash of all that decides it: the text, the settings, the program and its model. */
import {createHash, randomBytes} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {access, constants, lstat, mkdir, readdir, rename, rm, stat, utimes, writeFile} from 'node:fs/promises'
import {basename, dirname, extname, join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {severities} from '../core/severities.js'
import type {Finding, Report} from '../core/types.js'
import {systemReason} from '../system-reason.js'
import {shownFrom} from '../user-files/files.js'
import {version} from '../version.js'
import type {Flags} from './settings.js'

/** Entries older than this are removed, once in a while. */
const oldest = 30 * 24 * 3600 * 1000
const pruneEvery = 7 * 24 * 3600 * 1000
const ownFolder = '.wireproofcache'
/** What an entry is called, one that a run which was stopped had begun, and compiled code of a build. */
const entry = /^(?:[\da-f]{2}[/\\][\da-f]{62}\.json(?:\.\d+-[\da-f]{8})?|code[/\\][\da-f]+\.bin)$/u

/** Hashes strings so that no two lists of them come to the same. */
export function hashOf(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

export interface Recalled {
  known?: Report
  keep(report: Report): Promise<void>
}

export class ReportCache {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Opens the cache in the folder that the flags name, or in the standard one. Says what is wrong where nothing can be kept there. */
  static async open({cacheLocation}: Flags, cwd: string): Promise<ReportCache | string> {
    const folder = cacheLocation === undefined ? await standardFolder(cwd) : resolve(cwd, cacheLocation)
    try {
      await makeFolder(folder)
      await access(folder, constants.W_OK)
      await hideFromGit(folder)
    } catch (error) {
      const reason = systemReason(error)
      if (reason === undefined) throw error
      return `${shownFrom(folder, cwd)}: ${reason}; the run goes on without a cache`
    }
    return new ReportCache(folder)
  }

  /** What was found in a text under these settings, where that is known, and the way to keep it where it is not. */
  async recall(settings: string, text: string, path: string): Promise<Recalled> {
    const file = this.#fileOf(hashOf(settings, text, extname(path).toLowerCase()))
    const known = read(file, text.length)
    if (known) return {known: {path, ...known}, keep: async () => {}}
    // A notice tells of this run: of a model that could not be loaded, say.
    return {keep: async report => (report.notices === undefined ? this.#write(file, report) : undefined)}
  }

  /** Removes what is old, if it is time. */
  async close(now = Date.now()): Promise<void> {
    const mark = join(this.#folder, 'pruned')
    const last = await stat(mark).catch(() => undefined)
    if (last && now - last.mtimeMs < pruneEvery) return
    const time = new Date(now)
    await (last ? utimes(mark, time, time) : writeFile(mark, '')).catch(() => {})
    if (last) await removeOlder(this.#folder, now - oldest)
  }

  #fileOf(key: string): string {
    return join(this.#folder, key.slice(0, 2), `${key.slice(2)}.json`)
  }

  /** A cache that cannot be written is no reason to stop. */
  async #write(file: string, {path: _, ...report}: Report): Promise<void> {
    const temporary = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`
    try {
      await mkdir(dirname(file), {recursive: true})
      await writeFile(temporary, JSON.stringify(report), {flag: 'wx'})
      await rename(temporary, file)
    } catch {
      await rm(temporary, {force: true})
    }
  }
}

/** At once: a few kilobytes come sooner than a thread that waits for the disk could answer. */
function read(file: string, length: number): Omit<Report, 'path'> | undefined {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    return isReport(report, length) ? report : undefined
  } catch {
    return undefined
  }
}

const counts = ['words', 'sentences', 'paragraphs']
const places = ['confidence', 'start', 'end', 'line', 'column', 'endLine', 'endColumn']
const texts = ['rule', 'severity', 'message', 'why', 'url', 'quote', 'fix']

/** Whether it is one of a text of that length. */
function isReport({findings, stats, score}: Partial<Report>, length: number): boolean {
  return (
    Array.isArray(findings) &&
    findings.every(finding => isFinding(finding, length)) &&
    hasAll(stats, counts, 'number') &&
    hasAll(score, ['value'], 'number')
  )
}

function isFinding(finding: unknown, length: number): boolean {
  if (!hasAll(finding, places, 'number') || !hasAll(finding, texts, 'string')) return false
  const {suggestions, severity, ...span} = finding as Finding
  return (
    severities.includes(severity) &&
    isSpan(span, length) &&
    Array.isArray(suggestions) &&
    suggestions.every(each => hasAll(each, ['text'], 'string') && isEdits(each.edits, length))
  )
}

function isEdits(edits: unknown, length: number): boolean {
  return (
    Array.isArray(edits) &&
    edits.every(
      edit => hasAll(edit, ['start', 'end'], 'number') && hasAll(edit, ['text'], 'string') && isSpan(edit, length)
    )
  )
}

function isSpan({start, end}: {start: number; end: number}, length: number): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= length
}

function hasAll(value: unknown, keys: readonly string[], type: string): boolean {
  return typeof value === 'object' && value !== null && keys.every(key => typeof value[key as never] === type)
}

/** Node's own way with `recursive` does not end where a folder takes no others, as /proc. */
async function makeFolder(folder: string): Promise<void> {
  const make = () =>
    mkdir(folder).catch(async error => {
      if (error.code !== 'EEXIST' || !(await stat(folder)).isDirectory()) throw error
    })
  await make().catch(async error => {
    if (error.code !== 'ENOENT' || dirname(folder) === folder) throw error
    await makeFolder(dirname(folder))
    await make()
  })
}

/** As other tools do, so that nobody commits it. */
async function hideFromGit(folder: string): Promise<void> {
  if (basename(folder) !== ownFolder) return
  await writeFile(join(folder, '.gitignore'), '*\n', {flag: 'wx'}).catch(error => {
    if (error.code !== 'EEXIST') throw error
  })
}

/** Nothing but entries: the folder may be one that holds other things. */
async function removeOlder(folder: string, limit: number): Promise<void> {
  const names = (await readdir(folder)).filter(name => /^(?:[\da-f]{2}|code)$/u.test(name))
  for (const name of names) {
    const inside = await readdir(join(folder, name)).catch(() => [])
    for (const file of inside.map(each => join(name, each)).filter(each => entry.test(each))) {
      const stats = await lstat(join(folder, file)).catch(() => undefined)
      if (stats?.isFile() && stats.mtimeMs < limit) await rm(join(folder, file), {force: true})
    }
  }
}

/** In the nearest `node_modules`, where caches of other tools lie, too; without one, in the working folder. */
async function standardFolder(cwd: string): Promise<string> {
  for (let at = cwd; ; at = dirname(at)) {
    const modules = join(at, 'node_modules')
    if ((await stat(modules).catch(() => undefined))?.isDirectory()) return join(modules, '.cache', 'wireproof')
    if (dirname(at) === at) return join(cwd, ownFolder)
  }
}

let program: Promise<string> | undefined

/** What identifies this build: its chunks carry hashes of their content in their names. */
export function programKey(): Promise<string> {
  program ??= readdir(dirname(fileURLToPath(import.meta.url))).then(
    names => hashOf(version, process.versions.node, ...names.toSorted()),
    () => version
  )
  return program
}
