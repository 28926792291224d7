/** Reads off a regular expression, without running it, what any text that it matches must hold or begin with. */

/** Lower case, so that it serves patterns that ignore case as well; `digit` stands for any figure, `beyondAscii` for any character that is not of ASCII. */
export type Literals = readonly string[]

/** Shorter ones, marks apart, stand in every text. */
export const leastLiteral = 3
export const digit = '\\d'
export const beyondAscii = '^'

/** Is met by a text that holds one of the literals, or meets all the clauses of a branch. */
export interface Clause {
  literals: Literals
  branches: readonly Need[]
}

/** A text must meet each clause for the pattern to match, whatever its case; the surest comes first, and none says that nothing is known. */
export type Need = readonly Clause[]

/** What a pattern tells of whatever it matches. */
interface Facts {
  need: Need
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

/** What a text must hold, here or around the match, for a pattern to match in it. */
export function needOf(pattern: RegExp): Need {
  return factsOf(pattern).need
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
  literals?: Literals
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
      need: either(branches.map(branch => branch.need)),
      beginnings: union(branches.map(branch => branch.beginnings)),
      empty: branches.some(branch => branch.empty)
    }
  }

  #sequence(): Facts {
    const opening = new Opening()
    const need: Clause[] = []
    let run = ''
    const flush = (): void => {
      const literals = literalsOf(run)
      if (literals) need.push({literals, branches: []})
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
      if (times === 'any') continue
      if (piece.group) need.push(...piece.group.need)
      if (piece.literals) need.push({literals: piece.literals, branches: []})
    }
    flush()
    return {...opening.end(), need: need.sort((a, b) => unsureness(a) - unsureness(b))}
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
    if (opening.endsWith('!')) return {wide: false}
    // What a match must have around it stands in the text as well, though it is no part of the match.
    return opening.endsWith('=') ? {group: {need: group.need, empty: true}, wide: false} : {group, wide: true}
  }

  /** `[Tt]` is a letter in any case; `["“]` are marks, of which a text may have none. */
  #class(): Piece {
    const from = this.#at
    while (this.#source[this.#at] !== ']') this.#at += this.#source[this.#at] === '\\' ? 2 : 1
    const members = this.#source.slice(from, this.#at++).toLowerCase()
    if (/^(\p{L})\1*$/u.test(members)) return {char: members[0]!, wide: true}
    if (/^(?:\\d|\d-\d|\d)+$/u.test(members)) return {literals: [digit], wide: true}
    if (foreign.test(members)) return {literals: [beyondAscii], wide: true}
    return marks.test(members) ? {literals: [...members.replaceAll('\\', '')], wide: true} : {wide: true}
  }

  #escape(): Piece {
    const rest = this.#source.slice(this.#at, this.#at + 40)
    const special = /^(?:[pP]\{[^}]*\}|k<\w+>|u\{[^}]*\}|u.{4}|x..|c.|\d+|[a-zA-Z])/u.exec(rest)?.[0]
    this.#at += special?.length ?? 1
    if (special === 'd') return {literals: [digit], wide: true}
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

  add({char, group, literals, wide}: Piece, times: Times): void {
    if (this.#settled) return
    if (char !== undefined && times !== 'any') this.#run += char
    if (char !== undefined && times === 'once') return
    const beginnings = char === undefined ? (group?.beginnings ?? literals) : [char]
    if (this.#run !== '') this.#settle([this.#run])
    else if (wide && beginnings && (times === 'any' || group?.empty)) this.#found?.push(...beginnings)
    else if (wide) this.#settle(beginnings)
  }

  end(): Omit<Facts, 'need'> {
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

/** Marks of which single ones are worth looking for: most sentences have no dash and no bracket. */
const open = '|_/•·>»›→<«#@©(（【{–—"“”‘’\'‚„:;!?$€£¥%&+=*…[´`ʹʼ′'
const marks = new RegExp(`^-?(?:\\\\?[${open}]|\\\\[\\])}-])+-?$`, 'u')
const mark = new RegExp(`[${open}\\])}]`, 'u')
/** Members of a class of which none is in ASCII. */
const foreign =
  /^(?:[^\0-\x7F]|\\u\{?[\da-f]*[1-9a-f][\da-f]{2}\}?|\\u00[89a-f][\da-f]|\\p\{script=(?!latin|common|inherited)\w+\}|-(?=\\u|[^\0-\x7F]))+$/u

/** What a run of characters asks for: all of it, or a mark or foreign letter in it where it is short. */
function literalsOf(run: string): Literals | undefined {
  if (run.length >= leastLiteral) return [run]
  const found = mark.exec(run)
  if (found) return [found[0]]
  return /[^\0-\x7F]/u.test(run) ? [beyondAscii] : undefined
}

/** What a text needs for one of several branches; nothing is known where it is not of one of them. */
function either(branches: readonly Need[]): Need {
  if (branches.length === 1) return branches[0]!
  if (branches.some(need => need.length === 0)) return []
  const literals = new Set<string>()
  const several: Need[] = []
  for (const need of branches) {
    const [first] = need
    if (need.length > 1) several.push(need)
    else {
      for (const literal of first!.literals) literals.add(literal)
      several.push(...first!.branches)
    }
  }
  return [{literals: [...literals], branches: several}]
}

/** The lower, the fewer texts meet a clause, and the sooner one knows. */
function unsureness({literals, branches}: Clause): number {
  const shortest = literals.length === 0 ? 2 * leastLiteral : Math.min(...literals.map(literal => literal.length), 6)
  return literals.length + 8 * branches.length - 100 * Math.min(shortest, branches.length > 0 ? 4 : 6)
}
