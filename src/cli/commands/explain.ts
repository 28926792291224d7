/** `wireproof explain`: all that a rule says about itself. */
import {allRules} from '../../../rules/index.js'
import {checkOptionsOf} from '../../config/options.js'
import {type RuleOptions, settle, withHouse} from '../../core/options.js'
import type {Example, Rule} from '../../core/rule.js'
import {ruleUrl} from '../../core/urls.js'
import {nameOf, type Paint, paintWith} from '../../reporters/paint.js'
import {Configs} from '../configs.js'
import {ruleNamed} from '../rule-names.js'
import type {Flags} from '../settings.js'
import {type ExitCode, type World, wantsColor, write} from '../world.js'

const fixes = {
  safe: 'safe: `wireproof fix` repairs it',
  suggest: 'suggested: a person chooses',
  none: 'none'
} as const

const stages = {
  stable: 'stable',
  nursery: 'nursery: off unless named, or with --preset strict',
  deprecated: 'deprecated: off unless named'
} as const

/** Explains one rule. Throws a `Trouble` that names the nearest one for an unknown id. */
export async function runExplain(name: string, flags: Flags, world: World): Promise<ExitCode> {
  const {house, merged} = await new Configs(flags, world).resolve({})
  const rule = ruleNamed(name, withHouse(allRules, house))
  const paint = paintWith(wantsColor(flags.color, world.stdout, world.env))
  const {severities, ruleOptions} = settle(allRules, {...checkOptionsOf(merged), house})
  const counting = {severity: severities.get(rule.id) ?? rule.severity, options: ruleOptions?.get(rule.id) ?? {}}
  await write(world.stdout, explanation(rule, counting, paint))
  return 0
}

interface Counting {
  severity: string
  options: RuleOptions
}

function explanation(rule: Rule, {severity, options}: Counting, paint: Paint): string {
  const own = Object.entries(rule.options ?? {})
  const facts = [
    ['severity', severity],
    ['stage', rule.optIn === undefined ? stages[rule.stage] : `${rule.stage}, off unless named: ${rule.optIn}`],
    ['fix', fixes[rule.fix]],
    ['confidence', `${Math.round(rule.confidence * 100)} of 100 findings are right`],
    ...own.map(([name, {description, default: value}]) => [name, `${options[name] ?? value}: ${description}`])
  ].map(([name, value]) => `  ${paint.dim(name!.padEnd(12))}${value}`)
  const examples = rule.examples.map(example => exampleText(example, paint)).join('\n')
  const parts = [
    // A house rule without a summary has the first sentence of its reason for one.
    ...(rule.why.startsWith(rule.summary)
      ? [`${paint.bold(rule.id)}\n${rule.why}`]
      : [`${paint.bold(rule.id)}\n${rule.summary}`, rule.why]),
    facts.join('\n'),
    ...(examples === '' ? [] : [`${paint.bold('Examples')}\n${examples}`]),
    ...(rule.notes === undefined ? [] : [`${paint.bold('Notes')}\n${rule.notes.trim()}`]),
    rule.url ?? ruleUrl(rule.id)
  ]
  return `${parts.join('\n\n')}\n`
}

/** Faulty text under ✖ with the fault marked, correct text under ✔. */
function exampleText(example: Example, paint: Paint): string {
  if ('good' in example) return `  ${paint.green('✔')} ${visible(example.good)}`
  if ('near' in example) return `  ${paint.green('✔')} ${visible(example.near)}`
  const marked = visible(example.bad).replace(/⟦.*?⟧/su, mark => paint.red(mark))
  const bad = `  ${paint.red('✖')} ${marked}`
  return example.better === undefined ? bad : `${bad}\n    ${paint.green('→')} ${visible(example.better)}`
}

/** Further lines indented below the first, and invisible characters named. */
function visible(text: string): string {
  return text.replaceAll(/\r?\n/gu, '\n      ').replaceAll(/[^\P{C}\n]/gu, nameOf)
}
