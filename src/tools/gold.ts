/** The faults of a story, as people marked them in a table of the corpus, and which findings lie on them. */
import type {Span} from '../core/types.js'

/** A fault; offsets are UTF-16 code units of the story. */
export interface Fault {
  severity: string
  kind: string
  quote: string
  start: number
  end: number
}

type Place = Readonly<Record<'start' | 'end', number>>

/** Reads a table `severity, kind, quote, nth, …` about a story. Throws an Error where it quotes what the story does not print. */
export function readGold(table: string, story: string): Fault[] {
  const rows = table.trimEnd().split('\n').slice(1)
  return rows.map(row => {
    const [severity = '', kind = '', written = '', nth = '1'] = row.split('\t')
    const quote = written.replaceAll('\\r', '\r').replaceAll('\\n', '\n')
    const [start, end] = spanOf(story, quote, Number(nth))
    return {severity, kind, quote, start, end}
  })
}

function spanOf(text: string, part: string, nth: number): Span {
  let at = -1
  for (let seen = 0; seen < nth; seen++) {
    at = text.indexOf(part, at + 1)
    if (at < 0) throw new Error(`Occurrence ${nth} of ${JSON.stringify(part)} is not in the story`)
  }
  return [at, at + part.length]
}

/** Whether a finding and a fault share a character; a place between two counts as the character after it. */
export function touches(finding: Place, fault: Place): boolean {
  return finding.start < Math.max(fault.end, fault.start + 1) && fault.start < Math.max(finding.end, finding.start + 1)
}
