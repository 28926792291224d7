/** A unified diff that `patch -p1` and `git apply` take; in colour, the words that differ stand out. */
import {diffWordsWithSpace, type StructuredPatchHunk, structuredPatch} from 'diff'
import {harmless, type Paint, paintWith, visible, withoutCommands} from './paint.js'

const noNewline = '\\ No newline at end of file'
/** Longer lines are coloured as a whole. */
const longestCompared = 20_000
/** For texts that differ in most lines. */
const mostMilliseconds = 5000

export interface DiffOptions {
  color: boolean
  /** Goes to a terminal, where controls of the story are named: `patch` will not read it. */
  terminal?: boolean
  /** May go to the log of a workflow, whose runner would obey some lines: what commands it is named. */
  log?: boolean
}

/** The differences of two texts, empty if there are none. */
export function unifiedDiff(path: string, before: string, after: string, options: DiffOptions): string {
  if (before === after) return ''
  const paint = paintWith(options.color)
  const [from, to] = /^(?:[A-Za-z]:|\/|\.\.\/|<)/u.test(path) ? [path, path] : [`a/${path}`, `b/${path}`]
  const head = `${paint.bold(`--- ${quoted(from)}`)}\n${paint.bold(`+++ ${quoted(to)}`)}\n`
  const patch = structuredPatch(from, to, before, after, '', '', {context: 3, timeout: mostMilliseconds})
  if (!patch) return `${head}(most lines differ; too much to show)\n`
  return head + patch.hunks.map(hunk => hunkText(hunk, paint, options)).join('')
}

/** A name as Git writes it: with a tab behind it where it holds a space, and in quotation marks, its bytes in octal, where it holds what would end it or command a terminal. */
function quoted(name: string): string {
  if (harmless(name) === name && !/[\t\n"\\]/u.test(name)) return name.includes(' ') ? `${name}\t` : name
  const bytes = Array.from(new TextEncoder().encode(name), byte =>
    byte < 0x20 || byte > 0x7e || byte === 0x22 || byte === 0x23 || byte === 0x5c
      ? `\\${byte.toString(8).padStart(3, '0')}`
      : String.fromCharCode(byte)
  )
  return `"${bytes.join('')}"`
}

function hunkText(hunk: StructuredPatchHunk, paint: Paint, {color, terminal, log}: DiffOptions): string {
  const head = paint.cyan(`@@ -${range(hunk.oldStart, hunk.oldLines)} +${range(hunk.newStart, hunk.newLines)} @@`)
  const shown = terminal ? hunk.lines.map(line => visible(withoutReturn(line))) : hunk.lines
  const plain = log ? shown.map(withoutCommands) : shown
  const lines = color ? colorLines(hunk.lines, paint) : plain
  return `${[head, ...lines].join('\n')}\n`
}

/** An empty range is said to stand after the line before it. */
function range(start: number, count: number): string {
  if (count === 0) return `${start - 1},0`
  return count === 1 ? `${start}` : `${start},${count}`
}

/** Pairs each run of removed lines with the added lines after it. */
function colorLines(lines: readonly string[], paint: Paint): string[] {
  const out: string[] = []
  let at = 0
  while (at < lines.length) {
    const removed = takeRun(lines, at, '-')
    const added = takeRun(lines, at + removed.length, '+')
    if (removed.length + added.length === 0) {
      out.push(harmless(withoutReturn(lines[at++]!)))
      continue
    }
    out.push(...colorRun(removed, added, paint))
    at += removed.length + added.length
  }
  return out
}

/** Lines that begin with a sign, with the remarks about missing line ends among them. */
function takeRun(lines: readonly string[], from: number, sign: string): string[] {
  let to = from
  while (to < lines.length && (lines[to]!.startsWith(sign) || (to > from && lines[to] === noNewline))) to++
  return lines.slice(from, to)
}

function colorRun(removed: readonly string[], added: readonly string[], paint: Paint): string[] {
  const pairs = removed.length === added.length
  const side = (lines: readonly string[], others: readonly string[], sign: '-' | '+') =>
    lines.map((line, index) => colorLine(line, pairs ? others[index] : undefined, sign, paint))
  return [...side(removed, added, '-'), ...side(added, removed, '+')]
}

function colorLine(line: string, other: string | undefined, sign: '-' | '+', paint: Paint): string {
  if (line === noNewline) return paint.dim(line)
  const color = sign === '-' ? paint.red : paint.green
  const own = withoutReturn(line.slice(1))
  if (other === undefined || other === noNewline || line.length + other.length > longestCompared)
    return color(sign + harmless(own))
  const parts = diffWordsWithSpace(own, withoutReturn(other.slice(1)))
  const words = parts.flatMap(part => {
    if (part.added) return []
    const text = harmless(part.value)
    return [part.removed ? color(paint.inverse(text)) : color(text)]
  })
  return color(sign) + words.join('')
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}
