import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {openNgrams, unknown, unknownLogProb} from '../../src/fluency/ngrams.js'
import {type Listed, packNgrams} from './packed-ngrams.js'

const small: Listed = {
  words: [
    ['the', -1, -0.5],
    ['ferry', -3, -0.25],
    ['sails', -4, 0],
    ['fern', -5, 0],
    ["o'clock", -6, 0]
  ],
  bigrams: [
    ['the', 'ferry', -0.75, -1.25],
    ['the', 'fern', -2, 0],
    ['ferry', 'sails', -1.5, 0]
  ],
  trigrams: [['the', 'ferry', 'sails', -0.125]],
  vectors: [
    [127, 0, 0, 0, 0],
    [0, 127, 0, 0, 0],
    [0, 127, 127, 0, 1]
  ]
}
const ngrams = openNgrams(packNgrams(small))
const ids = (words: string): [number, number, number] =>
  words.split(' ').map(word => ngrams.id(word)) as [number, number, number]

describe('words', () => {
  it('are found by their letters and their numbers', () => {
    for (const [at, [word]] of small.words.entries()) {
      expect(ngrams.id(word)).toBe(at)
      expect(ngrams.word(at)).toBe(word)
    }
  })

  it.each(['', 'a', 'fer', 'ferrys', 'zebra', 'The', 'naïve'])('knows no %j', word => {
    expect(ngrams.id(word)).toBe(unknown)
  })

  it('are listed by how they begin', () => {
    expect(ngrams.withPrefix('fer').map(id => ngrams.word(id))).toEqual(['fern', 'ferry'])
    expect(ngrams.withPrefix('x')).toEqual([])
  })
})

describe('logProb', () => {
  it.each([
    ['the ferry sails', -0.125, 'the trigram'],
    ['the ferry fern', -1.25 - 0.25 - 5, 'both back-offs and the word'],
    ['sails the ferry', -0.75, 'the bigram, when nothing begins with the first two'],
    ['fern ferry sails', -1.5, 'the bigram, when the first two are no bigram'],
    ['? ferry sails', -1.5, 'the bigram, after an unknown word'],
    ['the ? sails', -4, 'the word, when the last is unknown'],
    ['the ferry ?', unknownLogProb, 'for an unknown word']
  ])('of %j is %d: %s', (words, expected) => {
    expect(ngrams.logProb(...ids(words))).toBeCloseTo(expected, 5)
  })
})

describe('followers', () => {
  it('gives the best first, trigrams over bigrams', () => {
    expect(ngrams.followers(unknown, ngrams.id('the'), 5)).toEqual([
      {id: 1, logProb: -0.75},
      {id: 3, logProb: -2}
    ])
    expect(ngrams.followers(...(ids('the ferry ?').slice(0, 2) as [number, number]), 1)).toEqual([
      {id: 2, logProb: -0.125}
    ])
    expect(ngrams.followers(0, unknown, 5)).toEqual([])
  })
})

describe('alike', () => {
  it.each([
    [1, 1, 0.25],
    [1, 2, 0.25],
    [2, 1, 0.25],
    [0, 2, 0],
    [3, 1, 0],
    [unknown, 1, 0]
  ])('of words %d and %d is %d', (first, second, cosine) => {
    expect(ngrams.alike(first, second)).toBeCloseTo(cosine, 5)
  })
})

/** Enough n-grams for several blocks of contexts and runs of bits, with probabilities that tell them apart. */
function makeLarge(): Listed {
  const words = Array.from({length: 90}, (_, at) => `w${at}`)
  const bigrams = words.flatMap((first, a) =>
    words
      .filter((_, b) => (a * 7 + b * 3) % 5 < 2)
      .map((second, at) => [first, second, -(1 + (at % 200)) / 8, -(1 + (at % 64)) / 64] as const)
  )
  const trigrams = bigrams
    .filter((_, at) => at % 9 < 4)
    .flatMap(([first, second], at) =>
      words
        .slice(at % 50, (at % 50) + (at % 6))
        .map((third, b) => [first, second, third, -(at % 40) - (b + 1) / 4] as const)
    )
  return {words: words.map((word, at) => [word, -(at + 1) / 16, -(at + 1) / 128]), bigrams, trigrams}
}

