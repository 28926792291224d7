/** Writes src/spelling/frequencies.tsv from a folder of development data: how often news prints each word, and new words it prints often. */
import {readFile, writeFile} from 'node:fs/promises'

const root = new URL('../src/spelling/', import.meta.url)
const sources = [
  {file: 'clean-en.jsonl', text: row => row.text, learns: true},
  {file: 'mlqe-train.jsonl', text: row => row.post_edit, learns: false}
]
/** Counts and rows below these say nothing. */
const leastCount = 2
const leastRows = 3
/** A new word this much rarer than a word one edit away is that word, misspelt. */
const typoRatio = 3
const entity = /^(?:[aeiounyc](?:acute|grave|uml|tilde|circ|cedil|slash|ring)|nbsp|amp|quot|https?|www)$/u
/** What the rows print, but no editor should: broken markup, misprints, foreign words. */
const refused = new Set(
  'aditionally aircrafts broadcasted chuka cogon corna dello dreaders efotbal esque gawa handers jamais kipunji lidi liebes ller manoeuver miniscule nappo nodus receival reindeers retailors rnqvist roseae storages ulitsa yarding wools'.split(
    ' '
  )
)
const token = /\p{L}+(?:'\p{L}+)*/gu

/** Counts the words of the sources: those of the lexicon by their entry, the rest by the form printed. */
export async function countWords(folder, known) {
  const counts = new Map()
  const rows = new Map()
  let total = 0
  for (const {file, text, learns} of sources) {
    for await (const row of readRows(`${folder}/${file}`)) {
      const words = (text(row) ?? '').replaceAll('’', "'").match(token) ?? []
      total += words.length
      for (const word of words) add(counts, entryOf(word, known))
      if (learns) for (const word of new Set(words)) add(rows, word)
    }
  }
  return {counts, rows, total}
}

async function* readRows(path) {
  for (const line of (await readFile(path, 'utf8')).split('\n')) if (line) yield JSON.parse(line)
}

const add = (counts, word) => counts.set(word, (counts.get(word) ?? 0) + 1)

function entryOf(word, known) {
  const bare = word.replace(/'s$/u, '')
  const lower = bare.toLowerCase()
  const title = lower[0].toUpperCase() + lower.slice(1)
  return [bare, lower, title].find(form => known.has(form)) ?? bare
}

/** Lower-case words that news prints in several stories and no dictionary has, without those that are misprints. */
export function newWords({counts, rows}, known) {
  const isTypo = word => edits(word).some(other => known.has(other) && counts.get(other) > typoRatio * counts.get(word))
  return [...rows.keys()].filter(
    word =>
      /^[a-z]{4,}$/u.test(word) &&
      rows.get(word) >= leastRows &&
      !known.has(word) &&
      !known.has(word[0].toUpperCase() + word.slice(1)) &&
      !refused.has(word) &&
      !entity.test(word) &&
      !isTypo(word)
  )
}

/** All strings one edit away, but for a plural. */
function edits(word) {
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const at = [...word.split('').keys(), word.length]
  const all = at.flatMap(i => {
    const [head, tail] = [word.slice(0, i), word.slice(i)]
    const swapped = tail.length > 1 ? [head + tail[1] + tail[0] + tail.slice(2)] : []
    return [head + tail.slice(1), ...swapped, ...letters.flatMap(c => [head + c + tail, head + c + tail.slice(1)])]
  })
  return all.filter(other => `${other}s` !== word && other !== `${word}s`)
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const folder = process.argv[2]
  if (!folder) throw new Error('Usage: node tools/count-words.mjs <folder of the development data>')
  const lexicon = (await readFile(new URL('lexicon.txt', root), 'utf8')).split('\n')
  const known = new Set(lexicon.filter(line => !line.startsWith('#')))
  const counted = await countWords(folder, known)
  const fresh = new Set(newWords(counted, known))
  const byCount = new Map()
  for (const [word, count] of counted.counts) {
    if (!(known.has(word) && count >= leastCount) && !fresh.has(word)) continue
    byCount.set(count, [...(byCount.get(count) ?? []), word])
  }
  const lines = [...byCount].sort(([a], [b]) => b - a).map(([count, words]) => `${count}\t${words.sort().join(' ')}`)
  await writeFile(
    new URL('frequencies.tsv', root),
    `count of ${counted.total}\twords\nnew\t${[...fresh].sort().join(' ')}\n${lines.join('\n')}\n`
  )
  console.log(`${counted.total} words counted, ${fresh.size} new`)
  console.log([...fresh].sort().join(' '))
}
