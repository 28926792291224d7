/** How many threads pay; apart from the threads themselves, which most runs need not load. */
import {availableParallelism} from 'node:os'
import type {Flags} from './settings.js'

/** A thread takes a second of work to begin; with fewer stories than this for each, one thread is as fast. */
const fewestEach = 200
const mostThreads = 8

/** How many threads to use. */
export function threadsFor({concurrency = 1}: Flags, stories: number): number {
  const most = concurrency === 'auto' ? Math.floor(stories / fewestEach) : Math.min(concurrency, stories)
  const cores = concurrency === 'auto' ? Math.min(availableParallelism(), mostThreads) : most
  return Math.max(1, Math.min(most, cores))
}
