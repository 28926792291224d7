/** What a caller is told who asks for what there is not. */
import {editDistance} from '../text/edit-distance.js'

/** A caller asked for something that does not exist; the message says what and names the nearest thing that does. */
export class OptionError extends Error {
  override name = 'OptionError'
}

/** `Unknown rule "quotes/double"; did you mean "quotes/doubled"?` Of very many, `otherwise` says where they are listed. */
export function unknown(
  what: string,
  given: string,
  known: readonly string[],
  otherwise = `known are ${known.join(', ')}`
): string {
  const near = nearest(given, known)
  return `Unknown ${what} "${given}"; ${near ? `did you mean "${near}"?` : otherwise}`
}

/** The known name fewest edits away, if no more than a third of the longer name, rounded up, is to be changed. */
export function nearest(given: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map(name => ({name, distance: editDistance(given.toLowerCase(), name.toLowerCase())}))
    .filter(({name, distance}) => distance <= Math.ceil(Math.max(name.length, given.length) / 3))
    .toSorted((a, b) => a.distance - b.distance)
  return ranked[0]?.name
}

/** A value as an error message names it: `"dekk"`, `5`, `a list`. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'function') return 'a function'
  if (typeof value !== 'object' || value === null) return String(value)
  const {name = 'Object'} = (value.constructor ?? {}) as {name?: string}
  return name === 'Object' ? 'an object' : `${/^[AEIO]/u.test(name) ? 'an' : 'a'} ${name}`
}

/** Whether a value is an object with keys, as options are. */
export function isOptions(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Throws an `OptionError` for options that are no object, or have a key that is not known. `of` says whose they are. */
export function checkKeys(of: string, options: unknown, known: readonly string[]): void {
  const what = `option${of && ` of ${of}`}`
  if (!isOptions(options))
    throw new OptionError(`The options${of && ` of ${of}`} must be an object, not ${shown(options)}`)
  const odd = Object.keys(options).find(key => !known.includes(key))
  if (odd !== undefined) throw new OptionError(unknown(what, odd, known))
}
