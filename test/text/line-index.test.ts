/** Lines and columns. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {LineIndex} from '../../src/text/line-index.js'
import {tries} from '../properties.js'

describe('LineIndex', () => {
  it('counts LF, CRLF and a lone CR as one line end each', () => {
    const index = new LineIndex('a\nb\r\nc\rd')
    expect(index.count).toBe(4)
    expect([0, 2, 5, 7].map(offset => index.point(offset))).toEqual([1, 2, 3, 4].map(line => ({line, column: 1})))
    expect(index.point(4)).toEqual({line: 2, column: 3})
  })

  it('finds the way back from any point', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', '😀')), fc.nat(), (bits, seed) => {
        const text = bits.join('')
        const offset = seed % (text.length + 1)
        const index = new LineIndex(text)
        const {line, column} = index.point(offset)
        expect(index.start(line) + column - 1).toBe(offset)
        expect(line).toBeLessThanOrEqual(index.count)
      }),
      tries()
    )
  })

  it('keeps to the lines there are', () => {
    const index = new LineIndex('a\nb')
    expect([index.start(0), index.start(9)]).toEqual([0, 2])
  })
})
