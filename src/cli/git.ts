/** Which lines a Git diff touches; Git is run without a shell, and runs nothing that the repository's settings name. */
import {execFile} from 'node:child_process'
import {relative, resolve, sep} from 'node:path'
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
}

const safe = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', '-c', 'diff.noprefix=false']
const mostOutput = 256 * 2 ** 20

/** What has changed in the working tree since the last commit that it shares with `ref`. Throws a `Trouble`. */
export async function changesSince(ref: string, cwd: string): Promise<Changed> {
  const root = (await git(['rev-parse', '--show-toplevel'], cwd)).trim()
  const base = (await hasNoCommit(ref, cwd)) ? await emptyTree(cwd) : await commitOf(ref, cwd)
  const options = [
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    '--find-renames',
    '--src-prefix=a/',
    '--dst-prefix=b/'
  ]
  const diff = await git(['diff', '--unified=0', ...options, base, '--'], root)
  const untracked = await git(['ls-files', '--others', '--exclude-standard', '-z'], root)
  const changes = new Map<string, readonly Touched[] | 'all'>()
  for (const [path, touched] of parseDiff(diff)) changes.set(resolve(root, path), touched)
  for (const path of untracked.split('\0').filter(Boolean)) changes.set(resolve(root, path), 'all')
  return {changes, root}
}

/** Before a repository's first commit everything in it is new. */
async function hasNoCommit(ref: string, cwd: string): Promise<boolean> {
  if (ref !== 'HEAD') return false
  const isThere = await git(['rev-parse', '--verify', '--quiet', 'HEAD'], cwd).catch(() => '')
  if (isThere !== '') return false
  const branch = await git(['symbolic-ref', '--quiet', 'HEAD'], cwd).catch(() => '')
  return branch !== ''
}

/** The name of a tree without files; it depends on the repository's kind of hash. */
async function emptyTree(cwd: string): Promise<string> {
  return (await git(['hash-object', '-t', 'tree', '--stdin'], cwd)).trim()
}

async function commitOf(ref: string, cwd: string): Promise<string> {
  const found = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], cwd).catch(
    error => {
      if (!(error instanceof Trouble)) throw error
      throw new Trouble(
        `--changed ${ref}: Git knows no such commit; fetch it, or name a branch, tag or commit, as in --changed origin/main (if it is a path, write --changed last)`
      )
    }
  )
  const base = await git(['merge-base', found.trim(), 'HEAD'], cwd).catch(() => undefined)
  if (base === undefined)
    throw new Trouble(
      `--changed ${ref}: it shares no history with what is checked out; fetch more of it (in GitHub Actions: fetch-depth: 0)`
    )
  return base.trim()
}

/** The lines that a diff without context touches, by path. */
export function parseDiff(diff: string): Map<string, Touched[] | 'all'> {
  const files = new Map<string, Touched[] | 'all'>()
  let touched: Touched[] = []
  let left = 0
  for (const line of diff.split('\n')) {
    if (left > 0 && /^[-+ ]/u.test(line)) {
      left--
      continue
    }
    const file = /^\+\+\+ (?<name>.*)$/u.exec(line)?.groups?.name
    const binary = /^Binary files .* and (?<name>.*) differ$/u.exec(line)?.groups?.name
    const hunk = /^@@ -\d+(?:,(?<gone>\d+))? \+(?<start>\d+)(?:,(?<count>\d+))? @@/u.exec(line)?.groups
    if (file !== undefined) {
      touched = []
      files.set(nameOf(file), touched)
    }
    if (binary !== undefined) files.set(nameOf(binary), 'all')
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
  const quoted = /^"(?<inside>.*)"/u.exec(written)?.groups?.inside
  const plain =
    quoted === undefined
      ? written.replace(/\t$/u, '')
      : quoted.replaceAll(/\\([0-7]{3}|.)/gu, (_, code: string) =>
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
export function changesOf(path: string, {changes, root}: Changed): readonly Touched[] | 'all' {
  const below = relative(root, path)
  if (below.startsWith(`..${sep}`) || below === '..') return 'all'
  return changes.get(path) ?? []
}

function git(args: readonly string[], cwd: string): Promise<string> {
  return new Promise((done, fail) => {
    const env = {...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C'}
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
