/**
 * A repository of many stories: one thread and two, cold and from the cache, and the most memory that each took; all must print the same.
 * Two processes with half of the stories each show what the machine gives to any two that work side by side.
 * `node tools/run-ts.mjs bench/repository.ts [STORIES] [OPTION …]`, 5,000 by default; options such as `--no-fluency` go to the built command line (Linux).
 * The stories are those of our corpus, their paragraphs mixed anew, so that no two are alike.
 */
import {spawn} from 'node:child_process'
import {createHash} from 'node:crypto'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'

const [first = '5000', ...rest] = process.argv.slice(2)
const isCount = /^\d+$/u.test(first)
const count = isCount ? Number(first) : 5000
const options = isCount ? rest : [first, ...rest]
const cli = resolve('dist/cli.js')
const halfNames = ['odd half', 'even half']
const folder = mkdtempSync(join(tmpdir(), 'wireproof-'))

interface Outcome {
  seconds: number
  /** Bytes resident at most. */
  memory: number
  digest: string
}

try {
  const words = writeStories()
  console.log(`${count} stories, ${words} words; ${options.join(' ') || 'everything on'}`)
  const cold = await run('one thread, cold', ['--concurrency', '1'])
  const two = await run('two threads, cold', ['--concurrency', '2'])
  const halves = await runHalves()
  const filled = await run('fills the cache', ['--concurrency', '1', '--cache'])
  const warm = await run('from the cache', ['--concurrency', '1', '--cache'])
  console.log(`two threads are ${(cold.seconds / two.seconds).toFixed(2)} times as fast as one`)
  console.log(`two processes with half of the stories each, ${(cold.seconds / halves).toFixed(2)} times`)
  console.log(`the cache makes it ${(cold.seconds / warm.seconds).toFixed(1)} times as fast`)
  const same = new Set([cold, two, filled, warm].map(({digest}) => digest)).size === 1
  console.log(same ? 'all four printed the same' : 'THE FOUR PRINTED DIFFERENT THINGS')
  process.exitCode = same ? 0 : 1
} finally {
  rmSync(folder, {recursive: true, force: true})
}

function writeStories(): number {
  const sources = readdirSync('corpus/stories').filter(name => name.endsWith('.txt'))
  const paragraphs = sources.flatMap(name =>
    readFileSync(join('corpus/stories', name), 'utf8')
      .trim()
      .split(/\n{2,}/u)
  )
  const random = randomFrom(7)
  let words = 0
  for (let at = 0; at < count; at++) {
    const story = Array.from({length: 8}, () => paragraphs[Math.floor(random() * paragraphs.length)]!)
    words += story.join(' ').split(/\s+/u).length
    const place = join(folder, halfNames[at % 2]!, `desk-${at % 50}`)
    mkdirSync(place, {recursive: true})
    writeFileSync(join(place, `${at}.txt`), `${story.join('\n\n')}\n`)
  }
  return words
}

/** Numbers from 0 to 1, the same for the same seed: Lehmer's generator. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** The seconds until two processes that begin together have both ended. */
async function runHalves(): Promise<number> {
  const outcomes = await Promise.all(
    halfNames.map(half => run(`${half}, beside the other`, ['--concurrency', '1'], half))
  )
  return Math.max(...outcomes.map(({seconds}) => seconds))
}

function run(name: string, flags: readonly string[], place = '.'): Promise<Outcome> {
  const started = performance.now()
  const cache = flags.includes('--cache') ? ['--cache-location', join(folder, '.cache')] : []
  const args = [cli, 'check', place, '--reporter', 'ndjson', ...flags, ...cache, ...options]
  const child = spawn(process.execPath, args, {cwd: folder, stdio: ['ignore', 'pipe', 'ignore']})
  const hash = createHash('sha256')
  let memory = 0
  const watch = setInterval(() => {
    memory = Math.max(memory, peakOf(child.pid!))
  }, 100)
  child.stdout.on('data', chunk => hash.update(chunk))
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', () => {
      clearInterval(watch)
      const seconds = (performance.now() - started) / 1000
      console.log(`${name.padEnd(28)} ${seconds.toFixed(1).padStart(7)} s  ${Math.round(memory / 2 ** 20)} MB`)
      done({seconds, memory, digest: hash.digest('hex')})
    })
  })
}

/** What Linux says was the most that a process ever held. */
function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}
