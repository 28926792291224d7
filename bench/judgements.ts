/**
 * What the language model makes of the words of texts, for training/calibrate.py: `node tools/run-ts.mjs bench/judgements.ts TEXTS.jsonl OUT.jsonl`.
 * A line of TEXTS has `text`; its line of OUT lists the spoken words as `[start, end, rivalry, strength of each second reading or null …, chance of each head …]`,
 * in code points.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {Context, readStory} from '../src/core/context.js'
import {evidenceOf, secondReadings} from '../src/fluency/calibration.js'
import {loadFluency} from '../src/fluency/node.js'
import {isSpoken} from '../src/fluency/words.js'
import {loadResources} from '../src/resources.js'
import {createStory} from '../src/text/story.js'

const [from, to] = process.argv.slice(2)
if (!from || !to) throw new Error('Usage: node tools/run-ts.mjs bench/judgements.ts TEXTS.jsonl OUT.jsonl')
const fluency = await loadFluency(process.env.WIREPROOF_MODELS ? {models: new URL(process.env.WIREPROOF_MODELS)} : {})
const resources = {...(await loadResources()), fluency: async () => fluency}
const lines: string[] = []
for (const line of readFileSync(from, 'utf8').trimEnd().split('\n')) {
  const {text} = JSON.parse(line) as {text: string}
  const story = createStory(text)
  const judged = await new Context(readStory(story, resources), () => {}).judged()
  const points = (unit: number): number => [...text.slice(0, unit)].length
  const words = judged!.words.filter(isSpoken).map(word => {
    const {start, end, rivalry, chances} = word
    const evidence = evidenceOf(word)
    const [first, last] = story.map.toSource([start, end])
    return [
      points(first),
      points(last),
      rounded(rivalry),
      ...secondReadings.map(name => (evidence[name] === undefined ? null : rounded(evidence[name]))),
      ...Array.from(chances, rounded)
    ]
  })
  lines.push(JSON.stringify(words))
}
await fluency.close()
writeFileSync(to, `${lines.join('\n')}\n`)

function rounded(number: number): number {
  return Number(number.toPrecision(6))
}
