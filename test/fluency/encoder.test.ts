import {describe, expect, it} from 'vitest'
import {queryPlaces} from '../../src/fluency/encoder.js'
import {layWindows} from '../../src/fluency/windows.js'
import {stubPieces, stubSession, stubTable, stubWidth} from './stub.js'

const pieces = stubPieces()
const table = stubTable()
const windowsOf = (...texts: string[]) => texts.flatMap(text => layWindows(text, [[0, text.length]], pieces))

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
    expect([...session.places[0]!].map(Number)).toEqual([2, 6])
    expect(queryOf(1).length).toBe(stubWidth)
  })
})
