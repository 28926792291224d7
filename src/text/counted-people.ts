/** How many people an item of a list stands for: `a cook`, `her two sons`, `a family of five`. */
import {figureOf, number} from './figures.js'

const several: Readonly<Record<string, number>> = {couple: 2, pair: 2, duo: 2, trio: 3, quartet: 4, dozen: 12}
const determined = new RegExp(
  String.raw`^(?:an?|the|his|her|their)\s(?:other\s)?(?:(?<count>${number})\s(?!-)|(?:[\p{Ll}-]+\s)?(?<group>couple|pair|duo|trio|quartet|dozen)\b)?`,
  'iu'
)
const body =
  /\b(?:family|families|group|team|crew|gang|band|class|party|delegation|handful|number|few|several|busload|staff|squad|unit|patrol)\b(?:\sof\s(?<size>\p{L}+|\d+)$)?/iu
const plural =
  /\b(?!(?:his|boss|hostess|actress|waitress|princess|duchess|stewardess)\b)(?:people|children|men|women|parents|twins|\p{Ll}{2,}[^s\P{Ll}]s)(?=\s(?:of|from|in|at|with|who)\b|$)/iu

/** Not a number where nobody can tell. */
export function peopleIn(item: string): number {
  const found = determined.exec(item)
  if (!found) return figureOf(item)
  const {count, group} = found.groups!
  if (count) return figureOf(count)
  if (group) return several[group.toLowerCase()]!
  const crowd = body.exec(item)
  if (crowd) return figureOf(crowd.groups!.size)
  return plural.test(item) ? Number.NaN : 1
}
