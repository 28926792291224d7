/** What bundlers put in the place of the Node loader: a page fetches the model files itself. */
import type {Fluency} from './fluency.js'
import {FluencyError} from './hashes.js'

/** Rejects with a `FluencyError` that says what to do, so that the checker goes on with the rules. */
export async function loadFluency(): Promise<Fluency> {
  throw new FluencyError(
    'in a browser the language model must be handed over, as docs/fluency.md says, or switched off'
  )
}
