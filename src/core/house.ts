/** What a newsroom adds to our rules: rules of its own, words it prints, and texts that no rule may report. */
import {isWithinWord} from '../text/word-edge.js'
import type {Rule} from './rule.js'

/** A text that is right as it stands. */
export interface NeverFlag {
  text: string
  /** The one rule, or group, that may not report it; absent for all rules. */
  rule?: string
  /** Where it is written, in which file. */
  place?: {file?: string; line: number; column: number}
}

/** The contents of a house file and of those it extends, compiled. */
export interface HouseRules {
  /** The file they come from, if any. */
  readonly path?: string
  /** Absolute: that file and all that it extends. */
  readonly files?: readonly string[]
  /** A hash of the files that they come from. */
  readonly digest?: string
  /** Ready to run, in their order. */
  readonly rules: readonly Rule[]
  /** Words that are spelled right. In lower case they may be printed with a capital; otherwise as they stand or in capitals. */
  readonly words: ReadonlySet<string>
  readonly neverFlag: readonly NeverFlag[]
}

/** Whether a span of a text lies within a text that its rule may not report. */
export function isNeverFlagged(
  entries: readonly NeverFlag[],
  rule: string,
  text: string,
  [start, end]: readonly [number, number]
): boolean {
  return entries.some(entry => concerns(entry.rule, rule) && covers(entry.text, text, start, end))
}

function concerns(wanted: string | undefined, rule: string): boolean {
  return wanted === undefined || wanted === rule || rule.startsWith(`${wanted}/`)
}

/** Looks only as far around the span as the text is long. */
function covers(wanted: string, text: string, start: number, end: number): boolean {
  const from = Math.max(0, end - wanted.length)
  const around = text.slice(from, start + wanted.length)
  for (let at = around.indexOf(wanted); at >= 0; at = around.indexOf(wanted, at + 1)) {
    if (!isWithinWord(text, from + at) && !isWithinWord(text, from + at + wanted.length)) return true
  }
  return false
}
