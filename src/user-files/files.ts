/** Reads what people keep in files, and names the files as they would. */
import {readFile, stat} from 'node:fs/promises'
import path from 'node:path'
import {systemReason} from '../system-reason.js'
import {longestFile} from './limits.js'
import type {Fail} from './packages.js'

/** Reads a file that a person keeps, as UTF-8. @param advice what to do about one that is too large. */
export async function readUtf8(file: string, fail: Fail, advice = 'split it and use extends'): Promise<string> {
  const stats = await stat(file).catch(() => undefined)
  if (stats && !stats.isFile() && !stats.isDirectory()) fail('it is no file; take it away, or put a file in its place')
  const bytes = await readFile(file).catch(error =>
    fail(`cannot read it: ${systemReason(error) ?? (error as Error).message}`)
  )
  if (bytes.length > 4 * longestFile) fail(`the file is too large; ${advice}`)
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return fail('not valid UTF-8; save the file as UTF-8')
  }
}

/** Refuses a file that leads back to itself. @param way the files that led to it. @param from folder that the message names files from. */
export function refuseCircle(file: string, way: readonly string[], from: string, fail: Fail): void {
  if (!way.includes(file)) return
  const ring = [...way.slice(way.indexOf(file)), file].map(step => shownFrom(step, from))
  fail(`the files extend each other in a circle: ${ring.join(' → ')}; take one \`extends\` out`)
}

/** As a person in the folder would write it. */
export function shownFrom(file: string, base: string): string {
  const relative = path.relative(base, file) || '.'
  return relative.startsWith('..') || path.isAbsolute(relative) ? file : relative.replaceAll('\\', '/')
}
