/** The kind of rule for what a web page or a wire left in a story: labels that are a line, a lead, a tail or an aside. */
import {type LiteralScreen, matchesIn} from '../text/literals.js'
import {fitter} from '../text/narrow.js'
import {type Keys, leadKeys, lineKeys, longestLine, opener, sentenceHeads, tailKeys} from './label-places.js'
import {addLabels, possibleLabels} from './label-table.js'
import {defineRule, type Rule, type RuleMeta} from './rule.js'
import type {StoryViews} from './story-views.js'
import type {Span} from './types.js'

export type Patterns = RegExp | readonly RegExp[]

export interface ResidueRuleDefinition<M extends string> extends RuleMeta<M> {
  /** Its hole is `{label}`. */
  message: M
  /** What a whole paragraph reads, bullets, brackets and end marks aside. Patterns are written without anchors. */
  line?: Patterns
  /** What stands at the head of a paragraph or between two sentences, before a capital, a digit or an opening quote. */
  lead?: Patterns
  /** What stands at the end of a paragraph, after a finished sentence. */
  tail?: Patterns
  /** What stands at the end of a paragraph, glued to anything, its own dash or bar included. */
  suffix?: Patterns
  /** What may stand anywhere. */
  aside?: Patterns
  /** Labels that say something which a person may want to keep: they are not taken out unasked. */
  telling?: RegExp
  /** Good copy that the patterns alone do not tell from residue. */
  unless?(label: string, span: Span, context: StoryViews): boolean
}

/** What goes on behind a label and may be the story: `Log in` is not. */
const sentence = String.raw`["“(]?\p{Lu}(?:\S*\s+){4,}\S*[.!?]["”’)]*\s*$`
const fullSentence = new RegExp(`^${sentence}`, 'u')
/** A label that runs into a second sentence may hold some of the story: it is not taken out unasked. */
const severalSentences = new RegExp(String.raw`[.!?…]["'”’)]{0,3}\s+${sentence}`, 'u')

/** `Stay informed.` before a sentence of the story may be advice that the story gives. */
const severalWords = /(?:\S+\s+){4}/u

const closer = String.raw`[\s:»›▶►→↓…|*–—_=~#)\]】</>-]*`

/** Reports labels that are no part of the story and offers to take them out as an editor would. */
export function residueRule<const M extends string>(definition: ResidueRuleDefinition<M>): Rule {
  const {message, line, lead, tail, suffix, aside, telling, unless, ...meta} = definition
  const finders = [
    ...compile(line, source => `^${opener}(?:${source})[.!]*${closer}$`, wholeLines, '', lineKeys),
    ...compile(lead, source => `(?:${source})${closer}(?<=\\s)(?=["“‘'(]?[\\p{Lu}\\d])`, leads, 'y', leadKeys),
    ...compile(tail, source => `${opener}(?:${source})(?:\\.{3}|${closer})\\s*$`, tails, 'y', tailKeys),
    ...compile(suffix, source => `\\s*(?:${source})\\s*$`, suffixes),
    ...compile(aside, source => source, asides, 'g')
  ]
  return defineRule<M>({
    ...meta,
    mayFind(context) {
      const possible = context.view(possibleLabels)
      return finders.some(({patterns}) => possible.has(patterns))
    },
    check(context) {
      const seen: Span[] = []
      for (const {find} of finders) {
        for (const span of find(context)) {
          const label = context.text.slice(...span)
          if (seen.some(other => meet(other, span)) || unless?.(label, span, context)) continue
          seen.push(span)
          const edits = [{span: removal(context.text, span), text: gapAfter(context.text, span)}]
          const fix = severalSentences.test(label) || telling?.test(label) ? ({fix: 'suggest'} as const) : {}
          context.report({message, span, data: {label}, suggest: [{text: '', edits}], ...fix})
        }
      }
      return undefined
    }
  })
}

interface Finder {
  patterns: readonly RegExp[]
  find(context: StoryViews): Iterable<Span>
}

/** `compiled` makes of a pattern what matches at the places of the search in a part of the text: to be called where the pattern may match. */
type Search = (context: StoryViews, patterns: readonly RegExp[], compiled: Compiled) => Iterable<Span>
type Compiled = (pattern: RegExp, part: string) => RegExp

function compile(
  given: Patterns | undefined,
  wrap: (source: string) => string,
  search: Search,
  flag = '',
  keys?: Keys
): Finder[] {
  if (given === undefined) return []
  const patterns = given instanceof RegExp ? [given] : [...given]
  const fitting = fitters(wrap, flag)
  addLabels(patterns, keys)
  const find = (context: StoryViews): Iterable<Span> => {
    const possible = context.view(possibleLabels).get(patterns)
    if (!possible) return []
    const inOrder = possible.length > 1 ? patterns.filter(pattern => possible.includes(pattern)) : possible
    return search(context, inOrder, (pattern, part) => fitting(pattern)(context.alphabetOf(part)))
  }
  return [{patterns, find}]
}

/** Wraps each pattern at its first use. */
function fitters(wrap: (source: string) => string, flag: string): (pattern: RegExp) => ReturnType<typeof fitter> {
  const made = new Map<RegExp, ReturnType<typeof fitter>>()
  return pattern => {
    const known = made.get(pattern)
    if (known) return known
    const fresh = fitter({source: wrap(pattern.source), flags: pattern.flags.replace(/[gy]/u, '') + flag})
    made.set(pattern, fresh)
    return fresh
  }
}

