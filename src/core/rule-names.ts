/** What rules are called: ids, groups, and the ids they once had. */
import type {RuleMeta} from './rule.js'

type Named = Pick<RuleMeta, 'id' | 'formerly'>

/** `quotes` of `quotes/doubled`, and of `quotes`. */
export function groupOf(name: string): string {
  return name.split('/', 1)[0]!
}

/** `doubled` of `quotes/doubled`. */
export function lastPartOf(id: string): string {
  return id.slice(id.indexOf('/') + 1)
}

/** Ids and groups. */
export function currentNames(rules: readonly Named[]): Set<string> {
  return new Set(rules.flatMap(({id}) => [id, groupOf(id)]))
}

/** Ids, former ids and groups. */
export function knownNames(rules: readonly Named[]): Set<string> {
  return new Set(rules.flatMap(({id, formerly = []}) => [id, groupOf(id), ...formerly]))
}

/** Where a reader finds the names, if none is near. */
export const whereListed = '`wireproof rules` lists them'

/** The end of a message about a name that no rule has. */
export function hintTo(near: string | undefined, mark = '`'): string {
  return near === undefined ? whereListed : `did you mean ${mark}${near}${mark}?`
}
