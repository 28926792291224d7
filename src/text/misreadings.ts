/** Reads the table of words that their surroundings rule out: what it says is turned into patterns when a word of a row first turns up. */
import {holds} from './literal-index.js'
import {type Alphabet, fitted} from './narrow.js'
import type {Need, Pattern} from './needs.js'
import {pluralOf} from './nouns.js'
import {needOf} from './pattern-facts.js'
import {readTable} from './table.js'

export interface Misreading {
  /** What must stand before and after a word so that it cannot be meant. */
  left: Side
  right: Side
  /** What to put there, in the number of the word. */
  expectedFor(word: string): string
}

/** The first of the rows that rules a word out, by the copy before and after it; `alphabet` as of its sentence. */
export function findMisreading(
  rows: readonly Misreading[],
  before: string,
  after: string,
  alphabet: Alphabet
): Misreading | undefined {
  /** Many rows have a side in common. */
  const known = new Map<Side, boolean>()
  const matches = (side: Side, text: string, at: number): boolean => {
    const answer = known.get(side) ?? side.matches(text, at, alphabet)
    known.set(side, answer)
    return answer
  }
  const [lowerBefore, lowerAfter] = [before.toLowerCase(), after.toLowerCase()]
  // Nearly all rows name words that are not there, and their patterns are never made.
  for (const row of rows)
    if (
      row.left.mayMatch(lowerBefore) &&
      row.right.mayMatch(lowerAfter) &&
      matches(row.right, after, 0) &&
      matches(row.left, before, before.length)
    )
      return row
  return undefined
}

type Column = 'words' | 'except' | 'before' | 'after' | 'expected'

/** The rows that speak of a word, in their order. `@food` in a row stands for all words of a class. */
export function misreadings(
  table: string,
  classTable: string,
  thingTable: string
): (word: string) => readonly Misreading[] {
  const classes = classesOf(classTable, thingTable)
  const rows: {misreading: Misreading; except: string}[] = []
  /** Rows by the words that they name, and by the words of each class that they name: rather a look at several of these lists than one for each of many thousand words. */
  const named = new Map<string, number[]>()
  const byClass = new Map<string, {words: ReadonlySet<string>; rows: number[]}>()
  for (const row of readTable<Column>(table)) {
    const at = rows.push({misreading: toMisreading(row, classes), except: row.except}) - 1
    for (const name of row.words.split(' ')) {
      if (!name.startsWith('@')) {
        const known = named.get(name)
        if (known) known.push(at)
        else named.set(name, [at])
        continue
      }
      const known = byClass.get(name)
      if (known) known.rows.push(at)
      else byClass.set(name, {words: new Set(membersOf(name, classes)), rows: [at]})
    }
  }
  return word => {
    const found = new Set(named.get(word))
    for (const members of byClass.values()) if (members.words.has(word)) for (const at of members.rows) found.add(at)
    return [...found]
      .sort((a, b) => a - b)
      .map(at => rows[at]!)
      .filter(({except}) => !except.split(' ').includes(word))
      .map(({misreading}) => misreading)
  }
}

/** The word itself, or all words of a class; a class may name others. */
function membersOf(name: string, classes: ReadonlyMap<string, readonly string[]>): readonly string[] {
  if (!name.startsWith('@')) return [name]
  const members = classes.get(name.slice(1))
  if (!members) throw new Error(`No class of nouns is called ${name}`)
  return members.flatMap(member => membersOf(member, classes))
}

function classesOf(classTable: string, thingTable: string): Map<string, string[]> {
  const classes = new Map<string, string[]>()
  const add = (name: string, words: readonly string[]): void => {
    const known = classes.get(name)
    if (known) known.push(...words)
    else classes.set(name, [...words])
  }
  for (const row of readTable<'class' | 'nouns'>(classTable))
    add(
      row.class,
      row.nouns.split(' ').flatMap(noun => (noun.startsWith('@') ? [noun] : [noun, plural(noun)]))
    )
  for (const row of readTable<'noun' | 'class'>(thingTable)) add(row.class, [row.noun])
  return classes
}

function plural(noun: string): string {
  const known = pluralOf(noun)
  if (known) return known
  if (/[^aeiou]y$/u.test(noun)) return noun.replace(/y$/u, 'ies')
  return /(?:s|x|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`
}

const number =
  '(?:\\d[\\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozens of|hundreds of|thousands of|scores of)(?: (?:hundred|thousand|million|billion))?(?: (?:other|more|new))?'
const word = "[\\p{L}\\d’'-]+"
/** What a sign of the table stands for. */
const signs: Readonly<Record<string, string>> = {
  '#': number,
  '~': `(?:${word} ){0,3}`,
  _: `(?:${word} )?`,
  '%': '(?:about |some |nearly |almost |around |over |more than |at least |up to |roughly |another )?',
  '^': '(?:$|[.,;:]|(?= (?:in|on|at|by|to|of|for|with|from|after|before|during|since|until|and|or|but|as|is|are|was|were|has|have|had|will|that|which|who|when|while|because|late|early|last|this|said|near|into|against|hidden|without|over|under|through|between|following|overnight|yesterday)(?![\\p{L}-])))'
}

function toMisreading(
  {before, after, expected}: Record<Column, string>,
  classes: ReadonlyMap<string, readonly string[]>
): Misreading {
  const [one = '', many = one] = expected.split(' ')
  // Looked at from the word back, most patterns fail at once.
  const left = sideOf(before, 'iuy', classes, source => `(?<=(?:^|[^\\p{L}\\d-])(?:${source}))`)
  const right = sideOf(after, 'uy', classes, source => `(?:${source})`)
  return {left, right, expectedFor: noun => (/[^s]s$/u.test(noun) ? many : one)}
}

/** By their source: many rows have one in common. */
const sides = new Map<string, Side>()

function sideOf(
  cell: string,
  flags: string,
  classes: ReadonlyMap<string, readonly string[]>,
  wrap: (source: string) => string
): Side {
  const key = `${flags} ${cell}`
  const known = sides.get(key)
  if (known) return known
  const made = new Side(() => ({source: wrap(sourceOf(cell, classes)), flags}))
  sides.set(key, made)
  return made
}

/** What must stand on one side of a word: a pattern that is made when first asked for. */
class Side {
  readonly #make: () => Pattern
  #pattern: Pattern | undefined
  #need: Need | undefined

  constructor(make: () => Pattern) {
    this.#make = make
  }

  /** Whether the copy, in lower case, holds the letters that the pattern needs. */
  mayMatch(text: string): boolean {
    this.#need ??= needOf(this.#made())
    return meets(this.#need, text)
  }

  matches(text: string, at: number, alphabet: Alphabet): boolean {
    const pattern = fitted(this.#made(), alphabet)
    pattern.lastIndex = at
    return pattern.test(text)
  }

  #made(): Pattern {
    this.#pattern ??= this.#make()
    return this.#pattern
  }
}

const meets = (need: Need, text: string): boolean =>
  need.every(
    ({literals, branches}) =>
      literals.some(literal => holds(text, literal)) || branches.some(branch => meets(branch, text))
  )

function sourceOf(cell: string, classes: ReadonlyMap<string, readonly string[]>): string {
  return cell
    .replace(/[#~_%^]/gu, sign => signs[sign]!)
    .replace(/@\w+/gu, name => `(?:${membersOf(name, classes).join('|')})`)
}
