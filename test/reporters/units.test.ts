import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {applyEdits} from '../../src/core/edits.js'
import {joinEdits, Units, utf8Length} from '../../src/reporters/units.js'

describe('Units', () => {
  const source = 'a😀b\r\ncé\rd\ne'
  const at = (text: string) => {
    const start = source.indexOf(text)
    return {start, end: start + text.length}
  }

  it('counts lines as Git does, columns in UTF-16 code units', () => {
    const units = new Units(source)
    expect(units.range(at('b'))).toEqual({start: {line: 1, column: 4}, end: {line: 1, column: 5}})
    expect(units.range(at('d'))).toEqual({start: {line: 2, column: 4}, end: {line: 2, column: 5}})
    expect(units.range(at('e'))).toEqual({start: {line: 3, column: 1}, end: {line: 3, column: 2}})
  })

  it('counts columns in bytes', () => {
    const units = new Units(source)
    expect(units.byteRange(at('b'))).toEqual({start: {line: 1, column: 6}, end: {line: 1, column: 7}})
    expect(units.byteRange(at('é\rd'))).toEqual({start: {line: 2, column: 2}, end: {line: 2, column: 6}})
  })

  it('points where a reader of the bytes finds the text', () => {
    const piece = fc.constantFrom('a', 'é', '€', '😀', '\n', '\r\n', '\r', ' ')
    fc.assert(
      fc.property(fc.array(piece), fc.array(piece, {minLength: 1}), fc.array(piece), (before, quote, after) => {
        const text = [before, quote, after].map(parts => parts.join(''))
        const span = {start: text[0]!.length, end: text[0]!.length + text[1]!.length}
        const {start, end} = new Units(text.join('')).byteRange(span)
        const bytes = Buffer.from(text.join(''))
        expect(bytes.subarray(offsetOf(bytes, start), offsetOf(bytes, end)).toString()).toBe(text[1])
      })
    )
  })
})

/** Finds a place without the code under test. */
function offsetOf(bytes: Buffer, {line, column}: {line: number; column: number}): number {
  let at = 0
  for (let nth = 1; nth < line; nth++) at = bytes.indexOf(10, at) + 1
  return at + column - 1
}

describe('utf8Length', () => {
  it.each([
    ['', 0],
    ['aé€😀', 10],
    ['\uD800', 3]
  ])('%j: %i', (text, bytes) => {
    expect(utf8Length(text)).toBe(bytes)
  })
})

describe('joinEdits', () => {
  it('does in one edit what all of them do', () => {
    const edits = [
      {start: 8, end: 8, text: '!'},
      {start: 2, end: 4, text: ''},
      {start: 5, end: 6, text: 'X'}
    ]
    const joined = joinEdits('abcdefghij', edits)
    expect(joined).toEqual({start: 2, end: 8, text: 'eXgh!'})
    expect(applyEdits('abcdefghij', [joined])).toBe(applyEdits('abcdefghij', edits))
  })
})
