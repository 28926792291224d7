/**
 * How often the word that a post-editor put in is proposed first and among the first five, where one flagged word was replaced by exactly one:
 * node tools/run-ts.mjs bench/suggestions.ts MLQE.jsonl [--features FOLDER --every N]
 * With --features it writes what candidates are weighed by, for every Nth row, for training/candidate_weights.py.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {measureCandidates, measureNames, proposeCandidates} from '../src/fluency/candidates.js'
import {openNgrams} from '../src/fluency/ngrams.js'
import {prepareVocabulary} from '../src/fluency/vocabulary.js'
import {loadSpeller} from '../src/spelling/speller.js'
import {type Row, replacements} from './replaced.js'

const [path = '', ...flags] = process.argv.slice(2)
const option = (name: string): string | undefined => (flags.includes(name) ? flags[flags.indexOf(name) + 1] : undefined)
const every = Number(option('--every') ?? 1)
const ngrams = openNgrams(readFileSync(option('--ngrams') ?? 'models/ngrams.bin'))
const speller = await loadSpeller()
const vocabulary = prepareVocabulary(ngrams, word => speller.isWord(word))
const rows = readFileSync(path, 'utf8').trimEnd().split('\n')
const replaced = rows.filter((_, at) => at % every === 0).flatMap(line => replacements(JSON.parse(line) as Row))
const folder = option('--features')
if (folder) writeFeatures(folder)
else report()

function report(): void {
  for (const {place} of replaced.slice(0, 300)) proposeCandidates(vocabulary, place, 5)
  const began = process.cpuUsage()
  const ranks = replaced.map(({place, meant}) =>
    proposeCandidates(vocabulary, place, 50).findIndex(({text}) => text.toLowerCase() === meant)
  )
  const {user, system} = process.cpuUsage(began)
  const listed = replaced.map(({meant}) => {
    const id = ngrams.id(meant)
    return id >= 0 && id < vocabulary.size && vocabulary.display(id) !== undefined
  })
  print('all', ranks)
  print(
    'of words in the vocabulary',
    ranks.filter((_, at) => listed[at])
  )
  print(
    'of misprints',
    ranks.filter((_, at) => !speller.isWord(replaced[at]!.place.word))
  )
  print(
    'of words',
    ranks.filter((_, at) => speller.isWord(replaced[at]!.place.word))
  )
  console.log(`${((user + system) / 1000 / ranks.length).toFixed(2)} ms of CPU a word, once warm`)
}

function print(label: string, ranks: readonly number[]): void {
  const share = (most: number): string =>
    `${((100 * ranks.filter(rank => rank >= 0 && rank < most).length) / ranks.length).toFixed(1)} %`
  console.log(
    `${label.padEnd(28)} ${String(ranks.length).padStart(6)} places  first ${share(1).padStart(6)}  among five ${share(5).padStart(6)}  among fifty ${share(50).padStart(6)}`
  )
}

function writeFeatures(target: string): void {
  const values: Float32Array[] = []
  const places = replaced.map(({place, meant}) => {
    const [from, wanted] = [values.length, ngrams.id(meant)]
    let right = -1
    measureCandidates(vocabulary, place, (id, measures) => {
      if (id === wanted) right = values.length - from
      values.push(measures.slice())
    })
    return [values.length - from, right]
  })
  mkdirSync(target, {recursive: true})
  writeFileSync(`${target}/measures.f32`, Buffer.concat(values.map(row => new Uint8Array(row.buffer))))
  writeFileSync(`${target}/places.json`, JSON.stringify({names: measureNames, places}))
}
