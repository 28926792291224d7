/**
 * Words per second of several checkers over the same texts, in one run: only the ratios mean anything.
 * `node tools/run-ts.mjs bench/speed.ts TEXTS.jsonl [--passes 3] NAME=COMMAND …`; a command reads and writes the lines of `wireproof check --ndjson`.
 * All passes go through one process; the last is timed, from the answer before its first to its last, so start-up and warm-up do not count.
 * Answers may come several at once: the fewer texts there are, the less exact is what is told.
 * With `taskset` (Linux) each process is held to one core.
 */
import {spawn, spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {createInterface} from 'node:readline'
import {parseArgs} from 'node:util'

const {values, positionals} = parseArgs({allowPositionals: true, options: {passes: {type: 'string', default: '3'}}})
const [file, ...commands] = positionals
if (!file || commands.length === 0) {
  console.error('Usage: node tools/run-ts.mjs bench/speed.ts TEXTS.jsonl [--passes 3] NAME=COMMAND …')
  process.exit(2)
}

const texts = readFileSync(file, 'utf8')
  .trimEnd()
  .split('\n')
  .map(line => String(JSON.parse(line).text))
const words = texts.reduce((sum, text) => sum + text.split(/\s+/u).filter(Boolean).length, 0)
const pinned = spawnSync('taskset', ['--version']).status === 0

/** Seconds that a command takes for the last pass over the texts. */
async function time(command: string, passes: number): Promise<number> {
  const child = spawn('sh', ['-c', `exec ${pinned ? 'taskset -c 0 ' : ''}${command}`], {
    stdio: ['pipe', 'pipe', 'ignore']
  })
  child.stdin.on('error', () => {})
  const lines: string[] = []
  for (let pass = 0; pass < passes; pass++)
    for (const text of texts) lines.push(JSON.stringify({id: String(lines.length), text}))
  child.stdin.end(`${lines.join('\n')}\n`)
  const first = (passes - 1) * texts.length
  let answers = 0
  let began = 0
  for await (const line of createInterface({input: child.stdout})) {
    if (!line) continue
    answers++
    if (answers === Math.max(first, 1)) began = performance.now()
  }
  if (answers !== lines.length) throw new Error(`${command} gave ${answers} answers to ${lines.length} texts`)
  return (performance.now() - began) / 1000
}

const rates: [name: string, rate: number][] = []
for (const entry of commands) {
  const [name = '', command = ''] = entry.split(/=(.*)/su)
  const rate = words / (await time(command, Number(values.passes)))
  rates.push([name, rate])
  console.log(`${name.padEnd(24)} ${Math.round(rate).toLocaleString('en').padStart(10)} words/s`)
}
const [ours] = rates
for (const [name, rate] of rates.slice(1)) console.log(`${ours![0]} / ${name}: ${(ours![1] / rate).toFixed(1)}`)
