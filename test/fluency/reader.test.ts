import {describe, expect, it} from 'vitest'
import {heads} from '../../src/fluency/encoder.js'
import {createReader, type GoesOn, opinionSize} from '../../src/fluency/reader.js'
import {layWindows} from '../../src/fluency/windows.js'
import {stubPieces, stubSession, stubTable, vocabulary} from './stub.js'

const pieces = stubPieces()
const table = stubTable()
const windowsOf = (...texts: string[]) => texts.flatMap(text => layWindows(text, [[0, text.length]], pieces))

describe('createReader', () => {
  it('gives each word the chances of its first piece', async () => {
    const session = stubSession((id, head) => id / 100 + head / 1000)
    const [reading] = await createReader(session, table)(windowsOf('The sandwiches'))
    const {chances} = reading!
    const rows = [0, 1].map(word => chances[word * heads.length])
    expect(rows[0]).toBeCloseTo(vocabulary.indexOf('the') / 100, 5)
    expect(rows[1]).toBeCloseTo(vocabulary.indexOf('sand') / 100, 5)
    expect(chances[heads.length + 1]).toBeCloseTo(vocabulary.indexOf('sand') / 100 + 0.001, 5)
  })

  it('reads windows of like length together, and tells each its own', async () => {
    const session = stubSession(id => id / 100)
    const texts = ['said said said said', 'thief', 'key key', 'fight']
    const judged = await createReader(session, table)(windowsOf(...texts))
    expect(judged.map(({chances}) => Math.round(100 * chances[0]!))).toEqual(
      ['said', 'thief', 'key', 'fight'].map(word => vocabulary.indexOf(word))
    )
    expect(session.batches.map(({rows, pieces: wide}) => [rows, wide])).toEqual([[4, 6]])
  })

  it('reads no more than some hundred pieces at once', async () => {
    const session = stubSession(() => 0)
    const texts = Array.from({length: 40}, (_, index) => 'said '.repeat(20 + index).trim())
    const judged = await createReader(session, table)(windowsOf(...texts))
    expect(judged.map(({chances}) => chances.length / heads.length)).toEqual(texts.map(text => text.split(' ').length))
    expect(Math.max(...session.batches.map(({rows, pieces: wide}) => rows * wide))).toBeLessThanOrEqual(512)
    expect(session.batches.length).toBeLessThan(10)
  })

  it('stops between batches when it is told to', async () => {
    const stop = new AbortController()
    const session = stubSession(() => 0)
    const {glance} = session
    session.glance = batch => {
      stop.abort(new Error('enough'))
      return glance(batch)
    }
    await expect(
      createReader(session, table)(windowsOf(...Array.from({length: 8}, () => 'said '.repeat(100))), {
        signal: stop.signal
      })
    ).rejects.toThrow('enough')
    expect(session.batches.length).toBe(1)
  })

  it('hears a timeout between batches that take long', async () => {
    const session = stubSession(() => 0)
    const {glance} = session
    session.glance = batch => {
      const end = performance.now() + 30
      while (performance.now() < end);
      return glance(batch)
    }
    const windows = windowsOf(...Array.from({length: 40}, () => 'said '.repeat(100)))
    await expect(createReader(session, table)(windows, {signal: AbortSignal.timeout(50)})).rejects.toThrow('timeout')
    expect(session.batches.length).toBeLessThan(5)
  })

  it('reads what several ask for together', async () => {
    const session = stubSession(id => id / 100)
    const read = createReader(session, table)
    const judged = await Promise.all([read(windowsOf('thief')), read(windowsOf('key', 'fight'))])
    expect(judged.flat().map(({chances}) => Math.round(100 * chances[0]!))).toEqual(
      ['thief', 'key', 'fight'].map(word => vocabulary.indexOf(word))
    )
    expect(session.batches.length).toBe(1)
  })

  it('reads on only what promises something at a glance', async () => {
    const session = stubSession(
      id => id / 100,
      id => (id === vocabulary.indexOf('thief') ? 0.9 : 0.1)
    )
    const goesOn: GoesOn = (window, opinions) =>
      window.words.some((_, at) => opinions[(at + 1) * opinionSize - 1]! > 0.5)
    const readings = await createReader(session, table)(windowsOf('a key', 'the thief said', 'said'), {goesOn})
    expect(readings.map(({isWhole}) => isWhole)).toEqual([false, true, false])
    expect(readings.map(({chances}) => chances.length / heads.length)).toEqual([2, 3, 1])
    expect(Math.round(100 * readings[0]!.chances[heads.length]!)).toBe(vocabulary.indexOf('key'))
    expect(session.onwards.map(({rows}) => rows)).toEqual([1])
  })

  it('lets a short text in before a long one is done', async () => {
    const session = stubSession(() => 0)
    const read = createReader(session, table)
    const long = read(windowsOf(...Array.from({length: 400}, () => 'said thief')))
    await read(windowsOf('key'))
    expect(session.batches.reduce((rows, batch) => rows + batch.rows, 0)).toBeLessThan(200)
    await long
  })

  it('stops for one and goes on for the others', async () => {
    const stop = new AbortController()
    const read = createReader(
      stubSession(() => 0.5),
      table
    )
    const [stopped, other] = [read(windowsOf('thief'), {signal: stop.signal}), read(windowsOf('key'))]
    stop.abort(new Error('enough'))
    await expect(stopped).rejects.toThrow('enough')
    expect((await other)[0]!.chances[0]).toBe(0.5)
  })

  it("rejects with the session's error, and reads on afterwards", async () => {
    const session = stubSession(() => 0.5)
    const {readOn} = session
    session.readOn = async () => {
      throw new Error('out of memory')
    }
    const read = createReader(session, table)
    await expect(read(windowsOf('thief'))).rejects.toThrow('out of memory')
    session.readOn = readOn
    expect((await read(windowsOf('thief'))).length).toBe(1)
  })
})
