/**
 * Whether confidence means what it says, on held-out news: a reliability diagram over the findings of the language model, and the expected
 * calibration error over all words it judges. `node tools/run-ts.mjs bench/reliability.ts SHARED`; SHARED holds data/mqm-dev-2021.jsonl
 * and data/news-en-2021.jsonl, which count as one set: half translations with marks, half published copy.
 */
import {readFileSync} from 'node:fs'
import {loadFluency} from '../src/fluency/node.js'
import {findSpots} from '../src/fluency/spots.js'
import {isSpoken} from '../src/fluency/words.js'
import {loadSpeller} from '../src/spelling/speller.js'

interface Row {
  text: string
  spans: [number, number, ...unknown[]][]
}

interface Seen {
  confidence: number
  isRight: boolean
}

const [shared] = process.argv.slice(2)
if (!shared) throw new Error('Usage: node tools/run-ts.mjs bench/reliability.ts SHARED')
const fluency = await loadFluency()
const speller = await loadSpeller()
const words: Seen[] = []
const findings: Seen[] = []
for (const name of ['mqm-dev-2021', 'news-en-2021']) {
  for (const line of readFileSync(`${shared}/data/${name}.jsonl`, 'utf8').trimEnd().split('\n')) {
    const {text, spans} = JSON.parse(line) as Row
    const marked = spans.map(([start, end]) => [unitOf(text, start), unitOf(text, end)] as const)
    const touches = (start: number, end: number) => marked.some(([from, to]) => from < end && to > start)
    const judged = (await fluency.judge(text, [[0, text.length]], {speller})).words
    for (const word of judged)
      if (isSpoken(word)) words.push({confidence: word.confidence, isRight: touches(word.start, word.end)})
    for (const spot of findSpots(judged, 0.1)) {
      const isRight = touches(spot.words[0]!.start, spot.words.at(-1)!.end)
      findings.push({confidence: spot.confidence, isRight})
    }
  }
}
await fluency.close()
print('findings', findings)
print('words', words)

/** Code points to UTF-16 code units. */
function unitOf(text: string, codePoint: number): number {
  return [...text].slice(0, codePoint).join('').length
}

function print(name: string, seen: readonly Seen[]): void {
  console.log(`${name}: confidence, how many, said, right`)
  let error = 0
  for (let bin = 0; bin < 10; bin++) {
    const inside = seen.filter(({confidence}) => Math.min(9, Math.floor(confidence * 10)) === bin)
    if (inside.length === 0) continue
    const said = inside.reduce((sum, {confidence}) => sum + confidence, 0) / inside.length
    const right = inside.filter(({isRight}) => isRight).length / inside.length
    error += (inside.length / seen.length) * Math.abs(said - right)
    const bar = '█'.repeat(Math.round(right * 40))
    console.log(
      `  ${(bin / 10).toFixed(1)}–${((bin + 1) / 10).toFixed(1)} ${String(inside.length).padStart(7)}  ${said.toFixed(3)}  ${right.toFixed(3)} ${bar}`
    )
  }
  console.log(`  expected calibration error ${error.toFixed(4)}`)
}
