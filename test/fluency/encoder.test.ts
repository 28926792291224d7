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

  it('answers in the order of the windows, though it reads the short ones first', async () => {
    const session = stubSession(id => id / 100)
    const windows = windowsOf('said said said said', 'thief', 'key key')
    const judged = await judgeWindows(windows, session, table)
    expect(judged.map(chances => Math.round(100 * chances[0]!))).toEqual(
      ['said', 'thief', 'key'].map(word => vocabulary.indexOf(word))
    )
  })

  it('reads a bounded number of pieces at a time', async () => {
    const session = stubSession(() => 0)
    await judgeWindows(
      windowsOf(...Array.from({length: 400}, () => 'the thief was a minister of the key')),
      session,
      table
    )
    expect(session.batches.length).toBeGreaterThan(1)
    expect(session.batches.every(({rows, pieces: wide}) => rows * wide <= 1536)).toBe(true)
  })

  it('masks the padding', async () => {
    const session = stubSession(() => 0)
    await judgeWindows(windowsOf('the', 'the thief said'), session, table)
    expect([...session.batches[0]!.mask].map(Number)).toEqual([1, 1, 1, 0, 0, 1, 1, 1, 1, 1])
  })

  it('stops between batches when it is told to', async () => {
    const stop = new AbortController()
    const session = stubSession(() => 0)
    const long = windowsOf(...Array.from({length: 400}, () => 'the thief was a minister of the key'))
    const run = session.run
    session.run = batch => {
      stop.abort(new Error('enough'))
      return run(batch)
    }
    await expect(judgeWindows(long, session, table, {signal: stop.signal})).rejects.toThrow('enough')
    expect(session.batches.length).toBe(1)
  })
})

describe('queryPlaces', () => {
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
