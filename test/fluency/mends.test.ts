import {describe, expect, it} from 'vitest'
import {type Head, heads} from '../../src/fluency/encoder.js'
import {findMends} from '../../src/fluency/mends.js'
import {openNgrams} from '../../src/fluency/ngrams.js'
import {createReader} from '../../src/fluency/reader.js'
import type {EncoderSession} from '../../src/fluency/session.js'
import {prepareVocabulary} from '../../src/fluency/vocabulary.js'
import {layWindows} from '../../src/fluency/windows.js'
import {packNgrams} from './packed-ngrams.js'
import {vocabulary as pieceList, stubPieces, stubSession, stubTable, stubWidth} from './stub.js'

const pieces = stubPieces()
const table = stubTable()
const words = 'the a of was minister thief said fight key'.split(' ')
const ngrams = openNgrams(
  packNgrams({
    words: [['<s>', -9, 0], ['</s>', -2, 0], ...words.map(word => [word, -6, -0.5] as const)],
    bigrams: [
      ['fight', 'of', -1, 0],
      ['of', 'the', -1, 0],
      ['the', 'thief', -1, 0]
    ],
    trigrams: []
  })
)

/** A session that doubts a word only behind another: `the` after `fight`, by the heads named. */
function doubting(before: string, word: string, doubted: readonly Head[]): EncoderSession {
  const [first, second] = [before, word].map(piece => pieceList.indexOf(piece))
  return {
    ...stubSession(() => 0),
    async readOn({rows, pieces: wide, vectors}) {
      const chances = new Float32Array(rows * wide * heads.length).fill(0.01)
      for (let place = 1; place < rows * wide; place++) {
        const idAt = (at: number) => vectors[at * stubWidth]!
        if (idAt(place - 1) !== first || idAt(place) !== second) continue
        for (const head of doubted) chances[place * heads.length + heads.indexOf(head)] = 0.9
      }
      return {chances, queries: new Float32Array()}
    }
  }
}

async function mend(text: string, session: EncoderSession, isWhole = true) {
  const windows = layWindows(text, [[0, text.length]], pieces)
  const readWindows = createReader(session, table)
  const judged = await readWindows(windows)
  const read = windows.flatMap((window, index) =>
    window.words.map((word, at) => ({
      ...word,
      chances: judged[index]!.chances.subarray(at * heads.length, (at + 1) * heads.length),
      window: index
    }))
  )
  const vocabulary = prepareVocabulary(ngrams, () => true)
  const mends = await findMends(read, windows, () => isWhole, {
    pieces,
    read: readWindows,
    mayCount: () => true,
    vocabulary: () => vocabulary
  })
  return [...mends].map(([index, {kind, text: better, strength}]) => ({
    word: read[index]!.text,
    kind,
    better,
    isStrong: strength > 5
  }))
}

describe('findMends', () => {
  const lost = doubting('fight', 'the', ['damage', 'missing'])
  const unfit = doubting('a', 'thief', ['damage'])

  it('puts in the small word after which nothing is doubted', async () => {
    expect(await mend('The fight the minister said.', lost)).toEqual([
      {word: 'the', kind: 'insertion', better: 'of', isStrong: true}
    ])
  })

  it('takes another word of the group where that is better', async () => {
    const session = doubting('said', 'a', ['damage', 'form'])
    expect(await mend('The minister said a thief was.', session)).toEqual([
      {word: 'a', kind: 'substitution', better: 'the', isStrong: true}
    ])
  })

  it('tries nothing where the heads for lost words and forms have no doubt', async () => {
    expect(await mend('The minister was a thief.', unfit)).toEqual([])
  })

  it('leaves headlines alone, which do without small words', async () => {
    expect(await mend('Minister said the fight the key', lost, false)).toEqual([])
  })

  it('puts nothing in at the start of a sentence or behind a bracket', async () => {
    expect(await mend('The minister said.', doubting('[CLS]', 'the', ['damage', 'missing']))).toEqual([])
  })
})
