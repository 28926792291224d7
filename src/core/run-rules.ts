/** Runs rules over one story. */
import {isAboutDirectives, Suppressions, unusedRule} from '../directives/suppress.js'
import {doubtOf} from '../fluency/doubt.js'
import {withWords} from '../spelling/with-words.js'
import {type Quotes, readQuotes} from '../text/quotes.js'
import {codedQuotations, saidSpans} from '../text/said.js'
import {createStory, type Story, storyFor} from '../text/story.js'
import {concernedWords} from './concerns.js'
import {Context} from './context.js'
import {applyFilters, type FilterContext} from './filters.js'
import {toDraft} from './findings.js'
import type {NeverFlag} from './house.js'
import type {RuleOptions} from './options.js'
import {priorShiftOf} from './prior.js'
import type {Rule} from './rule.js'
import {type StoryScore, scoreStory} from './score.js'
import {type Reading, type Resources, readStory} from './story-views.js'
import {isTurnDue, letEventsIn, othersTurn} from './turns.js'
import type {Draft, Finding, Severity, Span, Stats} from './types.js'
import {wakenedBy} from './waking.js'

/** A rule failed; the defect is ours, and the message says whose. */
export class RuleError extends Error {
  readonly rule: string

  constructor(rule: string, cause: unknown) {
    super(`Rule ${rule} failed: ${cause instanceof Error ? cause.message : String(cause)}`, {cause})
    this.name = 'RuleError'
    this.rule = rule
  }
}

export interface RunOptions {
  rules: readonly Rule[]
  severities?: ReadonlyMap<string, Severity>
  /** Findings below it are left out. Default 0. */
  minConfidence?: number
  /** Rules that are held to their own confidence, where that is less. */
  unsure?: ReadonlySet<string>
  safeOnly?: boolean
  ruleOptions?: ReadonlyMap<string, RuleOptions>
  /** Texts that are right as they stand. */
  neverFlag?: readonly NeverFlag[]
  /** Ids and groups of all rules there are, so that a directive that names none of them is told. */
  known?: ReadonlySet<string>
  /** The directives of the file that the story is a part of, and the way there; without it, those of the story itself. */
  file?: {suppressions: Suppressions | undefined; toFile: (span: Span) => Span}
  /** Is told how long each rule took, in milliseconds. What rules share counts for the first that asks for it. */
  onRule?: (rule: string, milliseconds: number) => void
  /** Is told of a rule that fails, whose findings are left out while the others go on; without it, the run fails. */
  onFailure?: (failure: RuleError) => void
  signal?: AbortSignal
}

export interface Run {
  findings: Finding[]
  stats: Stats
  score: StoryScore
  /** What the reader of the report should know about the check itself. */
  notices: string[]
}

/** Runs rules over a story. Throws a `RuleError` when one fails, and the signal's reason when it is aborted. */
export async function runRules(story: Story, resources: Resources, options: RunOptions): Promise<Run> {
  const suppressions = options.file ? options.file.suppressions : Suppressions.of(story.source)
  const reading = readStory(story, withStoryWords(resources, suppressions), options)
  const context = new Context(reading)
  const findings = await findingsOf(reading, context, options, suppressions)
  const stats = {words: context.words.length, sentences: context.sentences.length, paragraphs: story.paragraphs.length}
  const judged = asksModel(resources, options) ? await context.judged() : undefined
  const score = scoreStory(findings, stats.words, judged && doubtOf(judged.words))
  return {findings, stats, score, notices: [...reading.notices]}
}

/** What is wrong with the directives of a file, once all the prose in it was checked. Throws as `runRules` does. */
export function runDirectiveRules(
  source: string,
  resources: Resources,
  options: RunOptions,
  suppressions: Suppressions
): Promise<Finding[]> {
  const reading = readStory(createStory(source), resources, options)
  const rules = options.rules.filter(isAboutDirectives)
  return findingsOf(reading, new Context(reading), {...options, rules}, suppressions)
}

async function findingsOf(
  reading: Reading,
  context: Context,
  options: RunOptions,
  suppressions: Suppressions | undefined
): Promise<Finding[]> {
  let place: FilterContext | undefined
  const filtered = (drafts: Draft[]): Draft[] => {
    if (drafts.length === 0 && !suppressions) return []
    place ??= filterContext(reading, context, options, suppressions)
    return applyFilters(drafts, place)
  }
  const {plain, byModel} = rosterOf(options.rules)
  const ask = await asker(context, options)
  const drafts = await ask(plain)
  if (asksModel(reading.resources, options)) reading.priorShift = priorShiftOf(filtered(drafts), context.words.length)
  drafts.push(...(await ask(byModel)))
  await hearEvents(options.signal)
  return filtered(drafts).map(({meta: _, ...finding}) => finding)
}

const asksModel = ({fluency}: Resources, {rules}: RunOptions): boolean =>
  fluency !== undefined && rosterOf(rules).byModel.length > 0

/** A rule with what is asked of it for each story: functions with as many properties as rules have are slow to read. */
interface Member {
  /** Its place among the rules. */
  at: number
  rule: Rule
  concerns: boolean
  mayFind: Rule['mayFind']
  options: Rule['options']
  check: Rule['check']
}

/** Those that go by themselves, and those that ask the model. */
interface Roster {
  plain: Member[]
  byModel: Member[]
  /** Whether some say which words concern them. */
  areChoosy: boolean
}

const rosters = new WeakMap<readonly Rule[], Roster>()

