/** What the parts hand to each other. Every offset in the project is a UTF-16 code unit of a decoded text; spans end exclusive. */

import type {RuleMeta} from './rule.js'
import type {StoryScore} from './score.js'

/** `[start, end]`, end exclusive. */
export type Span = readonly [start: number, end: number]

/** `error`: broken beyond doubt. `warning`: very likely wrong. `query`: an editor must ask the source. */
export type Severity = 'error' | 'warning' | 'query'

/** `safe`: the meaning cannot change and `fix` applies it. `suggest`: a person chooses. `none`: nothing to offer. */
export type Fix = 'safe' | 'suggest' | 'none'

/** `nursery` rules are off by default; `deprecated` ones still run when named. */
export type Stage = 'nursery' | 'stable' | 'deprecated'

/** A replacement of `[start, end)` of the source by `text`. */
export interface Edit {
  start: number
  end: number
  text: string
}

export interface Suggestion {
  /** What to print in place of the finding's `quote`. */
  text: string
  /** 0 to 1: how often this replacement is right when the finding is. */
  confidence: number
  /** The smallest edits of the source that bring it about, escaped as the format asks; they never overlap. */
  edits: Edit[]
}

/** One thing to look at. `start` and `end` are offsets in the source; lines and columns are 1-based, `endColumn` exclusive. */
export interface Finding {
  rule: string
  severity: Severity
  /** 0 to 1, calibrated: of the findings at 0.8, four in five are right. */
  confidence: number
  message: string
  why: string
  url: string
  start: number
  end: number
  line: number
  column: number
  endLine: number
  endColumn: number
  /** The prose that stands in the source from `start` to `end`: without escapes and markup where the format has them. */
  quote: string
  fix: Fix
  suggestions: Suggestion[]
}

/** A finding on its way from its rule to the report, with what the filters need to know. */
export interface Draft extends Finding {
  meta: RuleMeta
}

export interface Stats {
  words: number
  sentences: number
  paragraphs: number
}

export interface Report {
  /** The path handed in with the text, if any. */
  path?: string
  findings: Finding[]
  stats: Stats
  /** How far from print the story is, by all that was found. */
  score: StoryScore
  /** What to know about the check itself: that the language model is missing, say. */
  notices?: string[]
}
