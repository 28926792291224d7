/** Runs the examples of house rules as strictly as those of our own. */
import {allRules} from '../../rules/index.js'
import {applyEdits} from '../core/edits.js'
import type {HouseRules} from '../core/house.js'
import {settle} from '../core/options.js'
import type {Example, Rule} from '../core/rule.js'
import {runRules} from '../core/run-rules.js'
import type {Finding} from '../core/types.js'
import {loadResources} from '../resources.js'
import {storyFor} from '../text/story.js'

/** What came of one example. */
export interface Trial {
  /** Its rule's id. */
  rule: string
  /** The example, or what the rule lacks. */
  example: string
  /** What went wrong; absent where all is well. */
  failure?: string
}

/** Tries every example of every rule; a rule without a `bad` example, or without a `good` or `near` one, fails too. */
export async function tryExamples(house: HouseRules): Promise<Trial[]> {
  const bench = await makeBench(house)
  const trials: Trial[] = []
  for (const rule of house.rules) {
    for (const example of rule.examples) {
      const failure = await tryExample(example, rule, bench)
      trials.push({rule: rule.id, example: shown(example), ...(failure !== undefined && {failure})})
    }
    const missing = lacking(rule)
    if (missing) trials.push({rule: rule.id, example: missing, failure: 'a rule without examples cannot be trusted'})
  }
  return trials
}

type Bench = (text: string, rules?: readonly Rule[]) => Promise<Finding[]>

/** Checks with the rules given, or with all that are on by default and the house's. */
async function makeBench(house: HouseRules): Promise<Bench> {
  const settings = settle(allRules, {house: [house]})
  const resources = await loadResources(settings.words)
  const {neverFlag = []} = settings
  return async (text, rules) => {
    const story = storyFor(text, resources)
    const minConfidence = rules ? 0 : settings.minConfidence
    const {findings} = await runRules(story, resources, {rules: rules ?? settings.rules, minConfidence, neverFlag})
    return findings
  }
}

async function tryExample(example: Example, rule: Rule, bench: Bench): Promise<string | undefined> {
  if ('good' in example) return noise(example.good, rule, bench)
  if ('near' in example) return noise(example.near, rule, bench)
  const start = example.bad.indexOf('⟦')
  const end = example.bad.indexOf('⟧') - 1
  const text = example.bad.replace(/[⟦]/u, '').replace(/[⟧]/u, '')
  const findings = await bench(text, [rule])
  const [finding] = findings
  if (!finding) return 'the rule finds nothing'
  if (findings.length > 1) return `the rule finds ${findings.length} faults, not one: ${findings.map(place).join(', ')}`
  if (finding.start !== start || finding.end !== end) return `the rule points at ${place(finding)}, not at the mark`
  const hole = /\{\w*\}/u.exec(finding.message)
  if (hole) return `the message has a hole that nothing fills: ${hole[0]}`
  if (example.better === undefined) return undefined
  const better = applyEdits(text, finding.suggestions[0]?.edits ?? [])
  if (better !== example.better)
    return finding.suggestions.length > 0 ? `it comes out as: ${better}` : 'nothing is suggested'
  const left = await noise(better, rule, bench)
  return left && `repaired, ${left}`
}

/** What is found in a text that ought to be silent. */
async function noise(text: string, rule: Rule, bench: Bench): Promise<string | undefined> {
  const own = await bench(text, [rule])
  const [finding] = own.length > 0 ? own : await bench(text)
  return finding && `${finding.rule} finds ${place(finding)}: ${finding.message}`
}

const place = ({quote}: Finding): string => `\`${quote}\``

function shown(example: Example): string {
  const [kind, text] = Object.entries(example)[0]!
  return `${kind}: ${text}`
}

function lacking({examples}: Rule): string | undefined {
  if (!examples.some(example => 'bad' in example)) return 'no `bad` example'
  return examples.every(example => 'bad' in example) ? 'no `good` or `near` example' : undefined
}
