/** `npm test`: every check there is, in order, with one line of counts at the end. The same locally and in CI. */
import {spawnSync} from 'node:child_process'
import {mkdirSync, readFileSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'

const require = createRequire(import.meta.url)
const bin = (name, script) => path.join(path.dirname(require.resolve(`${name}/package.json`)), script)
const results = 'coverage/results.json'

const steps = [
  ['build', ['tools/build.mjs']],
  ['types', [bin('typescript', 'bin/tsc'), '-p', '.']],
  ['lint and format', [bin('@biomejs/biome', 'bin/biome'), 'check', '--error-on-warnings', '.']],
  ['generated files are fresh', ['tools/generate.mjs', '--check']],
  [
    'tests and coverage',
    [
      bin('vitest', 'vitest.mjs'),
      'run',
      '--coverage',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${results}`
    ]
  ]
]

/** The interpreter that has what training/tests needs, if there is one; WIREPROOF_PYTHON names it. */
function findPython() {
  const python = process.env.WIREPROOF_PYTHON ?? 'python3'
  const {status} = spawnSync(python, ['-c', 'import numpy, pytest, tokenizers'], {stdio: 'ignore'})
  return status === 0 ? python : undefined
}

mkdirSync('coverage', {recursive: true})
rmSync(results, {force: true})
let passed = 0
let failed = 0
for (const [name, args] of steps) {
  console.log(`\n── ${name}`)
  const {status} = spawnSync(process.execPath, args, {stdio: 'inherit'})
  if (status === 0) passed++
  else {
    failed++
    console.error(`── ${name}: failed`)
  }
  if (name === 'build' && status !== 0) break
}
try {
  const tests = JSON.parse(readFileSync(results, 'utf8'))
  passed += tests.numPassedTests
  failed += tests.numFailedTests
} catch {
  failed++
  console.error('The tests left no results.')
}
console.log('\n── training')
const python = findPython()
if (python) {
  const {status} = spawnSync(python, ['-m', 'pytest', '-q', '-rs', 'training/tests'], {stdio: 'inherit'})
  if (status === 0) passed++
  else failed++
} else {
  const missing = 'Python with numpy, pytest and tokenizers (WIREPROOF_PYTHON names one)'
  if (process.env.WIREPROOF_REQUIRE_ALL) failed++
  console.error(
    `████ ${process.env.WIREPROOF_REQUIRE_ALL ? 'MISSING' : 'SKIPPED: training/tests needs'} ${missing} ████`
  )
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
