/**
 * V8 keeps a text whose characters are all of Latin-1 in one byte each and any other in two, as most copy is that has curly quotation marks,
 * and compiles a pattern for either kind. Once it met the second, texts of the first are widened too, so that it need not.
 */
let metTwoByte = false

/** Whether patterns were compiled for texts of the other kind and had better not be for this one; to be asked of each story in turn. */
export function needsWidening(text: string): boolean {
  const isTwoByte = /[^\0-\xFF]/.test(text)
  metTwoByte ||= isTwoByte
  return metTwoByte && !isTwoByte
}

/** The same text, of which V8 keeps each character in two bytes: what is cut off a text stays of its kind. */
export function widened(text: string): string {
  return `${text}\u2028`.slice(0, -1)
}
