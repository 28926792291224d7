/** The lines of a source as a person counts them: in JSON, those of the texts in it. */

export type SourceSpan = readonly [start: number, end: number]

/** Whether a source reads as JSON, or as lines of it. */
export function isJson(source: string): boolean {
  return /^[\s\uFEFF]*(?:\{\s*"|\[[\s[]*[{"])/u.test(source)
}

/** Spans of the lines, without their line ends. */
export function directiveLines(source: string): SourceSpan[] {
  const ends = isJson(source) ? /\r\n?|\n|(?<!\\)(?:\\\\)*(?:\\[nr])+/gu : /\r\n?|\n/gu
  const lines: SourceSpan[] = []
  let start = 0
  for (const {0: end, index} of source.matchAll(ends)) {
    lines.push([start, index])
    start = index + end.length
  }
  return [...lines, [start, source.length]]
}
