/** Repairs a text round after round. A round knows nothing but the text it is given, so that a second repair starts where the first one ended, and ends there. */
import {applyFixes} from './edits.js'
import type {Run} from './run-rules.js'

/** Repairs can make room for repairs; more rounds than this in which no fewer are left, and rules are at odds. */
const mostRounds = 20

export interface Repaired {
  text: string
  /** What was found in the text that came in. */
  before: Run
  /** What is left in the text that went out; none of it is safe to repair. */
  after: Run
}

/** Applies safe repairs until none is left. Where they lead round in a circle, or nowhere, what they would do is left to a person. */
export async function repair(text: string, run: (text: string) => Promise<Run>): Promise<Repaired> {
  const before = await run(text)
  const seen = [text]
  let now = before
  let [fewest, idle] = [safeIn(before), 0]
  while (idle < mostRounds) {
    const next = applyFixes(seen.at(-1)!, now.findings)
    const circle = seen.slice(seen.includes(next) ? seen.indexOf(next) : seen.length)
    if (circle.length > 0) {
      // Whichever text of a circle a repair starts from, it must end at the same one.
      const end = circle.toSorted()[0]!
      return {text: end, before, after: leaveRest(end === seen.at(-1) ? now : await run(end))}
    }
    seen.push(next)
    now = await run(next)
    idle = safeIn(now) < fewest ? 0 : idle + 1
    fewest = Math.min(fewest, safeIn(now))
  }
  return {text, before, after: leaveRest(before)}
}

function safeIn({findings}: Run): number {
  return findings.filter(({fix}) => fix === 'safe').length
}

function leaveRest(run: Run): Run {
  return {
    ...run,
    findings: run.findings.map(finding => (finding.fix === 'safe' ? {...finding, fix: 'suggest'} : finding))
  }
}
