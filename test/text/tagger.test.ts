/** Alignment of the model's pieces with our words. */
import fc from 'fast-check'
import {beforeAll, describe, expect, it} from 'vitest'
import {parseParagraphs} from '../../src/text/parse.js'
import {readSentences, type Sentence} from '../../src/text/sentences.js'
import {createStory} from '../../src/text/story.js'
import {createTagger, loadTagger, type Tagger} from '../../src/text/tagger.js'
import {tries} from '../properties.js'

function sentencesOf(text: string): Sentence[] {
  const story = createStory(text)
  return readSentences(parseParagraphs(story), story.text, story.paragraphs)
}

function tagsOf(tagger: Tagger, text: string): [string, string][] {
  return sentencesOf(text).flatMap(sentence => {
    const tags = tagger.tag(sentence)
    return sentence.words.map((word, index): [string, string] => [word.text, tags[index]!])
  })
}

describe('loadTagger', () => {
  let tagger: Tagger
  beforeAll(async () => {
    tagger = await loadTagger()
  })

  it('does not look far into a run without spaces', () => {
    const [, ...rest] = tagsOf(tagger, `He sent ${'a-'.repeat(30_000)}b and left.`)
    expect(rest.filter(([word]) => ['sent', 'left'].includes(word))).toEqual([
      ['sent', 'VERB'],
      ['left', 'VERB']
    ])
  })

  it('gives one tag for each word', () => {
    expect(tagsOf(tagger, 'The minister quickly signed a treaty.')).toEqual([
      ['The', 'DET'],
      ['minister', 'NOUN'],
      ['quickly', 'ADV'],
      ['signed', 'VERB'],
      ['a', 'DET'],
      ['treaty', 'NOUN']
    ])
  })

  it.each(["They don't know.", 'They don’t know.'])('takes the verb of a contraction: %s', text => {
    expect(tagsOf(tagger, text)[1]![1]).toMatch(/^(?:AUX|VERB)$/u)
  })

  it('takes the last part of a compound', () => {
    expect(tagsOf(tagger, 'They bought the well-known painting.').map(([word]) => word)).toContain('well-known')
  })

  it('has a tag for every word of odd input, and the same at the second call', () => {
    const odd = fc.string({
      unit: fc.constantFrom(
        'a',
        'Is',
        'don’t',
        "'s",
        ' ',
        ' ',
        '-',
        '.',
        '“',
        '5,000',
        'km',
        '\u00a0',
        '…',
        'é',
        '😀',
        '/',
        '&'
      )
    })
    fc.assert(
      fc.property(fc.oneof(odd, fc.string({unit: 'grapheme'})), text => {
        for (const sentence of sentencesOf(text)) {
          const tags = tagger.tag(sentence)
          expect(tags).toHaveLength(sentence.words.length)
          expect(tags.every(tag => /^[A-Z]+$/u.test(tag))).toBe(true)
          expect(tagger.tag(sentence)).toBe(tags)
        }
      }),
      tries()
    )
  })
})

describe('createTagger', () => {
  it('marks with X the words that no piece covers', () => {
    const tagger = createTagger(() => ({pieces: ['lost', 'two'], tags: ['VERB', 'NUM']}))
    expect(tagsOf(tagger, 'one two')).toEqual([
      ['one', 'X'],
      ['two', 'NUM']
    ])
  })

  it('gives a piece that spans two words to both', () => {
    const tagger = createTagger(() => ({pieces: ['one two'], tags: ['NUM']}))
    expect(tagsOf(tagger, 'one two')).toEqual([
      ['one', 'NUM'],
      ['two', 'NUM']
    ])
  })
})
