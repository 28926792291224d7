import {describe, expect, it} from 'vitest'
import {heads, judgeWindows, queryPlaces} from '../../src/fluency/encoder.js'
import {layWindows} from '../../src/fluency/windows.js'
import {stubPieces, stubSession, stubTable, stubWidth, vocabulary} from './stub.js'

const pieces = stubPieces()
const table = stubTable()
const windowsOf = (...texts: string[]) => texts.flatMap(text => layWindows(text, [[0, text.length]], pieces))

describe('judgeWindows', () => {
  it('gives each word the chances of its first piece', async () => {
    const session = stubSession((id, head) => id / 100 + head / 1000)
    const [chances] = await judgeWindows(windowsOf('The sandwiches'), session, table)
    const rows = [0, 1].map(word => chances![word * heads.length])
    expect(rows[0]).toBeCloseTo(vocabulary.indexOf('the') / 100, 5)
    expect(rows[1]).toBeCloseTo(vocabulary.indexOf('sand') / 100, 5)
    expect(chances![heads.length + 1]).toBeCloseTo(vocabulary.indexOf('sand') / 100 + 0.001, 5)
  })

  it('reads windows of like length together, and tells each its own', async () => {
    const session = stubSession(id => id / 100)
    const texts = ['said said said said', 'thief', 'key key', 'fight']
    const judged = await judgeWindows(windowsOf(...texts), session, table)
    expect(judged.map(chances => Math.round(100 * chances[0]!))).toEqual(
      ['said', 'thief', 'key', 'fight'].map(word => vocabulary.indexOf(word))
    )
    expect(session.batches.map(({rows, pieces: wide}) => [rows, wide])).toEqual([[4, 6]])
  })

  it('reads no more than some hundred pieces at once', async () => {
    const session = stubSession(() => 0)
    const texts = Array.from({length: 40}, (_, index) => 'said '.repeat(20 + index).trim())
    const judged = await judgeWindows(windowsOf(...texts), session, table)
    expect(judged.map(chances => chances.length / heads.length)).toEqual(texts.map(text => text.split(' ').length))
    expect(Math.max(...session.batches.map(({rows, pieces: wide}) => rows * wide))).toBeLessThanOrEqual(512)
    expect(session.batches.length).toBeLessThan(10)
  })

  it('stops between batches when it is told to', async () => {
    const stop = new AbortController()
    const session = stubSession(() => 0)
    const run = session.run
    session.run = batch => {
      stop.abort(new Error('enough'))
      return run(batch)
    }
    await expect(
      judgeWindows(windowsOf(...Array.from({length: 8}, () => 'said '.repeat(100))), session, table, stop.signal)
    ).rejects.toThrow('enough')
    expect(session.batches.length).toBe(1)
  })
})

describe('queryPlaces', () => {
  it('masks the padding', async () => {
    const session = stubSession(() => 0)
    await queryPlaces(windowsOf('the', 'the thief said'), [[0, 1]], session, table)
    expect([...session.batches[0]!.mask].map(Number)).toEqual([1, 1, 1, 0, 0, 1, 1, 1, 1, 1])
  })

  it('asks for pieces of each row', async () => {
    const session = stubSession(() => 0)
    const windows = windowsOf('the thief', 'a key fight')
    const {queryOf} = await queryPlaces(
      windows,
      [
        [0, 2],
        [1, 1]
      ],
      session,
      table
    )
    expect([...session.batches[0]!.places].map(Number)).toEqual([2, 6])
    expect(queryOf(1).length).toBe(stubWidth)
  })
})
