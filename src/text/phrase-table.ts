/** Reads tables of phrases in which one line can stand for many: `(give/gave) to know` → `(announce/announced)`. */
import type {Phrase} from './phrases.js'
import {readTable} from './table.js'

export type PhraseRow = Record<'phrase' | 'replacement' | 'language' | 'reason' | 'near', string>

/** The phrases of a table with columns `phrase`, `replacement` (alternatives parted by `|`), `language`, `reason` and `near`. */
export function phrasesOf(tsv: string): Phrase[] {
  return readTable<keyof PhraseRow>(tsv).flatMap(expandRow)
}

/** All that one line stands for. A group of the replacement follows the group of the phrase that has as many members. */
export function expandRow({
  phrase,
  replacement,
  reason
}: Pick<PhraseRow, 'phrase' | 'replacement' | 'reason'>): Phrase[] {
  if (!phrase.includes('(') && !replacement.includes('(')) return [plainRow(phrase, replacement, reason)]
  const groups = groupsOf(phrase)
  const texts = replacement === '' ? [] : replacement.split('|')
  return choicesOf(groups.map(group => group.length)).map(choice => ({
    phrase: fill(phrase, group => choice[group]!),
    replacements: texts.map(text => fill(text, follow(groupsOf(text), groups, choice))),
    reason
  }))
}

function plainRow(phrase: string, replacement: string, reason: string): Phrase {
  return {phrase, replacements: replacement === '' ? [] : replacement.split('|'), reason}
}

const groupPattern = /\(([^()]*)\)/gu

function groupsOf(text: string): string[][] {
  return [...text.matchAll(groupPattern)].map(match => match[1]!.split('/'))
}

function fill(text: string, member: (group: number) => number): string {
  let group = 0
  return text.replaceAll(groupPattern, (_, body: string) => body.split('/')[member(group++)] ?? '')
}

/** Every way to pick one member of each group. */
function choicesOf(sizes: readonly number[]): number[][] {
  return sizes.reduce<number[][]>(
    (choices, size) => choices.flatMap(choice => Array.from({length: size}, (_, member) => [...choice, member])),
    [[]]
  )
}

function follow(own: string[][], phrase: string[][], choice: readonly number[]): (group: number) => number {
  const taken = new Set<number>()
  const source = own.map(members => {
    const at = phrase.findIndex((group, index) => group.length === members.length && !taken.has(index))
    taken.add(at)
    return at
  })
  return group => choice[source[group] ?? -1] ?? 0
}
