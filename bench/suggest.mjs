/** Times the word list and the suggestions against nspell: node bench/suggest.mjs */
import american from 'dictionary-en'
import nspell from 'nspell'
import {importTypeScript} from '../tools/run-ts.mjs'

const typos =
  'goverment recieved seperate ocurred parliment accomodation definately comittee enviroment independant'.split(' ')
const time = (label, runs, act) => {
  const start = performance.now()
  for (let run = 0; run < runs; run++) act(run)
  const each = (performance.now() - start) / runs
  console.log(`${label.padEnd(34)} ${each < 0.1 ? `${(each * 1000).toFixed(2)} µs` : `${each.toFixed(2)} ms`}`)
  return each
}

let speller
const {loadSpeller} = await importTypeScript('src/spelling/speller.ts')
const start = performance.now()
speller = await loadSpeller()
console.log(`load                               ${(performance.now() - start).toFixed(1)} ms`)
time('first suggestion (makes the index)', 1, () => speller.suggest('goverment'))
time('isWord, known', 200_000, run => speller.isWord(run % 2 ? 'government' : 'Thursday'))
time('isWord, unknown', 200_000, run => speller.isWord(typos[run % typos.length]))
for (let run = 0; run < 100; run++) speller.suggest(typos[run % typos.length])
const ours = time('suggest', 500, run => speller.suggest(typos[run % typos.length]))
let peer
time('nspell, load', 1, () => (peer = nspell(american)))
const theirs = time('nspell, suggest', 20, run => peer.suggest(typos[run % typos.length]))
console.log(`${Math.round(theirs / ours)} times as fast`)
