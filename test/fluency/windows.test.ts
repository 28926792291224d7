import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Span} from '../../src/core/types.js'
import {layWindows, mostPieces} from '../../src/fluency/windows.js'
import {stubPieces, vocabulary} from './stub.js'

const pieces = stubPieces()

function lay(...sentences: string[]) {
  const spans: Span[] = []
  let text = ''
  for (const sentence of sentences) {
    spans.push([text.length, text.length + sentence.length])
    text += `${sentence} `
  }
  return layWindows(text, spans, pieces)
}

describe('layWindows', () => {
  it('gives each sentence a window, between the marks of both ends', () => {
    const windows = lay('The minister said.', 'The thief was a minister')
    expect(windows.map(({ids}) => ids.map(id => vocabulary[id]).join(' '))).toEqual([
      '[CLS] the minister said . [SEP]',
      '[CLS] the thief was a minister [SEP]'
    ])
    expect(windows.map(({words}) => words[0]!.sentence)).toEqual([0, 1])
    expect(windows[0]!.cases).toEqual([0, 2, 1, 1, 0, 0])
  })

  it('tells where a word of several pieces begins', () => {
    const [window] = lay('The sandwiches was.')
    expect(window!.words.map(({text, at, pieces}) => [text, at, pieces])).toEqual([
      ['The', 1, 1],
      ['sandwiches', 2, 3],
      ['was', 5, 1],
      ['.', 6, 1]
    ])
  })

  it('lays nothing for nothing', () => {
    expect(lay('', ' ')).toEqual([])
  })

  it('has each word once, in windows that the encoder can read, however long the sentences', () => {
    const word = fc.constantFrom('the', 'thief', 'sandwiches', 'said', ',', '.')
    const sentences = fc.array(fc.array(word, {minLength: 1, maxLength: 260}), {minLength: 1, maxLength: 4})
    fc.assert(
      fc.property(sentences, lists => {
        const texts = lists.map(list => list.join(' '))
        const windows = lay(...texts)
        expect(windows.every(({ids}) => ids.length <= mostPieces)).toBe(true)
        expect(windows.flatMap(window => window.words.map(each => each.text))).toEqual(lists.flat())
        for (const {ids, words} of windows)
          for (const {at, pieces: count, text} of words)
            expect(ids.slice(at, at + count)).toEqual([...pieces.cut(text)])
      }),
      {seed: 7, numRuns: 60}
    )
  })
})