const meet = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]

function* wholeLines(context: StoryViews, patterns: readonly RegExp[], compiled: Compiled): Generator<Span> {
  for (const {start, text: line, screen} of context.stretches('paragraph')) {
    if (line.length > longestLine) continue
    if (possibleIn(screen, patterns).some(pattern => compiled(pattern, line).test(line)))
      yield trimmed(context.text, [start, start + line.length])
  }
}

function* leads(context: StoryViews, patterns: readonly RegExp[], compiled: Compiled): Generator<Span> {
  for (const {at, end, screen} of context.view(sentenceHeads)) {
    const found = matchAt(
      context.text.slice(at, Math.min(end, at + longestLine)),
      possibleIn(screen, patterns),
      compiled
    )
    if (found) yield trimmed(context.text, [at, at + found])
  }
}

function* tails(context: StoryViews, patterns: readonly RegExp[], compiled: Compiled): Generator<Span> {
  const heads = context.view(sentenceHeads)
  for (const [index, {at, end, first, screen}] of heads.entries()) {
    if (first || end - at > longestLine) continue
    const possible = possibleIn(screen, patterns)
    // A label that is a sentence of its own takes nothing of the story behind it along.
    const next = heads[index + 1]?.at ?? end
    const own = context.text.slice(at, next)
    const isOwn = next < end && fullSentence.test(context.text.slice(next, end)) && matchAt(own, possible, compiled) > 0
    if ((isOwn && severalWords.test(own)) || matchAt(context.text.slice(at, end), possible, compiled))
      yield trimmed(context.text, [at, isOwn ? next : end])
  }
}

function* suffixes(context: StoryViews, patterns: readonly RegExp[], compiled: Compiled): Generator<Span> {
  for (const {start, text, screen} of context.stretches('paragraph')) {
    const end = start + text.length
    const from = Math.max(start, end - 120)
    const last = context.text.slice(from, end)
    for (const pattern of possibleIn(screen, patterns)) {
      const match = compiled(pattern, last).exec(last)
      if (!match || (from === start && match.index === 0)) continue
      yield trimmed(context.text, [from + match.index, end])
      break
    }
  }
}

function* asides(context: StoryViews, patterns: readonly RegExp[], compiled: Compiled): Generator<Span> {
  for (const {start, text: paragraph, screen} of context.stretches('paragraph')) {
    for (const pattern of possibleIn(screen, patterns))
      for (const match of matchesIn(paragraph, compiled(pattern, paragraph)))
        yield trimmed(context.text, [start + match.index, start + match.index + match[0].length])
  }
}

const possibleIn = (screen: LiteralScreen, patterns: readonly RegExp[]): readonly RegExp[] =>
  patterns.filter(pattern => screen.mayMatch(pattern))

function matchAt(text: string, patterns: readonly RegExp[], compiled: Compiled): number {
  for (const each of patterns) {
    const pattern = compiled(each, text)
    pattern.lastIndex = 0
    const match = pattern.exec(text)
    if (match) return match[0].length
  }
  return 0
}

function trimmed(text: string, [start, end]: Span): Span {
  const label = text.slice(start, end)
  return [start + label.length - label.trimStart().length, end - label.length + label.trimEnd().length]
}

/** What must go with a label so that no hole is left: its line end, or the space or dash that parted it from the text. */
export function removal(text: string, [start, end]: Span): Span {
  let from = start
  let to = end
  while (from > 0 && isBlank(text[from - 1]!)) from--
  while (to < text.length && isBlank(text[to]!)) to++
  const opens = from === 0 || isLineEnd(text[from - 1]!)
  const closes = to === text.length || isLineEnd(text[to]!)
  if (opens && closes) return wholeLine(text, from, to)
  if (opens) return [from, to]
  if (closes) return [beforeDash(text, from, start), end]
  return from < start ? [from, end] : [start, to]
}

/** Between two words that a label alone kept apart, a space stays. */
function gapAfter(text: string, span: Span): string {
  const [from, to] = removal(text, span)
  return /[\p{L}\p{N}.,;:!?"”’)]/u.test(text[from - 1] ?? '') && /[\p{L}\p{N}"“‘(]/u.test(text[to] ?? '') ? ' ' : ''
}

function wholeLine(text: string, from: number, to: number): Span {
  let before = from
  let after = to
  while (before > 0 && /\s/u.test(text[before - 1]!)) before--
  while (after < text.length && /\s/u.test(text[after]!)) after++
  if (after === text.length) return [before, before === 0 ? after : to]
  if (before === 0) return [0, after]
  const blankBefore = lineEnds(text.slice(before, from)) > 1
  return [from, blankBefore ? after : afterLineEnd(text, to)]
}

function beforeDash(text: string, from: number, start: number): number {
  if (from === start || !/[-–—|]/u.test(text[from - 1] ?? '')) return from
  let at = from
  while (at > 0 && /[-–—|\s]/u.test(text[at - 1]!)) at--
  return at
}

const isBlank = (char: string): boolean => /[^\S\r\n]/u.test(char)
const isLineEnd = (char: string): boolean => char === '\n' || char === '\r'
const lineEnds = (gap: string): number => gap.match(/\r\n|\r|\n/gu)?.length ?? 0
const afterLineEnd = (text: string, at: number): number =>
  at + (/^(?:\r\n|\r|\n)/u.exec(text.slice(at, at + 2))?.[0].length ?? 0)
