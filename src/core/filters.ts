/** What happens to findings between a rule and a report, in the one order there is. */

import type {Suppressions} from '../directives/suppress.js'
import type {OffsetMap} from '../text/offset-map.js'
import {hasWord} from '../text/word-edge.js'
import {editsOf} from './edits.js'
import {isNeverFlagged, type NeverFlag} from './house.js'
import type {RuleOptions} from './options.js'
import {dropCovered, dropToldTwice, graverFirst, partLines} from './overlaps.js'
import {keepSaid} from './said-words.js'
import {SpanIndex} from './span-index.js'
import type {Draft, Finding, Severity, Span} from './types.js'

export interface FilterContext {
  source: string
  /** The unwrapped text, which `map` maps to the source. */
  text: string
  map: OffsetMap
  /** Spans of the source in which somebody speaks. */
  said: readonly Span[]
  /** Spans between what is to become quotation marks. */
  coded: readonly Span[]
  /** The same of the source after repairs. */
  reread(source: string): readonly Span[]
  /** Severities by rule id, where the configuration differs from the rule. */
  severities: ReadonlyMap<string, Severity>
  /** What the newsroom says is right. */
  neverFlag: readonly NeverFlag[]
  minConfidence: number
  /** Rules that are held to their own confidence, where that is less. */
  unsure: ReadonlySet<string>
  /** Leave only what `fix` would repair. */
  safeOnly: boolean
  /** What single rules are told, by id. */
  ruleOptions: ReadonlyMap<string, RuleOptions>
  /** What the story itself says; absent where it says nothing. */
  suppressions?: {by: Suppressions; reportUnused: (span: Span) => Draft[]}
  /** Leads from the source to the file that it is a part of. */
  toFile?: (span: Span) => Span
}

export type Filter = (drafts: Draft[], context: FilterContext) => Draft[]

/** Where the finding that a reader would have seen is suppressed, those that it would have covered go with it. */
const dropSuppressed: Filter = (drafts, {suppressions, ...place}) => {
  if (!suppressions) return drafts
  const {by, reportUnused} = suppressions
  const suppressed = new Set(drafts.filter(draft => by.has(draft, place)))
  const gravest = new Map([...suppressed].toSorted((a, b) => graverFirst(b, a)).map(draft => [spanKey(draft), draft]))
  const isCovered = (draft: Draft): boolean => {
    const other = gravest.get(spanKey(draft))
    return other !== undefined && graverFirst(other, draft) <= 0
  }
  const left = drafts.filter(draft => !suppressed.has(draft) && !isCovered(draft))
  return [...left, ...by.unused.flatMap(({span}) => reportUnused(span))]
}

/** A wrapped paragraph runs on across a directive, and so may what is found in it: no repair takes the directive away. */
const spareDirectives: Filter = (drafts, {suppressions, ...place}) =>
  suppressions ? drafts.map(draft => suppressions.by.sparing(draft, place)) : drafts

const spanKey = ({start, end}: Draft): string => `${start} ${end}`

const dropNeverFlagged: Filter = (drafts, {neverFlag, text, map}) => {
  if (neverFlag.length === 0) return drafts
  return drafts.filter(
    ({rule, start, end}) => !isNeverFlagged(neverFlag, rule, text, [map.fromSource(start), map.fromSource(end)])
  )
}

/** Somebody said what stands in quotation marks: there, only punctuation and white space are repaired unasked. */
const guardQuotes: Filter = (drafts, {source, said, coded}) => {
  const spoken = new SpanIndex([...said, ...coded], span => span)
  return drafts.map(draft =>
    draft.fix === 'safe' && changesQuotedWord(draft, source, spoken) ? {...draft, fix: 'suggest'} : draft
  )
}

function changesQuotedWord(draft: Draft, source: string, said: SpanIndex<Span>): boolean {
  return editsOf(draft).some(edit => {
    if (said.overlapping([edit.start, edit.end]).length === 0) return false
    return lettersOf(source.slice(edit.start, edit.end)) !== lettersOf(edit.text)
  })
}