function rosterOf(rules: readonly Rule[]): Roster {
  const known = rosters.get(rules)
  if (known) return known
  const members = rules.map((rule, at) => ({
    asksModel: rule.asksModel === true,
    member: {
      at,
      rule,
      concerns: rule.concerns !== undefined,
      mayFind: rule.mayFind?.bind(rule),
      options: rule.options,
      check: rule.check.bind(rule)
    }
  }))
  const of = (asking: boolean): Member[] =>
    members.filter(({asksModel}) => asksModel === asking).map(({member}) => member)
  const areChoosy = members.some(({member}) => member.concerns)
  const roster = {plain: of(false), byModel: of(true), areChoosy}
  rosters.set(rules, roster)
  return roster
}

/** Makes what tells what some of the rules report, those that have something to look at in the story. */
async function asker(context: Context, options: RunOptions): Promise<(members: readonly Member[]) => Promise<Draft[]>> {
  const {rules, signal} = options
  await hearEvents(signal)
  const concerned = concernedWords(rules, rosterOf(rules).areChoosy ? context.words : [])
  await hearEvents(signal)
  const awake = wakenedBy(context, rules)
  return async members => {
    const drafts: Draft[] = []
    let unheard = 0
    for (const member of members) {
      const {at, rule, concerns, mayFind, options: specs} = member
      if (at % rulesInARow === 0) await othersTurn()
      if (awake[at] === 0 || (concerns && !concerned[at]) || mayFind?.(context) === false) continue
      unheard += context.text.length
      if (unheard > unitsAtAStretch) {
        unheard = 0
        if (isTurnDue()) await letEventsIn()
      }
      signal?.throwIfAborted()
      context.ask({
        rule,
        options: specs && ownOptions(specs, options.ruleOptions?.get(rule.id)),
        concerned: concerned[at],
        drafts
      })
      const pending = runGuarded(member, context, drafts, options)
      if (pending) await pending
    }
    return drafts
  }
}

/** Runs a rule; of one that fails nothing is kept where somebody asked to be told. Most answer at once. */
function runGuarded(member: Member, context: Context, drafts: Draft[], options: RunOptions): Promise<void> | undefined {
  const {onRule, onFailure, signal} = options
  const known = drafts.length
  const tell = (error: unknown): void => {
    signal?.throwIfAborted()
    if (!(onFailure && error instanceof RuleError)) throw error
    onFailure(error)
    drafts.length = known
  }
  try {
    return (onRule ? timed(member, context, onRule) : runRule(member, context))?.catch(tell)
  } catch (error) {
    tell(error)
    return undefined
  }
}

function filterContext(
  {story, resources}: Reading,
  context: Context,
  options: RunOptions,
  suppressions: Suppressions | undefined
): FilterContext {
  const {severities = new Map(), ruleOptions = new Map(), neverFlag = [], minConfidence = 0, safeOnly = false} = options
  const {unsure = new Set()} = options
  return {
    source: story.source,
    text: story.text,
    map: story.map,
    said: saidIn(story, context.quotes),
    coded: codedQuotations(story.text, story.paragraphs).map(span => story.map.toSource(span)),
    reread: source => reread(source, resources, options),
    severities,
    neverFlag,
    minConfidence,
    unsure,
    safeOnly,
    ruleOptions,
    ...(suppressions && {suppressions: {by: suppressions, reportUnused: unusedReporter(options.rules, story)}}),
    ...(options.file && {toFile: options.file.toFile})
  }
}

/** Spans of the source in which somebody speaks, or may. */
function saidIn(story: Story, quotes: Quotes): Span[] {
  return saidSpans(story.text, quotes).map(span => story.map.toSource(span))
}

function reread(source: string, resources: Resources, {file}: RunOptions): Span[] {
  const story = storyFor(source, resources, file && {hidden: []})
  return saidIn(story, readQuotes(story.text, story.paragraphs))
}

/**
 * Rules that look at one story before they look at the one beside it, where several are checked at a time. The code of so many stays in the
 * processor's cache meanwhile, that of all does not: stories that begin together take a seventh less time (loop tiling).
 */
const rulesInARow = 16

/** In UTF-16 code units, each rule reading all: to look at the clock for each rule takes a twentieth of a short story's time. */
const unitsAtAStretch = 10_000

/** Between two things that take long in a long story. */
async function hearEvents(signal: AbortSignal | undefined): Promise<void> {
  if (isTurnDue()) await letEventsIn()
  signal?.throwIfAborted()
}

/** Most rules answer at once: only those that wait for a model make the others wait. */
function runRule({rule, check}: Member, context: Context): Promise<void> | undefined {
  try {
    return check(context)?.catch(error => {
      throw new RuleError(rule.id, error)
    })
  } catch (error) {
    throw new RuleError(rule.id, error)
  }
}

async function timed(member: Member, context: Context, onRule: NonNullable<RunOptions['onRule']>): Promise<void> {
  const started = performance.now()
  await runRule(member, context)
  onRule(member.rule.id, performance.now() - started)
}

function ownOptions(specs: NonNullable<Rule['options']>, given: RuleOptions = {}): Map<string, number> {
  return new Map(Object.entries(specs).map(([name, spec]) => [name, (given[name] as number) ?? spec.default]))
}

function withStoryWords(resources: Resources, suppressions: Suppressions | undefined): Resources {
  if (!suppressions || suppressions.words.size === 0) return resources
  return {...resources, speller: withWords(resources.speller, suppressions.words)}
}

/** Makes drafts of directives that suppress nothing, where the rule about them is on. */
function unusedReporter(rules: readonly Rule[], story: Story): (span: Span) => Draft[] {
  const rule = rules.find(({id}) => id === unusedRule)
  return span => (rule ? [toDraft(rule, {message: 'unused', span, of: 'source'}, story)] : [])
}
