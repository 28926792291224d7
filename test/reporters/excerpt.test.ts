import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {excerptOf} from '../../src/reporters/excerpt.js'
import {displayWidth} from '../../src/reporters/width.js'
import {tries} from '../properties.js'
import {marked} from './results.js'

const excerpt = (text: string, columns = 80) => {
  const {source, finding} = marked(text)
  return excerptOf(source, finding.start - finding.column + 1, finding.start, finding.end, columns)
}

describe('excerptOf', () => {
  it.each([
    ['Plain ⟦words⟧ here.', 'Plain words here.', '      ^^^^^'],
    ['東京の⟦会議⟧', '東京の会議', '      ^^^^'],
    ['cafe\u0301 ⟦cre\u0300me⟧ now', 'cafe\u0301 cre\u0300me now', '     ^^^^^'],
    ['a\t⟦b⟧', 'a   b', '    ^'],
    ['abcd\t⟦b⟧\tc', 'abcd    b   c', '        ^'],
    ['👩‍👩‍👧 ⟦x⟧', '👩‍👩‍👧 x', '   ^'],
    ['a⟦\u200B⟧b', 'a<U+200B>b', ' ^^^^^^^^'],
    ['a⟦⟧b', 'ab', ' ^'],
    ['end⟦⟧', 'end ', '   ^'],
    ['one ⟦two\nthree⟧', 'one two', '    ^^^'],
    ['line\r\n⟦two⟧\r\nthree', 'two', '^^^']
  ])('%j', (text, shown, marks) => {
    expect(excerpt(text)).toEqual({text: shown, marks})
  })

  it('cuts a long line around the mark', () => {
    const before = 'before '.repeat(30)
    expect(excerpt(`${before}⟦mark⟧ ${'after '.repeat(30)}`, 30)).toEqual({
      text: '…fore before mark after after…',
      marks: '             ^^^^'
    })
    expect(excerpt(`⟦mark⟧ ${'after '.repeat(30)}`, 20)).toEqual({text: 'mark after after a…', marks: '^^^^'})
    expect(excerpt(`${before}⟦mark⟧`, 20)).toEqual({text: '…before before mark', marks: '               ^^^^'})
  })

  it('shows a long mark from its beginning', () => {
    expect(excerpt(`a ⟦${'x'.repeat(100)}⟧ b`, 20)).toEqual({text: `…${'x'.repeat(18)}…`, marks: ` ${'^'.repeat(18)}`})
  })

  it('shows the same of a line of megabytes as of the words around', () => {
    const long = 'word '.repeat(1_000_000)
    const short = 'word '.repeat(100)
    expect(excerptOf(long, 0, 2_500_000, 2_500_004, 40)).toEqual(excerptOf(short, 0, 250, 254, 40))
  })

  it('fits, marks something and never breaks a character', () => {
    const text = fc.string({unit: 'grapheme', maxLength: 80})
    fc.assert(
      fc.property(text, fc.nat(80), fc.nat(20), fc.integer({min: 20, max: 60}), (line, from, length, columns) => {
        const source = line.replaceAll(/[\r\n\p{Cn}\p{Co}]/gu, '')
        const start = Math.min(from, source.length)
        const {text, marks} = excerptOf(source, 0, start, Math.min(source.length, start + length), columns)
        expect(marks).toContain('^')
        expect(marks.length).toBeLessThanOrEqual(columns)
        expect(displayWidth(text)).toBeLessThanOrEqual(columns)
      }),
      tries()
    )
  })
})
