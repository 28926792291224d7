/** What a checker holds of the language model, and a detector that is none of ours. */
import {beforeEach, describe, expect, it, vi} from 'vitest'
import {createChecker} from '../src/checker.js'
import type {Fluency} from '../src/fluency/fluency.js'
import type {JudgedWord} from '../src/fluency/spots.js'

const story = 'The minister praised the budget on Sunday.'

/** Doubts one word, and has no words to offer. */
function doubting(doubted: string): Fluency & {closed: number} {
  return {
    closed: 0,
    async judge(text) {
      const start = text.indexOf(doubted)
      const place = {text: doubted, start, end: start + doubted.length, case: 0, at: 1, pieces: 1, sentence: 0}
      const word = {...place, chances: new Float32Array(9), window: 0, confidence: 0.9, expert: 'any'} as JudgedWord
      return {words: [word], windows: []}
    },
    async close() {
      this.closed++
    }
  }
}

const loaded = vi.hoisted(() => [] as (Fluency & {closed: number})[])
vi.mock('../src/fluency/node.js', () => ({
  loadFluency: async () => {
    loaded.push(doubting('praised'))
    return loaded.at(-1)
  }
}))

beforeEach(() => void loaded.splice(0))

describe('a detector of one’s own', () => {
  it('needs to offer nothing, and is left open', async () => {
    const own = doubting('praised')
    const checker = await createChecker({fluency: own})
    const {findings} = await checker.check(story)
    expect(findings.map(({rule, quote, suggestions}) => [rule, quote, suggestions])).toEqual([
      ['fluency/nonsense-word', 'praised', []]
    ])
    await checker.close()
    expect(own.closed).toBe(0)
  })
})

describe('a doubted word', () => {
  it.each([
    ['Ships left on Sunday. Nobody slept near the shoal.', 1],
    ['Ships left the Shoal on Sunday. Nobody slept near the shoal.', 1],
    ['Ships left Second Thomas Shoal on Sunday. Nobody slept near the shoal.', 0]
  ])('is right where a name of the story ends in it: %s', async (text, count) => {
    const checker = await createChecker({fluency: doubting('shoal')})
    expect((await checker.check(text)).findings.length).toBe(count)
  })
})

describe('close', () => {
  it('closes the model with the last checker that used it, once', async () => {
    const [first, second, third] = [await createChecker(), await createChecker(), await createChecker()]
    await first.check(story)
    await second.check(story)
    await first.close()
    await first.close()
    await third.close()
    expect(loaded.map(({closed}) => closed)).toEqual([0])
    await second.close()
    expect(loaded.map(({closed}) => closed)).toEqual([1])
    expect((await second.check(story)).findings).toHaveLength(1)
    await second.close()
    expect(loaded.map(({closed}) => closed)).toEqual([1, 1])
  })

  it('waits for the checks under way, however they end', async () => {
    const checker = await createChecker()
    await checker.check(story)
    const [model] = loaded
    const judge = model!.judge
    let open = (): void => {}
    const gate = new Promise<void>(resolve => {
      open = resolve
    })
    model!.judge = async (...parts) => {
      await gate
      return judge(...parts)
    }
    const stop = new AbortController()
    const ended = Promise.allSettled([checker.check(story), checker.check(story, {signal: stop.signal})])
    const closed = checker.close()
    await new Promise(resolve => setTimeout(resolve, 50))
    expect(model!.closed).toBe(0)
    stop.abort()
    open()
    await closed
    expect(model!.closed).toBe(1)
    expect((await ended).map(({status}) => status)).toEqual(['fulfilled', 'rejected'])
    expect(loaded).toHaveLength(1)
  })
})
