/** `npm run demo`: checks a damaged story of our own, repairs what is safe, and shows before and after. */
import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'

const story = process.argv[2] ?? 'corpus/stories/ferry-strike.txt'
const cli = 'dist/cli.js'
if (!existsSync(cli)) {
  console.error('dist/ is missing: run npm ci (or npm run build) first.')
  process.exit(2)
}

const heading = text => console.log(`\n━━ ${text} ${'━'.repeat(Math.max(0, 90 - text.length))}\n`)
const run = (args, options = {}) =>
  spawnSync(process.execPath, [cli, ...args], {encoding: 'utf8', stdio: ['pipe', 'pipe', 'inherit'], ...options})

heading(`A story as it came in: ${story}`)
const text = readFileSync(story, 'utf8')
console.log(text)

heading(`wireproof check ${story}`)
const checked = run(['check', story], {stdio: 'inherit'})
if (checked.status === 2) process.exit(2)

heading(`wireproof fix ${story}: the safe repairs; a person decides on the rest`)
const fixed = run(['fix', '-'], {input: text})
if (fixed.status === 2) process.exit(2)
console.log(fixed.stdout)
