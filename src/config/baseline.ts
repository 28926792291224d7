/** Findings that are known: told apart by rule, text and the letters around it, so that moved and rewrapped lines and sentences beside them change nothing. */
import {createHash} from 'node:crypto'
import type {Finding} from '../core/types.js'
import {configError} from './problems.js'

/** A finding, or several that look alike. */
export interface Known {
  rule: string
  text: string
  /** The last letters before it and the first after it, within its paragraph, without spaces and punctuation but for a full stop between sentences. */
  before: string
  after: string
  count: number
}

/** Known findings by path from the baseline's folder. */
export type Baseline = ReadonlyMap<string, readonly Known[]>

const letters = 24
const longestText = 80
/** Shorter sentences are said more than once. In letters. */
const shortestSentence = 12
/** Far enough to find so many letters in print. */
const reach = 400

/** Reads a baseline. Throws a `ConfigError`. */
export function parseBaseline(text: string, shown: string): Baseline {
  const fail = (what: string): never => {
    throw configError(shown, `${what}; make the baseline anew with --update-baseline`)
  }
  let value: {version?: unknown; files?: unknown}
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch {
    return fail('not valid JSON')
  }
  if (value?.version !== 1) return fail('not a baseline of this version of wireproof')
  if (typeof value.files !== 'object' || value.files === null) return fail('it has no `files`')
  const files = new Map<string, Known[]>()
  for (const [path, list] of Object.entries(value.files)) {
    if (!Array.isArray(list) || !list.every(isKnown)) return fail(`\`${path}\` has an entry that is none`)
    files.set(path, list)
  }
  return files
}

function isKnown(value: unknown): value is Known {
  const {rule, text, before, after, count} = (value ?? {}) as Partial<Record<keyof Known, unknown>>
  const isText = [rule, text, before, after].every(each => typeof each === 'string')
  return isText && Number.isInteger(count) && (count as number) > 0
}

/** Writes a baseline, one entry a line, in an order that makes for small diffs. */
export function formatBaseline(baseline: Baseline): string {
  const files = [...baseline].filter(([, list]) => list.length > 0).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const blocks = files.map(([path, list]) => {
    const lines = list.map(known => JSON.stringify(known)).toSorted()
    return `    ${JSON.stringify(path)}: [\n${lines.map(line => `      ${line}`).join(',\n')}\n    ]`
  })
  const body = blocks.length > 0 ? `{\n${blocks.join(',\n')}\n  }` : '{}'
  return `{\n  "version": 1,\n  "files": ${body}\n}\n`
}

/** What a story's findings are known by, those that look alike counted. */
export function knownOf(source: string, findings: readonly Finding[]): Known[] {
  const byKey = new Map<string, Known>()
  for (const finding of findings) {
    const known = describe(source, finding)
    const same = byKey.get(keyOf(known))
    if (same) same.count++
    else byKey.set(keyOf(known), known)
  }
  return [...byKey.values()]
}

/** Findings that are not known, and known ones that are gone. */
export function sift(
  source: string,
  findings: readonly Finding[],
  known: readonly Known[]
): {left: Finding[]; gone: Known[]} {
  const pool = known.map(each => ({...each}))
  let left = findings.map(finding => ({finding, wanted: describe(source, finding)}))
  for (const keysOf of keysBySureness) {
    const shelf = new Shelf(pool, keysOf)
    left = left.filter(({wanted}) => !shelf.take(wanted))
  }
  return {left: left.map(({finding}) => finding), gone: pool.filter(({count}) => count > 0)}
}

/** Known findings by what they are looked for by; of several the first is taken. */
class Shelf {
  readonly #places = new Map<string, {list: {known: Known; order: number}[]; at: number}>()
  readonly #keysOf: (known: Known) => string[]

  constructor(pool: readonly Known[], keysOf: (known: Known) => string[]) {
    this.#keysOf = keysOf
    for (const [order, known] of pool.entries())
      for (const key of keysOf(known)) {
        const place = this.#places.get(key) ?? {list: [], at: 0}
        place.list.push({known, order})
        this.#places.set(key, place)
      }
  }

  /** Whether one was left. */
  take(wanted: Known): boolean {
    const firsts = this.#keysOf(wanted).flatMap(key => this.#firstLeft(key) ?? [])
    const [first] = firsts.toSorted((a, b) => a.order - b.order)
    if (first) first.known.count--
    return first !== undefined
  }

