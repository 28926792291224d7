import {describe, expect, it} from 'vitest'
import {parseParagraphs} from '../../src/text/parse.js'
import {matchCase, PhraseIndex} from '../../src/text/phrases.js'
import {readSentences} from '../../src/text/sentences.js'
import {createStory} from '../../src/text/story.js'

function search(phrases: string[], text: string): string[] {
  const story = createStory(text)
  const words = readSentences(parseParagraphs(story), story.text, story.paragraphs).flatMap(sentence => sentence.words)
  return [...new PhraseIndex(phrases.map(phrase => ({phrase}))).search(words, story.text)].map(match => match.text)
}

describe('PhraseIndex', () => {
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