describe('a larger model', () => {
  const listed = makeLarge()
  const large = openNgrams(packNgrams(listed))
  const bigrams = new Map(listed.bigrams.map(row => [`${row[0]} ${row[1]}`, row]))
  const contexts = new Set(listed.trigrams.map(([first, second]) => `${first} ${second}`))
  const trigrams = new Map(listed.trigrams.map(row => [row.slice(0, 3).join(' '), row[3]]))

  /** Katz back-off over maps. */
  function reference(first: number, second: number, third: number): number {
    const [a, b, c] = [first, second, third].map(id => `w${id}`)
    const backoff = contexts.has(`${a} ${b}`) ? bigrams.get(`${a} ${b}`)![3] : 0
    const [unigram, previous] = [listed.words[third]!, listed.words[second]!]
    return trigrams.get(`${a} ${b} ${c}`) ?? backoff + (bigrams.get(`${b} ${c}`)?.[2] ?? previous[2] + unigram[1])
  }

  it('answers as a table of maps does, one by one and all at once', () => {
    const scores = new Float32Array(90)
    for (let first = 0; first < 90; first += 7)
      for (let second = 0; second < 90; second++) {
        large.scoreFollowers(first, second, scores)
        const expected = scores.map((_, third) => reference(first, second, third))
        expect(scores.map((_, third) => large.logProb(first, second, third))).toEqual(expected)
        expect(scores).toEqual(expected)
      }
  })

  it('scores what stands before a word, in part too', () => {
    const scores = new Float32Array(60)
    for (const word of [0, 13, 89]) {
      large.scoreBefore(word, scores)
      expect(scores).toEqual(scores.map((_, id) => large.logProb(unknown, id, word)))
    }
    large.scoreBefore(unknown, scores)
    expect(new Set(scores)).toEqual(new Set([unknownLogProb]))
  })
})

describe('openNgrams', () => {
  const bytes = packNgrams(small)

  it('reads a view that begins anywhere', () => {
    const shifted = new Uint8Array(bytes.length + 3)
    shifted.set(bytes, 3)
    expect(openNgrams(shifted.subarray(3)).id('ferry')).toBe(1)
    expect(openNgrams(bytes.buffer).id('ferry')).toBe(1)
  })

  it('refuses other files', () => {
    expect(() => openNgrams(new TextEncoder().encode('not n-grams at all, but long enough for a header'))).toThrow(
      'This is not a file of n-grams: it does not begin with WPNG.'
    )
    const next = bytes.slice()
    next[4] = 2
    expect(() => openNgrams(next)).toThrow('has version 2 and 17 sections; this program reads version 1 with 17')
  })

  it('refuses a file cut short anywhere', () => {
    for (let length = 0; length < bytes.length - 8; length += 5)
      expect(() => openNgrams(bytes.slice(0, length)), String(length)).toThrow(/cut short|does not begin/u)
  })

  it('refuses counts and places that do not fit', () => {
    for (let at = 8; at < 36 + 17 * 8; at += 4) {
      if (at === 32) continue
      const damaged = bytes.slice()
      damaged[at]! += 3
      expect(() => openNgrams(damaged), String(at)).toThrow(/damaged|cut short/u)
    }
  })
})

describe('the model that ships', () => {
  const file = readFileSync('models/ngrams.bin')
  const shipped = openNgrams(file)

  it('is the one that the hash names', () => {
    const {'ngrams.bin': hash} = JSON.parse(readFileSync('models/hashes.json', 'utf8')) as Record<string, string>
    expect(createHash('sha256').update(file).digest('hex')).toBe(hash)
    expect(file.length).toBeLessThan(12_000_000)
  })

  it('lets the words after any two sum to about one', () => {
    const scores = new Float32Array(shipped.size)
    for (const [first, second] of [
      ['of', 'the'],
      ['prime', 'minister'],
      ['the', 'harbour']
    ] as const) {
      shipped.scoreFollowers(shipped.id(first), shipped.id(second), scores)
      const sum = scores.reduce((total, score) => total + Math.exp(score), 0)
      expect(sum, `${first} ${second}`).toBeGreaterThan(0.93)
      expect(sum, `${first} ${second}`).toBeLessThan(1.07)
    }
  })
})
