import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {decode, encode, firstBadByte} from '../../src/cli/io/encoding.js'
import {type NamedEncoding, namedEncodings} from '../../src/core/encodings.js'
import {tries} from '../properties.js'

const bytes = fc.uint8Array({min: 1, max: 255, maxLength: 60})
const mark = fc.constantFrom([], [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff])

describe('decode and encode', () => {
  it('write back what they read, to the byte', () => {
    const encoding = fc.constantFrom<NamedEncoding>(...namedEncodings)
    fc.assert(
      fc.property(mark, bytes, encoding, (bom, body, name) => {
        const all = Uint8Array.from([...bom, ...body])
        const decoded = tryDecode(all, name)
        if (decoded) expect(Buffer.from(encode(decoded.text, decoded))).toEqual(Buffer.from(all))
      }),
      tries()
    )
  })

  it('read and write every text in Unicode', () => {
    const encoding = fc.constantFrom('utf-8', 'utf-16le', 'utf-16be')
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), encoding, (text, name) => {
        const written = encode(text, {encoding: name as 'utf-8', bom: true})
        expect(decode(written)).toEqual({text, encoding: name, bom: true})
      }),
      tries()
    )
  })

  it('know the characters that Windows put where Latin-1 has controls', () => {
    const decoded = decode(Uint8Array.from([0x93, 0x80, 0x94, 0x81]), 'windows-1252')
    expect(decoded.text).toBe('“€”\u0081')
    expect(decode(Uint8Array.from([0x93]), 'latin1').text).toBe('\u0093')
  })

  it('refuse a character that the encoding lacks', () => {
    expect(() => encode('a “b”', {encoding: 'latin1', bom: false})).toThrow(
      'the repaired text has "“" (U+201C), which latin1 lacks; save the file as UTF-8 first'
    )
    expect(() => encode('𝄞', {encoding: 'windows-1252', bom: false})).toThrow('"𝄞" (U+1D11E), which windows-1252 lacks')
  })

  it('let a byte order mark decide', () => {
    expect(decode(Buffer.from('\xEF\xBB\xBF\xC3\xA9', 'latin1'), 'latin1')).toEqual({
      text: 'é',
      encoding: 'utf-8',
      bom: true
    })
  })
})

describe('firstBadByte', () => {
  it('finds none where the decoder finds none, and one where it finds one', () => {
    const unit = fc.constantFrom(
      [0x41],
      [0xc3, 0xa9],
      [0xe2, 0x82, 0xac],
      [0xf0, 0x9f, 0x98, 0x80],
      [0xed, 0xa0, 0x80],
      [0xc0, 0xaf],
      [0xe2, 0x82],
      [0xf4, 0x90, 0x80, 0x80],
      [0xe0, 0x80, 0x80],
      [0x80]
    )
    fc.assert(
      fc.property(fc.array(unit, {maxLength: 8}), units => {
        const all = Uint8Array.from(units.flat())
        const at = firstBadByte(all)
        const read = (part: Uint8Array) => new TextDecoder('utf-8', {fatal: true}).decode(part)
        expect(() => read(all.subarray(0, at))).not.toThrow()
        if (at < all.length) expect(() => read(all)).toThrow()
      }),
      tries()
    )
  })
})

function tryDecode(all: Uint8Array, name: NamedEncoding) {
  try {
    return decode(all, name)
  } catch {
    return undefined
  }
}
