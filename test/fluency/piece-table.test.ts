import {describe, expect, it} from 'vitest'
import {openPieceTable} from '../../src/fluency/piece-table.js'
import {stubTable, tableBytes, vocabulary} from './stub.js'

describe('openPieceTable', () => {
  it('embeds a piece with its capitals', () => {
    const out = new Float32Array(8)
    stubTable().embed(7, 3, out, 4)
    expect([...out]).toEqual([0, 0, 0, 0, 7, 3, 0, 0])
  })

  it('scores pieces for a query', () => {
    const table = stubTable()
    const query = Float32Array.of(0.5, 9, 9, 9)
    expect(table.score(query, 6)).toBe(3)
  })

  it('opens bytes that lie anywhere in their buffer', () => {
    const shifted = new Uint8Array(tableBytes().length + 1)
    shifted.set(tableBytes(), 1)
    expect(openPieceTable(shifted.subarray(1)).pieces).toBe(vocabulary.length)
  })

  it('says what is wrong with other bytes', () => {
    expect(() => openPieceTable(new Uint8Array(4))).toThrow('not a word-piece table')
    expect(() => openPieceTable(new TextEncoder().encode('nothing of the kind, and long enough'))).toThrow('version 1')
    expect(() => openPieceTable(tableBytes().subarray(0, -1))).toThrow(/bytes, expected/u)
  })
})
