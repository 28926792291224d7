/** Writes the word pieces of the first N texts, one JSON array a line, for training/compare_pieces.py: `node tools/run-ts.mjs bench/word-pieces.ts TEXTS.jsonl N`. */
import {readFileSync} from 'node:fs'
import {readWordPieces} from '../src/fluency/word-pieces.js'
import {splitWords} from '../src/fluency/words.js'

const [path = '', count = '10000'] = process.argv.slice(2)
const pieces = readWordPieces(readFileSync('models/tokenizer.json', 'utf8'))
for (const line of readFileSync(path, 'utf8').split('\n').slice(0, Number(count))) {
  const {text} = JSON.parse(line) as {text: string}
  console.log(JSON.stringify(splitWords(text).flatMap(({text: word}) => [...pieces.cut(word)])))
}
