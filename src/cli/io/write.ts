/** Replaces a file in one step: whoever reads it sees the old text or the new one, never half of each. */
import {randomBytes} from 'node:crypto'
import type {Stats} from 'node:fs'
import {chmod, type FileHandle, open, readFile, realpath, rename, rm, stat, writeFile} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {asTrouble, Trouble} from '../trouble.js'

/**
 * Writes `after` in place of `before`. Keeps the mode, and the owner and the group where it may; a symbolic link stays one.
 * Throws a `Trouble` when the file is read-only, or no longer holds `before`.
 */
export async function replaceFile(path: string, shown: string, before: Uint8Array, after: Uint8Array): Promise<void> {
  let temporary: string | undefined
  try {
    const target = await realpath(path)
    const stats = await stat(target)
    if ((stats.mode & 0o222) === 0) throw new Trouble(`${shown}: the file is read-only; nothing was written`)
    temporary = join(dirname(target), `.${basename(target)}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`)
    await writeDurably(temporary, after, stats)
    if (!Buffer.from(await readFile(target)).equals(before))
      throw new Trouble(
        `${shown}: the file changed while it was being checked; nothing was written, run the command again`
      )
    await rename(temporary, target)
  } catch (error) {
    if (temporary) await rm(temporary, {force: true})
    throw asTrouble(`${shown}: cannot write`, error)
  }
}

type Owned = Pick<Stats, 'mode' | 'uid' | 'gid'>

async function writeDurably(path: string, bytes: Uint8Array, like: Owned): Promise<void> {
  const handle = await open(path, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.chmod(await giveTo(handle, like))
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Gives a file to the owner and group of another, as far as the system allows; tells the mode that it may then have. */
async function giveTo(handle: FileHandle, {mode, uid, gid}: Owned): Promise<number> {
  if (await isAllowed(handle.chown(uid, gid))) return mode & 0o7777
  // A program that runs as its owner must not come to run as somebody else.
  const bits = mode & 0o777
  if (await isAllowed(handle.chown((await handle.stat()).uid, gid))) return bits
  return bits & (0o707 | ((bits & 0o007) << 3))
}

function isAllowed(asked: Promise<void>): Promise<boolean> {
  return asked.then(
    () => true,
    () => false
  )
}

/** Writes a file of ours, new or not, in one step; its mode stays, and a symbolic link stays one. Throws a `Trouble`. */
export async function writeWhole(path: string, shown: string, text: string): Promise<void> {
  const target = await realpath(path).catch(() => path)
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`)
  try {
    const there = await stat(target).catch(() => undefined)
    await writeFile(temporary, text, {flag: 'wx', ...(there && {mode: there.mode & 0o777})})
    if (there) await chmod(temporary, there.mode & 0o777)
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, {force: true})
    throw asTrouble(`${shown}: cannot write`, error)
  }
}
