import {describe, expect, it} from 'vitest'
import {progressOn, progressText} from '../../src/cli/progress.js'
import {sink} from './cli.js'

describe('progress', () => {
  it('shows count, rate and time left, at most ten times a second, and takes them away', () => {
    let time = 0
    const stderr = sink({isTTY: true})
    const progress = progressOn(stderr.stream, 1200, {now: () => time})
    progress.show(0)
    time = 50
    progress.show(10)
    time = 1000
    progress.show(400)
    progress.clear()
    progress.clear()
    expect(stderr.text()).toBe('\r\u001B[2K400 of 1,200 files, 400 a second, 2 s left\r\u001B[2K')
  })

  it('is silent where nobody looks, and for few files', () => {
    for (const [stream, total] of [
      [sink(), 1000],
      [sink({isTTY: true}), 5]
    ] as const) {
      const progress = progressOn(stream.stream, total, {now: () => Date.now() * 1e6})
      progress.show(1)
      progress.show(2)
      progress.clear()
      expect(stream.text()).toBe('')
    }
  })

  it('writes a line every ten seconds into the log of a build', () => {
    let time = 0
    const stderr = sink()
    const progress = progressOn(stderr.stream, 1200, {now: () => time, log: true})
    for (time = 0; time <= 25_000; time += 1000) progress.show(time / 100)
    progress.clear()
    expect(stderr.text()).toBe(
      'wireproof: 100 of 1,200 files, 10 a second, 110 s left\nwireproof: 200 of 1,200 files, 10 a second, 100 s left\n'.replaceAll(
        /1[01]0 s/gu,
        '2 min'
      )
    )
  })

  it('speaks of minutes and hours', () => {
    expect(progressText(0, 10, 0)).toBe('0 of 10 files')
    expect(progressText(10, 3000, 5000)).toBe('10 of 3,000 files, 2.0 a second, 25 min left')
    expect(progressText(10, 90000, 5000)).toBe('10 of 90,000 files, 2.0 a second, 13 h left')
  })
})
