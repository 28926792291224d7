import {describe, expect, it} from 'vitest'
import {heads} from '../../src/fluency/encoder.js'
import {createFeatures, featureNames} from '../../src/fluency/features.js'
import type {Ngrams} from '../../src/fluency/ngrams.js'
import {splitWords} from '../../src/fluency/words.js'

const known = ['the', 'bank', 'breakfast']
const ngrams = {id: (word: string) => known.indexOf(word), logProb: (_: number, __: number, id: number) => -3 - id}

/** Features by name of each word of a text, whose pieces are as many as it has syllables of four letters. */
function featuresOf(text: string, chance: (word: number, head: number) => number): Record<string, number>[] {
  const words = splitWords(text).map((word, at) => ({
    ...word,
    at,
    pieces: Math.ceil(word.text.length / 4),
    sentence: 0
  }))
  const chances = Float32Array.from({length: words.length * heads.length}, (_, place) =>
    chance(Math.floor(place / heads.length), place % heads.length)
  )
  const rows = createFeatures(ngrams as unknown as Ngrams).of(words, chances)
  return rows.map(row => Object.fromEntries(featureNames.map((name, place) => [name, row[place]!])))
}

const odds = (chance: number) => Math.log(chance / (1 - chance))

describe('createFeatures', () => {
  it('gives the log-odds of a word, of its neighbours and of the most suspect other one, marks left out', () => {
    const given = [0.1, 0.9, 0.99, 0.4]
    const [the, bank, mark, opened] = featuresOf('The bank, opened', word => given[word]!)
    expect(the!['own.any']).toBeCloseTo(odds(0.1), 5)
    expect([the!['left.any'], the!['right.any']]).toEqual([-6, bank!['own.any']])
    expect(the!['others.any']).toBeCloseTo(odds(0.9), 5)
    expect(bank!['others.any']).toBeCloseTo(odds(0.4), 5)
    expect(bank!['right.any']).toBeCloseTo(odds(0.4), 5)
    expect(opened!['left.any']).toBe(bank!['own.any'])
    expect(Object.values(mark!).every(value => value === 0)).toBe(true)
  })

  it('has somebody beside a word that stands alone', () => {
    const [only] = featuresOf('Breakfast', () => 0.5)
    expect([only!['own.tag'], only!['others.tag'], only!['left.tag'], only!['right.tag']]).toEqual([0, -6, -6, -6])
  })

  it('tells what a word looks like', () => {
    const [the, breakfast, figure, name] = featuresOf('The breakfast 1998 Brno', () => 0.5)
    const looks = ({rarity, pieces, unknown, length, lower, figure, capital}: Record<string, number>) =>
      [rarity, pieces, unknown, length, lower, figure, capital].map(value => Number(value!.toFixed(3)))
    expect(looks(the!)).toEqual([3, 0, 0, 1.099, 0, 0, 1])
    expect(looks(breakfast!)).toEqual([5, 1.099, 0, 2.197, 1, 0, 0])
    expect(looks(figure!)).toEqual([2, 0, 1, 1.386, 1, 1, 0])
    expect(looks(name!)).toEqual([2, 0, 1, 1.386, 0, 0, 1])
  })

  it('stays finite where the encoder is certain', () => {
    const [word] = featuresOf('bank', (_, head) => head % 2)
    expect(Object.values(word!).every(Number.isFinite)).toBe(true)
  })
})
