/** Decides what becomes of a hyphen at a line end: `govern-` `ment` closes up, `long-` `term` keeps it. */

export interface HyphenOptions {
  isWord: (word: string) => boolean
  /** Whether the story prints a word elsewhere, hyphenated or closed up; lower case. */
  printed: (word: string) => boolean
}

const suspended = new Set(['and', 'or', 'to', 'nor', 'but', 'und', 'versus'])

/** What stands where the lines meet, and whether the hyphen goes. */
export interface HyphenRepair {
  text: '' | ' '
  dropHyphen: boolean
}

/** Settles a hyphen between the last word of a line and the first of the next. `compound`: another hyphen stands before. */
export function settleHyphen(left: string, right: string, compound: boolean, options: HyphenOptions): HyphenRepair {
  if (suspended.has(right)) return {text: ' ', dropHyphen: false}
  return {text: '', dropHyphen: !compound && closesUp(left, right, options)}
}

function closesUp(left: string, right: string, {isWord, printed}: HyphenOptions): boolean {
  const sameCase = /^\p{Ll}+$/u.test(right) || /^\p{Lu}+$/u.test(left + right)
  if (!sameCase || !/^\p{L}+$/u.test(left)) return false
  const hyphenated = `${left}-${right}`.toLowerCase()
  const joined = (left + right).toLowerCase()
  if (printed(hyphenated)) return false
  if (printed(joined) || isWord(left + right)) return true
  return !isWord(right) && right.length > 1
}
