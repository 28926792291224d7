/** Reads tables of phrases in which one line can stand for many: `(give/gave) to know` → `(announce/announced)`. */
import type {Phrase, PhraseShelf} from './phrases.js'
import {readRows} from './table.js'

export type PhraseRow = Record<'phrase' | 'replacement' | 'language' | 'reason' | 'near', string>

/** The phrases of a table with columns `phrase`, which comes first, `replacement` (alternatives parted by `|`), `language`, `reason` and `near`. */
export function phrasesOf(tsv: string): PhraseShelf[] {
  return readRows<keyof PhraseRow>(tsv).map(({first: phrase, row}) => ({
    firstWords: firstWordsOf(phrase),
    families: () => [{beginnings: beginningsOf(phrase, 3), phrases: () => expandRow(row())}]
  }))
}

/** The first word of all phrases of a line. */
function firstWordsOf(phrase: string): readonly string[] {
  const isGroup = phrase.startsWith('(')
  const end = phrase.indexOf(isGroup ? ')' : '(')
  const space = phrase.indexOf(' ', isGroup ? end : 0)
  // Nearly all lines begin with a word or a group of words.
  if (isGroup && space === end + 1) return phrase.slice(1, end).split('/').map(firstWordOf)
  if (!isGroup && (end === -1 || (space !== -1 && space < end))) return [firstWordOf(phrase)]
  return beginningsOf(phrase, 1)
}

function firstWordOf(text: string): string {
  const space = text.indexOf(' ')
  return space === -1 ? text : text.slice(0, space)
}

/** The first words of all phrases of a line, so many of each, or all of a phrase that has fewer: what follows need not be made to know them. */
function beginningsOf(phrase: string, words: number): readonly string[] {
  const found: string[] = []
  let open = ['']
  for (let at = 0; open.length > 0 && at < phrase.length; ) {
    const isGroup = phrase[at] === '('
    const end = phrase.indexOf(isGroup ? ')' : '(', at)
    const to = end === -1 ? phrase.length : end
    const members = isGroup ? phrase.slice(at + 1, to).split('/') : [phrase.slice(at, to)]
    const longer = open.flatMap(text => members.map(member => text + member))
    open = []
    for (const text of longer) {
      const cut = endOf(text, words)
      if (cut > 0) found.push(text.slice(0, cut))
      else open.push(text)
    }
    at = isGroup ? to + 1 : to
  }
  return [...found, ...open]
}

/** Where the space behind so many words of a text stands; -1 where it has no more than those. */
function endOf(text: string, words: number): number {
  let space = -1
  for (let word = 0; word < words; word++) {
    space = text.indexOf(' ', space + 1)
    if (space === -1) return -1
  }
  return space
}

/** All that one line stands for. Throws where a group of the replacement does not say which group of the phrase it follows. */
export function expandRow({
  phrase,
  replacement,
  reason
}: Pick<PhraseRow, 'phrase' | 'replacement' | 'reason'>): Phrase[] {
  if (!phrase.includes('(') && !replacement.includes('(')) return [plainRow(phrase, replacement, reason)]
  const groups = groupsOf(phrase)
  const texts = replacement === '' ? [] : replacement.split('|')
  const templates = texts.map(text => toTemplate(text, sourcesOf(text, groups)))
  const own = toTemplate(phrase, [...groups.keys()])
  return choicesOf(groups.map(group => group.members.length)).map(choice => ({
    phrase: fill(own, choice),
    replacements: templates.map(template => fill(template, choice)),
    reason
  }))
}

interface Group {
  /** The place of the group of the phrase that it follows, where the table names it: `(2:hazard/hazards)`. */
  follows?: number
  members: string[]
}

function plainRow(phrase: string, replacement: string, reason: string): Phrase {
  return {phrase, replacements: replacement === '' ? [] : replacement.split('|'), reason}
}

const groupPattern = /\((?:(\d):)?([^()]*)\)/gu

function groupsOf(text: string): Group[] {
  return [...text.matchAll(groupPattern)].map(([, place, body]) => ({
    ...(place && {follows: Number(place) - 1}),
    members: body!.split('/')
  }))
}

/** What stands between groups, and the groups: one fewer. */
interface Template {
  between: string[]
  members: string[][]
  /** For each group, which choice says what to put in its place. */
  sources: readonly number[]
}

function toTemplate(text: string, sources: readonly number[]): Template {
  return {between: text.split(/\([^()]*\)/u), members: groupsOf(text).map(group => group.members), sources}
}

function fill({between, members, sources}: Template, choice: readonly number[]): string {
  let text = between[0]!
  for (let at = 0; at < members.length; at++) text += members[at]![choice[sources[at]!]!]! + between[at + 1]!
  return text
}

/** Every way to pick one member of each group. */
function choicesOf(sizes: readonly number[]): number[][] {
  return sizes.reduce<number[][]>(
    (choices, size) => choices.flatMap(choice => Array.from({length: size}, (_, member) => [...choice, member])),
    [[]]
  )
}

/**
 * Which group of the phrase each group of a replacement follows: the one it names, else the one with the same members,
 * else, in order, those with as many members, of which there must be no more than follow.
 */
function sourcesOf(replacement: string, phrase: readonly Group[]): number[] {
  const own = groupsOf(replacement)
  const sources = own.map(({follows}) => follows ?? -1)
  const free = (at: number) => !sources.includes(at)
  own.forEach(({members}, at) => {
    if (sources[at] === -1)
      sources[at] = phrase.findIndex((group, from) => free(from) && isSame(group.members, members))
  })
  const open = own.filter((_, at) => sources[at] === -1)
  const candidates = phrase.map((_, at) => at).filter(free)
  own.forEach(({members}, at) => {
    if (sources[at] !== -1) return
    const isAsLong = (length: number) => length === members.length
    const fitting = candidates.filter(from => isAsLong(phrase[from]!.members.length))
    const followers = open.filter(group => isAsLong(group.members.length))
    if (fitting.length > followers.length) throw new Error(`Name the group that ${members} follows: ${replacement}`)
    sources[at] = fitting.find(free) ?? -1
  })
  own.forEach(({members}, at) => {
    if (phrase[sources[at]!]?.members.length !== members.length)
      throw new Error(`No group has as many members as ${members}: ${replacement}`)
  })
  return sources
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((member, at) => member === b[at]!.toLowerCase())
