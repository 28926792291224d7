/** Which lines a Git diff touches; Git is run without a shell, and runs nothing that the repository's settings name. */
import {execFile} from 'node:child_process'
import {realpathSync} from 'node:fs'
import {basename, dirname, join, relative, resolve, sep} from 'node:path'
import type {Finding} from '../core/types.js'
import {LineIndex} from '../text/line-index.js'
import {Trouble} from './trouble.js'

/** 1-based, both ends inclusive. A removal between two lines is `[above, below]` with `removed`. */
export interface Touched {
  from: number
  to: number
  removed?: boolean
}

/** Lines by absolute path; `all` for a file that is new or not text to Git. */
export type Changes = ReadonlyMap<string, readonly Touched[] | 'all'>

export interface Changed {
  changes: Changes
  /** Of the repository. */
  root: string
  /** Folders in which everything is new: repositories that this one knows nothing of. */
  newFolders?: readonly string[]
}

const safe = [
  'core.fsmonitor=false',
  'core.quotePath=false',
  'diff.noprefix=false',
  'diff.orderFile=/dev/null'
].flatMap(setting => ['-c', setting])
const diffOptions = [
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--find-renames',
  '--ignore-submodules=none',
  '--submodule=short',
  '--inter-hunk-context=0',
  '--src-prefix=a/',
  '--dst-prefix=b/'
]
const mostOutput = 256 * 2 ** 20

/** What has changed in the working tree since the last commit that it shares with `ref`. Throws a `Trouble`. */
export async function changesSince(ref: string, cwd: string): Promise<Changed> {
  const env = await environmentIn(cwd)
  const root = (await git(['rev-parse', '--show-toplevel'], cwd, env)).trim()
  const base = (await hasNoCommit(ref, cwd, env)) ? await emptyTree(cwd, env) : await commitOf(ref, cwd, env)
  const found: Found = {changes: new Map(), newFolders: []}
  await addChanges(found, root, base, env)
  return {...found, root}
}

interface Found {
  changes: Map<string, readonly Touched[] | 'all'>
  newFolders: string[]
}

/** Submodules are compared with the commit that their repository had named for them. */
async function addChanges({changes, newFolders}: Found, root: string, base: string, env: Environment): Promise<void> {
  const summary = await git(['diff', '--raw', '--numstat', '-z', '--no-abbrev', ...diffOptions, base, '--'], root, env)
  const diff = await git(['diff', '--unified=0', ...diffOptions, base, '--'], root, env)
  const untracked = await git(['ls-files', '--others', '--exclude-standard', '-z'], root, env)
  const {binary, submodules} = parseSummary(summary)
  for (const [path, touched] of parseDiff(diff)) changes.set(resolve(root, path), touched)
  for (const path of binary) changes.set(resolve(root, path), 'all')
  for (const path of untracked.split('\0').filter(Boolean)) {
    if (path.endsWith('/')) newFolders.push(resolve(root, path))
    else changes.set(resolve(root, path), 'all')
  }
  for (const {path, commit} of submodules) {
    const folder = resolve(root, path)
    const isKnown = commit !== undefined && (await hasCommit(commit, folder))
    if (isKnown) await addChanges({changes, newFolders}, folder, commit, elsewhere())
    else newFolders.push(folder)
  }
}

async function hasCommit(commit: string, folder: string): Promise<boolean> {
  const asked = git(['rev-parse', '--verify', '--quiet', `${commit}^{commit}`], folder, elsewhere())
  return (await asked.catch(() => '')) !== ''
}

/** Before a repository's first commit everything in it is new. */
async function hasNoCommit(ref: string, cwd: string, env: Environment): Promise<boolean> {
  if (ref !== 'HEAD') return false
  const isThere = await git(['rev-parse', '--verify', '--quiet', 'HEAD'], cwd, env).catch(() => '')
  if (isThere !== '') return false
  const branch = await git(['symbolic-ref', '--quiet', 'HEAD'], cwd, env).catch(() => '')
  return branch !== ''
}

/** The name of a tree without files; it depends on the repository's kind of hash. */
async function emptyTree(cwd: string, env: Environment): Promise<string> {
  return (await git(['hash-object', '-t', 'tree', '--stdin'], cwd, env)).trim()
}

async function commitOf(ref: string, cwd: string, env: Environment): Promise<string> {
  const found = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], cwd, env).catch(
    error => {
      if (!(error instanceof Trouble)) throw error
      throw new Trouble(
        `--changed ${ref}: Git knows no such commit; fetch it, or name a branch, tag or commit, as in --changed origin/main (if it is a path, write --changed last)`
      )
    }
  )
  const base = await git(['merge-base', found.trim(), 'HEAD'], cwd, env).catch(() => undefined)
  if (base === undefined)
    throw new Trouble(
      `--changed ${ref}: it shares no history with what is checked out; fetch more of it (in GitHub Actions: fetch-depth: 0)`
    )
  return base.trim()
}

/** What a diff tells with `--raw --numstat -z`: files that are not text to Git, and submodules with the commit that they had, if they had one. */
export function parseSummary(summary: string): {binary: string[]; submodules: {path: string; commit?: string}[]} {
  const binary: string[] = []
  const submodules: {path: string; commit?: string}[] = []
  const tokens = summary.split('\0')[Symbol.iterator]()
  const next = (): string => tokens.next().value ?? ''
  for (let token = next(); token !== ''; token = next()) {
    const raw = /^:(?<before>\d+) (?<after>\d+) (?<commit>\w+) \w+ (?<status>\w)/u.exec(token)?.groups
    const count = /^(?<added>\d+|-)\t(?:\d+|-)\t(?<name>[\s\S]*)$/u.exec(token)?.groups
    let path = count?.name || next()
    // Of what was renamed the new name comes second.
    if (count?.name === '' || /[RC]/u.test(raw?.status ?? '')) path = next()
    if (count?.added === '-') binary.push(path)
    if (raw?.after === submodule) submodules.push({path, ...(raw.before === submodule && {commit: raw.commit!})})
  }
  return {binary, submodules}
}

