/**
 * What the language model costs: time to load, words a second, and the most memory, by each runtime, in a process of its own.
 * `node tools/run-ts.mjs bench/model.ts [WORDS]`, 100,000 words by default: our corpus over and over, its sentences dealt anew (Linux).
 */
import {spawnSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {createChecker} from '../src/checker.js'
import {loadFluency, type RuntimeName} from '../src/fluency/node.js'

const words = Number(process.argv[2] ?? 100_000)
const runtime = process.env.WIREPROOF_RUNTIME as RuntimeName | undefined
if (runtime) {
  await measure(runtime)
} else {
  console.log(`runtime  load ms  words/s  words/s of rules alone  MB at most (${words} words)`)
  for (const name of ['node', 'web']) {
    const env = {...process.env, WIREPROOF_RUNTIME: name}
    spawnSync(process.execPath, ['tools/run-ts.mjs', 'bench/model.ts', String(words)], {stdio: 'inherit', env})
  }
}

async function measure(name: RuntimeName): Promise<void> {
  const text = copyOf(words)
  const began = performance.now()
  const fluency = await loadFluency()
  const loaded = performance.now() - began
  const [all, rules] = [
    await rate(text, await createChecker({fluency})),
    await rate(text, await createChecker({fluency: false}))
  ]
  await fluency.close()
  console.log(
    `${name.padEnd(7)} ${[loaded, all, rules].map(number => String(Math.round(number)).padStart(8)).join(' ')} ${String(peak()).padStart(16)}`
  )
}

async function rate(text: string, checker: Awaited<ReturnType<typeof createChecker>>): Promise<number> {
  await checker.check(text.slice(0, 2000))
  const began = performance.now()
  const {stats} = await checker.check(text)
  return (1000 * stats.words) / (performance.now() - began)
}

function copyOf(count: number): string {
  const stories = readdirSync('corpus/stories').map(name => readFileSync(join('corpus/stories', name), 'utf8'))
  const paragraphs = stories.flatMap(story => story.trim().split(/\n{2,}/u))
  const out: string[] = []
  for (let length = 0, at = 0; length < count; at = (at + 37) % paragraphs.length) {
    const paragraph = paragraphs[at]!
    out.push(paragraph)
    length += paragraph.split(/\s+/u).length
  }
  return out.join('\n\n')
}

/** Megabytes that the process held at most. */
function peak(): number {
  return Math.round(Number(/VmHWM:\s+(\d+)/u.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) / 1024)
}
