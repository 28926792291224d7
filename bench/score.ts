/**
 * How well the story score ranks translations as people did: Spearman's rank correlation with their MQM scores, over documents of each
 * system and over systems. `node tools/run-ts.mjs bench/score.ts SET.jsonl …`; sets as `data/mqm-dev-2021.jsonl`. Then the same for
 * several weights of the model's doubt beside the findings, to choose one on stories that trained nothing.
 * The MQM score of a text is five points a major error and one a minor, by 100 words, as in Freitag et al. 2021.
 */
import {readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {createChecker} from '../src/checker.js'
import {weigh} from '../src/core/score.js'
import {readStory, StoryViews} from '../src/core/story-views.js'
import {doubtOf} from '../src/fluency/doubt.js'
import {loadFluency} from '../src/fluency/node.js'
import {loadResources} from '../src/resources.js'
import {createStory} from '../src/text/story.js'

interface Row {
  text: string
  group: string
  doc: string
  seg: number
  spans: [number, number, string, string][]
}

interface Story {
  group: string
  text: string
  /** Points by 100 words. */
  mqm: number
  score: number
  /** Findings by weight, and the model's doubt, by 100 words. */
  found: number
  doubt: number
}

const {positionals} = parseArgs({allowPositionals: true})
if (positionals.length === 0) throw new Error('Usage: node tools/run-ts.mjs bench/score.ts SET.jsonl …')
const rows = positionals.flatMap(path =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as Row)
)
const fluency = await loadFluency()
const resources = {...(await loadResources()), fluency: async () => fluency}
const checker = await createChecker({fluency})
const stories: Story[] = []
for (const parts of groupBy(rows, row => `${row.group} ${row.doc}`).values()) {
  const bySegment = [...groupBy(parts, row => row.seg).values()].sort((a, b) => a[0]!.seg - b[0]!.seg)
  const text = bySegment.map(([first]) => first!.text).join('\n\n')
  const points = bySegment.reduce((sum, raters) => sum + mean(raters.map(pointsOf)), 0)
  const words = text.split(/\s+/u).length
  const {score, findings} = await checker.check(text)
  const found = (100 * weigh(findings)) / words
  const judged = await new StoryViews(readStory(createStory(text), resources)).judged()
  const doubt = (100 * doubtOf(judged!.words)) / words
  stories.push({group: parts[0]!.group, text, mqm: (100 * points) / words, score: score.value, found, doubt})
}
await fluency.close()

report('as shipped', ({score}) => -score)
for (const weight of [0, 0.1, 0.2, 0.3, 0.5, 1, 2, 4])
  report(`doubt × ${weight}`, ({found, doubt}) => found + weight * doubt)
report('doubt alone', ({doubt}) => doubt)

function report(name: string, badness: (story: Story) => number): void {
  const scored = stories.map(story => ({...story, score: badness(story)}))
  const systems = [...groupBy(scored, story => story.group).values()].map(of => ({
    mqm: mean(of.map(({mqm}) => mqm)),
    score: mean(of.map(({score}) => score))
  }))
  const [byStory, bySystem] = [spearman(scored), spearman(systems)].map(rho => rho.toFixed(3))
  console.log(
    `${name.padEnd(12)} ${scored.length} stories: Spearman ${byStory}; ${systems.length} systems: ${bySystem}`
  )
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | number): Map<string | number, T[]> {
  const groups = new Map<string | number, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

function pointsOf({spans}: Row): number {
  return spans.reduce((sum, [, , severity]) => sum + (severity === 'minor' ? 1 : 5), 0)
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

function spearman(pairs: readonly {mqm: number; score: number}[]): number {
  return pearson(ranks(pairs.map(({mqm}) => mqm)), ranks(pairs.map(({score}) => score)))
}

/** Ranks, equal numbers sharing the mean of theirs. */
function ranks(numbers: readonly number[]): number[] {
  const order = [...numbers.keys()].sort((a, b) => numbers[a]! - numbers[b]!)
  const out = new Array<number>(numbers.length)
  for (let from = 0; from < order.length; ) {
    let to = from
    while (to < order.length && numbers[order[to]!] === numbers[order[from]!]) to++
    for (let at = from; at < to; at++) out[order[at]!] = (from + to - 1) / 2
    from = to
  }
  return out
}

function pearson(a: readonly number[], b: readonly number[]): number {
  const [ma, mb] = [mean(a), mean(b)]
  const sum = (f: (index: number) => number) => a.reduce((total, _, index) => total + f(index), 0)
  const covariance = sum(index => (a[index]! - ma) * (b[index]! - mb))
  return covariance / Math.sqrt(sum(index => (a[index]! - ma) ** 2) * sum(index => (b[index]! - mb) ** 2))
}
