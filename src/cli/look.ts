/** Looks at one story: reads it, and finds what is in it, or remembers what was. */
import type {Report} from '../core/types.js'
import {ahead} from './ahead.js'
import type {ReportCache} from './cache.js'
import {checked} from './checked.js'
import type {SettingsOf} from './configs.js'
import {collectEarly, compilePatternsAtOnce, manyStories} from './engine.js'
import {complain, failuresOn, type Input, readInput} from './session.js'
import type {Flags} from './settings.js'
import {storyFormat} from './story-format.js'
import {threadsFor} from './thread-count.js'
import type {Threads} from './threads.js'
import {Timing} from './timing.js'
import {type World, write} from './world.js'

/** A story's decoded text, and all that was found in it. */
export interface Looked {
  text: string
  report: Report
  /** What to say of the rules that failed on it, if any did. */
  failures?: string[]
}

/** Throws a `Trouble` for a story that cannot be read, the signal's reason where it is aborted. */
export type Look = (input: Input) => Promise<Looked>

export interface Aids {
  cache?: ReportCache
  timing?: Timing
}

/** In UTF-16 code units; what a page takes is no matter. */
const longStory = 100_000
/** Stories that are read while one is checked; of a small one the disk takes longer than the cache. */
const readAhead = 8

/** Makes the way to look at the stories that are settled; what `inputs` lists is read ahead. */
export function makeLook(
  settingsOf: (input: Input) => ReturnType<SettingsOf> | Promise<ReturnType<SettingsOf>>,
  {cache, timing}: Aids,
  flags: Flags,
  world: World,
  inputs: readonly Input[] = []
): Look {
  const read = async (input: Input) => {
    world.signal.throwIfAborted()
    const settings = await settingsOf(input)
    const {text} = await readInput(input, settings, flags, world)
    return {settings, text, recalled: await cache?.recall(settings.key, text, input.shown)}
  }
  const next = ahead(inputs, readAhead, read)
  return async input => {
    const {settings, text, recalled} = await next(input)
    world.signal.throwIfAborted()
    if (recalled?.known) return {text, report: recalled.known}
    if (text.length > longStory) collectEarly()
    const format = storyFormat(settings, text, input.shown)
    const {failures, onFailure} = failuresOn(input.shown, flags.debug)
    const info = {...format, path: input.shown, signal: world.signal, onFailure, ...(timing && {onRule: timing.add})}
    const report = await (await settings.checker()).check(text, info)
    checked.units += text.length
    if (failures.length > 0) return {text, report, failures}
    await recalled?.keep(report)
    return {text, report}
  }
}

export interface Sight {
  /** To be asked for the stories in their order. */
  look: Look
  close(): Promise<void>
}

/** Opens the cache, and threads where they pay. At its close, what the rules took is told. */
export async function openSight(
  inputs: readonly Input[],
  settingsOf: SettingsOf,
  flags: Flags,
  world: World
): Promise<Sight> {
  if (inputs.length >= manyStories) {
    compilePatternsAtOnce()
    collectEarly()
  }
  const cache = await openCache(flags, world.cwd, message => complain(world, message))
  const timing = flags.timing ? new Timing() : undefined
  const aids = {...(cache && {cache}), ...(timing && {timing})}
  const threads = await threadsOf(inputs, makeLook(settingsOf, aids, flags, world), flags, world, timing)
  return {
    look: threads?.lookAhead(inputs) ?? makeLook(settingsOf, aids, flags, world, inputs),
    close: async () => {
      await threads?.close()
      await cache?.close()
      if (timing) await write(world.stderr, timing.table())
    }
  }
}

/** The cache, where one is asked for and can be had. */
export async function openCache(
  flags: Flags,
  cwd: string,
  tell?: (message: string) => Promise<void>
): Promise<ReportCache | undefined> {
  if (!flags.cache && flags.cacheLocation === undefined) return undefined
  const cache = await (await import('./cache.js')).ReportCache.open(flags, cwd)
  if (typeof cache !== 'string') return cache
  await tell?.(cache)
  return undefined
}

async function threadsOf(
  inputs: readonly Input[],
  look: Look,
  flags: Flags,
  world: World,
  timing: Timing | undefined
): Promise<Threads | undefined> {
  const count = threadsFor(flags, inputs.filter(({path}) => path !== undefined).length)
  if (count === 1) return undefined
  const {Threads} = await import('./threads.js')
  return new Threads(count, look, flags, world, timing)
}
