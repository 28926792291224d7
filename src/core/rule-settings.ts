/** What is said of rules and of groups of them: made out over the rules there are, and checked. */
import {isInRange, rangeName} from './number-range.js'
import {isOptions, OptionError, shown, unknown} from './option-error.js'
import type {Rule} from './rule.js'
import {currentNames, whereListed} from './rule-names.js'
import {severities} from './severities.js'
import type {Severity} from './types.js'

export type RuleSetting = 'off' | 'on' | Severity

/** What one rule may be told. */
export interface RuleOptions {
  /** Its findings below it are left out. */
  minConfidence?: number
  /** Leaves its repairs to a person. */
  fix?: 'suggest'
  /** Options of its own. */
  [name: string]: unknown
}

/** Both at once, as a configuration has it. */
export interface RuleSettings extends RuleOptions {
  severity?: RuleSetting
}

export const ruleSettings: readonly string[] = ['off', 'on', ...severities]

/** By rule id. */
export interface Settled {
  settings: ReadonlyMap<string, RuleSetting>
  options: ReadonlyMap<string, RuleOptions>
}

/** By id, former id or group. */
type Given<T> = Readonly<Record<string, T>>

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
      checkOptions(name, own, isGroup ? undefined : rules[0])
      for (const rule of rules) {
        if (severity !== undefined) settings.set(rule.id, severity)
        add(rule, own)
      }
    }
  }
  for (const {rules, name, isGroup, value} of groupsFirst(ruleOptions, find)) {
    if (!isOptions(value)) throw new OptionError(`The options of ${name} must be an object, not ${shown(value)}`)
    checkOptions(name, value, isGroup ? undefined : rules[0])
    for (const rule of rules) add(rule, value)
  }
  return {settings, options}
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
  const found = Object.entries(given).map(([name, value]) => ({...find(name), value}))
  return [...found.filter(({isGroup}) => isGroup), ...found.filter(({isGroup}) => !isGroup)]
}

function checkSetting(name: string, setting: unknown): void {
  if (typeof setting !== 'string')
    throw new OptionError(`The setting for ${name} must be one of ${ruleSettings.join(', ')}, not ${shown(setting)}`)
  if (!ruleSettings.includes(setting)) throw new OptionError(unknown(`setting for ${name}`, setting, ruleSettings))
}

const share = {type: 'number', minimum: 0, maximum: 1}

/** `rule` is the one that is meant; a group has only the options that every rule has. */
function checkOptions(name: string, own: RuleOptions, rule: Rule | undefined): void {
  const names = ['minConfidence', 'fix', ...Object.keys(rule?.options ?? {})]
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
