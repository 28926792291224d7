/** What a caller may ask for, and what it comes to. */
import {editDistance} from '../text/edit-distance.js'
import type {HouseRules, NeverFlag} from './house.js'
import {type Pack, packs} from './packs.js'
import type {Rule} from './rule.js'
import type {Severity} from './types.js'

/** `desk`: at most one false alarm in 1,000 words. `strict`: up to five, nursery rules included. `sure`: only what `fix` may repair. */
export type Preset = 'desk' | 'strict' | 'sure'

export const presets: Readonly<Record<Preset, {minConfidence: number; nursery: boolean; safeOnly: boolean}>> = {
  desk: {minConfidence: 0.5, nursery: false, safeOnly: false},
  strict: {minConfidence: 0.3, nursery: true, safeOnly: false},
  sure: {minConfidence: 0.8, nursery: false, safeOnly: true}
}

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

export interface CheckOptions {
  /** Default `desk`. */
  preset?: Preset
  /** 0 to 1; overrides the preset's. */
  minConfidence?: number
  /** Settings by rule id. `on` keeps the rule's own severity; any setting but `off` switches nursery and style rules on. */
  rules?: Readonly<Record<string, RuleSetting>>
  /** Options by rule id. */
  ruleOptions?: Readonly<Record<string, RuleOptions>>
  /** Style packs to switch on, a later one over an earlier; `rules` has the last word. */
  packs?: readonly Pack[]
  /** A newsroom's own rules, as `wireproof/house` loads them. */
  house?: readonly HouseRules[]
}

/** A caller asked for something that does not exist; the message says what and names the nearest thing that does. */
export class OptionError extends Error {
  override name = 'OptionError'
}

export interface Settings {
  rules: Rule[]
  severities: Map<string, Severity>
  minConfidence: number
  safeOnly: boolean
  /** Ids, former ids and groups of all rules there are. */
  known?: ReadonlySet<string>
  /** By rule id. */
  ruleOptions?: ReadonlyMap<string, RuleOptions>
  neverFlag?: readonly NeverFlag[]
  /** Words that the newsroom spells so. */
  words?: ReadonlySet<string>
}

export const severities: readonly Severity[] = ['error', 'warning', 'query']
const ruleSettings: readonly string[] = ['off', 'on', ...severities]

/** Settles options over the rules there are. Throws an `OptionError` for an unknown preset, pack, rule, setting, two rules of one id, or a threshold outside 0 to 1. */
export function settle(builtIn: readonly Rule[], options: CheckOptions): Settings {
  const preset = presets[options.preset ?? 'desk']
  if (!preset) throw new OptionError(unknown('preset', options.preset!, Object.keys(presets)))
  const minConfidence = options.minConfidence ?? preset.minConfidence
  if (!(minConfidence >= 0 && minConfidence <= 1))
    throw new OptionError(`minConfidence must lie between 0 and 1, not ${minConfidence}`)
  const all = withHouse(builtIn, options.house ?? [])
  const named = resolveIds(all, {...packSettings(options.packs ?? []), ...options.rules})
  const rules = all.filter(rule => isOn(rule, named.get(rule.id), preset.nursery))
  const graded = [...named].filter((entry): entry is [string, Severity] => severities.includes(entry[1] as Severity))
  return {
    rules,
    severities: new Map(graded),
    minConfidence,
    safeOnly: preset.safeOnly,
    known: new Set(all.flatMap(({id, formerly = []}) => [id, id.slice(0, id.indexOf('/')), ...formerly])),
    ...(options.ruleOptions && {ruleOptions: settleRuleOptions(all, options.ruleOptions)}),
    ...houseSettings(options.house ?? [])
  }
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

function packSettings(names: readonly Pack[]): Record<string, RuleSetting> {
  const settings: Record<string, RuleSetting> = {}
  for (const name of names) {
    if (!Object.hasOwn(packs, name)) throw new OptionError(unknown('pack', name, Object.keys(packs)))
    Object.assign(settings, packs[name].rules)
  }
  return settings
}

function isOn(rule: Rule, setting: RuleSetting | undefined, nursery: boolean): boolean {
  if (setting) return setting !== 'off'
  if (rule.optIn !== undefined || rule.stage === 'deprecated') return false
  return rule.stage === 'stable' || nursery
}

function settleRuleOptions(
  all: readonly Rule[],
  given: Readonly<Record<string, RuleOptions>>
): Map<string, RuleOptions> {
  const options = new Map<string, RuleOptions>()
  for (const [id, own] of Object.entries(given)) {
    const rule = all.find(each => each.id === id || each.formerly?.includes(id))
    if (!rule)
      throw new OptionError(
        unknown(
          'rule',
          id,
          all.map(each => each.id)
        )
      )
    const names = ['minConfidence', 'fix', ...Object.keys(rule.options ?? {})]
    const odd = Object.keys(own).find(name => !names.includes(name))
    if (odd !== undefined) throw new OptionError(unknown(`option of rule ${id}`, odd, names))
    options.set(rule.id, own)
  }
  return options
}

function resolveIds(all: readonly Rule[], settings: Readonly<Record<string, RuleSetting>>): Map<string, RuleSetting> {
  const current = new Map(all.flatMap(rule => [rule.id, ...(rule.formerly ?? [])].map(id => [id, rule.id] as const)))
  const resolved = new Map<string, RuleSetting>()
  for (const [id, setting] of Object.entries(settings)) {
    const rule = current.get(id)
    if (!rule) throw new OptionError(unknown('rule', id, [...current.keys()]))
    if (!ruleSettings.includes(setting)) throw new OptionError(unknown(`setting for rule ${id}`, setting, ruleSettings))
    resolved.set(rule, setting)
  }
  return resolved
}

/** `Unknown rule "quotes/double"; did you mean "quotes/doubled"?` */
export function unknown(what: string, given: string, known: readonly string[]): string {
  const near = nearest(given, known)
  const hint = near ? `did you mean "${near}"?` : `known are ${known.join(', ')}`
  return `Unknown ${what} "${given}"; ${hint}`
}

/** The known name fewest edits away, if that is under half its length. */
export function nearest(given: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map(name => ({name, distance: editDistance(given.toLowerCase(), name.toLowerCase())}))
    .filter(({name, distance}) => distance <= Math.ceil(Math.max(name.length, given.length) / 3))
    .toSorted((a, b) => a.distance - b.distance)
  return ranked[0]?.name
}
