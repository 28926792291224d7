/** Reads off a regular expression, without running it, what any text that it matches must hold or begin with. */

/** Lower case, so that it serves patterns that ignore case as well. */
export type Literals = readonly string[]

/** Shorter ones, rare marks apart, stand in every text. */
export const leastLiteral = 3

/** What a pattern tells of whatever it matches. */
interface Facts {
  /** One at least stands in each match; nothing where it may do without any. */
  literals?: Literals | undefined
  /** Each match begins with one; nothing where it may begin otherwise. */
  beginnings?: Literals | undefined
  /** Whether it may match nothing at all. */
  empty: boolean
}

const known = new WeakMap<RegExp, Facts>()

function factsOf(pattern: RegExp): Facts {
  const facts = known.get(pattern) ?? new Reader(pattern.source).alternatives()
  known.set(pattern, facts)
  return facts
}

/** The literals of a pattern, whatever its case; nothing where it may match without any. */
export function requiredLiterals(pattern: RegExp): Literals | undefined {
  return factsOf(pattern).literals
}

/** What the matches of a pattern begin with, whatever its case; nothing where that is anything, or nothing at all. */
export function beginningsOf(pattern: RegExp): Literals | undefined {
  const {beginnings, empty} = factsOf(pattern)
  return empty ? undefined : beginnings
}

/** A piece of a pattern: one character, what a group tells, or anything else; `wide` where that takes up characters. */
interface Piece {
  char?: string
  group?: Facts
  literals?: Literals | undefined
  wide: boolean
}

type Times = 'once' | 'more' | 'any'

class Reader {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  alternatives(): Facts {
    const branches = [this.#sequence()]
    while (this.#eat('|')) branches.push(this.#sequence())
    return {
      literals: union(branches.map(branch => branch.literals)),
      beginnings: union(branches.map(branch => branch.beginnings)),
      empty: branches.some(branch => branch.empty)
    }
  }

  #sequence(): Facts {
    const opening = new Opening()
    let best: Literals | undefined
    let run = ''
    const flush = (): void => {
      if (run.length >= leastLiteral) best = surer(best, [run])
      run = ''
    }
    while (this.#at < this.#source.length && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')') {
      const piece = this.#piece()
      const {char} = piece
      const times = this.#quantifier()
      opening.add(piece, times)
      if (char !== undefined && times !== 'any') run += char
      if (char !== undefined && times === 'once') continue
      flush()
      const literals = piece.group?.literals ?? piece.literals
      if (literals && times !== 'any') best = surer(best, literals)
    }
    flush()
    return {literals: best, ...opening.end()}
  }

  #piece(): Piece {
    const char = this.#source[this.#at++]!
    if (char === '(') return this.#group()
    if (char === '[') return this.#class()
    if (char === '\\') return this.#escape()
    if (char === '.') return {wide: true}
    return char === '^' || char === '$' ? {wide: false} : {char: char.toLowerCase(), wide: true}
  }

  #group(): Piece {
    const plain = this.#source.startsWith('?:', this.#at)
    const opening = plain ? '?:' : (/^\?(?:<?[=!]|<\w+>)/u.exec(this.#source.slice(this.#at, this.#at + 40))?.[0] ?? '')
    this.#at += opening.length
    const group = this.alternatives()
    this.#eat(')')
    return /[=!]/u.test(opening) ? {wide: false} : {group, wide: true}
  }

  /** `[Tt]` is a letter in any case, and few stories have any of `[|>»]`; other classes tell nothing. */
  #class(): Piece {
    const from = this.#at
    while (this.#source[this.#at] !== ']') this.#at += this.#source[this.#at] === '\\' ? 2 : 1
    const members = this.#source.slice(from, this.#at++).toLowerCase()
    if (/^(\p{L})\1*$/u.test(members)) return {char: members[0]!, wide: true}
    const bare = members.replaceAll('\\', '')
    return /^[|/•·>»›→<«#@©([（【{]+$/u.test(bare) ? {literals: [...bare], wide: true} : {wide: true}
  }

  #escape(): Piece {
    const rest = this.#source.slice(this.#at, this.#at + 40)
    const special = /^(?:[pP]\{[^}]*\}|k<\w+>|u\{[^}]*\}|u.{4}|x..|c.|\d+|[a-zA-Z])/u.exec(rest)?.[0]
    this.#at += special?.length ?? 1
    return special ? {wide: !/^b$/iu.test(special)} : {char: rest[0]!.toLowerCase(), wide: true}
  }

  #quantifier(): Times {
    if (!'?*+{'.includes(this.#source[this.#at] ?? '-')) return 'once'
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

/** Gathers what a sequence begins with, piece by piece, until it is settled. */
class Opening {
  #found: string[] | undefined = []
  #run = ''
  #settled = false

  add({char, group, wide}: Piece, times: Times): void {
    if (this.#settled) return
    if (char !== undefined && times !== 'any') this.#run += char
    if (char !== undefined && times === 'once') return
    const beginnings = char === undefined ? group?.beginnings : [char]
    if (this.#run !== '') this.#settle([this.#run])
    else if (wide && beginnings && (times === 'any' || group?.empty)) this.#found?.push(...beginnings)
    else if (wide) this.#settle(beginnings)
  }

  end(): Omit<Facts, 'literals'> {
    if (!this.#settled && this.#run !== '') this.#settle([this.#run])
    return {beginnings: this.#found, empty: !this.#settled}
  }

  #settle(last: Literals | undefined): void {
    this.#settled = true
    this.#found = last && this.#found ? [...this.#found, ...last] : undefined
  }
}

function union(branches: readonly (Literals | undefined)[]): Literals | undefined {
  return branches.some(branch => !branch) ? undefined : branches.flatMap(branch => branch!)
}

/** Of two things required, the one that fewer texts have. */
function surer(a: Literals | undefined, b: Literals): Literals {
  if (!a) return b
  const shortest = (literals: Literals): number => Math.min(4, ...literals.map(literal => literal.length))
  const lead = shortest(a) - shortest(b) || b.length - a.length
  return lead > 0 ? a : b
}
