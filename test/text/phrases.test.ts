import {describe, expect, it} from 'vitest'
import {parseParagraphs} from '../../src/text/parse.js'
import {matchCase, type Phrase, PhraseIndex, type PhraseMatch} from '../../src/text/phrases.js'
import {readSentences} from '../../src/text/sentences.js'
import {createStory} from '../../src/text/story.js'

function matchesOf(phrases: Phrase[], text: string): PhraseMatch[] {
  const story = createStory(text)
  const words = readSentences(parseParagraphs(story), story.text, story.paragraphs).flatMap(sentence => sentence.words)
  return [...new PhraseIndex(phrases).search({words, text: story.text})]
}

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
