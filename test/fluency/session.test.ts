import {describe, expect, it} from 'vitest'
import {openSession, type Runtime} from '../../src/fluency/session.js'

const batch = {
  rows: 1,
  pieces: 1,
  vectors: new Float32Array(2),
  mask: new BigInt64Array(1)
}
const files = {'encoder-first.onnx': new Uint8Array(), 'encoder-rest.onnx': new Uint8Array()}

/** A runtime that notes how many runs overlap, and fails at those told. */
function runtimeThat(fails: (run: number) => boolean) {
  const seen = {running: 0, most: 0, runs: 0, released: 0}
  const session = {
    async run(feeds: object) {
      const number = seen.runs++
      seen.most = Math.max(seen.most, ++seen.running)
      await new Promise(resolve => setTimeout(resolve, 5))
      seen.running--
      if (fails(number)) throw new Error('out of memory')
      const outputs = 'embedded' in feeds ? {halfway: 2, glance: 9} : {chances: 8, queries: 2}
      return Object.fromEntries(Object.entries(outputs).map(([name, size]) => [name, {data: new Float32Array(size)}]))
    },
    async release() {
      seen.released++
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
    const session = await openSession(runtime, files)
    const [glance, outcome] = await Promise.all([session.glance(batch), session.readOn(batch), session.glance(batch)])
    expect([glance.vectors.length, glance.opinions.length, outcome.chances.length]).toEqual([2, 9, 8])
    expect([seen.runs, seen.most]).toEqual([3, 1])
  })

  it('goes on after a run that failed', async () => {
    const {runtime} = runtimeThat(run => run === 0)
    const session = await openSession(runtime, files)
    const outcomes = await Promise.allSettled([session.glance(batch), session.readOn(batch)])
    expect(outcomes.map(({status}) => status)).toEqual(['rejected', 'fulfilled'])
  })

  it('lets go of the memory', async () => {
    const {runtime, seen} = runtimeThat(() => false)
    await (await openSession(runtime, files)).close()
    expect(seen.released).toBe(2)
  })
})
