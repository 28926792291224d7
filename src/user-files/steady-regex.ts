/**
 * Tests a text against a regular expression by following all of its alternatives at once, so that the time grows with the length of both and
 * no more. For what is made of globs: groups, classes, quantifiers, anchors and looks ahead, but nothing that refers back.
 */

/** Tells the same of a text as a regular expression that begins with `^` would. */
export type Test = (text: string) => boolean

interface State {
  /** What the next code unit must be. */
  unit?: (unit: string) => boolean
  /** What must hold here, before anything is read. */
  holds?: (run: Run, at: number) => boolean
  next: State[]
}

/** One text, and what its looks ahead have come to. */
interface Run {
  text: string
  seen: Map<State, Map<number, boolean>>
}

interface Piece {
  first: State
  last: State
}

/** More states than these are no glob that a person wrote. */
const mostStates = 20_000

/** Makes the test. Throws a `RangeError` for an expression that is too large, or has parts that are not known here. */
export function steadyTest({source, flags}: RegExp): Test {
  const end: State = {next: []}
  const {first, last} = new Reader(source, flags).whole()
  last.next.push(end)
  return text => reaches(first, end, 0, {text, seen: new Map()})
}

/** Whether some way leads from a state at an offset to the end state. */
function reaches(first: State, end: State, from: number, run: Run): boolean {
  let states = new Set<State>()
  enter(first, from, states, run)
  for (let at = from; states.size > 0 && !states.has(end) && at < run.text.length; at++) {
    const unit = run.text[at]!
    const after = new Set<State>()
    for (const state of states) if (state.unit?.(unit)) for (const next of state.next) enter(next, at + 1, after, run)
    states = after
  }
  return states.has(end)
}

/** Adds a state, and those that it leads to without reading anything. */
function enter(first: State, at: number, states: Set<State>, run: Run): void {
  const waiting = [first]
  for (let state = waiting.pop(); state; state = waiting.pop()) {
    if (states.has(state) || (state.holds && !state.holds(run, at))) continue
    states.add(state)
    if (!state.unit) waiting.push(...state.next)
  }
}

class Reader {
  readonly #source: string
  readonly #flags: string
  #at = 0
  #states = 0

  constructor(source: string, flags: string) {
    this.#source = source
    this.#flags = flags.replaceAll(/[gy]/gu, '')
  }

  whole(): Piece {
    const piece = this.#alternatives()
    if (this.#at < this.#source.length) throw this.#unknown()
    return piece
  }

  #alternatives(): Piece {
    const piece = {first: this.#state(), last: this.#state()}
    do {
      const {first, last} = this.#sequence()
      piece.first.next.push(first)
      last.next.push(piece.last)
    } while (this.#takes('|'))
    return piece
  }

  #sequence(): Piece {
    const first = this.#state()
    let last = first
    while (this.#at < this.#source.length && !/[|)]/u.test(this.#source[this.#at]!)) {
      const piece = this.#repeated()
      last.next.push(piece.first)
      last = piece.last
    }
    return {first, last}
  }

  #repeated(): Piece {
    const start = this.#at
    const once = this.#atom()
    const end = this.#at
    const quantifier = this.#match(/(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/y)
    if (!quantifier) return once
    const [, sign, low, comma, high] = quantifier
    const least = sign === undefined ? Number(low) : sign === '+' ? 1 : 0
    const most = sign === '?' ? 1 : sign || (comma && high === '') ? undefined : Number(comma ? high : low)
    const after = this.#at
    const again = (): Piece => {
      this.#at = start
      return this.#atom()
    }
    const piece = this.#times(once, again, least, most)
    this.#at = Math.max(end, after)
    return piece
  }

  /** @param most nothing for without end. */
  #times(once: Piece, again: () => Piece, least: number, most: number | undefined): Piece {
    const first = this.#state()
    const out = this.#state()
    let last = first
    for (let count = 0; count < (most ?? Math.max(least, 1)); count++) {
      const piece = count === 0 ? once : again()
      if (count >= least) last.next.push(out)
      last.next.push(piece.first)
      last = piece.last
      if (most === undefined && count + 1 >= least) piece.last.next.push(piece.first)
    }
    last.next.push(out)
    return {first, last: out}
  }

  #atom(): Piece {
    const look = this.#match(/\(\?([=!])/y)
    if (look) return this.#lookAhead(look[1] === '=')
    if (this.#match(/\(\?:|\((?!\?)/y)) {
      const piece = this.#alternatives()
      this.#close()
      return piece
    }
    const edge = this.#match(/[$^]|\\[bB]/y)?.[0]
    if (edge !== undefined) {
      const here = new RegExp(edge, `${this.#flags}y`)
      return this.#single({holds: ({text}, at) => isAt(here, text, at)})
    }
    const unit = this.#match(
      /\[(?:\\[\s\S]|[^\\\]])*\]|\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|[^1-9kpPcxu])|[^\\()[*+?|]/y
    )?.[0]
    if (unit === undefined) throw this.#unknown()
    return this.#single({unit: unitTest(unit, this.#flags)})
  }

  #lookAhead(wanted: boolean): Piece {
    const {first, last} = this.#alternatives()
    this.#close()
    const end = this.#state()
    last.next.push(end)
    const isThere = (run: Run, at: number): boolean => {
      const known = run.seen.get(first) ?? new Map<number, boolean>()
      run.seen.set(first, known)
      const found = known.get(at) ?? reaches(first, end, at, run)
      known.set(at, found)
      return found
    }
    return this.#single({holds: (run, at) => isThere(run, at) === wanted})
  }

  #single(fields: Omit<State, 'next'>): Piece {
    const last = this.#state()
    return {first: Object.assign(this.#state(), fields, {next: [last]}), last}
  }

  #state(): State {
    if (++this.#states > mostStates) throw new RangeError('it is too large')
    return {next: []}
  }

  #takes(text: string): boolean {
    const is = this.#source.startsWith(text, this.#at)
    if (is) this.#at += text.length
    return is
  }

  #close(): void {
    if (!this.#takes(')')) throw this.#unknown()
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at
    const match = pattern.exec(this.#source)
    if (match) this.#at = pattern.lastIndex
    return match
  }

  #unknown(): RangeError {
    return new RangeError(`\`${this.#source.slice(this.#at, this.#at + 10)}\` is no part of a glob`)
  }
}

function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** Remembers what it says of each code unit. */
function unitTest(source: string, flags: string): (unit: string) => boolean {
  const pattern = new RegExp(`^(?:${source})$`, flags)
  const known = new Map<string, boolean>()
  return unit => {
    const is = known.get(unit) ?? pattern.test(unit)
    known.set(unit, is)
    return is
  }
}