const submodule = '160000'

/** The lines that a diff without context touches, by path. */
export function parseDiff(diff: string): Map<string, Touched[]> {
  const files = new Map<string, Touched[]>()
  let touched: Touched[] = []
  let left = 0
  for (const line of diff.split('\n')) {
    if (left > 0 && /^[-+ ]/u.test(line)) {
      left--
      continue
    }
    const file = /^\+\+\+ (?<name>.*)$/su.exec(line)?.groups?.name
    const hunk = /^@@ -\d+(?:,(?<gone>\d+))? \+(?<start>\d+)(?:,(?<count>\d+))? @@/u.exec(line)?.groups
    if (file !== undefined) {
      touched = []
      files.set(nameOf(file), touched)
    }
    if (hunk) {
      const count = Number(hunk.count ?? 1)
      left = count + Number(hunk.gone ?? 1)
      touched.push(toTouched(Number(hunk.start), count))
    }
  }
  return files
}

function toTouched(start: number, count: number): Touched {
  return count === 0 ? {from: start, to: start + 1, removed: true} : {from: start, to: start + count - 1}
}

const escapes: Readonly<Record<string, string>> = {n: '\n', t: '\t', r: '\r', a: '\u0007', b: '\b', f: '\f', v: '\v'}

/** A path as Git writes it: after `b/`, in quotation marks where it has odd characters. */
function nameOf(written: string): string {
  const quoted = /^"(?<inside>.*)"/su.exec(written)?.groups?.inside
  const plain =
    quoted === undefined
      ? written.replace(/\t$/u, '')
      : quoted.replaceAll(/\\([0-7]{3}|.)/gsu, (_, code: string) =>
          /^\d{3}$/u.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code)
        )
  return plain.replace(/^b\//u, '')
}

/** Those of a source's findings that touch changed lines. */
export function touching(findings: readonly Finding[], source: string, touched: readonly Touched[] | 'all'): Finding[] {
  if (touched === 'all') return [...findings]
  // Git ends a line at each line feed.
  const lines = new LineIndex(source, {loneReturns: false})
  return findings.filter(finding => isTouched(finding, lines, touched))
}

function isTouched({start, end}: Finding, lines: LineIndex, touched: readonly Touched[]): boolean {
  const from = lines.point(start).line
  const to = lines.point(Math.max(start, end - 1)).line
  return touched.some(change =>
    change.removed ? from <= change.from && change.to <= to : from <= change.to && change.from <= to
  )
}

/** What has changed in a file: nothing, for one that Git knows unchanged. Files outside the repository count as new. */
export function changesOf(path: string, {changes, root, newFolders = []}: Changed): readonly Touched[] | 'all' {
  const real = realPathOf(path)
  const isNew = !isBelow(root, real) || newFolders.some(folder => isBelow(folder, real))
  return isNew ? 'all' : (changes.get(real) ?? [])
}

function isBelow(folder: string, path: string): boolean {
  const below = relative(folder, path)
  return below !== '..' && !below.startsWith(`..${sep}`)
}

const realFolders = new Map<string, string>()

/** Where a file lies for Git, to which a link is a file like any other and a folder only has its true name. */
function realPathOf(path: string): string {
  const folder = dirname(path)
  let real = realFolders.get(folder)
  if (real === undefined) {
    try {
      real = realpathSync(folder)
    } catch {
      real = folder
    }
    realFolders.set(folder, real)
  }
  return join(real, basename(path))
}

type Environment = Readonly<NodeJS.ProcessEnv>

/** A hook in a linked worktree is told the repository by `GIT_DIR`, which would make the working folder its root. */
async function environmentIn(cwd: string): Promise<Environment> {
  const {GIT_DIR: named, ...rest} = process.env
  if (named === undefined || rest.GIT_WORK_TREE !== undefined) return process.env
  const ask = (env: Environment) => git(['rev-parse', '--absolute-git-dir'], cwd, env).catch(() => undefined)
  const [told, found] = [await ask(process.env), await ask(rest)]
  return found !== undefined && (told === undefined || told === found) ? rest : process.env
}

/** For another repository than the one that the environment is about. */
function elsewhere(): Environment {
  const {GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, GIT_COMMON_DIR: ____, ...rest} = process.env
  return rest
}

function git(args: readonly string[], cwd: string, environment: Environment): Promise<string> {
  return new Promise((done, fail) => {
    const {GIT_DIFF_OPTS: _, ...own} = environment
    const env = {...own, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C'}
    const child = execFile('git', [...safe, ...args], {cwd, env, maxBuffer: mostOutput}, (error, stdout, stderr) => {
      if (!error) done(stdout)
      else fail(new Trouble(gitTrouble(error, stderr)))
    })
    child.stdin?.on('error', () => {}).end()
  })
}

function gitTrouble(error: Error & {code?: unknown}, stderr: string): string {
  if (error.code === 'ENOENT') return '--changed needs Git, which is not installed here; check whole files without it'
  if (/not a git repository/iu.test(stderr)) return '--changed needs a Git repository, and this folder is in none'
  return `--changed: Git says: ${stderr.trim().split('\n')[0] || error.message}`
}
