/** A word or phrase with a capital first: `the firm` → `The firm`. */
export const capitalised = (text: string): string => text.replace(/^./u, letter => letter.toUpperCase())

/** Whether a word begins with a capital. */
export function isCapital(word: string): boolean {
  const code = word.charCodeAt(0)
  return code < 128 ? code > 64 && code < 91 : /^\p{Lu}/u.test(word)
}
