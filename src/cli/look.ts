/** Looks at stories, a few side by side: reads each, and finds what is in it, or remembers what was. */
import type {Report} from '../core/types.js'
import {ahead, inGroups, outcome} from './ahead.js'
import type {ReportCache} from './cache.js'
import {checked} from './checked.js'
import type {SettingsOf} from './configs.js'
import {collectEarly, expectMany, manyStories} from './engine.js'
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

/** What each of some stories came to: rejected with a `Trouble` where it cannot be read, with the signal's reason where it is aborted. */
export type Look = (inputs: readonly Input[]) => Promise<PromiseSettledResult<Looked>[]>

export interface Aids {
  cache?: ReportCache
  timing?: Timing
}

/** In UTF-16 code units; what a page takes is no matter. */
const longStory = 100_000
/** Stories that are checked side by side, each given a few rules at a time (`rulesInARow`); more of them gain nothing. */
export const sideBySide = 8
/** In UTF-16 code units, so that long stories do not fill the memory together. */
const mostTogether = 200_000

/** A story before it is checked. */
interface Unseen {
  text: string
  check(): Promise<Looked>
}

/** Makes the way to look at the stories that are settled; what `inputs` lists is read ahead. */
export function makeLook(
  settingsOf: (input: Input) => ReturnType<SettingsOf> | Promise<ReturnType<SettingsOf>>,
  {cache, timing}: Aids,
  flags: Flags,
  world: World,
  inputs: readonly Input[] = []
): Look {
  const read = async (input: Input): Promise<Unseen> => {
    world.signal.throwIfAborted()
    const settings = await settingsOf(input)
    const {text} = await readInput(input, settings, flags, world)
    const recalled = await cache?.recall(settings.key, text, input.shown)
    const check = async (): Promise<Looked> => {
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
    return {text, check}
  }
  const next = ahead(inputs, 2 * sideBySide, read)
  return async inputs => {
    const looked: PromiseSettledResult<Looked>[] = []
    for (const together of stretchesOf(await Promise.allSettled(inputs.map(next))))
      looked.push(...(await Promise.allSettled(together.map(async story => outcome(story).check()))))
    return looked
  }
}

/** Stories in their order, as many together as are not too long. */
function stretchesOf(stories: readonly PromiseSettledResult<Unseen>[]): PromiseSettledResult<Unseen>[][] {
  const stretches: PromiseSettledResult<Unseen>[][] = []
  let units = Number.POSITIVE_INFINITY
  for (const story of stories) {
    const own = story.status === 'fulfilled' ? story.value.text.length : 0
    units += own
    if (units > mostTogether) {
      stretches.push([])
      units = own
    }
    stretches.at(-1)!.push(story)
  }
  return stretches
}

export interface Sight {
  /** To be asked for the stories in their order. */
  look(input: Input): Promise<Looked>
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
    expectMany()
    collectEarly()
  }
  const cache = await openCache(flags, world.cwd, message => complain(world, message))
  const timing = flags.timing ? new Timing() : undefined
  const aids = {...(cache && {cache}), ...(timing && {timing})}
  const look = (next: readonly Input[]): Look => makeLook(settingsOf, aids, flags, world, next)
  const threads = await threadsOf(inputs, look([]), flags, world, timing)
  return {
    look: threads?.lookAhead(inputs) ?? inGroups(inputs, {size: sideBySide, most: 1}, look(inputs)),
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
