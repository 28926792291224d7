/**
 * What the language model makes of the words of texts, for training/calibrate.py: `node tools/run-ts.mjs bench/judgements.ts TEXTS.jsonl OUT.jsonl [LEAST]`.
 * A line of TEXTS has `text`; its line of OUT lists the spoken words as `[start, end, confidence, strength of each second reading or null …, each feature …]`,
 * in code points; the first line names the features; what cannot come to the confidence LEAST (default 0) is not read a second time.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {readStory, StoryViews} from '../src/core/story-views.js'
import {evidenceOf, secondReadings} from '../src/fluency/calibration.js'
import {createFeatures, featureNames} from '../src/fluency/features.js'
import {loadFluency} from '../src/fluency/node.js'
import {isSpoken} from '../src/fluency/words.js'
import {loadResources} from '../src/resources.js'
import {createStory} from '../src/text/story.js'

const [from, to, least = '0'] = process.argv.slice(2)
if (!from || !to) throw new Error('Usage: node tools/run-ts.mjs bench/judgements.ts TEXTS.jsonl OUT.jsonl [LEAST]')
const fluency = await loadFluency(process.env.WIREPROOF_MODELS ? {models: new URL(process.env.WIREPROOF_MODELS)} : {})
const resources = await loadResources()
const texts = readFileSync(from, 'utf8').trimEnd().split('\n')
const lines: string[] = []
const features = createFeatures(fluency.vocabulary(resources.speller).ngrams)

async function judge(number: number): Promise<void> {
  const {text} = JSON.parse(texts[number]!) as {text: string}
  const story = createStory(text)
  const {sentences} = new StoryViews(readStory(story, resources))
  const spans = sentences.map(({start, end}): [number, number] => [start, end])
  const {words, windows} = await fluency.judge(story.text, spans, {
    speller: resources.speller,
    least: Number(least),
    whole: true
  })
  const points = codePointsOf(text)
  const rows = windows.flatMap((window, index) => {
    const own = words.filter(word => word.window === index)
    const all = features.of(window.words, Float32Array.from(own.flatMap(({chances}) => [...chances])))
    return own.map((word, at) => ({word, row: all[at]!}))
  })
  lines[number] = JSON.stringify(
    rows
      .filter(({word}) => isSpoken(word))
      .map(({word, row}) => {
        const evidence = evidenceOf(word)
        const [first, last] = story.map.toSource([word.start, word.end])
        return [
          points[first]!,
          points[last]!,
          rounded(word.confidence),
          ...secondReadings.map(name => (evidence[name] === undefined ? null : rounded(evidence[name]))),
          ...Array.from(row, rounded)
        ]
      })
  )
}

let next = 0
// Texts that are judged side by side are read together.
const judgeAll = async (): Promise<void> => {
  while (next < texts.length) await judge(next++)
}
await Promise.all(Array.from({length: 64}, judgeAll))
await fluency.close()
writeFileSync(to, `${[JSON.stringify(featureNames), ...lines].join('\n')}\n`)

/** For each place in UTF-16 code units, how many code points stand before it. */
function codePointsOf(text: string): number[] {
  const points = [0]
  for (let at = 1; at <= text.length; at++)
    points.push(points[at - 1]! + Number(!/[\uD800-\uDBFF]/.test(text.charAt(at - 1))))
  return points
}

function rounded(number: number): number {
  return Number(number.toPrecision(6))
}
