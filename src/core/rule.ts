/** What a rule is: metadata, messages, examples and a check, on a function that is a unified plugin. */
import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import type {Pattern} from '../text/needs.js'
import type {Context} from './context.js'
import {type RuleSetting, type RuleSettings, settleAlone} from './rule-settings.js'
import type {StoryViews} from './story-views.js'
import type {Fix, Severity, Span, Stage} from './types.js'

/** A sentence that shows the rule at work; ⟦ ⟧ mark what it must point at. */
export type Example =
  /** Exactly one finding, at the mark; `better` is the text with the first suggestion applied, and must stay silent. */
  | {bad: string; better?: string}
  /** Correct copy. */
  | {good: string}
  /** Almost the fault; must stay silent. */
  | {near: string}

/** A replacement for the reported span, or edits of the text that lie elsewhere. */
export type Repair = string | {text?: string; edits: readonly {span: Span; text: string}[]; confidence?: number}

export interface Observation<M extends string = string> {
  message: M
  /** What to point at, in `context.text`; in `context.story.source` where `of` says so. */
  span: Span
  of?: 'text' | 'source'
  /** Fills the `{holes}` of the message. */
  data?: Readonly<Record<string, string | number>>
  /** Replacements, the best first. Edits are offsets of the same text as `span`. */
  suggest?: readonly Repair[]
  /** When it differs from the rule's own. */
  confidence?: number
  /** What speaks for this finding in particular; added to the rule's `why`. */
  evidence?: string
  /** `suggest` where a rule that is otherwise `safe` cannot be sure. */
  fix?: Fix
}

/** A number that a rule goes by. */
export interface RuleOption {
  description: string
  type: 'number' | 'integer'
  default: number
  minimum?: number
  maximum?: number
}

/** What a rule says of itself. */
export interface RuleMeta<M extends string = string, O extends string = string> {
  /** `group/name`: the file's path below `rules/`. Never changes, never reused. */
  id: string
  /** One sentence in the imperative: "Find …". */
  summary: string
  /** One or two sentences for an editor: why this happens and why it matters. */
  why: string
  severity: Severity
  stage: Stage
  fix: Fix
  /** 0 to 1: the share of its findings that are right, as measured; 0.9 when unmeasured and mechanical. */
  confidence: number
  /** Why the rule is off unless a configuration names it (a matter of house style). */
  optIn?: string
  /** Whether it asks the language model. */
  asksModel?: boolean
  /** Where to read about it, for rules that are not ours. */
  url?: string
  /** Ids it had before. */
  formerly?: readonly string[]
  /** What its docs page adds: libraries measured, figures, limits. */
  notes?: string
  /** Numbers that a configuration may change, by name. */
  options?: Readonly<Record<O, RuleOption>>
  messages: Readonly<Record<M, string>>
  /** At least one `bad`, one `good` and one `near`. */
  examples: readonly Example[]
}

/** What `defineRule` takes: `M` are the names of its messages, `O` those of its options. */
export interface RuleDefinition<M extends string = string, O extends string = string> extends RuleMeta<M, O> {
  /** Whether a word, in lower case, may be what it speaks of; it is then not asked about stories without one. Must give the same answer whenever asked. */
  concerns?(word: string): boolean
  /** Without a match of one of these it finds nothing: it is not asked about stories that lack the letters for all of them. */
  patterns?: readonly Pattern[]
  /** A cheap look at a story: where it says no, the rule finds nothing and is not asked. */
  mayFind?(context: StoryViews): boolean
  /** Looks at one story and reports. Throws only on a defect of its own. */
  check(context: Context<M, O>): undefined | Promise<void>
}

/** As a plugin it takes what a configuration says of the rule; it is on unless that is `off`. */
type RulePlugin = Plugin<[setting?: RuleSetting | RuleSettings | undefined], Root>

/** A rule; `unified().use(retextEnglish).use(rule, options)` runs it alone. Throws an `OptionError` for options that make no sense. */
export type Rule = Readonly<RuleDefinition> & RulePlugin & {toJSON(): RuleMeta}

/** Makes a rule of a definition. */
export function defineRule<const M extends string, const O extends string = never>(
  definition: RuleDefinition<M, O>
): Rule {
  const rule = shaped(definition, plugin)
  return rule

  function plugin(setting: RuleSetting | RuleSettings = 'on') {
    const settings = settleAlone(rule, setting)
    return async (tree: Root, file: VFile): Promise<void> => {
      // Loaded late: the runner knows rules, and a rule alone need not know the runner.
      const {checkTree} = await import('../check-tree.js')
      await checkTree(tree, file, {...settings, minConfidence: 0, safeOnly: false})
    }
  }
}

/** Every field, there or not: one that is added above and forgotten below does not compile. */
type Shape<Fields> = {[Name in keyof Required<Fields>]: Fields[Name] | undefined}

/** With all fields in one order, there or not, so that all rules have one hidden class: the runner asks hundreds of them about each story. */
function shaped<M extends string, O extends string>(definition: RuleDefinition<M, O>, plugin: RulePlugin): Rule {
  const {id, summary, why, severity, stage, fix, confidence, optIn, asksModel, url, formerly, notes} = definition
  const {options, messages, examples, concerns, patterns, mayFind, check} = definition
  const meta = {
    id,
    summary,
    why,
    severity,
    stage,
    fix,
    confidence,
    optIn,
    asksModel,
    url,
    formerly,
    notes,
    options,
    messages,
    examples
  } satisfies Shape<RuleMeta<M, O>>
  const work = {concerns, patterns, mayFind, check} satisfies Shape<Omit<RuleDefinition<M, O>, keyof RuleMeta>>
  // JSON leaves functions out, and a list of rules is what a settings page asks for.
  return Object.assign(plugin, meta, work, {toJSON: () => meta}) as unknown as Rule
}