  #firstLeft(key: string): {known: Known; order: number} | undefined {
    const place = this.#places.get(key)
    if (!place) return undefined
    while (place.list[place.at]?.known.count === 0) place.at++
    return place.list[place.at]
  }
}

/** A repair beside a finding changes the letters on that side only. */
function nearKeys({rule, text, before, after}: Known): string[] {
  const [left, right] = [lettersIn(before), lettersIn(after)]
  const sides = [left !== '' && ['before', left], right !== '' && ['after', right]]
  return sides.flatMap(side => (side ? [JSON.stringify([rule, bare(text), ...side])] : []))
}

/** Where other sentences came or went beside it, its own is as it was. */
function sentenceKeys({rule, text, before, after}: Known): string[] {
  const [left, right] = [before.slice(before.lastIndexOf('.') + 1), after.split('.', 1)[0]!]
  if (lettersOf(left + text + right).length < shortestSentence) return []
  return [JSON.stringify([rule, bare(text), 'sentence', left, right])]
}

function describe(source: string, {rule, start, end}: Finding): Known {
  const before = source
    .slice(Math.max(0, start - reach), start)
    .split(paragraphEnd)
    .at(-1)!
  const after = source.slice(end, end + reach).split(paragraphEnd)[0]!
  const quote = source.slice(start, end)
  const ends = sentenceEnds(before + quote + after)
  const behind = before.length + quote.length
  const lettersBefore = lettersAndEnds(before, ends).toReversed()
  const lettersAfter = lettersAndEnds(after, ends, behind)
  return {
    rule,
    text: textOf(quote),
    before: nearest(lettersBefore).toReversed().join(''),
    after: nearest(lettersAfter).join(''),
    count: 1
  }
}

/** Offsets in a text behind the marks that end its sentences, those that end a paragraph left out. */
function sentenceEnds(text: string): number[] {
  return Array.from(text.matchAll(sentenceEnd), ({0: marks, index}) => index + marks.length)
}

/** A tag or an escaped line feed may follow it as well. */
const sentenceEnd = /[.!?…][\p{Pe}\p{Pf}"']*(?=\s+[^\s\p{Ll}]|\s*(?:<|\\n))/gu

/** The letters of a stretch, and a full stop for each sentence that ends in it. @param from where it begins in the text that the ends are of. */
function lettersAndEnds(stretch: string, ends: readonly number[], from = 0): string[] {
  const cuts = ends.map(end => end - from).filter(end => end >= 0 && end <= stretch.length)
  const pieces = [0, ...cuts].map((start, at) => stretch.slice(start, cuts[at]))
  return pieces.flatMap((piece, at) => (at === 0 ? lettersOf(piece) : ['.', ...lettersOf(piece)]))
}

/** As many letters as are kept, with the full stops between them. */
function nearest(found: readonly string[]): string[] {
  let left = letters
  const end = found.findIndex(each => each !== '.' && left-- === 0)
  return end < 0 ? [...found] : found.slice(0, end)
}

const paragraphEnd = /(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)/u

function lettersOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]/gu) ?? []
  )
}

/** On one line; of a long one the beginning, and a hash of the whole. */
function textOf(quote: string): string {
  const line = quote.replaceAll(quotedLine, '\n').replaceAll(/\s+/gu, ' ')
  if (line.length <= longestText) return line
  const hash = createHash('sha256').update(bare(line)).digest('hex').slice(0, 12)
  return `${[...line].slice(0, longestText / 2).join('')}… ${hash}`
}

/** The marks of a quotation in Markdown come and go with its line ends. */
const quotedLine = /[\r\n][ \t]*>[ \t>]*/gu

/** Without what a rewrap changes. */
const bare = (text: string): string => text.replaceAll(/[\s\u00AD\u2010-]+/gu, '')
const lettersIn = (side: string): string => side.replaceAll('.', '')
const keyOf = ({rule, text, before, after}: Known): string =>
  JSON.stringify([rule, bare(text), lettersIn(before), lettersIn(after)])

/** What a known finding is looked for by, the surest first. */
const keysBySureness: readonly ((known: Known) => string[])[] = [known => [keyOf(known)], sentenceKeys, nearKeys]