/** The words of a text, spaced evenly; a word broken at a line end counts as whole. */
function lettersOf(text: string): string {
  return text
    .replaceAll(/[-\u00AD]\s*[\r\n]\s*|-/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const applySeverity: Filter = (drafts, {severities}) =>
  drafts.map(draft => ({...draft, severity: severities.get(draft.rule) ?? draft.severity}))

const applyRuleOptions: Filter = (drafts, {ruleOptions}) => {
  if (ruleOptions.size === 0) return drafts
  return drafts.flatMap(draft => {
    const {minConfidence = 0, fix} = ruleOptions.get(draft.rule) ?? {}
    if (draft.confidence < minConfidence) return []
    return [fix === 'suggest' && draft.fix === 'safe' ? {...draft, fix} : draft]
  })
}

const dropUnsure: Filter = (drafts, {minConfidence, unsure, safeOnly}) =>
  drafts.filter(({rule, confidence, fix, meta}) => {
    const least = unsure.has(rule) ? Math.min(minConfidence, meta.confidence) : minConfidence
    return confidence >= least && (!safeOnly || fix === 'safe')
  })

/** A rule says better what is wrong than the model, which only sees that something is, and may see it in the next word. */
const deferToRules: Filter = (drafts, {source}) => {
  const ruled = drafts.filter(({meta}) => !meta.asksModel)
  return drafts.filter(draft => {
    if (!draft.meta.asksModel) return true
    const {start, end} = draft
    return ruled.every(rule => {
      const shared = Math.min(end, rule.end) - Math.max(start, rule.start)
      return shared <= (end - start) / 3 && !standBeside(rule, draft, source)
    })
  })
}

/** `According [new]`: words with nothing but a space between them. */
function standBeside(rule: Draft, other: Draft, source: string): boolean {
  if (!hasWord(rule.quote)) return false
  const [first, second] = rule.start < other.start ? [rule, other] : [other, rule]
  return second.start - first.end === 1 && source[first.end] === ' '
}

/** Two rules that point at the same characters make one finding: the graver, surer one, with the suggestions of both. */
const mergeSameSpan: Filter = drafts => {
  const bySpan = new Map<string, Draft>()
  for (const draft of drafts.toSorted(graverFirst)) {
    const key = spanKey(draft)
    const kept = bySpan.get(key)
    if (!kept) bySpan.set(key, draft)
    else bySpan.set(key, {...kept, suggestions: union(kept, draft)})
  }
  return [...bySpan.values()]
}

function union(kept: Draft, other: Draft): Finding['suggestions'] {
  const texts = new Set(kept.suggestions.map(suggestion => suggestion.text))
  return [...kept.suggestions, ...other.suggestions.filter(suggestion => !texts.has(suggestion.text))]
}

const dropRepeated: Filter = (drafts, {source}) => dropToldTwice(dropCovered(drafts, source), source)

const partNeighbours: Filter = (drafts, {source}) => partLines(drafts, source)

const guardSaid: Filter = (drafts, {source, said, reread}) => keepSaid(drafts, source, said, reread)

const sortByPlace: Filter = drafts =>
  drafts.toSorted((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1))

export const filters = [
  ['dropSuppressed', dropSuppressed],
  ['spareDirectives', spareDirectives],
  ['dropNeverFlagged', dropNeverFlagged],
  ['guardQuotes', guardQuotes],
  ['applySeverity', applySeverity],
  ['applyRuleOptions', applyRuleOptions],
  ['dropUnsure', dropUnsure],
  ['deferToRules', deferToRules],
  ['mergeSameSpan', mergeSameSpan],
  ['dropRepeated', dropRepeated],
  ['partNeighbours', partNeighbours],
  ['guardSaid', guardSaid],
  ['sortByPlace', sortByPlace]
] as const satisfies readonly (readonly [string, Filter])[]

/** Runs the chain. */
export function applyFilters(drafts: Draft[], context: FilterContext): Draft[] {
  return filters.reduce((left, [, filter]) => filter(left, context), drafts)
}
