/** The flags as settings, so that they take their place over those of the configuration. */

import type {Entry} from '../config/entries.js'
import type {Json} from '../config/json-schema.js'
import type {Rule} from '../core/rule.js'
import {formats} from '../formats/types.js'
import type {Flags} from './settings.js'

/** What the flags say, rules under their ids. Settings of rules that only another story's house has are left out. */
export function flagPart(flags: Flags, rules: readonly Rule[], cwd: string): Entry[] {
  const {preset, minConfidence, pack, failOn, encoding, baseline} = flags
  const given: readonly (readonly [string, string, Json | undefined])[] = [
    ['preset', '--preset', preset],
    ['minConfidence', '--min-confidence', minConfidence],
    ['packs', '--pack', pack],
    ['fluency', '--no-fluency', flags.fluency === false ? false : undefined],
    ['failOn', '--fail-on', failOn],
    ['encoding', '--encoding', encoding],
    ['format', '--format', flags.format],
    ['house', flags.house ? '--house' : '--no-house', flags.house && [...flags.house]],
    ['baseline', baseline ? '--baseline' : '--no-baseline', baseline]
  ]
  const origin = (shown: string) => ({shown, line: 0, column: 0, base: cwd})
  const settings: Entry[] = given.flatMap(([key, flag, value]) =>
    value === undefined ? [] : [{path: [key], value, origin: origin(flag)}]
  )
  for (const format of flags.fields ? formats : [])
    settings.push({path: ['formats', format, 'fields'], value: [...flags.fields!], origin: origin('--fields')})
  const switches = [
    [flags.reportUnusedSuppressions, 'suppression/unused', '--report-unused-suppressions'],
    [flags.requireReason, 'suppression/no-reason', '--require-reason']
  ] as const
  for (const [on, id, flag] of switches)
    if (on) settings.push({path: ['rules', id, 'severity'], value: 'on', origin: origin(flag)})
  const ids = new Set(rules.flatMap(({id, formerly = []}) => [id, ...formerly]))
  const named = Object.entries(flags.rule ?? {}).filter(([id]) => ids.has(id))
  return [
    ...settings,
    ...named.map(([id, value]) => ({path: ['rules', id, 'severity'], value, origin: origin('--rule')}))
  ]
}
