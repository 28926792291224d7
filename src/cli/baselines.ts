/** Baselines at work: what is known is left out of reports, what is gone is told, and --update-baseline writes them anew. */
import {stat} from 'node:fs/promises'
import {dirname, relative, resolve, sep} from 'node:path'
import {type Baseline, formatBaseline, type Known, knownOf, parseBaseline, sift} from '../config/baseline.js'
import {ConfigError} from '../config/problems.js'
import type {Report} from '../core/types.js'
import {oneLine} from '../reporters/paint.js'
import {numeral, plural} from '../reporters/wording.js'
import {shownFrom} from '../user-files/files.js'
import type {StorySettings} from './configs.js'
import {readSettings} from './io/settings-file.js'
import {writeWhole} from './io/write.js'
import type {Refuse} from './kept-files.js'
import type {Looked} from './look.js'
import {lookedFor, presentId} from './looked-for.js'
import {complain, type Input} from './session.js'
import type {Flags} from './settings.js'
import {Trouble} from './trouble.js'
import type {World} from './world.js'

/** Where --update-baseline writes when nothing names a file. */
export const baselineName = 'wireproof.baseline.json'

/** More stories than this are not named one by one. */
const mostNamed = 5

type Settings = Pick<StorySettings, 'baseline' | 'scope'>

interface Open {
  shown: string
  before: Baseline
  /** What was found in the stories of this run. */
  now: Map<string, Known[]>
  /** What was known of them and is not found any more. */
  gone: Map<string, Known[]>
  /** Findings that were not known. */
  added: number
}

export class Baselines {
  readonly #flags: Flags
  readonly #world: World
  readonly #open = new Map<string, Open>()

  constructor(flags: Flags, world: World) {
    this.#flags = flags
    this.#world = world
  }

  /** Reads the baselines that the stories go by. Throws a `Trouble` or `ConfigError` for one that cannot be read, or would be written over what the run reads. */
  async load(files: readonly (string | undefined)[], refuse: Refuse): Promise<void> {
    for (const file of new Set(files.map(each => this.#named(each)))) {
      if (file === undefined) continue
      const shown = shownFrom(file, this.#world.cwd)
      if (this.#flags.updateBaseline)
        await refuse(file, `--update-baseline: ${shown}`, 'choose another name for the baseline')
      const text = await readSettings(file, shown)
      if (text === undefined && !this.#flags.updateBaseline)
        throw new Trouble(`${shown}: no such baseline; --update-baseline makes it, --no-baseline goes without`)
      const before = text === undefined ? new Map() : await this.#parse(text, shown)
      this.#open.set(file, {shown, before, now: new Map(), gone: new Map(), added: 0})
    }
  }

  /** The baselines that were read, or are to be made. Absolute. */
  get files(): string[] {
    return [...this.#open.keys()]
  }

  /** The report without what is known; of a story that not all rules have looked at, nothing is gone, and nothing that the run does not look for. */
  sift(input: Input, {baseline, scope}: Settings, {text: source, report, failures = []}: Looked): Report {
    const {path} = input
    const named = this.#named(baseline)
    const open = named === undefined ? undefined : this.#open.get(named)
    if (!open || path === undefined) return report
    const key = relative(dirname(named!), path).split(sep).join('/')
    const before = open.before.get(key)?.map(known => ({...known, rule: presentId(known.rule)})) ?? []
    const {left, gone: missing} = sift(source, report.findings, before)
    const isLookedFor = failures.length > 0 ? () => false : lookedFor(scope, this.#flags, !report.notices)
    const gone = missing.filter(({rule}) => isLookedFor(rule))
    const stays = missing.filter(({rule}) => !isLookedFor(rule))
    open.now.set(key, this.#flags.updateBaseline ? [...knownOf(source, report.findings), ...stays] : [])
    if (gone.length > 0) open.gone.set(key, gone)
    open.added += left.length
    return {...report, findings: left}
  }

  /** Writes the baselines anew, or tells what in them is gone. Tells whether something is. */
  async finish(): Promise<boolean> {
    let stale = false
    for (const [file, open] of this.#open) {
      await this.#addMissing(file, open)
      stale ||= open.gone.size > 0
      if (this.#flags.updateBaseline) await this.#write(file, open)
      else if (open.gone.size > 0) await complain(this.#world, goneText(open))
    }
    return stale
  }

  /** Stories that are known and no longer there. */
  async #addMissing(file: string, {before, now, gone}: Open): Promise<void> {
    for (const [path, known] of before) {
      if (now.has(path)) continue
      const there = await stat(resolve(dirname(file), path)).catch(() => undefined)
      if (!there && known.length > 0) gone.set(path, [...known])
    }
  }

  async #write(file: string, {shown, before, now, gone, added}: Open): Promise<void> {
    const kept = [...before].filter(([path]) => now.has(path) || !gone.has(path))
    const after = new Map([...kept, ...now])
    await writeWhole(file, shown, formatBaseline(after))
    const total = count([...after.values()].flat())
    const lost = count([...gone.values()].flat())
    await complain(
      this.#world,
      `wrote ${shown}: ${plural(total, 'known finding')}, ${numeral(added)} new, ${numeral(lost)} gone`
    )
  }

  /** One that is broken is no reason not to write it anew. */
  async #parse(text: string, shown: string): Promise<Baseline> {
    try {
      return parseBaseline(text, shown)
    } catch (error) {
      if (!this.#flags.updateBaseline || !(error instanceof ConfigError)) throw error
      await complain(this.#world, `${error.message.replace(/;.*$/u, '')}; it is made anew`)
      return new Map()
    }
  }

  #named(file: string | undefined): string | undefined {
    if (file !== undefined || !this.#flags.updateBaseline) return file
    return resolve(this.#world.cwd, baselineName)
  }
}

function goneText({shown, gone}: Open): string {
  const total = count([...gone.values()].flat())
  const named = [...gone]
    .slice(0, mostNamed)
    .map(([path, list]) => `${path} (${[...new Set(list.map(({rule}) => rule))].join(', ')})`)
  const more = gone.size > mostNamed ? ` and ${plural(gone.size - mostNamed, 'other story', 'other stories')}` : ''
  return oneLine(
    `${shown}: ${plural(total, 'known finding is', 'known findings are')} gone from ${named.join(', ')}${more}; --update-baseline takes ${total === 1 ? 'it' : 'them'} out`
  )
}

function count(list: readonly Known[]): number {
  return list.reduce((sum, each) => sum + each.count, 0)
}
