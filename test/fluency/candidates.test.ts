import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {weights} from '../../src/fluency/candidate-weights.js'
import {measureCandidates, measureNames, proposeCandidates} from '../../src/fluency/candidates.js'
import {openNgrams} from '../../src/fluency/ngrams.js'
import {idOnLeft, idOnRight, prepareVocabulary} from '../../src/fluency/vocabulary.js'
import {loadSpeller} from '../../src/spelling/speller.js'
import {packNgrams} from './packed-ngrams.js'

const common =
  'the of in a at by bridge bride harbour was were opened opens opening london mayor xq ninety eight nineteen two hundred'
const tiny = openNgrams(
  packNgrams({
    words: [
      ['<s>', -9, 0],
      ['</s>', -2, 0],
      ...common.split(' ').map((word, at) => [word, -3 - at / 8, -0.5] as const)
    ],
    bigrams: [
      ['the', 'bridge', -1, 0],
      ['the', 'bride', -1.5, 0],
      ['the', 'mayor', -1.25, 0],
      ['bridge', 'opened', -1, 0],
      ['was', 'opened', -1, -0.25],
      ['opened', 'by', -0.5, 0]
    ],
    trigrams: [['was', 'opened', 'by', -0.25]]
  })
)
const vocabulary = prepareVocabulary(tiny, word => word !== 'xq' && word !== 'london')
const propose = (left: string, word: string, right: string, limit = 5): string[] =>
  proposeCandidates(
    vocabulary,
    {left: left.split(' ').filter(Boolean), word, right: right.split(' ').filter(Boolean)},
    limit
  ).map(({text}) => text)

describe('proposeCandidates', () => {
  it('puts first what fits and looks alike', () => {
    expect(propose('of the', 'brigde', 'opened by')[0]).toBe('bridge')
    expect(propose('bridge was', 'opens', 'by the')[0]).toBe('opened')
  })

  it('never proposes the printed word, whatever its case', () => {
    for (const word of ['bridge', 'Bridge', 'BRIDGE'])
      expect(propose('of the', word, 'opened', 50).map(text => text.toLowerCase())).not.toContain('bridge')
  })

  it('never proposes what is no word, and prints names with a capital', () => {
    const all = propose('in', 'harbour', 'was', 50)
    expect(all).not.toContain('xq')
    expect(all).not.toContain('<s>')
    expect(all).toContain('London')
    expect(all).not.toContain('london')
  })

  it('keeps the case of the printed word', () => {
    expect(propose('', 'Brigde', 'opened')).toContain('Bridge')
    expect(propose('THE', 'BRIGDE', 'OPENED')[0]).toBe('BRIDGE')
  })

  it('ranks by score and gives no more than asked for', () => {
    const place = {left: ['of', 'the'], word: 'brigde', right: ['opened', 'by']}
    const scores = proposeCandidates(vocabulary, place, 8).map(({score}) => score)
    expect(scores).toHaveLength(8)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(proposeCandidates(vocabulary, place, 0)).toEqual([])
  })

  it('copes with edges, unknown neighbours and words of one letter', () => {
    for (const [left, word, right] of [
      ['', 'brigde', ''],
      ['Ztk', 'a', 'Qwv'],
      ['of', 'ß', 'the'],
      ['', '12', '']
    ] as const)
      for (const {score} of proposeCandidates(
        vocabulary,
        {left: left ? [left] : [], word, right: right ? [right] : []},
        9
      ))
        expect(Number.isFinite(score)).toBe(true)
  })

  it('gives the same list each time', () => {
    const first = propose('of the', 'brigde', 'opened by', 20)
    propose('was', 'opens', 'by')
    expect(propose('of the', 'brigde', 'opened by', 20)).toEqual(first)
  })
})

describe('measureCandidates', () => {
  it('gives every measure that has a weight', () => {
    expect([...measureNames].sort()).toEqual(Object.keys(weights).sort())
    const measured = new Map<string, Record<string, number>>()
    measureCandidates(vocabulary, {left: ['bridge', 'was'], word: 'opens', right: ['by']}, (id, values) =>
      measured.set(tiny.word(id), Object.fromEntries(measureNames.map((name, at) => [name, values[at]!])))
    )
    expect(measured.get('opened')).toMatchObject({
      left: -1,
      right1: -0.25,
      sameVerb: 1,
      sameFirstLetter: 1,
      nearMisprint: 0
    })
    expect(measured.get('the')).toMatchObject({near: 0, prefix: 0, sameVerb: 0, intoClosed: 1, outOfClosed: 0})
  })
})

describe('neighbours', () => {
  const word = (id: number): string | undefined => (id < 0 ? undefined : tiny.word(id))
  it.each([
    ['1998', 'eight', 'nineteen'],
    ['200', 'hundred', 'two'],
    ['290', 'ninety', 'two'],
    ['harbour-bridge', 'bridge', 'harbour'],
    ['Bridge', 'bridge', 'bridge'],
    ['Qwv', undefined, undefined],
    ['Qwv-Ztk', undefined, undefined]
  ])('%s is %s to the word after it and %s to the word before it', (printed, left, right) => {
    expect(word(idOnLeft(tiny, printed))).toBe(left)
    expect(word(idOnRight(tiny, printed))).toBe(right)
  })

  it.each(['0', '7', '20', '1,250', '1066', '3.14', '00', '99999999999999999999999', '5th', '٣'])(
    'reads %s without failing',
    printed => {
      expect(() => [idOnLeft(tiny, printed), idOnRight(tiny, printed)]).not.toThrow()
    }
  )
})

describe('with the model that ships', async () => {
  const speller = await loadSpeller()
  const shipped = prepareVocabulary(openNgrams(readFileSync('models/ngrams.bin')), word => speller.isWord(word))
  const among = (left: string, word: string, right: string): string[] =>
    proposeCandidates(shipped, {left: left.split(' '), word, right: right.split(' ')}, 5).map(({text}) => text)

  it.each([
    ['plays a key', 'thorn', 'in the', 'role'],
    ['several', 'minister', 'said on', 'ministers'],
    ['the bridge', 'were', 'closed on', 'was'],
    ['signed the', 'agrement', 'on Monday', 'agreement']
  ])('%s [%s] %s: %s is among the first five', (left, word, right, meant) => {
    expect(among(left, word, right)).toContain(meant)
  })
})
