/**
 * How long a cold `wireproof check` of one page takes until it ends, from the start of its process: rules alone and everything on, each with the code
 * that V8 kept of earlier runs and without, in turn, beside Node doing nothing. Prints the least, a quarter and half of the runs take, in seconds.
 * `node tools/run-ts.mjs bench/start.ts [RUNS] [NAME=COMMAND …]`, 15 by default; `{story}` in a command is the page.
 */
import {spawnSync} from 'node:child_process'
import {resolve} from 'node:path'

const [first = '15', ...rest] = process.argv.slice(2)
const runs = Number(first)
const story = resolve('corpus/stories/clean-obituary.txt')
const check = 'node dist/cli.js check {story}'
const forgetful = 'NODE_DISABLE_COMPILE_CACHE=1'
const commands = new Map([
  ['node alone', 'node -e 0'],
  ['rules', `${check} --no-fluency`],
  ['rules, no code kept', `${forgetful} ${check} --no-fluency`],
  ['everything', check],
  ['everything, no code kept', `${forgetful} ${check}`],
  ...rest.map(each => [each.slice(0, each.indexOf('=')), each.slice(each.indexOf('=') + 1)] as const)
])
const times = new Map([...commands.keys()].map(name => [name, [] as number[]]))
// The first round keeps the code, and is not counted.
for (let run = 0; run <= runs; run++)
  for (const [name, command] of commands) {
    const began = performance.now()
    const {error} = spawnSync('sh', ['-c', command.replaceAll('{story}', story)], {stdio: 'ignore'})
    if (error) throw error
    if (run > 0) times.get(name)!.push((performance.now() - began) / 1000)
  }
for (const [name, taken] of times) {
  taken.sort((a, b) => a - b)
  const shown = [0, runs >> 2, runs >> 1].map(at => taken[at]!.toFixed(2).padStart(6)).join('')
  console.log(`${name.padEnd(26)}${shown}`)
}
