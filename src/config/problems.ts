/** Errors in configurations. */
import {FileError, type Problem} from '../user-files/problems.js'

export type {Problem}

/** A configuration that cannot be used; the message has a line for each problem. */
export class ConfigError extends FileError {
  override name = 'ConfigError'
}

/** A configuration with one thing wrong with it. */
export function configError(shown: string, text: string, place: {line: number; column: number} = nowhere): ConfigError {
  return new ConfigError(shown, [{line: place.line, column: place.column, text}])
}

const nowhere = {line: 0, column: 0}
