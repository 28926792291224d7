/** Splits a text into the words that the encoder knows: at white space, and around every punctuation mark and ideograph. */

/** How a word is capitalised; the word pieces are lower case, so the encoder is told apart. */
export const letterless = 0
export const lowerCase = 1
export const capitalised = 2
export const capitals = 3

/** A word as the encoder sees it; offsets are UTF-16 code units of the text it was split from. */
export interface FluencyWord {
  text: string
  start: number
  end: number
  /** 0 to 3: `letterless`, `lowerCase`, `capitalised` or `capitals`. */
  case: number
}

const parts =
  /[\p{P}$+<=>^`|~]|[\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{2A6DF}\u{2A700}-\u{2CEAF}\u{2F800}-\u{2FA1F}]|[^\t\n\r\p{Z}\p{P}$+<=>^`|~\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{2A6DF}\u{2A700}-\u{2CEAF}\u{2F800}-\u{2FA1F}]+/gu

/** The words of a stretch of text, in order. `offset` is added to their places. */
export function splitWords(text: string, offset = 0): FluencyWord[] {
  return Array.from(text.matchAll(parts), ({0: word, index}) => ({
    text: word,
    start: offset + index,
    end: offset + index + word.length,
    case: caseOf(word)
  }))
}

function caseOf(word: string): number {
  const letters = word.match(/\p{L}/gu)
  if (!letters) return letterless
  if (!/\p{Lu}/u.test(letters[0]!)) return lowerCase
  return letters.length > 1 && letters.every(letter => /\p{Lu}/u.test(letter)) ? capitals : capitalised
}

/** Whether a word has letters or digits; marks are read by the encoder and never reported. */
export function isSpoken(word: FluencyWord): boolean {
  return /[\p{L}\p{N}]/u.test(word.text)
}
