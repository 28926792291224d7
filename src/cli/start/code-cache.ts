/**
 * What V8 made of the command line's chunks in an earlier run. It lies in `node_modules`, beside the code that it was made of, so that nobody can
 * put something else in its place who could not change the code itself. One file for each version and set of flags of V8: the length of a table
 * and its checksum (CRC-32), 32 bits each, little-endian; the table, as JSON; one chunk's code after another.
 */
import {randomBytes} from 'node:crypto'
import {closeSync, existsSync, fstatSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {cachedDataVersionTag} from 'node:v8'
import type {Script} from 'node:vm'
import {crc32} from 'node:zlib'

interface Table {
  /** Which build's chunks these are. */
  build: string
  /** Of the text that was checked with this code, in UTF-16 code units: what is compiled is what was used. */
  units: number
  chunks: Record<string, Place>
}

/** Where a chunk's code lies, from the end of the table. */
interface Place {
  start: number
  length: number
  crc: number
}

const lead = 8

export class CodeCache {
  readonly #build: string
  readonly #tag = cachedDataVersionTag()
  readonly #path: string | undefined
  #file: number | undefined
  #table: Table
  #tableEnd = 0

  /** @param root the package's folder. @param build what tells its builds apart. */
  constructor(root: string, build: string) {
    this.#build = build
    this.#table = {build, units: 0, chunks: {}}
    const folder = process.env.NODE_DISABLE_COMPILE_CACHE ? undefined : cacheFolder(root)
    this.#path = folder && join(folder, `${this.#tag.toString(16)}.bin`)
    if (this.#path) this.#open(this.#path)
  }

  /** A chunk's code, unless there is none or it is damaged. */
  get(chunk: string): Buffer | undefined {
    const place = this.#table.chunks[chunk]
    const code = place && this.#bytes(this.#tableEnd + place.start, place.length)
    return code && crc32(code) === place.crc ? code : undefined
  }

  /** For code that V8 does not take. */
  forget(chunk: string): void {
    delete this.#table.chunks[chunk]
  }

  /**
   * Writes the code of these chunks, and of others in the file, if one is new, or twice as much text was checked as the file's code was made with;
   * but not when flags of V8 have changed since. Where it cannot be written nothing is said: the next run starts no slower than this one did.
   */
  write(scripts: ReadonlyMap<string, Script>, units: number): void {
    const isKnown = [...scripts.keys()].every(name => this.#table.chunks[name])
    if (!this.#path || (isKnown && units < Math.max(1, 2 * this.#table.units)) || cachedDataVersionTag() !== this.#tag)
      return
    try {
      mkdirSync(dirname(this.#path), {recursive: true})
      this.#replace(this.#path, scripts, units)
    } catch {
      // A full disk, a folder that is another's: no fault of the story.
    }
  }

  #replace(path: string, scripts: ReadonlyMap<string, Script>, units: number): void {
    const temporary = `${path}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`
    const file = openSync(temporary, 'wx', 0o600)
    try {
      writeSync(file, this.#pack(scripts, units))
      closeSync(file)
      this.#close()
      renameSync(temporary, path)
    } finally {
      rmSync(temporary, {force: true})
    }
  }

  #pack(scripts: ReadonlyMap<string, Script>, units: number): Buffer {
    const kept = Object.keys(this.#table.chunks).filter(name => !scripts.has(name))
    const all = [
      ...kept.map(name => [name, this.get(name)] as const),
      ...[...scripts].map(([name, script]) => [name, script.createCachedData()] as const)
    ]
    const table: Table = {build: this.#build, units: Math.max(units, this.#table.units), chunks: {}}
    const codes: Buffer[] = []
    let start = 0
    for (const [name, code] of all) {
      if (!code) continue
      table.chunks[name] = {start, length: code.length, crc: crc32(code)}
      codes.push(code)
      start += code.length
    }
    const json = Buffer.from(JSON.stringify(table))
    const head = Buffer.alloc(lead)
    head.writeUInt32LE(json.length)
    head.writeUInt32LE(crc32(json), 4)
    return Buffer.concat([head, json, ...codes])
  }

  #open(path: string): void {
    try {
      this.#file = openSync(path, 'r')
      const head = this.#bytes(0, lead)
      const json = head && this.#bytes(lead, head.readUInt32LE())
      if (!json || crc32(json) !== head.readUInt32LE(4)) return
      const table: Table = JSON.parse(json.toString())
      if (table.build !== this.#build) return
      this.#table = table
      this.#tableEnd = lead + json.length
    } catch {
      // There is none yet, or none that we may read.
    }
  }

  #bytes(start: number, length: number): Buffer | undefined {
    if (this.#file === undefined || start + length > fstatSync(this.#file).size) return undefined
    const bytes = Buffer.allocUnsafe(length)
    return readSync(this.#file, bytes, 0, length, start) === length ? bytes : undefined
  }

  #close(): void {
    if (this.#file !== undefined) closeSync(this.#file)
    this.#file = undefined
  }
}

/** In the `node_modules` that the package lies in, or in its own where it is developed; nowhere if there is none. */
function cacheFolder(root: string): string | undefined {
  const modules = basename(dirname(root)) === 'node_modules' ? dirname(root) : join(root, 'node_modules')
  return existsSync(modules) ? join(modules, '.cache', 'wireproof', 'code') : undefined
}
