/** ANSI colours, and text made harmless for a terminal: a story must not be able to move the cursor. */

export type Paint = Readonly<Record<keyof typeof codes, (text: string) => string>>

const codes = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  inverse: [7, 27],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39]
} as const

const styled = painter(
  ([open, close]) =>
    text =>
      text ? `\u001B[${open}m${text}\u001B[${close}m` : ''
)
const plain = painter(() => text => text)

/** Functions that colour a text, or leave it as it is. */
export function paintWith(color: boolean): Paint {
  return color ? styled : plain
}

function painter(make: (code: readonly [number, number]) => (text: string) => string): Paint {
  return Object.fromEntries(Object.entries(codes).map(([name, code]) => [name, make(code)])) as unknown as Paint
}

/** Controls, bidirectional marks and overrides and what else a terminal would obey rather than show; tabs and line ends stay. */
const unruly = /[\0-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/** Where the runner of a workflow reads a command in what a step prints: `::` at the beginning of a line, and `##[` or `##vso[` anywhere. */
const commanding = /(?<=^[\s\u0085]*):(?=:)|#(?=#[a-z]*\[)/gimu

/** Shows characters that a terminal would obey as `<U+001B>`. */
export function visible(text: string): string {
  return text.replaceAll(unruly, nameOf)
}

/** The same, for what may be read in the log of a workflow: nothing in it is a command to the runner. */
export function harmless(text: string): string {
  return withoutCommands(visible(text))
}

/** The same, for what must stay on its line. */
export function oneLine(text: string): string {
  return harmless(text.replaceAll(/[\n\r\u2028\u2029]/gu, nameOf))
}

/** Names nothing but what the runner of a workflow would take for a command. */
export function withoutCommands(text: string): string {
  return text.replaceAll(commanding, nameOf)
}

/** Offsets of the characters that `harmless` would name for what follows them. */
export function commandsIn(line: string): Set<number> {
  return new Set(Array.from(line.matchAll(commanding), ({index}) => index))
}

/** `<U+200B>` for a zero-width space. */
export function nameOf(character: string): string {
  return `<U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`
}
