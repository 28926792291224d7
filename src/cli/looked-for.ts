/** Whether a run looks for what a baseline knows: what it does not look for is not gone. */
import {allRules} from '../../rules/index.js'
import type {Settings} from '../core/options.js'
import {presets} from '../core/options.js'
import type {Flags} from './settings.js'

/** What a story is checked by, as far as it decides what may be found. */
export type Scope = Pick<Settings, 'rules' | 'minConfidence' | 'unsure' | 'safeOnly' | 'ruleOptions'> & {
  fluency: boolean
}

const present = new Map(allRules.flatMap(({id, formerly = []}) => [id, ...formerly].map(name => [name, id])))

/** The id that a rule has now. */
export function presentId(id: string): string {
  return present.get(id) ?? id
}

/** Makes the test for rules by their present ids. @param hasModel whether the language model was asked. */
export function lookedFor(scope: Scope, flags: Flags, hasModel: boolean): (rule: string) => boolean {
  if (isNarrowed(flags)) return () => false
  const rules = new Map(scope.rules.map(rule => [rule.id, rule]))
  return id => {
    const rule = rules.get(id)
    // One that nobody has is gone for good, unless it is a house rule and other houses were named.
    if (!rule) return !present.has(id) && flags.house === undefined
    if (rule.asksModel && !(scope.fluency && hasModel)) return false
    return rule.confidence >= leastOf(id, scope) && (!scope.safeOnly || rule.fix === 'safe')
  }
}

/** How sure a rule must be to report anything. */
export function leastOf(id: string, scope: Pick<Scope, 'minConfidence' | 'unsure' | 'ruleOptions'>): number {
  const bar = scope.unsure?.has(id) ? 0 : scope.minConfidence
  return Math.max(bar, scope.ruleOptions?.get(id)?.minConfidence ?? 0)
}

/** Flags that leave out findings by what is known of each, not by its rule. */
function isNarrowed({preset, minConfidence}: Flags): boolean {
  return preset === 'sure' || (minConfidence !== undefined && minConfidence > presets[preset ?? 'desk'].minConfidence)
}
