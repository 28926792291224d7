/** `{holes}` in messages and replacements: their names, and what fills them. */

const hole = /\{(\w+)\}/gu
/** The same in other letters: Node 20 crashes where `replaceAll` shares the code of an expression with `matchAll`. */
const holeToFill = /[{](\w+)[}]/gu

/** The names of the holes in a text, in order. */
export function holesIn(text: string): string[] {
  return Array.from(text.matchAll(hole), ([, name = '']) => name)
}

/** Fills the holes of a text; one that is given nothing stays as it stands. */
export function fillHoles(text: string, fillingOf: (name: string) => string | undefined): string {
  return text.replaceAll(holeToFill, (whole, name: string) => fillingOf(name) ?? whole)
}
