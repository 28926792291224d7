import {describe, expect, it} from 'vitest'
import {queueWindows} from '../../src/fluency/queue.js'
import {layWindows} from '../../src/fluency/windows.js'
import {stubPieces, stubSession, stubTable, vocabulary} from './stub.js'

const pieces = stubPieces()
const windowsOf = (text: string) => layWindows(text, [[0, text.length]], pieces)
const firstChances = (judged: Float32Array[]) => judged.map(chances => Math.round(100 * chances[0]!))

describe('queueWindows', () => {
  it('reads what is handed in together in one batch, and gives each its own', async () => {
    const session = stubSession(id => id / 100)
    const judge = queueWindows(session, stubTable())
    const judged = await Promise.all(['thief', 'minister said', 'key'].map(text => judge(windowsOf(text))))
    expect(session.batches.length).toBe(1)
    expect(judged.flatMap(firstChances)).toEqual(['thief', 'minister', 'key'].map(word => vocabulary.indexOf(word)))
  })

  it('reads on after a batch', async () => {
    const session = stubSession(id => id / 100)
    const judge = queueWindows(session, stubTable())
    expect(firstChances(await judge(windowsOf('thief')))).toEqual([vocabulary.indexOf('thief')])
    expect(firstChances(await judge(windowsOf('key')))).toEqual([vocabulary.indexOf('key')])
  })

  it('lets go of a story that is no longer wanted, and of no other', async () => {
    const judge = queueWindows(
      stubSession(id => id / 100),
      stubTable()
    )
    const stopped = judge(windowsOf('thief'), AbortSignal.abort(new Error('enough')))
    const other = judge(windowsOf('key'))
    await expect(stopped).rejects.toThrow('enough')
    expect(firstChances(await other)).toEqual([vocabulary.indexOf('key')])
  })

  it('tells every story of a session that fails, and tries the next', async () => {
    const session = stubSession(id => id / 100)
    const {run} = session
    session.run = async () => {
      session.run = run
      throw new Error('out of memory')
    }
    const judge = queueWindows(session, stubTable())
    const failed = await Promise.allSettled([judge(windowsOf('thief')), judge(windowsOf('key'))])
    expect(failed.map(({status}) => status)).toEqual(['rejected', 'rejected'])
    expect(firstChances(await judge(windowsOf('key')))).toEqual([vocabulary.indexOf('key')])
  })
})
