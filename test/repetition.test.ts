/** No text holds up a check: what is too slow by orders runs into the time-out. How the time grows is measured by bench/repetition.ts. */
import {beforeAll, describe, expect, it} from 'vitest'
import {allRules} from '../rules/index.js'
import {type Checker, createChecker} from '../src/checker.js'
import {repeatedTexts} from './repeated-texts.js'

const times = 4

let checker: Checker
beforeAll(async () => {
  const on = allRules.filter(({stage, asksModel}) => stage !== 'deprecated' && !asksModel)
  const rules = Object.fromEntries(on.map(({id}) => [id, 'on' as const]))
  checker = await createChecker({rules, minConfidence: 0, fluency: false})
})

describe('comes to an end', () => {
  it.each(repeatedTexts)('%j %j %j', {timeout: 120_000}, async (before, unit, after, characters) => {
    const text = `${before}${unit.repeat((times * characters) / unit.length)}${after}`
    const asked: string[] = []
    const {findings} = await checker.check(text, {onRule: rule => asked.push(rule)})
    expect(asked).not.toEqual([])
    expect(findings.every(({start, end}) => start <= end && end <= text.length)).toBe(true)
  })
})
