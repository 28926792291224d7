import {afterEach, expect, it, vi} from 'vitest'
import {isTurnDue, letEventsIn} from '../../src/core/turns.js'

const work = (milliseconds: number) => {
  const end = performance.now() + milliseconds
  while (performance.now() < end);
}

afterEach(() => vi.unstubAllGlobals())

it.each(['setImmediate', 'a message'])('lets a timer fire, by %s, once some time has passed', async means => {
  if (means !== 'setImmediate') vi.stubGlobal('setImmediate', undefined)
  await letEventsIn()
  expect(isTurnDue()).toBe(false)
  let fired = false
  setTimeout(() => {
    fired = true
  })
  work(20)
  expect(isTurnDue()).toBe(true)
  for (let turn = 0; turn < 3 && !fired; turn++) await letEventsIn()
  expect(fired).toBe(true)
})

it('gives all that wait one turn', async () => {
  expect(letEventsIn()).toBe(letEventsIn())
})
