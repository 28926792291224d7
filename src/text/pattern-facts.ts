/** Reads off a regular expression, without running it, what any text that it matches must hold or begin with. */
import {hexEscape} from './hex-escape.js'
import {
  beyondAscii,
  type Clause,
  digit,
  either,
  foreign,
  type Literals,
  literalsOf,
  marks,
  type Need,
  type Pattern,
  unsureness
} from './needs.js'
import {settledFacts} from './settled-facts.js'

/** What a pattern tells of whatever it matches. */
export interface Facts {
  need: Need
  /** Each match begins with one; nothing where it may begin otherwise. */
  beginnings?: Literals | undefined
  /** Whether it may match nothing at all. */
  empty: boolean
}

/** By their source, in ASCII: the same label is looked for as a line, before a text and behind it. */
let known: Map<string, Facts> | undefined

function factsOf({source}: Pattern): Facts {
  known ??= new Map(settledFacts())
  const key = inAscii(source)
  const facts = known.get(key) ?? new Reader(source).alternatives()
  known.set(key, facts)
  return facts
}

/** `’` is the same as `\u2019`, which is how the build prints it. */
function inAscii(source: string): string {
  return source.replace(/[^\0-\x7f]/g, hexEscape)
}

/** What was read of patterns so far. */
export function knownFacts(): readonly (readonly [source: string, facts: Facts])[] {
  return [...(known ?? [])]
}

/** What a text must hold, here or around the match, for a pattern to match in it. */
export function needOf(pattern: Pattern): Need {
  return factsOf(pattern).need
}

/** What the matches of a pattern begin with, whatever its case; nothing where that is anything, or nothing at all. */
export function beginningsOf(pattern: Pattern): Literals | undefined {
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

/** Characters that stand for themselves, to the last that no quantifier follows. */
const plain = /[^\\|()[\].^$?*+{}]+(?![?*+{])/y
/** Words with the bar behind each: most alternatives are no more. */
const words = /(?:[^\\|()[\].^$?*+{}]+\|)+/y

class Reader {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  alternatives(): Facts {
    const branches: Facts[] = []
    do {
      const taken = this.#take(words)
      if (taken) branches.push(factsOfWords(taken.slice(0, -1).split('|')))
      branches.push(this.#sequence())
    } while (this.#eat('|'))
    if (branches.length === 1) return branches[0]!
    return {
      need: either(branches.map(branch => branch.need)),
      beginnings: union(branches),
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
      const characters = this.#take(plain)
      if (characters) {
        opening.addRun(characters)
        run += characters
        continue
      }
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
    if (need.length > 1) need.sort((a, b) => unsureness(a) - unsureness(b))
    return opening.end(need)
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

  /** What a sticky pattern matches here, in lower case. */
  #take(sticky: RegExp): string | undefined {
    sticky.lastIndex = this.#at
    const found = sticky.exec(this.#source)?.[0]
    this.#at += found?.length ?? 0
    return found?.toLowerCase()
  }

  #eat(char: string): boolean {
    if (this.#source[this.#at] !== char) return false
    this.#at++
    return true
  }
}

/** Gathers what a sequence begins with, piece by piece, until it is settled. */
class Opening {
  #found: readonly string[] | undefined = []
  #run = ''
  #settled = false

  add({char, group, literals, wide}: Piece, times: Times): void {
    if (this.#settled) return
    if (char !== undefined && times !== 'any') this.#run += char
    if (char !== undefined && times === 'once') return
    const beginnings = char === undefined ? (group?.beginnings ?? literals) : [char]
    if (this.#run !== '') this.#settle([this.#run])
    else if (wide && beginnings && (times === 'any' || group?.empty))
      this.#found = this.#found && [...this.#found, ...beginnings]
    else if (wide) this.#settle(beginnings)
  }

  addRun(characters: string): void {
    if (!this.#settled) this.#run += characters
  }

  end(need: Need): Facts {
    if (!this.#settled && this.#run !== '') this.#settle([this.#run])
    return {need, beginnings: this.#found, empty: !this.#settled}
  }

  #settle(last: Literals | undefined): void {
    this.#settled = true
    if (this.#found?.length === 0) this.#found = last
    else this.#found = last && this.#found && [...this.#found, ...last]
  }
}

function union(branches: readonly Facts[]): Literals | undefined {
  const all: string[] = []
  for (const {beginnings} of branches) {
    if (!beginnings) return undefined
    for (const beginning of beginnings) all.push(beginning)
  }
  return all
}

/** What alternatives tell that are plain words. */
function factsOfWords(alternatives: readonly string[]): Facts {
  const literals = alternatives.map(literalsOf)
  const isKnown = literals.every(found => found !== undefined)
  const need = isKnown ? [{literals: [...new Set(literals.flat())], branches: []}] : []
  return {need, beginnings: alternatives, empty: false}
}
