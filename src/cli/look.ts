/** Looks at one story: reads it, and finds what is in it, or remembers what was. */
import type {Report} from '../core/types.js'
import type {ReportCache} from './cache.js'
import type {SettingsOf} from './configs.js'
import {type Input, readInput} from './session.js'
import type {Flags} from './settings.js'
import type {Timing} from './timing.js'
import type {World} from './world.js'

/** A story's decoded text, and all that was found in it. */
export interface Looked {
  text: string
  report: Report
}

/** Throws a `Trouble` for a story that cannot be read, a `RuleError` where a rule fails, the signal's reason where it is aborted. */
export type Look = (input: Input) => Promise<Looked>

export interface Aids {
  cache?: ReportCache
  timing?: Timing
}

/** Makes the way to look at the stories that are settled. */
export function makeLook(
  settingsOf: (input: Input) => ReturnType<SettingsOf> | Promise<ReturnType<SettingsOf>>,
  {cache, timing}: Aids,
  flags: Flags,
  world: World
): Look {
  return async input => {
    world.signal.throwIfAborted()
    const settings = await settingsOf(input)
    const {text} = await readInput(input, settings, flags, world)
    const info = {path: input.shown, signal: world.signal, ...(timing && {onRule: timing.add})}
    const check = async () => (await settings.checker()).check(text, info)
    const report = cache ? await cache.remember(settings.key, text, input.shown, check) : await check()
    return {text, report}
  }
}
