/** Tells files from each other, by whatever name a path calls them. */
import {realpath, stat} from 'node:fs/promises'
import {basename, dirname, join, resolve} from 'node:path'

/** The same for two paths, absolute or from the working folder, that lead to one file; one that is not there yet is known by its folder. A device or pipe is told by its path. */
export async function fileKey(path: string): Promise<string> {
  const full = resolve(path)
  const stats = await stat(full, {bigint: true}).catch(() => undefined)
  if (stats?.isFile()) return `${stats.dev}:${stats.ino}`
  const folder = await realpath(dirname(full)).catch(() => dirname(full))
  return join(folder, basename(full))
}
