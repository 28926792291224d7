/** An editor's regular expression on an engine that reads the text once for each match, and so many letters in all, so that no pattern can hang a check. */
import {RE2JS} from 're2js'
import {isWithinWord} from '../text/word-edge.js'
import {longestProgram} from './schema.js'

export interface Pattern {
  regex: RE2JS
  /** Only for whole words: the same, but of all matches at a place it takes the longest, where the first one ends within a word. */
  longest?: RE2JS
  /** What `replace` may name: `text`, the groups' numbers and names. */
  holes: readonly string[]
}

export interface PatternMatch {
  start: number
  end: number
  holes: Readonly<Record<string, string>>
}

/** What other engines know and this one does not, by what it looks like. */
const unsupported: readonly (readonly [RegExp, string])[] = [
  [/\(\?<[=!]/u, 'lookbehind is not supported: match what stands before as well, and mark the fault with (?<mark>…)'],
  [/\(\?[=!]/u, 'lookahead is not supported: match what follows as well, and mark the fault with (?<mark>…)'],
  [/\\[1-9]|\\k[<{]/u, 'backreferences are not supported: write the words out, or make a rule of each'],
  [/[*+?]\+|\{\d+(?:,\d*)?\}\+|\(\?>/u, 'possessive and atomic groups are not needed here: no pattern can run away'],
  [/\\[pP]\{\w+=/u, 'a script is named alone, as in `\\p{Greek}`']
]

/** Compiles a pattern, or says what is wrong with it. */
export function compilePattern(
  source: string,
  {ignoreCase, wholeWords}: {ignoreCase: boolean; wholeWords: boolean}
): Pattern | string {
  try {
    const flags = ignoreCase ? RE2JS.CASE_INSENSITIVE : 0
    const regex = RE2JS.compile(source, flags)
    if (regex.programSize() > longestProgram)
      return 'the pattern is too large; use smaller repeat counts, or make several rules of it'
    if (regex.test('')) return 'the pattern matches the empty text; replace a `*` by `+`, or `?` by nothing'
    const numbers = Array.from({length: regex.groupCount()}, (_, index) => String(index + 1))
    const longest = wholeWords && RE2JS.compile(source, flags | RE2JS.LONGEST_MATCH)
    return {regex, ...(longest && {longest}), holes: ['text', ...Object.keys(regex.namedGroups()), ...numbers]}
  } catch (error) {
    const known = unsupported.find(([sign]) => sign.test(source))
    if (known) return known[1]
    const reason = error instanceof Error ? error.message.replace(/^error parsing regexp: /u, '') : String(error)
    return `the regular expression is broken: ${reason}`
  }
}

/** How many letters a pattern may look at, and that more than once, before it is too slow for a text. */
export class Steps {
  readonly #size: number
  #left: number

  constructor({regex}: Pattern, length: number) {
    this.#size = regex.programSize()
    this.#left = fewestSteps + length * (stepsPerLetter + 2 * this.#size)
  }

  take(steps: number): void {
    this.#left -= steps
    if (this.#left < 0) throw new TooSlow()
  }

  /** What one look at a letter of a text costs: in a long one the engine follows all alternatives at once. */
  perLook(length: number): number {
    return length * this.#size > mostTraced ? 4 : 1
  }
}

/** A pattern that looks ahead to the end of the text from every match does so thousands of times; this many are some tenths of a second. */
const fewestSteps = 2_000_000
const stepsPerLetter = 300
/** The product of text and program that re2js searches alternative by alternative. */
const mostTraced = 262_144

/** A pattern has looked at as many letters as it may. */
export class TooSlow extends Error {}

/** A text that counts how often the engine looks at a letter of it. */
class CountedText extends String {
  readonly #text: string
  readonly #steps: Steps
  readonly #perLook: number

  constructor(text: string, steps: Steps) {
    super(text)
    this.#text = text
    this.#steps = steps
    this.#perLook = steps.perLook(text.length)
  }

  override charCodeAt(at: number): number {
    this.#steps.take(this.#perLook)
    return this.#text.charCodeAt(at)
  }
}

/** The matches in a text, each with the part to point at. Throws `TooSlow` where the steps do not suffice. */
export function* matchesOf(pattern: Pattern, text: string, steps: Steps): Generator<PatternMatch> {
  const counted = new CountedText(text, steps) as unknown as string
  const matcher = pattern.regex.matcher(counted)
  const longest = pattern.longest?.matcher(counted)
  for (let at = 0; at <= text.length && matcher.find(at); ) {
    const found = [matcher, ...(longest ? [longest] : [])].find((one, other) => {
      if (other > 0) one.find(matcher.start())
      const [start, end] = markOf(one)
      return start < end && !(longest && (isWithinWord(text, start) || isWithinWord(text, end)))
    })
    const end = found?.end() ?? 0
    at = found && end > at ? end : matcher.start() + 1
    if (found) yield toMatch(found, text)
  }
}

type Matcher = ReturnType<RE2JS['matcher']>

function markOf(matcher: Matcher): readonly [number, number] {
  const isMarked = matcher.getNamedGroups().mark != null
  return isMarked ? [matcher.start('mark'), matcher.end('mark')] : [matcher.start(), matcher.end()]
}

function toMatch(matcher: Matcher, text: string): PatternMatch {
  const [start, end] = markOf(matcher)
  const holes: Record<string, string> = {text: text.slice(start, end)}
  for (let group = 1; group <= matcher.groupCount(); group++) holes[group] = matcher.group(group) ?? ''
  for (const [name, value] of Object.entries(matcher.getNamedGroups())) holes[name] = value ?? ''
  return {start, end, holes}
}
