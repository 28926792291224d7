/** What is said of rules and of groups of them: made out over the rules there are, and checked. */
import {isInRange, rangeName} from './number-range.js'
import {isOptions, OptionError, shown, unknown} from './option-error.js'
import type {Rule} from './rule.js'
import {currentNames, whereListed} from './rule-names.js'
import {severities} from './severities.js'
import type {Severity} from './types.js'

/** `off`, or on: with the rule's own severity (`on`) or another. */
export type RuleSetting = 'off' | 'on' | Severity

/** What one rule may be told. */
export interface RuleOptions {
  /** Its findings below it, 0 to 1, are left out. */
  minConfidence?: number | undefined
  /** Leaves its repairs to a person. */
  fix?: 'suggest' | undefined
  /** Options of its own. */
  [name: string]: unknown
}

/** Both at once, as a configuration has it. */
export interface RuleSettings extends RuleOptions {
  severity?: RuleSetting | undefined
}

export const ruleSettings: readonly string[] = ['off', 'on', ...severities]

/** By rule id. */
export interface Settled {
  settings: ReadonlyMap<string, RuleSetting>
  options: ReadonlyMap<string, RuleOptions>
}

/** By id, former id or group. What is undefined counts as not said. */
type Given<T> = Readonly<Record<string, T | undefined>>

/** Unfolds groups and former ids; a rule beats its group, a later layer an earlier one. Throws an `OptionError` for what makes no sense. */
export function settleRules(
  all: readonly Rule[],
  layers: readonly Given<RuleSetting | RuleSettings>[],
  ruleOptions: Given<RuleOptions>
): Settled {
  const settings = new Map<string, RuleSetting>()
  const options = new Map<string, RuleOptions>()
  const find = finderIn(all)
  const add = (rule: Rule, own: RuleOptions): void => {
    const given = Object.entries(own).filter(([, value]) => value !== undefined)
    if (given.length > 0) options.set(rule.id, {...options.get(rule.id), ...Object.fromEntries(given)})
  }
  for (const layer of layers) {
    for (const {rules, name, isGroup, value} of groupsFirst(layer, find)) {
      const {severity, ...own}: RuleSettings = isOptions(value) ? value : {severity: value}
      if (severity !== undefined || !isOptions(value)) checkSetting(name, severity)
      checkOptions(name, own, isGroup ? undefined : rules[0], ['severity', ...everyRules])
      for (const rule of rules) {
        if (severity !== undefined) settings.set(rule.id, severity)
        add(rule, own)
      }
    }
  }
  for (const {rules, name, isGroup, value} of groupsFirst(ruleOptions, find)) {
    if (!isOptions(value)) throw new OptionError(`The options of ${name} must be an object, not ${shown(value)}`)
    checkOptions(name, value, isGroup ? undefined : rules[0], everyRules)
    for (const rule of rules) add(rule, value)
  }
  return {settings, options}
}

/** What becomes of one rule that is asked alone, whatever its stage: on with its own severity, or as it is told. Throws an `OptionError` for what makes no sense. */
export function settleAlone(rule: Rule, told: RuleSetting | RuleSettings): AloneSettings {
  const {settings, options} = settleRules([rule], [{[rule.id]: 'on'}, {[rule.id]: told}], {})
  const rules = settings.get(rule.id) === 'off' ? [] : [rule]
  return {rules, severities: severitiesIn(settings), ruleOptions: options}
}

export interface AloneSettings {
  rules: Rule[]
  severities: Map<string, Severity>
  ruleOptions: ReadonlyMap<string, RuleOptions>
}

/** The severities that settings name, by rule id. */
export function severitiesIn(settings: ReadonlyMap<string, RuleSetting>): Map<string, Severity> {
  const isSeverity = (entry: [string, RuleSetting]): entry is [string, Severity] =>
    severities.includes(entry[1] as Severity)
  return new Map([...settings].filter(isSeverity))
}

type Find = (name: string) => {rules: readonly Rule[]; name: string; isGroup: boolean}

/** Names are said in messages with what they are: `rule quotes/doubled`. */
function finderIn(all: readonly Rule[]): Find {
  const current = new Map(all.flatMap(rule => [rule.id, ...(rule.formerly ?? [])].map(id => [id, rule] as const)))
  return name => {
    const rule = current.get(name)
    if (rule) return {rules: [rule], name: `rule ${name}`, isGroup: false}
    const rules = all.filter(({id}) => id.startsWith(`${name}/`))
    if (rules.length > 0) return {rules, name: `group ${name}`, isGroup: true}
    throw new OptionError(unknown('rule', name, [...currentNames(all)], whereListed))
  }
}

function groupsFirst<T>(given: Given<T>, find: Find): (ReturnType<Find> & {value: T})[] {
  const found = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [{...find(name), value}]))
  return [...found.filter(({isGroup}) => isGroup), ...found.filter(({isGroup}) => !isGroup)]
}

function checkSetting(name: string, setting: unknown): void {
  if (typeof setting !== 'string')
    throw new OptionError(`The setting for ${name} must be one of ${ruleSettings.join(', ')}, not ${shown(setting)}`)
  if (!ruleSettings.includes(setting)) throw new OptionError(unknown(`setting for ${name}`, setting, ruleSettings))
}

const share = {type: 'number', minimum: 0, maximum: 1}

const everyRules = ['minConfidence', 'fix']

/** `rule` is the one that is meant; a group has only the options that every rule has. `common` are the names that count beside its own. */
function checkOptions(name: string, own: RuleOptions, rule: Rule | undefined, common: readonly string[]): void {
  const names = [...common, ...Object.keys(rule?.options ?? {})]
  for (const [option, value] of Object.entries(own)) {
    if (!names.includes(option)) throw new OptionError(unknown(`option of ${name}`, option, names))
    if (value === undefined) continue
    const range = option === 'minConfidence' ? share : rule?.options?.[option]
    const fits = option === 'fix' ? value === 'suggest' : isInRange(value, range!)
    if (fits) continue
    const wanted = option === 'fix' ? '"suggest"' : rangeName(range!)
    throw new OptionError(`Option ${option} of ${name} must be ${wanted}, not ${shown(value)}`)
  }
}
