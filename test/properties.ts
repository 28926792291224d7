/** Every run tries the same examples, so that a rare one fails nobody else's change; WIREPROOF_SEED tries others, WIREPROOF_RUNS more. */
import type {Parameters} from 'fast-check'

const {WIREPROOF_SEED: seed = 7, WIREPROOF_RUNS: asked} = process.env

/** How a property is tried: over as many examples as said here, or in the environment. */
export function tries<T>(runs = 100): Parameters<T> {
  return {seed: Number(seed), numRuns: Number(asked ?? runs)}
}
