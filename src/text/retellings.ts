/** What a sentence tells a second time, found by patterns: the rules about it differ in their patterns alone. */
import type {Context} from '../core/context.js'
import type {Span} from '../core/types.js'
import type {Sentence} from './sentences.js'

export interface Retelling {
  /** A sign without which the pattern cannot match. */
  needs: RegExp
  /** With the flag `d`. The second telling is the group `mark`, or else `other`. */
  pattern: RegExp
}

type Groups = Readonly<Partial<Record<string, string>>>

/** Makes the way to find the second telling in a sentence of a story; `accepts` looks at the groups of a match. */
export function retellingsIn(
  context: Context,
  retellings: readonly Retelling[],
  accepts: (groups: Groups) => boolean = () => true
): (sentence: Sentence) => Span | undefined {
  const possible = retellings.filter(({pattern}) => context.mayMatch(pattern))
  return ({text, start}) => {
    for (const {needs, pattern} of possible) {
      const match = needs.test(text) ? pattern.exec(text) : null
      const [from, to] = match?.indices?.groups?.mark ?? match?.indices?.groups?.other ?? []
      if (from !== undefined && to !== undefined && accepts(match!.groups!)) return [start + from, start + to]
    }
    return undefined
  }
}
