/** The public face. */
export {type Checker, check, createChecker, type Fixed, type StoryInfo} from './checker.js'
export {applyEdits, applyFixes} from './core/edits.js'
export {type CheckOptions, OptionError, type Preset, presets, type RuleSetting} from './core/options.js'
export {RuleError} from './core/run-rules.js'
export type {Edit, Finding, Fix, Report, Severity, Span, Stage, Stats, Suggestion} from './core/types.js'
export {retextWireproof} from './retext.js'
export {version} from './version.js'
