/**
 * How many of the corpus's nonsense words are found at 1, 3 and 5 alarms in 1,000 words of clean news, everything on, and how often the
 * word that belongs is offered.
 * `node tools/run-ts.mjs bench/nonsense.ts SHARED [--split held|dev] [--verbose]`; SHARED holds data/news-en-2021.jsonl.
 */
import {readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {createChecker} from '../src/checker.js'
import {loadFluency} from '../src/fluency/node.js'
import {proposeWords} from '../src/fluency/suggest.js'
import {loadSpeller} from '../src/spelling/speller.js'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {split: {type: 'string', default: 'held'}, verbose: {type: 'boolean', default: false}}
})
const [shared] = positionals
if (!shared) throw new Error('Usage: node tools/run-ts.mjs bench/nonsense.ts SHARED [--split held|dev] [--verbose]')
const fluency = await loadFluency()
const speller = await loadSpeller()
const checker = await createChecker({minConfidence: 0.005, fluency})

const news = readFileSync(`${shared}/data/news-en-2021.jsonl`, 'utf8').trimEnd().split('\n')
const alarms: number[] = []
let words = 0
for (const line of news) {
  const {text} = JSON.parse(line) as {text: string}
  words += text.split(/\s+/u).filter(Boolean).length
  for (const {confidence} of (await checker.check(text)).findings) alarms.push(confidence)
}
alarms.sort((a, b) => b - a)

interface Pair {
  kind: string
  bad: string
  /** The surest finding on the word, and on the good twin. */
  found: number
  twin: number
  /** Place of the word that belongs among those offered, from 0; -1 where it is not. */
  rank: number
}

const pairs: Pair[] = []
for (const row of readFileSync('corpus/nonsense.tsv', 'utf8').trimEnd().split('\n').slice(1)) {
  const [, split, kind = '', bad = '', good = ''] = row.split('\t')
  if (split !== values.split) continue
  const [start, end] = [bad.indexOf('⟦'), bad.indexOf('⟧') - 1]
  const text = bad.replace(/[⟦⟧]/gu, '')
  const found = (await checker.check(text)).findings.filter(each => each.start < end && each.end > start)
  const twin = (await checker.check(text.slice(0, start) + good + text.slice(end))).findings
  const surest = (findings: typeof found) => Math.max(0, ...findings.map(({confidence}) => confidence))
  const judgement = await fluency.judge(text, [[0, text.length]], {speller})
  const worst = judgement.words.find(word => word.start <= start && start < word.end)!
  const {offers} = await proposeWords({worst, kind: 'nonsense'}, judgement, fluency, speller)
  const rank = offers.findIndex(offer => offer.text.toLowerCase() === good.toLowerCase())
  pairs.push({kind, bad, found: surest(found), twin: surest(twin), rank})
}

console.log(`${pairs.length} pairs (${values.split})`)
for (const rate of [1, 3, 5]) {
  const bar = alarms[Math.floor((rate * words) / 1000)] ?? 0
  const caught = pairs.filter(({found}) => found > bar)
  const byKind = ['noun', 'verb', 'adjective'].map(
    kind =>
      `${kind} ${caught.filter(pair => pair.kind === kind).length}/${pairs.filter(pair => pair.kind === kind).length}`
  )
  const twins = pairs.filter(({twin}) => twin > bar).length
  console.log(
    `at ${rate} in 1,000 (confidence over ${bar.toFixed(3)}): ${((100 * caught.length) / pairs.length).toFixed(0)} % caught (${byKind.join(', ')}), ${twins} twins flagged`
  )
}
const offered = (most: number): number => pairs.filter(({rank}) => rank >= 0 && rank < most).length
console.log(`the word that belongs is offered first for ${offered(1)}, among five for ${offered(5)}`)
await fluency.close()
if (values.verbose)
  for (const {found, twin, bad} of pairs.toSorted((a, b) => b.found - a.found))
    console.log(`${found.toFixed(3)} ${twin.toFixed(3)} ${bad}`)
await checker.close()
