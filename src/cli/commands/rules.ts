/** `wireproof rules`: every rule, and whether it is on with the options given. */
import {allRules} from '../../../rules/index.js'
import {checkOptionsOf} from '../../config/options.js'
import {settle, withHouse} from '../../core/options.js'
import type {Rule} from '../../core/rule.js'
import {ruleUrl} from '../../core/urls.js'
import {harmless, paintWith} from '../../reporters/paint.js'
import {Configs} from '../configs.js'
import {leastOf} from '../looked-for.js'
import type {Flags} from '../settings.js'
import {type ExitCode, type World, wantsColor, write} from '../world.js'

interface Row {
  id: string
  severity: string
  stage: string
  on: boolean
  fix: string
  confidence: number
  optIn?: string
  summary: string
  url: string
  /** Why it is on and yet reports nothing. */
  silent?: string
}

/** What is wrong with a rule that is less sure than a finding must be. */
export const silence = ({confidence}: Pick<Rule, 'confidence'>, bar: number): string =>
  `reports nothing: its confidence ${confidence} is under the ${bar} that a finding needs`

/** Lists the rules. */
export async function listRules(flags: Flags, world: World): Promise<ExitCode> {
  const {merged, house} = await new Configs(flags, world).resolve({})
  const rules = withHouse(allRules, house)
  const settled = settle(allRules, {...checkOptionsOf(merged), house})
  const on = new Set(settled.rules)
  const own = new Set(house.flatMap(each => each.rules))
  const rows = rules.map(rule => {
    const row = toRow(rule, settled.severities.get(rule.id) ?? rule.severity, on.has(rule))
    // The findings of a house rule are all as sure as the rule.
    const bar = leastOf(rule.id, settled)
    return own.has(rule) && row.on && rule.confidence < bar ? {...row, silent: silence(rule, bar)} : row
  })
  await write(world.stdout, flags.json ? `${JSON.stringify(rows, null, 2)}\n` : table(rows, flags, world))
  return 0
}

function toRow(rule: Rule, severity: string, on: boolean): Row {
  const {id, stage, fix, confidence, summary, optIn, url = ruleUrl(id)} = rule
  return {id, severity, stage, on, fix, confidence, ...(optIn !== undefined && {optIn}), summary, url}
}

function table(rows: readonly Row[], flags: Flags, world: World): string {
  const paint = paintWith(wantsColor(flags.color, world.stdout, world.env))
  const width = Math.max(...rows.map(row => row.id.length))
  const lines = rows.map(({id, severity, stage, on, summary, silent}) => {
    const columns = [id.padEnd(width), severity.padEnd(7), stage.padEnd(10), on ? 'on ' : 'off', harmless(summary)]
    if (silent !== undefined) columns.push(`(${silent})`)
    return on ? columns.join('  ') : paint.dim(columns.join('  '))
  })
  return `${lines.join('\n')}\n`
}
