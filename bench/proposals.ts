/**
 * How often the word that a post-editor put in is offered first and among the first five by the whole system, encoder and n-grams together:
 * `node tools/run-ts.mjs bench/proposals.ts MLQE.jsonl [--every N] [--candidates FILE]`; with --candidates it writes what was weighed.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {loadFluency} from '../src/fluency/node.js'
import {gatherCandidates, proposeWords} from '../src/fluency/suggest.js'
import {loadSpeller} from '../src/spelling/speller.js'
import {type Row, replacements} from './replaced.js'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {every: {type: 'string', default: '1'}, candidates: {type: 'string'}}
})
const [path] = positionals
if (!path) throw new Error('Usage: node tools/run-ts.mjs bench/proposals.ts MLQE.jsonl [--every N] [--candidates FILE]')
const fluency = await loadFluency()
const speller = await loadSpeller()
const ranks: number[] = []
const weighed: string[] = []
const rows = readFileSync(path, 'utf8').trimEnd().split('\n')
for (const line of rows.filter((_, at) => at % Number(values.every) === 0)) {
  const row = JSON.parse(line) as Row
  const places = replacements(row)
  if (places.length === 0) continue
  const judgement = await fluency.judge(row.text, [[0, row.text.length]], {speller})
  for (const {start, meant} of places) {
    const worst = judgement.words.find(word => word.start <= start && start < word.end)
    if (!worst) continue
    const isWord = speller.isWord(worst.text)
    if (values.candidates === undefined) {
      const {offers} = await proposeWords({worst, kind: 'form'}, judgement, fluency, speller)
      ranks.push(offers.findIndex(({text}) => text.toLowerCase() === meant))
    } else {
      const candidates = await gatherCandidates(worst, judgement.windows[worst.window]!, fluency, speller)
      weighed.push(JSON.stringify({meant, isWord, candidates}))
    }
  }
}
await fluency.close()
if (values.candidates !== undefined) writeFileSync(values.candidates, `${weighed.join('\n')}\n`)
else {
  const share = (most: number) =>
    `${((100 * ranks.filter(rank => rank >= 0 && rank < most).length) / ranks.length).toFixed(1)} %`
  console.log(`${ranks.length} places: first ${share(1)}, among five ${share(5)}`)
}
