/** Regular expressions are dear at their first use, up to 20 ms each: what a pattern must contain is looked up first, and most patterns never run. */

/** Lower case; one at least stands in whatever a pattern matches. */
export type Literals = readonly string[]

/** What a text contains, for the question whether a pattern can match in it. */
export class LiteralScreen {
  readonly #text: string
  /** A bit for each hash of three neighbouring characters. */
  readonly #threes = new Uint8Array(tableSize)

  constructor(text: string) {
    this.#text = text.toLowerCase()
    for (let at = 0; at + 3 <= this.#text.length; at++) this.#threes[hashAt(this.#text, at)] = 1
  }

  /** Whether the text has what every match must have; true where nothing is known of the pattern. */
  mayMatch(pattern: RegExp): boolean {
    const literals = literalsOf(pattern)
    return literals === undefined || literals.some(literal => this.#has(literal))
  }

  #has(literal: string): boolean {
    if (literal.length >= least && this.#threes[hashAt(literal, 0)] === 0) return false
    return this.#text.includes(literal)
  }
}

/** Shorter ones, rare marks apart, stand in every text. */
const least = 3
const tableSize = 1 << 13
const hashAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) * 31 + text.charCodeAt(at + 2)) & (tableSize - 1)

const cache = new Map<string, Literals | undefined>()

function literalsOf({source}: RegExp): Literals | undefined {
  if (!cache.has(source)) cache.set(source, requiredLiterals(source))
  return cache.get(source)
}

/** The literals of a pattern, whatever its case; nothing where it may match without any. */
export function requiredLiterals(source: string): Literals | undefined {
  return new Reader(source).alternatives()
}

/** A piece of a pattern: one character, or what a group requires. */
interface Piece {
  char?: string
  literals?: Literals | undefined
}

class Reader {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  alternatives(): Literals | undefined {
    const branches = [this.#sequence()]
    while (this.#eat('|')) branches.push(this.#sequence())
    return branches.some(branch => !branch) ? undefined : branches.flatMap(branch => branch!)
  }

  #sequence(): Literals | undefined {
    let best: Literals | undefined
    let run = ''
    const flush = (): void => {
      if (run.length >= least) best = surer(best, [run])
      run = ''
    }
    while (this.#at < this.#source.length && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')') {
      const {char, literals} = this.#piece()
      const times = this.#quantifier()
      if (char !== undefined && times !== 'any') run += char
      if (char !== undefined && times === 'once') continue
      flush()
      if (literals && times !== 'any') best = surer(best, literals)
    }
    flush()
    return best
  }

  #piece(): Piece {
    const char = this.#source[this.#at++]!
    if (char === '(') return this.#group()
    if (char === '[') return this.#class()
    if (char === '\\') return this.#escape()
    return char === '.' || char === '^' || char === '$' ? {} : {char: char.toLowerCase()}
  }

  #group(): Piece {
    const opening = /^\?(?::|<?[=!]|<\w+>)/u.exec(this.#source.slice(this.#at, this.#at + 40))?.[0] ?? ''
    this.#at += opening.length
    const literals = this.alternatives()
    this.#eat(')')
    return /[=!]/u.test(opening) ? {} : {literals}
  }

  /** `[Tt]` is a letter in any case, and few stories have any of `[|>»]`; other classes tell nothing. */
  #class(): Piece {
    const from = this.#at
    while (this.#source[this.#at] !== ']') this.#at += this.#source[this.#at] === '\\' ? 2 : 1
    const members = this.#source.slice(from, this.#at++).toLowerCase()
    if (/^(\p{L})\1*$/u.test(members)) return {char: members[0]!}
    const bare = members.replaceAll('\\', '')
    return /^[|/•·>»›→<«#@©([（【{]+$/u.test(bare) ? {literals: [...bare]} : {}
  }

  #escape(): Piece {
    const rest = this.#source.slice(this.#at, this.#at + 40)
    const special = /^(?:[pP]\{[^}]*\}|k<\w+>|u\{[^}]*\}|u.{4}|x..|c.|\d+|[a-zA-Z])/u.exec(rest)?.[0]
    this.#at += special?.length ?? 1
    return special ? {} : {char: rest[0]!}
  }

  #quantifier(): 'once' | 'more' | 'any' {
    const found = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/u.exec(this.#source.slice(this.#at, this.#at + 12))
    if (!found) return 'once'
    this.#at += found[0].length
    return /^(?:[?*]|\{0)/u.test(found[0]) ? 'any' : 'more'
  }

  #eat(char: string): boolean {
    if (this.#source[this.#at] !== char) return false
    this.#at++
    return true
  }
}

/** Of two things required, the one that fewer texts have. */
function surer(a: Literals | undefined, b: Literals): Literals {
  if (!a) return b
  const shortest = (literals: Literals): number => Math.min(4, ...literals.map(literal => literal.length))
  const lead = shortest(a) - shortest(b) || b.length - a.length
  return lead > 0 ? a : b
}

/** The matches of a global pattern, without the copy of it that `matchAll` makes and compiles at each call. */
export function* matchesIn(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  let at = 0
  while (at <= text.length) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) return
    const end = match.index + match[0].length
    at = match[0] === '' ? end + (text.codePointAt(end)! > 0xffff ? 2 : 1) : end
    yield match
  }
}

/** The flags of a pattern, without `u` where nothing in it asks for it: case folding is then several times cheaper to compile. */
export function plainFlags(source: string, flags: string): string {
  return /\\[pPu]|[\uD800-\uDFFF]/.test(source) ? flags : flags.replace('u', '')
}
