import {describe, expect, it} from 'vitest'
import {along, type Calibration, type Evidence, readCalibration} from '../../src/fluency/calibration.js'
import {heads} from '../../src/fluency/encoder.js'

const line = {x: [-4, 4], y: [5, -3]}
const calibration = (head = 'any') =>
  readCalibration(
    JSON.stringify({
      heads: [
        {head, share: 0.5, alarms: line},
        {head: 'tag', share: 0.5, alarms: line}
      ],
      right: {x: [-6, 0, 4], y: [0, 0.2, 0.9]}
    })
  )

const confidenceBy =
  (of: Calibration) =>
  (chances: Float32Array, evidence?: Evidence): number =>
    of.judge(chances, evidence).confidence

const chances = (of: Partial<Record<(typeof heads)[number], number>>) =>
  Float32Array.from(heads, head => of[head] ?? 0.02)

describe('readCalibration', () => {
  it('follows the head that is surest for its alarms', () => {
    const confidence = confidenceBy(calibration())
    expect(confidence(chances({any: 0.9}))).toBeCloseTo(confidence(chances({tag: 0.9})), 6)
    expect(confidence(chances({any: 0.9, tag: 0.5}))).toBeCloseTo(confidence(chances({any: 0.9})), 6)
    expect(confidence(chances({any: 0.9}))).toBeGreaterThan(confidence(chances({any: 0.7})))
  })

  it('is surer of a word that has a rival, where the head heeds it', () => {
    const heads = [{head: 'any', share: 1, rivalry: 0.5, alarms: line}]
    const confidence = confidenceBy(readCalibration(JSON.stringify({heads, right: {x: [-6, 0, 4], y: [0, 0.2, 0.9]}})))
    expect(confidence(chances({any: 0.5}), {rivalry: 4})).toBeCloseTo(
      confidence(chances({any: 1 / (1 + Math.exp(-2))})),
      5
    )
    expect(confidence(chances({any: 0.5}), {rivalry: 0})).toBe(confidence(chances({any: 0.5})))
    const plain = confidenceBy(calibration())
    expect(plain(chances({any: 0.5}), {rivalry: 4})).toBe(plain(chances({any: 0.5})))
  })

  it('leaves heads without a share out of it', () => {
    const confidence = confidenceBy(calibration())
    expect(confidence(chances({major: 0.99}))).toBe(confidence(chances({})))
  })

  it('stays between 0 and 1', () => {
    const confidence = confidenceBy(calibration())
    expect(confidence(chances({any: 1}))).toBe(1)
    expect(confidence(Float32Array.from(heads, () => 0))).toBeGreaterThanOrEqual(0)
  })

  it('is as sure of a second reading by itself as of a word that only it suspects', () => {
    const heads = [
      {head: 'any', share: 0.5, alarms: line},
      {head: 'sense', share: 0.5, alarms: line}
    ]
    const of = readCalibration(JSON.stringify({heads, right: {x: [-6, 0, 4], y: [0, 0.2, 0.9]}}))
    expect(of.confidenceIn('sense', 2)).toBe(of.judge(chances({}), {sense: 2}).confidence)
    expect(of.confidenceIn('sense', 2)).toBeGreaterThan(of.confidenceIn('sense', 1))
    expect(of.confidenceIn('insertion', 2)).toBe(0)
  })

  it('refuses tables for another encoder', () => {
    expect(() => calibration('mood')).toThrow('a head that the encoder has not: mood')
  })
})

describe('along', () => {
  it('goes straight between points, stays before the first, goes on after the last', () => {
    const curve = {x: [0, 2, 4], y: [1, 3, 4]}
    expect([-5, 0, 1, 2, 3, 4, 6].map(at => along(curve, at))).toEqual([1, 1, 2, 3, 3.5, 4, 5])
  })
})
