/** V8 goes through all words of a look-behind at each place of a text before it looks at the first letter of what follows:
 * put behind that, it is gone through only where the letters are right, and such patterns run up to ten times as fast. */

const piece = /\\(?:[pP]\{[^}]*\}|k<\w+>|u\{[^}]*\}|.)|\[(?:\\.|[^\]\\])*\]|\(\?<[=!]|\(\?[:=!]|\(\?<\w+>|./gsu
const lookBehind = /^\(\?<[=!]$/u
const lookAhead = /^\(\?[=!]$/u
const opening = /^\(\?(?::|<\w+>)$/u
const character = /^[\p{L}\d ,;:'’“”"%-]$/u
const quantifier = /^[*+?{]$/u

/** A pattern that matches the same: the look-behinds with which its alternatives begin stand behind the words that follow them. */
export function lookBackLast(source: string): string {
  if (!/\(\?<[=!]/u.test(source) || /\\[1-9]/u.test(source)) return source
  return alternatives(source.match(piece) ?? [])
    .map(turned)
    .join('|')
}

/** The alternatives of a pattern, each as its pieces. */
function alternatives(pieces: readonly string[]): string[][] {
  let last: string[] = []
  const found = [last]
  let depth = 0
  for (const part of pieces) {
    if (part.startsWith('(')) depth++
    if (part === ')') depth--
    if (part === '|' && depth === 0) {
      last = []
      found.push(last)
    } else last.push(part)
  }
  return found
}

function turned(pieces: readonly string[]): string {
  const all = pieces.join('')
  let from = 0
  while (lookBehind.test(pieces[from] ?? '')) from = endOf(pieces, from)
  if (from === 0) return all
  const to = opening.test(pieces[from] ?? '') ? endOf(pieces, from) : endOfRun(pieces, from)
  const words = pieces.slice(from, to)
  const again = quantifier.test(pieces[to] ?? '') ? undefined : repeated(words)
  if (again === undefined) return all
  const behind: string[] = []
  for (let at = 0; at < from; at = endOf(pieces, at))
    behind.push(`${pieces[at]}(?:${pieces.slice(at + 1, endOf(pieces, at) - 1).join('')})${again})`)
  return [...words, ...behind, ...pieces.slice(to)].join('')
}

/** Where a group that opens at a piece is closed. */
function endOf(pieces: readonly string[], from: number): number {
  let depth = 0
  for (let at = from; at < pieces.length; at++) {
    if (pieces[at]!.startsWith('(')) depth++
    if (pieces[at] === ')' && --depth === 0) return at + 1
  }
  return pieces.length
}

/** Where characters that stand for themselves end, of which none is repeated. */
function endOfRun(pieces: readonly string[], from: number): number {
  let at = from
  while (character.test(pieces[at] ?? '') && !quantifier.test(pieces[at + 1] ?? '')) at++
  return at
}

/** What matches the words once more, from their end back; nothing where that could be others, or takes long to find. */
function repeated(words: readonly string[]): string | undefined {
  const [first] = words
  if (first === undefined) return undefined
  const name = /^\(\?<(\w+)>$/u.exec(first)?.[1]
  if (name !== undefined) return areShort(words) || beginPlainly(words) ? `\\k<${name}>` : undefined
  if (first !== '(?:') return words.join('')
  const each = words.slice(1, -1).join('').split('|')
  const isSure = each.every(
    (one, at) =>
      [...one].every(part => character.test(part)) && each.every((other, by) => by === at || !ends(one, other))
  )
  return isSure ? words.join('') : undefined
}

const ends = (word: string, part: string): boolean => word.toLowerCase().endsWith(part.toLowerCase())

/** Whether all that a pattern may begin with is written out, so that it fails at most places as soon as it is tried. */
function beginPlainly(pieces: readonly string[]): boolean {
  const [first = ''] = pieces
  const isGroup = opening.test(first) || first === '('
  const end = isGroup ? endOf(pieces, 0) : 1
  const isPlain = isGroup ? alternatives(pieces.slice(1, end - 1)).every(beginPlainly) : character.test(first)
  return isPlain && (pieces[end] === '?' ? beginPlainly(pieces.slice(end + 1)) : !/^[*+{]$/u.test(pieces[end] ?? ''))
}

/** Whether the words are written out: what is looked for again and again at each place must not be long. */
function areShort(words: readonly string[]): boolean {
  for (let at = 1; at < words.length - 1; at++) {
    const part = words[at]!
    if (lookAhead.test(part)) at = endOf(words, at) - 1
    else if (
      !character.test(part) &&
      !opening.test(part) &&
      !/^(?:[|)?]|\\[b-]|\[(?!\^)(?!.*\\[pPdws]).*\])$/u.test(part)
    )
      return false
  }
  return true
}
