/** The keys a house file may have; schema/house-rules.schema.json says the same to an editor's text editor, and a test keeps them in step. */
import {severities} from '../core/severities.js'

export const kinds = ['phrase', 'pattern', 'spelling', 'names'] as const
export type Kind = (typeof kinds)[number]

export const fileKeys = ['extends', 'rules', 'never-flag'] as const

const commonKeys = [
  'id',
  'kind',
  'severity',
  'message',
  'summary',
  'why',
  'url',
  'fix',
  'confidence',
  'quoted',
  'examples'
] as const

/** What each kind of rule may say. */
export const kindKeys: Readonly<Record<Kind, readonly string[]>> = {
  phrase: [...commonKeys, 'case', 'phrases'],
  pattern: [...commonKeys, 'case', 'pattern', 'replace', 'whole-words'],
  spelling: [...commonKeys, 'accept', 'reject'],
  names: [...commonKeys, 'names']
}

/** The values of the keys that have few. */
export const choices = {
  kind: kinds,
  severity: severities,
  fix: ['safe', 'suggest'],
  case: ['ignore', 'exact'],
  quoted: ['report', 'skip']
} as const

export const exampleKeys = ['bad', 'better', 'good', 'near'] as const
export const neverFlagKeys = ['text', 'rule'] as const

/** Steps of a compiled pattern; the time a check takes grows with them. */
export const longestProgram = 2000

/** `group/name`. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/u
