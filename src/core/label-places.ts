/** Where labels stand in a story, and what those places begin with. */
import {type LiteralScreen, matchesIn} from '../text/literals.js'
import {beyondAscii, digit} from '../text/needs.js'
import type {StoryViews} from './story-views.js'

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
  /** What its paragraph holds. */
  screen: LiteralScreen
}

const sentenceEnd = /[.!?…]["'”’)\]]{0,3}\s+(?=\S)/gu

/** Where paragraphs begin, and what follows an end mark and a space in them. */
export const sentenceHeads = (context: StoryViews): Head[] =>
  context.stretches('paragraph').flatMap(({start, text: paragraph, screen}) => {
    const end = start + paragraph.length
    const indent = paragraph.length - paragraph.trimStart().length
    const inner = [...matchesIn(paragraph, sentenceEnd)].map(match => ({
      at: start + match.index + match[0].length,
      end,
      first: false,
      screen
    }))
    return [{at: start + indent, end, first: true, screen}, ...inner]
  })

/** How the places where a search looks begin; a view. */
export type Keys = (context: StoryViews) => ReadonlySet<string>

export const keyLength = 3
const opening = new RegExp(sign, 'u')

/** Adds the first letters of a stretch, in lower case: one, two and three; and what stands for a figure or a foreign letter there. */
function addKeys(keys: Set<string>, text: string, start: number, end: number): void {
  const first = text.slice(start, Math.min(end, start + keyLength)).toLowerCase()
  for (let length = 1; length <= keyLength; length++) keys.add(first.slice(0, length))
  if (/^\d/.test(first)) keys.add(digit)
  if (first > '\x7F') keys.add(beyondAscii)
}

/** The same wherever a label may begin behind the signs before it: it may begin with some of those itself. */
function addLabelKeys(keys: Set<string>, text: string, start: number, end: number): void {
  let at = start
  addKeys(keys, text, at, end)
  while (at < end && opening.test(text[at]!)) addKeys(keys, text, ++at, end)
}

export function lineKeys({text, paragraphs}: StoryViews): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const [start, end] of paragraphs) if (end - start <= longestLine) addLabelKeys(keys, text, start, end)
  return keys
}

export function leadKeys(context: StoryViews): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const {at, end} of context.view(sentenceHeads)) addKeys(keys, context.text, at, end)
  return keys
}

export function tailKeys(context: StoryViews): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const {at, end, first} of context.view(sentenceHeads))
    if (!first && end - at <= longestLine) addLabelKeys(keys, context.text, at, end)
  return keys
}
