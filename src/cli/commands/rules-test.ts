/** `wireproof rules test`: tries the examples of house files and says of each whether it holds. */
import type {HouseRules} from '../../core/house.js'
import {presets} from '../../core/options.js'
import {loadHouseRules} from '../../house/load.js'
import {type Trial, tryExamples} from '../../house/try-examples.js'
import {harmless, type Paint, paintWith} from '../../reporters/paint.js'
import {plural} from '../../reporters/wording.js'
import {Configs} from '../configs.js'
import type {Flags} from '../settings.js'
import {Trouble} from '../trouble.js'
import {type ExitCode, type World, wantsColor, write} from '../world.js'
import {silence} from './rules.js'

/** Exits with 0 when all hold, 1 when one does not, 2 when a file cannot be used. */
export async function runRulesTest(names: readonly string[], flags: Flags, world: World): Promise<ExitCode> {
  const houses = names.length > 0 ? await loadAll(names, world) : await housesHere(flags, world)
  if (houses.length === 0)
    throw new Trouble('no house file here or above; name one, or write rules into wireproof.rules.yaml')
  const paint = paintWith(wantsColor(flags.color, world.stdout, world.env))
  const trials: Trial[] = []
  for (const house of houses) {
    const tried = await tryExamples(house)
    trials.push(...tried)
    await write(world.stdout, listing(house, tried, paint))
  }
  const failed = trials.filter(trial => trial.failure !== undefined).length
  await write(world.stdout, `${trials.length - failed} passed, ${failed} failed\n`)
  return failed > 0 ? 1 : 0
}

/** Word lists without rules have no examples to try. */
async function housesHere(flags: Flags, world: World): Promise<HouseRules[]> {
  const {house} = await new Configs(flags, world).resolve({})
  return house.filter(({path}) => path !== undefined)
}

async function loadAll(names: readonly string[], world: World): Promise<HouseRules[]> {
  const houses: HouseRules[] = []
  for (const name of names) houses.push(await loadHouseRules(name, {from: world.cwd}))
  return houses
}

function listing({path = '', rules, words, neverFlag}: HouseRules, trials: readonly Trial[], paint: Paint): string {
  const counts = [
    plural(rules.length, 'rule'),
    plural(words.size, 'accepted word'),
    `${plural(neverFlag.length, 'text')} never flagged`
  ].join(', ')
  const lines = [`${paint.bold(harmless(path))}  ${paint.dim(counts)}`]
  let rule = ''
  const bar = presets.desk.minConfidence
  for (const rule of rules)
    if (rule.confidence < bar) lines.push(`  ${paint.yellow('note')}: ${rule.id} ${silence(rule, bar)} by default`)
  for (const trial of trials) {
    if (trial.rule !== rule) lines.push(`  ${trial.rule}`)
    rule = trial.rule
    const mark = trial.failure === undefined ? paint.green('✔') : paint.red('✖')
    lines.push(`    ${mark} ${harmless(trial.example)}`)
    if (trial.failure !== undefined) lines.push(`      ${harmless(trial.failure)}`)
  }
  return `${lines.join('\n')}\n\n`
}
