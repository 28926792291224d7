/** Settings as values that remember where they stand. */
import type {Json} from './json-schema.js'

/** Where a value comes from. */
export interface Origin {
  /** As a person would write it: a file, a flag, or `default`. */
  shown: string
  /** 1-based; 0 where the place is not known. */
  line: number
  column: number
  /** Where the key stands that only its writer knows, such as a rule's id. */
  named?: {line: number; column: number}
  /** Folder that relative paths in the value begin at. */
  base: string
}

/** One value with the keys that lead to it; each entry of a list that adds up is a value of its own, under itself. */
export interface Entry {
  path: readonly string[]
  value: Json
  origin: Origin
}

/** A text, or a list of texts, as a list. */
export function texts(value: Json): string[] {
  if (value === false) return []
  return (Array.isArray(value) ? value : [value]).map(String)
}
