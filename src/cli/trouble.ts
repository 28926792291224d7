/** Errors for people: what is wrong, where, what to do, on one line. Anything else that is thrown is a defect of ours. */
import {oneLine} from '../reporters/paint.js'
import {systemReason} from '../system-reason.js'

export class Trouble extends Error {
  override name = 'Trouble'

  constructor(message: string, options?: ErrorOptions) {
    super(oneLine(message), options)
  }
}

/** A `Trouble` made of a system error; other errors stay what they are. */
export function asTrouble(what: string, error: unknown): unknown {
  const reason = systemReason(error)
  return reason === undefined ? error : new Trouble(`${what}: ${reason}`, {cause: error})
}
