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
  /** In UTF-16 code units. */
  start: number
  /** In UTF-16 code units, exclusive. */
  end: number
  text: string
}

/** A repair that is offered. */
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
  /** Its id: `group/name`. */
  rule: string
  severity: Severity
  /** 0 to 1, calibrated: of the findings at 0.8, four in five are right. */
  confidence: number
  /** What is wrong and what to do: one line, words of the text in backticks. */
  message: string
  /** How such faults come about, in one or two sentences. */
  why: string
  /** The rule's page. */
  url: string
  /** In UTF-16 code units of the source, as in JavaScript. */
  start: number
  /** In UTF-16 code units of the source, exclusive. */
  end: number
  /** From 1. */
  line: number
  /** From 1, in UTF-16 code units. */
  column: number
  /** From 1. */
  endLine: number
  /** From 1, in UTF-16 code units, exclusive. */
  endColumn: number
  /** The prose that stands in the source from `start` to `end`: without escapes and markup where the format has them. */
  quote: string
  fix: Fix
  /** The best first. */
  suggestions: Suggestion[]
}

/** A finding on its way from its rule to the report, with what the filters need to know. */
export interface Draft extends Finding {
  meta: RuleMeta
}

/** How much prose there was to check. */
export interface Stats {
  words: number
  sentences: number
  paragraphs: number
}

/** What a check of one text comes to. */
export interface Report {
  /** The path handed in with the text, if any. */
  path?: string
  /** In the order of the text. */
  findings: Finding[]
  stats: Stats
  /** How far from print the story is, by all that was found. */
  score: StoryScore
  /** What to know about the check itself: that the language model is missing, say. */
  notices?: string[]
}
