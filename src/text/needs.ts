/** What a text must hold for a pattern to match in it. */

/** What a regular expression says: all that rules which are made of patterns need of one, so that it is compiled where it may match. */
export type Pattern = Pick<RegExp, 'source' | 'flags'>

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

/** Marks of which single ones are worth looking for: most sentences have no dash and no bracket. */
const open = '|_/•·>»›→<«#@©(（【{–—"“”‘’\'‚„:;!?$€£¥%&+=*…[´`ʹʼ′'
export const marks = new RegExp(`^-?(?:\\\\?[${open}]|\\\\[\\])}-])+-?$`, 'u')
const mark = new RegExp(`[${open}\\])}]`, 'u')
/** Members of a class of which none is in ASCII. */
export const foreign =
  /^(?!-)(?:[^\0-\x7F]|\\u\{?[\da-f]*[1-9a-f][\da-f]{2}\}?|\\u00[89a-f][\da-f]|\\p\{script=(?!latin|common|inherited)\w+\}|-(?=\\u|[^\0-\x7F]))+$/u

/** What a run of characters asks for: all of it, or a mark or foreign letter in it where it is short. */
export function literalsOf(run: string): Literals | undefined {
  if (run.length >= leastLiteral) return [run]
  const found = mark.exec(run)
  if (found) return [found[0]]
  return /[^\0-\x7F]/u.test(run) ? [beyondAscii] : undefined
}

/** What a text needs for one of several branches; nothing is known where it is not of one of them. */
export function either(branches: readonly Need[]): Need {
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
export function unsureness({literals, branches}: Clause): number {
  const shortest = literals.length === 0 ? 2 * leastLiteral : Math.min(...literals.map(literal => literal.length), 6)
  return literals.length + 8 * branches.length - 100 * Math.min(shortest, branches.length > 0 ? 4 : 6)
}
