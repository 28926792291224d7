/** How many minimal pairs of a table are caught, class by class, how many repaired exactly, and how many good twins are flagged: by rules alone, or with `--fluency`. */
import {readFileSync} from 'node:fs'
import {createChecker} from '../src/checker.js'
import {applyEdits} from '../src/core/edits.js'

const table = process.argv.find(argument => argument.endsWith('.tsv')) ?? 'corpus/pairs.tsv'
const rows = readFileSync(table, 'utf8').trimEnd().split('\n').slice(1)
const checker = await createChecker({fluency: process.argv.includes('--fluency')})
const classes = new Map<string, {pairs: number; caught: number; repaired: number; alarms: number}>()
const verbose = process.argv.includes('--verbose')

for (const row of rows) {
  const [kind = '', bad = '', good = ''] = row.split('\t').map(cell => cell.replaceAll('\\n', '\n'))
  const count = classes.get(kind) ?? {pairs: 0, caught: 0, repaired: 0, alarms: 0}
  classes.set(kind, count)
  const {findings} = await checker.check(bad)
  const alarms = (await checker.check(good)).findings
  const repaired = findings.some(
    ({suggestions}) => suggestions[0] && applyEdits(bad, suggestions[0].edits).trim() === good
  )
  count.pairs++
  if (findings.length > 0) count.caught++
  if (repaired) count.repaired++
  if (alarms.length > 0) count.alarms++
  if (verbose && findings.length === 0) console.log(`missed  ${kind}: ${JSON.stringify(bad)}`)
  if (verbose)
    for (const alarm of alarms)
      console.log(`alarm   ${alarm.rule} ${JSON.stringify(alarm.quote)} in ${JSON.stringify(good)}`)
}
console.log('class           pairs  caught  repaired  alarms on the good twin')
const total = {pairs: 0, caught: 0, repaired: 0, alarms: 0}
for (const [kind, count] of [...classes, ['all', total] as const]) {
  if (kind !== 'all') for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += count[key]
  console.log(
    `${kind.padEnd(14)} ${String(count.pairs).padStart(6)}  ${String(count.caught).padStart(6)}  ${String(count.repaired).padStart(8)}  ${String(count.alarms).padStart(6)}`
  )
}
