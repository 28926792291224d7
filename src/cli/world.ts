/** What a command has of the process it runs in. */
import {once} from 'node:events'
import type {Readable, Writable} from 'node:stream'

export type Stream = Writable & {
  isTTY?: boolean
  columns?: number
  /** Nobody reads any more what is written. */
  readonly readerGone?: boolean
}

export interface World {
  stdin: Readable & {isTTY?: boolean}
  stdout: Stream
  stderr: Stream
  env: {readonly [name: string]: string | undefined}
  cwd: string
  /** Aborted when someone presses Ctrl-C. */
  signal: AbortSignal
}

/** 0: nothing at or over `--fail-on`. 1: findings. 2: usage, option, read or write error. 130: interrupted. */
export type ExitCode = 0 | 1 | 2 | 130

/** Writes and waits for the reader where it is slower than we are. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (text !== '' && !stream.write(text)) await once(stream, 'drain')
}

/** Whether what is printed is read by a runner that takes commands from it: GitHub's (and Gitea's and Forgejo's), or that of Azure Pipelines. */
export function isWorkflow({GITHUB_ACTIONS: github, TF_BUILD: azure}: World['env']): boolean {
  return [github, azure].some(value => value?.toLowerCase() === 'true')
}

/** Whether to colour: what was asked for, then NO_COLOR, FORCE_COLOR, and whether a person is looking. */
export function wantsColor(asked: boolean | undefined, stream: Stream, env: World['env']): boolean {
  if (asked !== undefined) return asked
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return stream.isTTY === true && env.TERM !== 'dumb'
}
