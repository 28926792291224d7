/** Cells of tables, held against words of a sentence. */
import {describe, expect, it} from 'vitest'
import {parseParagraphs} from '../../src/text/parse.js'
import {Place} from '../../src/text/places.js'
import {readSentences} from '../../src/text/sentences.js'
import {createStory} from '../../src/text/story.js'
import {fills, slotsOf} from '../../src/text/word-slots.js'

function firstPlace(text: string): Place {
  const story = createStory(text)
  const [sentence] = readSentences(parseParagraphs(story), story.text, story.paragraphs)
  return new Place(sentence!.words, 0)
}

describe('slots', () => {
  it.each([
    ['the/a bill', 'voted the bill', true],
    ['the/a bill', 'voted their bill', false],
    ['custody !of', 'taken custody late', true],
    ['custody !of', 'taken custody of', false],
    ['!of', 'taken', true],
    ['*', 'taken off', true],
    ['*', 'taken', false],
    ['$', 'taken', true],
    ['late/$', 'taken off', false],
    ['# years', 'sentenced four years', true],
    ['# years', 'sentenced 12 years', true],
    ['# years', 'sentenced 2.5 years', true],
    ['late/#', 'sentenced 12 years', true],
    ['!#', 'sentenced 12 years', false],
    ['# years', 'sentenced many years', false],
    ['^', 'arrived Lyon', true],
    ['^', 'arrived Monday', false],
    ['', 'arrived', true]
  ])('%s and "%s": %s', (cell, text, expected) => {
    expect(fills(slotsOf(cell), firstPlace(text), 1)).toBe(expected)
  })
})
