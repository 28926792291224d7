/** What a caller may ask for, and what it comes to. */
import type {HouseRules, NeverFlag} from './house.js'
import {isInRange} from './number-range.js'
import {checkKeys, isOptions, OptionError, shown, unknown} from './option-error.js'
import {type Pack, packs} from './packs.js'
import {type Preset, presets} from './presets.js'
import type {Rule} from './rule.js'
import {knownNames} from './rule-names.js'
import {type RuleOptions, type RuleSetting, type RuleSettings, settleRules, severitiesIn} from './rule-settings.js'
import type {Severity} from './types.js'

export {OptionError} from './option-error.js'
export {type Preset, presets} from './presets.js'
export type {RuleOptions, RuleSetting, RuleSettings} from './rule-settings.js'
export {severities} from './severities.js'

/** What a checker goes by. What is undefined counts as not said. */
export interface CheckOptions {
  /** Default `desk`. */
  preset?: Preset | undefined
  /** 0 to 1; overrides the preset's, for rules that are named, too. */
  minConfidence?: number | undefined
  /**
   * Settings by rule id, or by group (`spelling`), with options as in a configuration or without. `on` keeps the rule's own severity; any
   * setting but `off` switches nursery and style rules on, be they less sure than the preset asks. A rule beats its group.
   */
  rules?: Readonly<Record<string, RuleSetting | RuleSettings | undefined>> | undefined
  /** Options by rule id or group. */
  ruleOptions?: Readonly<Record<string, RuleOptions | undefined>> | undefined
  /** Style packs to switch on, a later one over an earlier; `rules` has the last word. */
  packs?: Pack | readonly Pack[] | undefined
  /** A newsroom's own rules, as `wireproof/house` loads them. */
  house?: readonly HouseRules[] | undefined
}

export interface Settings {
  rules: Rule[]
  severities: Map<string, Severity>
  minConfidence: number
  safeOnly: boolean
  /** Rules that a setting switches on and that are less sure than the preset asks: what they find is reported all the same. */
  unsure?: ReadonlySet<string>
  /** Ids, former ids and groups of all rules there are. */
  known?: ReadonlySet<string>
  /** By rule id. */
  ruleOptions?: ReadonlyMap<string, RuleOptions>
  neverFlag?: readonly NeverFlag[]
  /** Words that the newsroom spells so. */
  words?: ReadonlySet<string>
}

/** The keys of `CheckOptions`, and of what else makes a checker. */
const optionKeys = ['preset', 'minConfidence', 'rules', 'ruleOptions', 'packs', 'house', 'fluency'] as const

/** Throws an `OptionError` for options of a checker that have an unknown key, or no such detector. */
export function checkOptionKeys(options: unknown): void {
  checkKeys('', options, optionKeys)
  const {fluency = true} = options as {fluency?: unknown}
  if (typeof fluency !== 'boolean' && !(isOptions(fluency) && typeof fluency.judge === 'function'))
    throw new OptionError(
      `fluency must be true, false or a detector with a method judge, as createFluency makes, not ${shown(fluency)}`
    )
}

/** Settles options over the rules there are. Throws an `OptionError` for an unknown preset, pack, rule, setting or option, two rules of one id, or a number that is out of its range. */
export function settle(builtIn: readonly Rule[], options: CheckOptions): Settings {
  const {preset: name = 'desk', rules: named = {}, ruleOptions = {}, packs: wanted = [], house: given = []} = options
  const preset = presetOf(name)
  const {minConfidence = preset.minConfidence} = options
  if (!isInRange(minConfidence, {minimum: 0, maximum: 1}))
    throw new OptionError(`minConfidence must lie between 0 and 1, not ${shown(minConfidence)}`)
  const house = checkedHouse(given)
  const all = withHouse(builtIn, house)
  for (const [key, value] of Object.entries({rules: named, ruleOptions}))
    if (!isOptions(value)) throw new OptionError(`${key} must be an object, not ${shown(value)}`)
  const settled = settleRules(all, [packSettings(wanted), named], ruleOptions)
  const rules = all.filter(rule => isOn(rule, settled.settings.get(rule.id), preset.nursery))
  const isHeld = options.minConfidence !== undefined || preset.safeOnly
  const unsure = rules.filter(({id, confidence}) => !isHeld && settled.settings.has(id) && confidence < minConfidence)
  return {
    rules,
    severities: severitiesIn(settled.settings),
    minConfidence,
    safeOnly: preset.safeOnly,
    ...(unsure.length > 0 && {unsure: new Set(unsure.map(({id}) => id))}),
    known: knownNames(all),
    ...(settled.options.size > 0 && {ruleOptions: settled.options}),
    ...houseSettings(house)
  }
}

function presetOf(name: unknown): (typeof presets)[Preset] {
  const names = Object.keys(presets)
  if (typeof name !== 'string') throw new OptionError(`preset must be one of ${names.join(', ')}, not ${shown(name)}`)
  if (!Object.hasOwn(presets, name)) throw new OptionError(unknown('preset', name, names))
  return presets[name as Preset]
}

function checkedHouse(house: readonly HouseRules[]): readonly HouseRules[] {
  if (Array.isArray(house) && house.every(isHouseRules)) return house
  const odd = Array.isArray(house) ? house.find(each => !isHouseRules(each)) : house
  throw new OptionError(`house must be a list of what loadHouseRules and parseHouseRules give, not ${shown(odd)}`)
}

function isHouseRules(house: unknown): boolean {
  return isOptions(house) && Array.isArray(house.rules) && house.words instanceof Set && Array.isArray(house.neverFlag)
}

/** Our rules and the newsroom's; the same file given twice counts once. Throws an `OptionError` where two rules have one id. */
export function withHouse(builtIn: readonly Rule[], house: readonly HouseRules[]): Rule[] {
  const byId = new Map(builtIn.map(rule => [rule.id, rule]))
  for (const {rules, path} of house) {
    for (const rule of rules) {
      const before = byId.get(rule.id)
      if (before && before !== rule)
        throw new OptionError(`${path ?? 'House rules'}: there is a rule ${rule.id} already; give this one another id`)
      byId.set(rule.id, rule)
    }
  }
  return [...byId.values()]
}

function houseSettings(house: readonly HouseRules[]): Pick<Settings, 'neverFlag' | 'words'> {
  if (house.length === 0) return {}
  return {
    neverFlag: house.flatMap(({neverFlag}) => neverFlag),
    words: new Set(house.flatMap(({words}) => [...words]))
  }
}

function packSettings(given: Pack | readonly Pack[]): Record<string, RuleSetting> {
  const settings: Record<string, RuleSetting> = {}
  const names: unknown = typeof given === 'string' ? [given] : given
  if (!Array.isArray(names)) throw new OptionError(`packs must be a list of names, not ${shown(names)}`)
  for (const name of names as Pack[]) {
    if (!Object.hasOwn(packs, name)) throw new OptionError(unknown('pack', String(name), Object.keys(packs)))
    Object.assign(settings, packs[name].rules)
  }
  return settings
}

function isOn(rule: Rule, setting: RuleSetting | undefined, nursery: boolean): boolean {
  if (setting) return setting !== 'off'
  if (rule.optIn !== undefined || rule.stage === 'deprecated') return false
  return rule.stage === 'stable' || nursery
}
