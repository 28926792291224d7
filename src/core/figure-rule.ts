/** The kind that holds the figures of a sentence against each other. */
import {matchesIn} from '../text/literals.js'
import type {Pattern} from '../text/needs.js'
import {defineRule, type Observation, type Rule, type RuleMeta} from './rule.js'
import type {Span} from './types.js'

/** A match in its sentence. */
export interface FigureMatch {
  sentence: string
  /** The sentence up to the match, and what stands behind it. */
  before: string
  after: string
}

export interface FigureCheck<M extends string> {
  /** A sign without which the pattern cannot match: patterns of figures are slow. */
  needs: RegExp
  /** Global. Points at the whole match, or at the group `mark` where it took part. */
  pattern: Pattern
  /** What to report for the groups of a match; nothing where the figures agree or count different things. */
  found(groups: Readonly<Record<string, string>>, match: FigureMatch): Omit<Observation<M>, 'span'> | undefined
}

export interface FigureRuleDefinition<M extends string> extends RuleMeta<M> {
  checks: readonly FigureCheck<M>[]
}

/** Runs every check over every sentence that has a figure. */
export function figureRule<const M extends string>(definition: FigureRuleDefinition<M>): Rule {
  const {checks, ...meta} = definition
  return defineRule<M>({
    ...meta,
    patterns: checks.map(({pattern}) => pattern),
    check(context) {
      for (const {text, start, screen} of context.stretches('sentence')) {
        for (const {needs, pattern, found} of checks) {
          if (!screen.mayMatch(pattern) || !needs.test(text)) continue
          for (const match of matchesIn(text, context.fitting(pattern, text))) {
            const groups = match.groups as Record<string, string>
            const end = match.index! + match[0].length
            const observation = found(groups, {
              sentence: text,
              before: text.slice(0, match.index),
              after: text.slice(end)
            })
            if (observation) context.report({...observation, span: spanOf(match, start)})
          }
        }
      }
      return undefined
    }
  })
}

function spanOf(match: RegExpMatchArray, start: number): Span {
  const from = start + match.index!
  const mark = match.groups?.mark
  if (mark === undefined) return [from, from + match[0].length]
  const at = from + match[0].lastIndexOf(mark)
  return [at, at + mark.length]
}
