/** An editor's regular expression on an engine that reads the text once, so that no pattern can hang a check. */
import {RE2JS} from 're2js'
import {isWithinWord} from '../text/word-edge.js'
import {longestProgram} from './schema.js'

export interface Pattern {
  regex: RE2JS
  wholeWords: boolean
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
  [/[*+?}]\+|\(\?>/u, 'possessive and atomic groups are not needed here: no pattern can run away']
]

/** Compiles a pattern, or says what is wrong with it. */
export function compilePattern(
  source: string,
  {ignoreCase, wholeWords}: {ignoreCase: boolean; wholeWords: boolean}
): Pattern | string {
  try {
    const regex = RE2JS.compile(source, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0)
    if (regex.programSize() > longestProgram)
      return 'the pattern is too large; use smaller repeat counts, or make several rules of it'
    if (regex.test('')) return 'the pattern matches the empty text; replace a `*` by `+`, or `?` by nothing'
    const numbers = Array.from({length: regex.groupCount()}, (_, index) => String(index + 1))
    return {regex, wholeWords, holes: ['text', ...Object.keys(regex.namedGroups()), ...numbers]}
  } catch (error) {
    const known = unsupported.find(([sign]) => sign.test(source))
    if (known) return known[1]
    const reason = error instanceof Error ? error.message.replace(/^error parsing regexp: /u, '') : String(error)
    return `the regular expression is broken: ${reason}`
  }
}

/** The matches in a text, each with the part to point at. */
export function* matchesOf({regex, wholeWords}: Pattern, text: string): Generator<PatternMatch> {
  const matcher = regex.matcher(text)
  while (matcher.find()) {
    const named = matcher.getNamedGroups()
    const marked = named.mark != null
    const start = marked ? matcher.start('mark') : matcher.start()
    const end = marked ? matcher.end('mark') : matcher.end()
    if (start === end || (wholeWords && (isWithinWord(text, start) || isWithinWord(text, end)))) continue
    const holes: Record<string, string> = {text: text.slice(start, end)}
    for (let group = 1; group <= matcher.groupCount(); group++) holes[group] = matcher.group(group) ?? ''
    for (const [name, value] of Object.entries(named)) holes[name] = value ?? ''
    yield {start, end, holes}
  }
}
