/** The library's front door: settles the options once, loads what is needed, checks as many stories as asked. */
import {allRules} from '../rules/index.js'
import type {Resources} from './core/context.js'
import {applyEdits, moveSpans, selectFixes} from './core/edits.js'
import type {HouseRules} from './core/house.js'
import {type CheckOptions, settle} from './core/options.js'
import type {Rule} from './core/rule.js'
import {type Run, runRules} from './core/run-rules.js'
import type {Finding, Report, Span} from './core/types.js'
import type {Fluency} from './fluency/fluency.js'
import {loadFluencyOnce, loadResources} from './resources.js'
import {createStory} from './text/story.js'

export interface StoryInfo {
  /** Named in the report. */
  path?: string
  /** Stops the check between two rules; it rejects with the signal's reason. */
  signal?: AbortSignal
}

export interface Fixed {
  text: string
  /** What was found in the text that came in. */
  before: Report
  /** What is left in the text that went out. */
  after: Report
}

export interface Checker {
  /** The rules that are on. */
  readonly rules: readonly Rule[]
  /** Checks a decoded text. Throws a `RuleError` when a rule fails. */
  check(text: string, info?: StoryInfo): Promise<Report>
  /** Applies safe repairs until none is left; fixing the result again changes nothing. */
  fix(text: string, info?: StoryInfo): Promise<Fixed>
  /** Lets go of what the checker holds. */
  close(): Promise<void>
}

/** House rules may be handed over as the text of their file. */
export interface CheckerOptions extends Omit<CheckOptions, 'house'> {
  house?: readonly HouseRules[] | string
  /** Whether the language model looks for words that do not fit; or a detector of one's own. Default true. */
  fluency?: boolean | Fluency
}

/** Repairs can make room for repairs; more rounds than this and two rules are at odds. */
const mostRounds = 20

/** Makes a checker. Throws an `OptionError` for options that make no sense, a `HouseError` for house rules that cannot be read. */
export async function createChecker(options: CheckerOptions = {}): Promise<Checker> {
  const settings = settle(allRules, await withParsedHouse(options))
  const resources = withFluency(await loadResources(settings.words), options.fluency)
  const run = (text: string, info: StoryInfo, said: readonly Span[] = []) => {
    const story = createStory(text, {isWord: word => resources.speller.isWord(word)})
    return runRules(story, resources, {...settings, said, ...(info.signal && {signal: info.signal})})
  }
  return {
    rules: settings.rules,
    check: async (text, info = {}) => toReport(await run(text, info), info),
    fix: (text, info = {}) => fixText(text, info, (each, said) => run(each, info, said)),
    close: async () => {}
  }
}

function withFluency(resources: Resources, fluency: boolean | Fluency = true): Resources {
  if (fluency === false) return resources
  return {...resources, fluency: fluency === true ? loadFluencyOnce : async () => fluency}
}

async function withParsedHouse({house, ...options}: CheckerOptions): Promise<CheckOptions> {
  if (typeof house !== 'string') return {...options, ...(house !== undefined && {house})}
  const {parseHouseRules} = await import('./house/parse.js')
  return {...options, house: [parseHouseRules(house)]}
}

/** Checks one text with a checker made for it. */
export async function check(text: string, options: CheckerOptions & StoryInfo = {}): Promise<Report> {
  const checker = await createChecker(options)
  return checker.check(text, options)
}

function toReport({findings, stats, score, notices}: Run, {path}: StoryInfo): Report {
  return {...(path !== undefined && {path}), findings, stats, score, ...(notices.length > 0 && {notices})}
}

type Runner = (text: string, said?: readonly Span[]) => Promise<Run>

/** A repaired quotation mark can open up what somebody said to other repairs: then the marks are left to a person. */
async function fixText(text: string, info: StoryInfo, run: Runner): Promise<Fixed> {
  const first = await run(text)
  const tried = await repair(text, first, run, () => true)
  const after = tried === text ? first : await run(tried)
  if (selectFixes(after.findings).length === 0) return toFixed(tried, first, after, info)
  const fixed = await repair(text, first, run, (finding, source) => !movesMark(finding, source))
  return toFixed(fixed, first, fixed === tried ? after : await run(fixed), info)
}

function toFixed(text: string, before: Run, after: Run, info: StoryInfo): Fixed {
  return {text, before: toReport(before, info), after: toReport(after, info)}
}

/** Applies the safe repairs that pass, round after round, until nothing changes. */
async function repair(
  text: string,
  first: Run,
  run: Runner,
  passes: (finding: Finding, source: string) => boolean
): Promise<string> {
  const seen = new Set([text])
  let now = {text, run: first}
  for (let round = 0; round < mostRounds; round++) {
    const findings = now.run.findings.filter(finding => passes(finding, now.text))
    const edits = selectFixes(findings).flatMap(finding => finding.suggestions[0]!.edits)
    const next = applyEdits(now.text, edits)
    if (seen.has(next)) break
    seen.add(next)
    now = {text: next, run: await run(next, moveSpans(now.run.said, edits))}
  }
  return now.text
}

/** Whether a repair touches a quotation mark or what stands right beside one. */
function movesMark({suggestions}: Finding, source: string): boolean {
  const edits = suggestions[0]?.edits ?? []
  return edits.some(({start, end, text}) =>
    /["“”„‟'‘’‚‛«»‹›]/u.test(source.slice(Math.max(0, start - 1), end + 1) + text)
  )
}
