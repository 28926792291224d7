import {describe, expect, it} from 'vitest'
import type {Directive} from '../../src/directives/directives.js'
import {printingsIn} from '../../src/directives/printings.js'
import {isWithinWord} from '../../src/text/word-edge.js'

describe('isWithinWord', () => {
  it.each([
    ['ferry', 2, true],
    ['Malmo\u0308 ferry', 5, true],
    ['Malmo\u0308 ferry', 6, false],
    ['route 66', 7, true],
    ['𐐷𐐲', 2, true],
    ['𐐷𐐲', 1, true],
    ['😀', 1, true],
    ['ferry😀', 5, false],
    ['ferry', 0, false],
    ['ferry', 5, false],
    ['ferry-boat', 5, false]
  ])('%s, %i: %s', (text, at, expected) => {
    expect(isWithinWord(text, at)).toBe(expected)
  })

  it('keeps exact words of a directive from ending before a combining mark', () => {
    const directive: Directive = {kind: 'ignore', span: [0, 0], alone: true, rules: [], texts: [], words: []}
    const printed = (words: string) => printingsIn('The the Malmo\u0308 ferry left.', [{...directive, texts: [words]}])
    expect(printed('The the Malmo\u0308')).toHaveLength(1)
    expect(printed('The the Malmo')).toEqual([])
  })
})
