import {describe, expect, it} from 'vitest'
import {openSession, type Runtime} from '../../src/fluency/session.js'

const batch = {
  rows: 1,
  pieces: 1,
  embedded: new Float32Array(2),
  mask: new BigInt64Array(1),
  places: new BigInt64Array(1)
}

/** A runtime that notes how many runs overlap, and fails at those told. */
function runtimeThat(fails: (run: number) => boolean) {
  const seen = {running: 0, most: 0, runs: 0, released: false}
  const session = {
    async run() {
      const number = seen.runs++
      seen.most = Math.max(seen.most, ++seen.running)
      await new Promise(resolve => setTimeout(resolve, 5))
      seen.running--
      if (fails(number)) throw new Error('out of memory')
      return {chances: {data: new Float32Array(8)}, queries: {data: new Float32Array(2)}}
    },
    async release() {
      seen.released = true
    }
  }
  class Tensor {
    readonly data: unknown
    constructor(_: string, data: unknown) {
      this.data = data
    }
  }
  const runtime: Runtime = {env: {}, InferenceSession: {create: async () => session}, Tensor}
  return {runtime, seen}
}

describe('openSession', () => {
  it('runs one batch after another', async () => {
    const {runtime, seen} = runtimeThat(() => false)
    const session = await openSession(runtime, new Uint8Array())
    const outcomes = await Promise.all([session.run(batch), session.run(batch), session.run(batch)])
    expect(outcomes.map(({chances}) => chances.length)).toEqual([8, 8, 8])
    expect([seen.runs, seen.most]).toEqual([3, 1])
  })

  it('goes on after a run that failed', async () => {
    const {runtime} = runtimeThat(run => run === 0)
    const session = await openSession(runtime, new Uint8Array())
    const outcomes = await Promise.allSettled([session.run(batch), session.run(batch)])
    expect(outcomes.map(({status}) => status)).toEqual(['rejected', 'fulfilled'])
  })

  it('lets go of the memory', async () => {
    const {runtime, seen} = runtimeThat(() => false)
    await (await openSession(runtime, new Uint8Array())).close()
    expect(seen.released).toBe(true)
  })
})
