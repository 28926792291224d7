/** The bundle that the command line is built into. */
import {dirname} from 'node:path'
import {fileURLToPath} from 'node:url'
import {Chunks} from './chunks.js'
import {CodeCache} from './code-cache.js'

declare const MAIN_CHUNK: string
declare const THREAD_CHUNK: string

/** This module is one of its chunks. */
const folder = dirname(fileURLToPath(import.meta.url))

/** The build names these chunks by their content, and that of all that they load. */
export const mainChunk = MAIN_CHUNK
export const threadChunk = THREAD_CHUNK

export const chunks = new Chunks(folder, new CodeCache(dirname(dirname(folder)), mainChunk))
