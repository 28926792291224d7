/** Pairs the quotation marks of one paragraph. */
import {isElided, type RawMark} from './quote-marks.js'
import type {QuoteRole} from './quotes.js'

export interface Pairing {
  roles: QuoteRole[]
  /** Indexes of partners; holes where there is none. */
  partners: (number | undefined)[]
  /** The double marks fit together only in part, or only by counting. */
  unsure: boolean
}

type Role = 'open' | 'close'

/** Pairs double marks and guillemets: by the way they face, else without those that may be inches, else by counting. */
export function pairDoubles(marks: readonly RawMark[]): Pairing {
  const pairing: Pairing = {roles: marks.map(() => 'inner'), partners: [], unsure: false}
  const indexes = [...marks.keys()].filter(index => marks[index]!.kind !== 'single' && !marks[index]!.inner)
  const counted = indexes.filter(index => !marks[index]!.extra)
  const noPrimes = counted.filter(index => !marks[index]!.prime)
  for (const some of [counted, noPrimes]) {
    const roles = facingRoles(some, marks)
    if (pairUp(some, roles, marks).loose === 0) return settle(pairing, some, roles, marks, false)
  }
  const alternate = counted.map((_, place): Role => (place % 2 === 0 ? 'open' : 'close'))
  const wrong = counted.filter((index, place) => contradicts(marks[index]!, alternate[place]!)).length
  const byCount = counted.length % 2 === 0 && wrong <= 1
  return settle(pairing, counted, byCount ? alternate : facingRoles(counted, marks), marks, true)
}

function contradicts(mark: RawMark, role: Role): boolean {
  return mark.facing !== 'either' && mark.facing !== role
}

function facingRoles(indexes: readonly number[], marks: readonly RawMark[]): Role[] {
  let depth = 0
  return indexes.map(index => {
    const {facing} = marks[index]!
    const role = facing === 'either' ? (depth > 0 ? 'close' : 'open') : facing
    depth = role === 'open' ? depth + 1 : Math.max(0, depth - 1)
    return role
  })
}

function pairUp(
  indexes: readonly number[],
  roles: readonly Role[],
  marks: readonly RawMark[]
): {partners: (number | undefined)[]; loose: number} {
  const partners: (number | undefined)[] = []
  const stack: number[] = []
  /** `"…»`: the closing guillemet of no opening one. */
  const mayCloseOther = !marks.some(({char}) => char === '«')
  for (const [place, index] of indexes.entries()) {
    if (roles[place] === 'open') {
      stack.push(index)
      continue
    }
    const {kind, char} = marks[index]!
    if (stack.length === 0 || (marks[stack.at(-1)!]!.kind !== kind && !(char === '»' && mayCloseOther))) continue
    const open = stack.pop()!
    partners[open] = index
    partners[index] = open
  }
  const paired = indexes.filter(index => partners[index] !== undefined).length
  return {partners, loose: indexes.length - paired}
}

function settle(
  pairing: Pairing,
  indexes: readonly number[],
  roles: readonly Role[],
  marks: readonly RawMark[],
  unsure: boolean
): Pairing {
  for (const [place, index] of indexes.entries()) pairing.roles[index] = roles[place]!
  for (const [index, mark] of marks.entries()) {
    if (mark.extra && mark.kind === 'double') pairing.roles[index] = mark.facing === 'open' ? 'open' : 'close'
  }
  return {...pairing, unsure, partners: pairUp(indexes, roles, marks).partners}
}

type Shape = 'open' | 'close' | 'possessive' | undefined

/** Pairs single marks, telling quotation marks from apostrophes, and enters them in the pairing. */
export function pairSingles(marks: readonly RawMark[], pairing: Pairing, text: string, end: number): void {
  const shapes = marks.map(mark => shapeOf(mark, text, end))
  const closesLater = laterClose(shapes)
  let open: number | undefined
  for (const [index, shape] of shapes.entries()) {
    const enclosing = pairing.partners[index]
    if (open !== undefined && enclosing !== undefined && enclosing < open && pairing.roles[index] === 'close')
      open = undefined
    if (shape === 'open') {
      const faces = marks[index]!.char !== '’' || closesLater[index]
      if (faces) pairing.roles[index] = 'open'
      open = faces ? index : open
    }
    if (open === undefined || (shape !== 'close' && shape !== 'possessive')) continue
    if (shape === 'possessive' && closesLater[index]) continue
    pairing.roles[index] = 'close'
    pairing.partners[index] = open
    pairing.partners[open] = index
    open = undefined
  }
}

function shapeOf(mark: RawMark, text: string, end: number): Shape {
  if (mark.kind !== 'single' || mark.inner) return undefined
  if (mark.facing === 'open' && mark.char !== '‚')
    return isElided(text.slice(mark.at + 1, mark.at + 12)) ? undefined : 'open'
  if (mark.facing === 'open') return 'open'
  if (mark.facing !== 'close' || mark.prime) return undefined
  if (mark.char === '‘' || mark.char === '‛') return undefined
  const possessive =
    /[szx]/iu.test(text[mark.at - 1]!) && /^\s\p{L}/u.test(text.slice(mark.at + 1, Math.min(end, mark.at + 3)))
  return possessive ? 'possessive' : 'close'
}

/** For each mark, whether a sure closing mark follows before the next opening one. */
function laterClose(shapes: readonly Shape[]): boolean[] {
  const later: boolean[] = []
  let seen = false
  for (let index = shapes.length - 1; index >= 0; index--) {
    later[index] = seen
    if (shapes[index] === 'close') seen = true
    if (shapes[index] === 'open') seen = false
  }
  return later
}
