/** Names findings so that they keep their name when lines above them come and go. */
import {createHash} from 'node:crypto'
import type {Finding} from '../core/types.js'
import type {Checked} from './types.js'

/** Code units on either side of a finding that tell it from others like it. */
const contextLength = 40

/**
 * A name for each finding of a story, in hexadecimal: made of its rule, its words and those around it on the line. Findings
 * that agree in all of these are told apart by their order. `within` is hashed with them, for names that must differ between stories.
 */
export function fingerprints({source, report: {findings}}: Checked, within = ''): string[] {
  const seen = new Map<string, number>()
  return findings.map(finding => {
    const key = JSON.stringify([within, finding.rule, ...surroundings(source, finding)])
    const nth = seen.get(key) ?? 0
    seen.set(key, nth + 1)
    return createHash('sha256').update(`${key}${nth}`).digest('hex').slice(0, 32)
  })
}

/** White space does not count: a story that is wrapped anew has the same findings. */
function surroundings(source: string, {start, end}: Finding): string[] {
  const before = source
    .slice(Math.max(0, start - contextLength), start)
    .split(/[\r\n]/u)
    .at(-1)!
  const after = source.slice(end, end + contextLength).split(/[\r\n]/u, 1)[0]!
  return [before, source.slice(start, end), after].map(text => text.replaceAll(/\s+/gu, ' ').trim())
}
