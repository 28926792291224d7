import {describe, expect, it} from 'vitest'
import {along, readCalibration} from '../../src/fluency/calibration.js'
import {featureNames} from '../../src/fluency/features.js'

const line = {x: [-4, 4], y: [5, -3]}
const right = {x: [-6, 0, 4], y: [0, 0.2, 0.9]}
const judge = (name: string, share: number, weights: Record<string, number> = {[`own.${name}`]: 1}) => ({
  name,
  share,
  weights,
  alarms: line
})
const calibrationOf = (...experts: object[]) => readCalibration(JSON.stringify({experts, right}))
const two = () => calibrationOf(judge('any', 0.5), judge('tag', 0.5))

const row = (of: Readonly<Record<string, number>>) => Float32Array.from(featureNames, name => of[name] ?? -4)

describe('readCalibration', () => {
  it('follows the judge that is surest for its alarms', () => {
    const confidence = (of: Readonly<Record<string, number>>) => two().judge(row(of)).confidence
    expect(confidence({'own.any': 2})).toBe(confidence({'own.tag': 2}))
    expect(confidence({'own.any': 2, 'own.tag': 0})).toBe(confidence({'own.any': 2}))
    expect(confidence({'own.any': 2})).toBeGreaterThan(confidence({'own.any': 1}))
    expect(two().judge(row({'own.tag': 1})).expert).toBe('tag')
  })

  it('weighs what stands around a word and what it looks like', () => {
    const of = calibrationOf(judge('any', 1, {'own.any': 1, 'others.any': 0.5, rarity: -0.25}))
    const plain = calibrationOf(judge('any', 1))
    expect(of.judge(row({'own.any': 1, 'others.any': 3, rarity: 2})).confidence).toBeCloseTo(
      plain.judge(row({'own.any': 2})).confidence,
      6
    )
  })

  it('leaves heads without a share out of it', () => {
    expect(two().judge(row({'own.major': 9}))).toEqual(two().judge(row({})))
  })

  it('stays between 0 and 1', () => {
    expect(two().judge(row({'own.any': 14})).confidence).toBe(1)
    expect(two().judge(row({'own.any': -14})).confidence).toBeGreaterThanOrEqual(0)
  })

  it('is as sure after a second reading as in it, and never less sure than before', () => {
    const of = calibrationOf(judge('any', 0.5), {name: 'sense', share: 0.5, alarms: line})
    const verdict = of.judge(row({}))
    expect(of.review(verdict, {sense: 2})).toEqual({confidence: of.confidenceIn('sense', 2), expert: 'sense'})
    expect(of.confidenceIn('sense', 2)).toBeGreaterThan(of.confidenceIn('sense', 1))
    expect(of.review(of.judge(row({'own.any': 3})), {sense: 2}).expert).toBe('any')
    expect(of.review(verdict, {insertion: 9})).toEqual(verdict)
    expect(of.confidenceIn('insertion', 2)).toBe(0)
  })

  it('refuses tables for another encoder, and weights of what nobody measures', () => {
    expect(() => calibrationOf(judge('mood', 1))).toThrow('a head that the encoder has not: mood')
    expect(() => calibrationOf(judge('any', 1, {mood: 1}))).toThrow('weighs what nobody measures: mood')
  })
})

describe('along', () => {
  it('goes straight between points, stays before the first, goes on after the last', () => {
    const curve = {x: [0, 2, 4], y: [1, 3, 4]}
    expect([-5, 0, 1, 2, 3, 4, 6].map(at => along(curve, at))).toEqual([1, 1, 2, 3, 3.5, 4, 5])
  })
})
