/** Which words people put in for a word when they correct machine translation; made by training/exchanges.py. */
import table from './exchanges.tsv'

let counts: Map<string, Map<string, number>> | undefined

/** The words put in for a lower-case word, each with how often that was seen. */
export function exchangesFor(word: string): ReadonlyMap<string, number> {
  counts ??= readTable()
  return counts.get(word) ?? none
}

const none: ReadonlyMap<string, number> = new Map()

function readTable(): Map<string, Map<string, number>> {
  const rows = table.trimEnd().split('\n').slice(1)
  return new Map(
    rows.map(row => {
      const [word = '', meant = ''] = row.split('\t')
      const pieces = meant.split(' ')
      const pairs = pieces.flatMap((piece, at) => (at % 2 === 0 ? [[piece, Number(pieces[at + 1])] as const] : []))
      return [word, new Map(pairs)] as const
    })
  )
}
