/** The public face. */
export {type Checker, type CheckerOptions, check, createChecker, type Fixed, type StoryInfo} from './checker.js'
export {applyEdits, applyFixes} from './core/edits.js'
export type {HouseRules, NeverFlag} from './core/house.js'
export {
  type CheckOptions,
  OptionError,
  type Preset,
  presets,
  type RuleOptions,
  type RuleSetting,
  type RuleSettings
} from './core/options.js'
export {type Pack, packs} from './core/packs.js'
export type {Example, Rule, RuleMeta, RuleOption} from './core/rule.js'
export {RuleError} from './core/run-rules.js'
export type {ScoreLabel, StoryScore} from './core/score.js'
export type {Edit, Finding, Fix, Report, Severity, Span, Stage, Stats, Suggestion} from './core/types.js'
export type {Fluency} from './fluency/fluency.js'
export {detectFormat, type Format, FormatError, type FormatOptions, formats} from './formats/index.js'
export type {Checked, Reporter, ReporterOptions, Result, Unread} from './reporters/types.js'
export {type RetextOptions, retextWireproof} from './retext.js'
export {HouseError, type Problem} from './user-files/problems.js'
export {version} from './version.js'
