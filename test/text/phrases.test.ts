import {describe, expect, it} from 'vitest'
import {parseParagraphs} from '../../src/text/parse.js'
import {matchCase, type Phrase, PhraseIndex, type PhraseMatch} from '../../src/text/phrases.js'
import {readSentences} from '../../src/text/sentences.js'
import {createStory} from '../../src/text/story.js'

function readText(text: string) {
  const story = createStory(text)
  const words = readSentences(parseParagraphs(story), story.text, story.paragraphs).flatMap(sentence => sentence.words)
  return {words, text: story.text}
}

const matchesOf = (phrases: Phrase[], text: string): PhraseMatch[] => [
  ...new PhraseIndex(phrases).search(readText(text))
]

const search = (phrases: string[], text: string): string[] =>
  matchesOf(
    phrases.map(phrase => ({phrase})),
    text
  ).map(match => match.text)

describe('PhraseIndex', () => {
  it.each([
    ['He told the German news agency on Monday.', 'dpa'],
    ['German news agency staff met him.', 'Dpa'],
    ['Guests came. “German news agency staff met him.”', 'Dpa'],
    ['He told the German News Agency on Monday.', 'Dpa'],
    ['THE GERMAN NEWS AGENCY SAID', 'DPA']
  ])('capitalises for a sentence or a title and not for a name within: %s', (text, expected) => {
    expect(matchesOf([{phrase: 'german news agency', replacements: ['dpa']}], text)[0]?.replacements).toEqual([
      expected
    ])
  })

  it('takes the longest match, whatever the case', () => {
    expect(search(['new crown', 'new crown virus'], 'The New Crown virus, not the new crown.')).toEqual([
      'New Crown virus',
      'new crown'
    ])
  })

  it('reads curly apostrophes as straight ones', () => {
    expect(search(["people's children"], 'The people’s children marched.')).toEqual(['people’s children'])
  })

  it('matches the beginnings of words', () => {
    expect(search(['carr* out a visit'], 'He carries out a visit; she carried out a visit.')).toEqual([
      'carries out a visit',
      'carried out a visit'
    ])
  })

  it('asks a family for its phrases only where a text has the words that begin one', () => {
    let made = 0
    const phrases = () => {
      made++
      return [
        {phrase: 'old face', replacements: ['loss']},
        {phrase: 'sav* face', replacements: ['win']}
      ]
    }
    const index = new PhraseIndex([{beginnings: ['old', 'sav*'], phrases}, {phrase: 'new face'}])
    const search = (text: string) => [...index.search(readText(text))].map(match => match.text)
    expect([index.begins('saved'), index.begins('face'), index.begins('new')]).toEqual([true, false, true])
    expect(search('A new face.')).toEqual(['new face'])
    expect(made).toBe(0)
    expect(search('He saved face with an old face.')).toEqual(['saved face', 'old face'])
    expect(search('He saves face.')).toEqual(['saves face'])
    const sofar = made
    expect(search('He loses face, and the older face.')).toEqual([])
    expect(made).toBe(sofar)
  })

  it('makes the families of a shelf when a text has a first word of theirs, some of which stand alone', () => {
    let made = 0
    const families = () => {
      made++
      return [
        {beginnings: ['old face', 'sav* face'], phrases: () => [{phrase: 'old face'}, {phrase: 'sav* face'}]},
        {beginnings: ['old'], phrases: () => [{phrase: 'old'}]}
      ]
    }
    const index = new PhraseIndex([{firstWords: ['old', 'sav*'], families}])
    const search = (text: string) => [...index.search(readText(text))].map(match => match.text)
    expect(search('A new face.')).toEqual([])
    expect([index.begins('face'), made]).toEqual([false, 0])
    expect([index.begins('saved'), made]).toEqual([true, 1])
    expect(search('An old man saves face with an old face.')).toEqual(['old', 'saves face', 'old face'])
    expect(made).toBe(1)
  })

  it('lets the later of two equal phrases count, whichever is made first', () => {
    const family = (beginnings: string[], reason: string) => ({
      beginnings,
      phrases: () => beginnings.map(beginning => ({phrase: `${beginning} face`, reason}))
    })
    const index = new PhraseIndex([
      family(['old', 'new'], 'first'),
      family(['new'], 'second'),
      family(['old'], 'third')
    ])
    const reasons = (text: string) => [...index.search(readText(text))].map(({phrase}) => phrase.reason)
    expect(reasons('The new face.')).toEqual(['second'])
    expect(reasons('The old face.')).toEqual(['third'])
  })

  it('does not reach over punctuation or paragraphs', () => {
    expect(search(['old face'], 'The old, face it, go. The old\n\nface.')).toEqual([])
  })
})

describe('matchCase', () => {
  it.each([
    ['cannot', 'CAN NOT', 'CANNOT'],
    ['cannot', 'Can not', 'Cannot'],
    ['cannot', 'can not', 'cannot'],
    ['a', 'A', 'A']
  ])('prints %s for %s as %s', (replacement, printed, expected) => {
    expect(matchCase(replacement, printed)).toBe(expected)
  })
})
