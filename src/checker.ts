/** The library's front door: settles the options once, loads what is needed, checks as many stories as asked. */
import {allRules} from '../rules/index.js'
import type {HouseRules} from './core/house.js'
import {type CheckOptions, checkOptionKeys, settle} from './core/options.js'
import {repair} from './core/repair.js'
import type {Rule, RuleMeta} from './core/rule.js'
import {type Run, runDirectiveRules, runRules} from './core/run-rules.js'
import type {Report} from './core/types.js'
import {isAboutDirectives} from './directives/suppress.js'
import type {Fluency} from './fluency/fluency.js'
import {type Runner, runSource} from './formats/check.js'
import {loadResources} from './resources.js'
import {checkStory, type StoryInfo, withoutStoryInfo} from './story-info.js'
import {storyFor} from './text/story.js'

export type {StoryInfo} from './story-info.js'

/** What a repair comes to. */
export interface Fixed {
  /** The repaired text. */
  text: string
  /** What was found in the text that came in. */
  before: Report
  /** What is left in the text that went out. */
  after: Report
}

/** Checks as many texts as it is given, several at a time if need be. */
export interface Checker {
  /** The rules that are on. */
  readonly rules: readonly RuleMeta[]
  /** Checks a decoded text. Rejects with a `FormatError` for a text that is malformed, an `OptionError` for what cannot be said of it, a `RuleError` when a rule fails and nobody asked to be told. */
  check(text: string, info?: StoryInfo): Promise<Report>
  /** Applies safe repairs until none is left; fixing the result again changes nothing. The language model, which repairs nothing, is not asked. */
  fix(text: string, info?: StoryInfo): Promise<Fixed>
  /** Lets go of the language model once the checks under way have ended. It takes the most memory, and is closed with the last checker that used it; a check afterwards loads it anew. A detector of one's own is left open. */
  close(): Promise<void>
}

/** House rules may be handed over as the text of their file. */
export interface CheckerOptions extends Omit<CheckOptions, 'house'> {
  /** As `wireproof/house` loads them, or the YAML of one file. */
  house?: readonly HouseRules[] | string | undefined
  /** Whether the language model looks for words that do not fit; or a detector of one's own. Default true. */
  fluency?: boolean | Fluency | undefined
}

/** Makes a checker. Throws an `OptionError` for options that make no sense, a `HouseError` for house rules that cannot be read. */
export async function createChecker(options: CheckerOptions = {}): Promise<Checker> {
  checkOptionKeys(options)
  const settings = settle(allRules, await withParsedHouse(options))
  const resources = await loadResources(settings.words, options.fluency)
  const runnerFor = ({signal, onRule, onFailure}: StoryInfo, {rules, prose}: RuleSet): Runner => {
    const hooks = {...(signal && {signal}), ...(onRule && {onRule}), ...(onFailure && {onFailure})}
    const options = {...settings, rules, ...hooks}
    const proseOptions = {...options, rules: prose}
    return {
      run: (text, file) => {
        const hidden = file && {hidden: file.suppressions?.printedIn(text, file.toFile) ?? []}
        const story = storyFor(text, resources, hidden)
        return runRules(story, resources, file ? {...proseOptions, file} : options)
      },
      runDirectives: (source, suppressions) => runDirectiveRules(source, resources, options, suppressions)
    }
  }
  const run = (source: string, info: StoryInfo, rules: RuleSet) =>
    runSource(source, info, runnerFor(info, rules), settings.safeOnly)
  const repairing = ruleSet(settings.rules.filter(rule => !rule.asksModel))
  const checking = options.fluency === false ? repairing : ruleSet(settings.rules)
  const underWay = new UnderWay()
  return {
    rules: settings.rules,
    check: async (text, info = {}) => {
      checkStory(text, info)
      return toReport(await underWay.follow(run(text, info, checking)), info)
    },
    fix: async (text, info = {}) => {
      checkStory(text, info)
      const fixed = await repair(text, each => run(each, info, repairing))
      return {text: fixed.text, before: toReport(fixed.before, info), after: toReport(fixed.after, info)}
    },
    close: async () => {
      await underWay.end()
      await resources.release()
    }
  }
}

/** The checks that have begun and not ended: the language model must not be closed under them. */
class UnderWay {
  readonly #checks = new Set<Promise<unknown>>()

  async follow<T>(check: Promise<T>): Promise<T> {
    this.#checks.add(check)
    try {
      return await check
    } finally {
      this.#checks.delete(check)
    }
  }

  /** Waits until none is left, of those too that begin meanwhile. */
  async end(): Promise<void> {
    while (this.#checks.size > 0) await Promise.allSettled(this.#checks)
  }
}

interface RuleSet {
  rules: readonly Rule[]
  /** Those for one part of a file. Its directives are looked at as a whole: one that is of no use to this part may serve another. */
  prose: readonly Rule[]
}

/** Made once for all stories, so that what the runner keeps of a list of rules serves them all. */
function ruleSet(rules: readonly Rule[]): RuleSet {
  return {rules, prose: rules.filter(rule => !isAboutDirectives(rule))}
}

async function withParsedHouse({house, ...options}: CheckerOptions): Promise<CheckOptions> {
  if (typeof house !== 'string') return {...options, ...(house !== undefined && {house})}
  const {parseHouseRules} = await import('./house/parse.js')
  return {...options, house: [parseHouseRules(house)]}
}

/** Checks one text with a checker made for it. Rejects as that one does. */
export async function check(text: string, options: CheckerOptions & StoryInfo = {}): Promise<Report> {
  const {info, rest} = withoutStoryInfo(options)
  const checker = await createChecker(rest)
  return checker.check(text, info)
}

function toReport({findings, stats, score, notices}: Run, {path}: StoryInfo): Report {
  return {...(path !== undefined && {path}), findings, stats, score, ...(notices.length > 0 && {notices})}
}
