/** Finds a rule by the name a person typed. */
import {allRules} from '../../rules/index.js'
import {nearest} from '../core/option-error.js'
import type {Rule} from '../core/rule.js'
import {hintTo, lastPartOf} from '../core/rule-names.js'
import {Trouble} from './trouble.js'

/** The rule of an id, a former id, or the part after the slash where only one rule has it. Throws a `Trouble` that names the nearest id. */
export function ruleNamed(name: string, rules: readonly Rule[] = allRules): Rule {
  const exact = rules.find(rule => rule.id === name || rule.formerly?.includes(name))
  if (exact) return exact
  const same = rules.filter(rule => lastPartOf(rule.id) === name.toLowerCase())
  if (same.length === 1) return same[0]!
  const inGroup = rules.find(({id}) => id.startsWith(`${name}/`))
  if (inGroup)
    throw new Trouble(`"${name}" is a group; name one of its rules, as in ${inGroup.id} (a configuration takes groups)`)
  throw new Trouble(`unknown rule "${name}"; ${hint(name, rules)}`)
}

function hint(name: string, rules: readonly Rule[]): string {
  const ids = rules.map(rule => rule.id)
  const shorts = new Map(ids.map(id => [lastPartOf(id), id]))
  const near = nearest(name, ids) ?? shorts.get(nearest(lastPartOf(name), [...shorts.keys()]) ?? '')
  return hintTo(near, '"')
}
