/** Nouns for one person, and words that end as such nouns do. */

import table from './person-nouns.tsv'
import type {Gender} from './persons.js'
import {readTable} from './table.js'

interface Row {
  gender: Gender | undefined
  /** `title`: may stand before a name. */
  kind: 'title' | 'person' | 'none'
}

let rows: ReadonlyMap<string, Row> | undefined

/** What a word is; nothing for those of which their ending says enough. */
export function personNoun(word: string): Row | undefined {
  rows ??= new Map(
    readTable<'noun' | 'gender' | 'kind'>(table).map(({noun, gender, kind}) => [noun, rowOf(gender, kind)])
  )
  return rows.get(word)
}

function rowOf(gender: string, kind: string): Row {
  return {gender: gender === '' ? undefined : (gender as Gender), kind: kind as Row['kind']}
}
