/** The lines of a source as a person counts them: in JSON, those of the texts in it. */

export type SourceSpan = readonly [start: number, end: number]

/** Spans of the lines, without their line ends. */
export function directiveLines(source: string): SourceSpan[] {
  const isJson = /^[\s\uFEFF]*[[{]/u.test(source)
  const ends = isJson ? /\r\n?|\n|(?<!\\)(?:\\\\)*(?:\\[nr])+/gu : /\r\n?|\n/gu
  const lines: SourceSpan[] = []
  let start = 0
  for (const {0: end, index} of source.matchAll(ends)) {
    lines.push([start, index])
    start = index + end.length
  }
  return [...lines, [start, source.length]]
}
