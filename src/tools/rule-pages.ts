/** Renders a page for each rule by running the rule, so that no page can show what the rule does not say. */
import {allRules} from '../../rules/index.js'
import measuredTable from '../../rules/measured.tsv'
import {applyEdits} from '../core/edits.js'
import {settle} from '../core/options.js'
import {leastSuspicion} from '../core/prior.js'
import type {Example, Rule} from '../core/rule.js'
import {groupOf} from '../core/rule-names.js'
import {runRules} from '../core/run-rules.js'
import type {Finding} from '../core/types.js'
import {codeSpan, mapQuoted} from '../reporters/code-spans.js'
import {loadResources} from '../resources.js'
import {storyFor} from '../text/story.js'
import {leastFindings, measureCells, measureSentence, readMeasures} from './measured.js'

const notice = '<!-- Generated from the rule itself by npm run generate: do not edit. -->'

const measures = readMeasures(measuredTable)

/** Markdown by path below docs/rules. */
export async function rulePages(): Promise<Map<string, string>> {
  const pages = new Map<string, string>([['README.md', overview(allRules)]])
  for (const rule of allRules) pages.set(`${rule.id}.md`, await rulePage(rule))
  return pages
}

function overview(rules: readonly Rule[]): string {
  const groups = new Set(rules.map(({id}) => groupOf(id)))
  const sections = [...groups].map(group => {
    const rows = rules.filter(rule => groupOf(rule.id) === group).map(row)
    return `## ${group}\n\n| Rule | Finds | Severity | Fix | On by default | In 1,000 clean words | On a marked error |\n| --- | --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`
  })
  return `${notice}\n\n# Rules\n\n${rules.length} rules, ${rules.filter(isDefault).length} of them on by default.\n\n${legend}\n\n${sections.join('\n')}`
}

const legend = `The last two columns are measured: how many findings a rule has in 1,000 words of published news, whose own true faults count against it; and, where it had ${leastFindings} findings or more in machine translations whose errors people had marked, the share of them that lie on a mark. Markers pass over much that an editor would not.`

function row(rule: Rule): string {
  const finds = rule.summary.replace(/^Find /u, '').replace(/(?<!\b(?:etc|[a-z]\.[a-z]))\.$/u, '')
  return `| [${rule.id}](${rule.id}.md) | ${cell(finds)} | ${rule.severity} | ${rule.fix} | ${isDefault(rule) ? 'yes' : 'no'} | ${measureCells(measures.get(rule.id)).join(' | ')} |`
}

const isDefault = (rule: Rule): boolean => rule.stage === 'stable' && rule.optIn === undefined
const cell = (text: string): string => text.replaceAll('|', '\\|')

/** Markdown of one rule's page. Throws where the rule does not find its own example. */
export async function rulePage(rule: Rule): Promise<string> {
  const shown = await Promise.all(rule.examples.map(example => render(rule, example)))
  const silent = rule.examples.flatMap(example =>
    'bad' in example ? [] : ['good' in example ? example.good : example.near]
  )
  return [
    notice,
    `# ${rule.id}`,
    rule.summary,
    rule.why,
    facts(rule),
    ...(rule.options ? ['## Options', optionList(rule)] : []),
    '## What it finds',
    ...shown.filter(text => text !== ''),
    '## What it leaves alone',
    silent.map(text => `- ${code(text)}`).join('\n'),
    ...(rule.notes ? ['## Notes', rule.notes] : [])
  ]
    .join('\n\n')
    .concat('\n')
}

function facts(rule: Rule): string {
  const on = isDefault(rule)
    ? 'yes'
    : `no: ${rule.optIn ?? (rule.stage === 'nursery' ? 'not precise enough yet' : rule.stage)}`
  const lines = [
    `Severity: ${rule.severity}`,
    `Fix: ${rule.fix}`,
    `Confidence: ${rule.confidence}`,
    `On by default: ${on}`
  ]
  const measure = measures.get(rule.id)
  if (measure) lines.push(measureSentence(measure).replace(/\.$/u, ''))
  if (rule.formerly?.length) lines.push(`Formerly: ${rule.formerly.join(', ')}`)
  return lines.map(line => `- ${line}`).join('\n')
}

function optionList({options = {}}: Rule): string {
  return Object.entries(options)
    .map(([name, {description, default: value}]) => `- \`${name}\`: ${description} Default: ${value}.`)
    .join('\n')
}

async function render(rule: Rule, example: Example): Promise<string> {
  if (!('bad' in example)) return ''
  const text = example.bad.replace('⟦', '').replace('⟧', '')
  const resources = await loadResources()
  const story = storyFor(text, resources)
  const {findings} = await runRules(story, resources, {
    rules: [rule],
    minConfidence: rule.asksModel ? leastSuspicion : 0
  })
  const finding = findings[0]
  if (!finding) throw new Error(`${rule.id} does not find its own example: ${example.bad}`)
  return `${fence(example.bad)}\n\n${worded(finding.message)}.${repaired(text, finding)}${await spokenFor(rule, text, finding)}`
}

const byDefault = settle(allRules, {})

/** Who reports the same characters where the rule and all that are on by default are asked, if it is not the rule itself. */
async function spokenFor({id, asksModel}: Rule, text: string, {start, end}: Finding): Promise<string> {
  if (asksModel) return ''
  const settings = byDefault.rules.some(rule => rule.id === id) ? byDefault : settle(allRules, {rules: {[id]: 'on'}})
  const {fluency: _, ...resources} = await loadResources()
  const story = storyFor(text, resources)
  const {findings} = await runRules(story, resources, settings)
  const here = findings.filter(found => found.start < end && start < found.end)
  const other = here.find(found => found.rule !== id)
  if (!other || here.some(found => found.rule === id)) return ''
  return `\n\nWith the other rules on, [${other.rule}](../${other.rule}.md) speaks for these characters.`
}

function repaired(text: string, finding: Finding): string {
  const first = finding.suggestions[0]
  if (!first) return ''
  return ` ${finding.fix === 'safe' ? 'This repair, which `fix` makes, gives' : 'Suggested'}:\n\n${fence(applyEdits(text, first.edits))}`
}

const fence = (text: string): string => `\`\`\`text\n${visible(text)}\n\`\`\``
const code = (text: string): string => (text === '' ? 'a story without text' : codeSpan(oneLine(text)))
const worded = (message: string): string => mapQuoted(message, words => words, code)
const oneLine = (text: string): string => visible(text).replaceAll('\n', '⏎')

/** Characters that a page would swallow, spelled out. */
function visible(text: string): string {
  return text
    .replaceAll('\r', '␍')
    .replaceAll(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u0000-\u0008\u000B-\u001F]/gu, char => {
      return `<U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`
    })
}
