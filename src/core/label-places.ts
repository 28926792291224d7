/** Where labels stand in a story, and what those places begin with: most patterns for labels need not even be compiled. */
import {matchesIn} from '../text/literals.js'
import {beginningsOf} from '../text/pattern-facts.js'
import type {Context} from './context.js'

/** A longer paragraph is prose, whatever it says. */
export const longestLine = 240
const sign = String.raw`[\s•·●○■▪◆»›▶►→↓*>|–—_=~#([【<^+-]`
/** What may stand before a label. */
export const opener = `${sign}*`

interface Head {
  at: number
  /** Of its paragraph. */
  end: number
  /** Whether it opens its paragraph. */
  first: boolean
}

const sentenceEnd = /[.!?…]["'”’)\]]{0,3}\s+(?=\S)/gu

/** Where paragraphs begin, and what follows an end mark and a space in them. */
export const sentenceHeads = ({text, paragraphs}: Context): Head[] =>
  paragraphs.flatMap(([start, end]) => {
    const paragraph = text.slice(start, end)
    const indent = paragraph.length - paragraph.trimStart().length
    const inner = [...matchesIn(paragraph, sentenceEnd)].map(match => ({
      at: start + match.index + match[0].length,
      end,
      first: false
    }))
    return [{at: start + indent, end, first: true}, ...inner]
  })

/** How the places where a search looks begin; a view. */
export type Keys = (context: Context) => ReadonlySet<string>

const keyLength = 3
const opening = new RegExp(sign, 'u')

/** The first letters of a stretch, in lower case; of what follows the signs before a label, where those may stand. */
function keyOf(text: string, start: number, end: number): string {
  return text
    .slice(start, Math.min(end, start + keyLength))
    .toLowerCase()
    .slice(0, keyLength)
}

function labelStart(text: string, start: number, end: number): number {
  let at = start
  while (at < end && opening.test(text[at]!)) at++
  return at
}

export const lineKeys = ({text, paragraphs}: Context): ReadonlySet<string> =>
  new Set(
    paragraphs
      .filter(([start, end]) => end - start <= longestLine)
      .map(([start, end]) => keyOf(text, labelStart(text, start, end), end))
  )

export const leadKeys = (context: Context): ReadonlySet<string> =>
  new Set(context.view(sentenceHeads).map(({at, end}) => keyOf(context.text, at, end)))

export const tailKeys = (context: Context): ReadonlySet<string> =>
  new Set(
    context
      .view(sentenceHeads)
      .filter(({at, end, first}) => !first && end - at <= longestLine)
      .map(({at, end}) => keyOf(context.text, labelStart(context.text, at, end), end))
  )

/** Patterns by the keys of what they begin with; `rest` may begin anyhow. */
interface PatternTable {
  byKey: ReadonlyMap<string, readonly RegExp[]>
  rest: readonly RegExp[]
}

/** Tells which of some patterns may match in a story; those with keys only where a place begins as they do. */
export function patternScreen(patterns: readonly RegExp[], keys?: Keys): (context: Context) => readonly RegExp[] {
  let table: PatternTable | undefined
  return context => {
    table ??= keys ? tabulate(patterns) : {byKey: new Map(), rest: patterns}
    const {byKey, rest} = table
    const found = rest.filter(pattern => context.mayMatch(pattern))
    if (!keys || byKey.size === 0) return found
    const before = found.length
    for (const key of context.view(keys))
      for (const pattern of byKey.get(key) ?? [])
        if (!found.includes(pattern) && context.mayMatch(pattern)) found.push(pattern)
    return found.length > before ? patterns.filter(pattern => found.includes(pattern)) : found
  }
}

function tabulate(patterns: readonly RegExp[]): PatternTable {
  const byKey = new Map<string, RegExp[]>()
  const rest: RegExp[] = []
  for (const pattern of patterns) {
    const keys = keysOf(pattern)
    if (!keys) rest.push(pattern)
    for (const key of keys ?? []) byKey.set(key, [...(byKey.get(key) ?? []), pattern])
  }
  return {byKey, rest}
}

/** The keys of what a pattern begins with; nothing where one is too short, or may be taken for the signs before a label. */
function keysOf(pattern: RegExp): ReadonlySet<string> | undefined {
  const beginnings = beginningsOf(pattern)
  const clear = beginnings?.every(beginning => beginning.length >= keyLength && !opening.test(beginning[0]!))
  return clear ? new Set(beginnings!.map(text => text.slice(0, keyLength))) : undefined
}
