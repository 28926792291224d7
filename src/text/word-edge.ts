/** Where words begin and end. Letters, figures and what combines with them make words. */
const endsInWord = /[\p{L}\p{N}\p{M}]$/u
const beginsInWord = /^[\p{L}\p{N}\p{M}]/u
const wordCharacter = /[\p{L}\p{N}]/u

/** Whether a place lies between two characters of a word, or within a character. */
export function isWithinWord(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  const [before, behind] = [text.slice(Math.max(0, at - 2), at), text.slice(at, at + 2)]
  return (endsInWord.test(before) && beginsInWord.test(behind)) || isHalved(before, behind)
}

/** Whether a text has words, and not only marks and spaces. */
export function hasWord(text: string): boolean {
  return wordCharacter.test(text)
}

function isHalved(before: string, behind: string): boolean {
  return /[\uD800-\uDBFF]$/.test(before) && /^[\uDC00-\uDFFF]/.test(behind)
}
