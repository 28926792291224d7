/**
 * What is found of the faults of whole stories, by the rules alone and with the language model, and how many findings lie on none:
 * `node tools/run-ts.mjs bench/stories.ts [STORIES GOLD]`, two folders of `NAME.txt` and `NAME.tsv` as in the corpus. A story without gold
 * is correct: all that is found in it is an alarm. `--verbose` lists these, and what the model adds.
 */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {createChecker} from '../src/checker.js'
import type {Finding} from '../src/core/types.js'
import {type Fault, readGold, touches} from '../src/tools/gold.js'

const {positionals, values} = parseArgs({allowPositionals: true, options: {verbose: {type: 'boolean', default: false}}})
const [storyFolder = 'corpus/stories', goldFolder = 'corpus/gold'] = positionals
const withGold = new Set(readdirSync(goldFolder))
const stories = readdirSync(storyFolder)
  .filter(file => file.endsWith('.txt'))
  .map(file => {
    const text = readFileSync(path.join(storyFolder, file), 'utf8')
    const table = file.replace(/txt$/u, 'tsv')
    const faults = withGold.has(table) ? readGold(readFileSync(path.join(goldFolder, table), 'utf8'), text) : undefined
    return {file, text, faults}
  })

for (const fluency of [false, true]) {
  const checker = await createChecker({fluency})
  const counts = {major: [0, 0], minor: [0, 0], right: [0, 0], alarms: [0, 0]}
  const add = (count: number[], hits: number, all: number): void => {
    count[0]! += hits
    count[1]! += all
  }
  for (const {file, text, faults} of stories) {
    const {findings, stats} = await checker.check(text)
    if (faults) {
      const right = findings.filter(finding => faults.some(fault => touches(finding, fault)))
      add(counts.right, right.length, findings.length)
      for (const severity of ['major', 'minor'] as const) {
        const of = faults.filter(fault => fault.severity === severity)
        add(counts[severity], of.filter(fault => isFound(fault, findings)).length, of.length)
      }
    } else add(counts.alarms, findings.length, stats.words)
    if (values.verbose) for (const finding of findings) tell(file, finding, faults)
  }
  const {major, minor, right, alarms} = counts
  console.log(
    `${fluency ? 'with the model' : 'rules alone   '}  major ${major.join(' of ')}, minor ${minor.join(' of ')}, ` +
      `findings on a fault ${right.join(' of ')}; ${alarms[0]} alarms in ${alarms[1]} correct words`
  )
  await checker.close()
}

function isFound(fault: Fault, findings: readonly Finding[]): boolean {
  return findings.some(finding => touches(finding, fault))
}

function tell(file: string, finding: Finding, faults: readonly Fault[] = []): void {
  const isRight = faults.some(fault => touches(finding, fault))
  if (isRight && !finding.rule.startsWith('fluency/')) return
  const {line, column, rule, quote, confidence} = finding
  console.log(
    `  ${isRight ? 'right' : 'stray'} ${file}:${line}:${column} ${rule} ${JSON.stringify(quote)} ${confidence.toFixed(2)}`
  )
}
