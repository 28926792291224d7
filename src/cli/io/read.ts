/** Reads files and standard input whole, up to a limit that is said in advance rather than met as a crash. */
import {type FileHandle, open} from 'node:fs/promises'
import type {Readable} from 'node:stream'
import type {NamedEncoding} from '../../core/encodings.js'
import {asTrouble, Trouble} from '../trouble.js'
import {declaredEncoding} from './declared.js'
import {type Decoded, decode} from './encoding.js'

export interface ReadOptions {
  encoding?: NamedEncoding
  /** In bytes. */
  maxSize: number
}

export interface StoryFile extends Decoded {
  bytes: Uint8Array
}

/** Reads and decodes a file. Throws a `Trouble` that begins with the path as given in `shown`. */
export async function readStoryFile(path: string, shown: string, options: ReadOptions): Promise<StoryFile> {
  return named(shown, async () => {
    const handle = await open(path, 'r')
    try {
      const bytes = await contents(handle, options.maxSize)
      return {bytes, ...decode(bytes, options.encoding ?? declaredEncoding(bytes))}
    } finally {
      await handle.close()
    }
  })
}

/** Reads and decodes a stream to its end. */
export async function readStoryStream(stream: Readable, shown: string, options: ReadOptions): Promise<StoryFile> {
  return named(shown, async () => {
    const bytes = await collect(stream, options.maxSize)
    return {bytes, ...decode(bytes, options.encoding ?? declaredEncoding(bytes))}
  })
}

async function named<T>(shown: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof Trouble) throw new Trouble(`${shown}: ${error.message}`, {cause: error})
    throw asTrouble(shown, error)
  }
}

/** The whole file at once, where it says its size truly; a pipe or a file that grows is read as a stream. */
async function contents(handle: FileHandle, maxSize: number): Promise<Buffer> {
  const size = await sizeWithin(handle, maxSize)
  // One byte more than there are: what fills it has grown.
  const buffer = Buffer.allocUnsafe(size + 1)
  const {bytesRead} = await handle.read(buffer, 0, buffer.length)
  const read = buffer.subarray(0, bytesRead)
  return size > 0 && bytesRead === size ? read : collect(handle.createReadStream({autoClose: false}), maxSize, read)
}

/** In bytes, as the file system has it; 0 for a pipe. */
async function sizeWithin(handle: FileHandle, maxSize: number): Promise<number> {
  const stats = await handle.stat()
  if (stats.isDirectory()) throw new Trouble('is a folder, not a file')
  if (!stats.isFile() && !stats.isFIFO()) throw new Trouble('is a device, not a file')
  if (stats.size > maxSize) throw new Trouble(oversize(maxSize, stats.size))
  return stats.size
}

async function collect(stream: Readable, maxSize: number, ...chunks: Buffer[]): Promise<Buffer> {
  let size = chunks.reduce((sum, {length}) => sum + length, 0)
  for await (const chunk of stream) {
    size += chunk.length
    if (size > maxSize) throw new Trouble(oversize(maxSize))
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Says that something is over the limit, and what to do. */
export function oversize(maxSize: number, size?: number): string {
  const big = size === undefined ? 'is' : `${megabytes(size)} MB is`
  return `${big} over the limit of ${megabytes(maxSize)} MB; split it, or raise the limit with --max-size (a check takes about 300 times the size in memory)`
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(1).replace('.0', '')
}
