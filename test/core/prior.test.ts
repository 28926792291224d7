import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Context} from '../../src/core/context.js'
import {leastBefore, leastSuspicion, posteriorOf, priorShiftOf} from '../../src/core/prior.js'
import {defineRule, type Rule, type RuleMeta} from '../../src/core/rule.js'
import {type RunOptions, runRules} from '../../src/core/run-rules.js'
import {spotRule} from '../../src/core/spot-rule.js'
import type {Draft} from '../../src/core/types.js'
import type {Expert} from '../../src/fluency/calibration.js'
import {heads} from '../../src/fluency/encoder.js'
import type {Fluency} from '../../src/fluency/fluency.js'
import type {JudgedWord} from '../../src/fluency/spots.js'
import {loadResources} from '../../src/resources.js'
import {createStory} from '../../src/text/story.js'

const meta = {
  summary: '',
  why: 'Because.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {found: 'Unexpected'},
  examples: []
} as const satisfies Omit<RuleMeta, 'id'>

/** Finds each `teh`. */
const blunders = (id: string, extra: Partial<RuleMeta> = {}): Rule =>
  defineRule({
    ...meta,
    ...extra,
    id,
    check(context: Context) {
      for (const {index} of context.text.matchAll(/teh/gu)) context.report({message: 'found', span: [index, index + 3]})
      return undefined
    }
  })

const unfit = spotRule({
  ...meta,
  id: 'fluency/unfit',
  kind: 'nonsense',
  messages: {offer: '`{better}` fits', ask: '`{phrase}` does not fit'},
  offer: 'offer',
  ask: 'ask'
})

/** Doubts the word `thief` with a confidence of its own, and tells with which it was asked. */
function doubting(confidence: number): Fluency & {asked: number[]} {
  const asked: number[] = []
  return {
    asked,
    async judge(text, _, {least = 0}) {
      asked.push(least)
      const start = text.indexOf('thief')
      const word = {text: 'thief', start, end: start + 5, case: 0, at: 1, pieces: 1, sentence: 0, window: 0}
      const words = [{...word, chances: new Float32Array(heads.length), confidence, expert: 'nonsense'} as JudgedWord]
      return {words, windows: []}
    },
    close: async () => undefined
  }
}

async function found(text: string, rules: readonly Rule[], confidence: number, options: Partial<RunOptions> = {}) {
  const fluency = doubting(confidence)
  const resources = {...(await loadResources()), fluency: async () => fluency}
  const {findings} = await runRules(createStory(text), resources, {rules, minConfidence: 0.5, ...options})
  return {spot: findings.find(({rule}) => rule === unfit.id), asked: fluency.asked}
}

const story = 'Here teh harbour is teh town’s pride, and teh mayor said a thief of teh quay would open it in spring.'
const sound = story.replaceAll('teh', 'the')
const ours = blunders('spelling/blunder')

describe('among faults that rules found', () => {
  it('a word is shown that is doubted too little elsewhere, and the report says why', async () => {
    const {spot, asked} = await found(story, [ours, unfit], 0.35)
    expect(spot).toMatchObject({quote: 'thief', why: expect.stringMatching(/^Because\. The rules found so much/u)})
    expect(spot!.confidence).toBeCloseTo(
      posteriorOf({confidence: 0.35, expert: 'nonsense'}, priorShiftOf(drafts(4, 0.9), 21)),
      6
    )
    expect(asked[0]).toBeLessThan((await found(sound, [ours, unfit], 0.35)).asked[0]!)
  })

  it('one that would be shown anyway is surer, and needs no such reason', async () => {
    const [alone, among] = [await found(sound, [ours, unfit], 0.6), await found(story, [ours, unfit], 0.6)]
    expect(alone.spot).toMatchObject({confidence: 0.6, why: 'Because.'})
    expect(among.spot!.confidence).toBeGreaterThan(0.6)
    expect(among.spot!.why).toBe('Because.')
  })

  it('the order of the rules does not matter', async () => {
    const [first, last] = [await found(story, [unfit, ours], 0.35), await found(story, [ours, unfit], 0.35)]
    expect(first.spot).toEqual(last.spot)
  })

  it.each<[what: string, text: string, rule: Rule, options?: Partial<RunOptions>]>([
    ['no faults', sound, ours],
    ['house rules', story, blunders('house/blunder', {url: 'https://example.org/style'})],
    ['habits of style', story, blunders('style/blunder', {optIn: 'a matter of house style'})],
    ['what is too unsure to be shown', story, blunders('spelling/blunder', {confidence: 0.4}), {minConfidence: 0.36}],
    ['what the newsroom says is right', story, ours, {neverFlag: [{text: 'teh'}]}],
    ['what the story excuses', `<!-- wireproof-ignore-file spelling/blunder -->\n\n${story}`, ours]
  ])('%s is no such evidence', async (_, text, rule, options) => {
    expect((await found(text, [rule, unfit], 0.35, options)).spot).toBeUndefined()
  })
})

/** As many drafts of one confidence. */
const drafts = (count: number, confidence: number): Draft[] =>
  Array.from({length: count}, () => ({confidence, meta: {...meta, id: 'spelling/blunder'}}) as unknown as Draft)

describe('priorShiftOf', () => {
  it('raises nothing where rules found as little as in news at large, and grows with what they found', () => {
    expect(priorShiftOf(drafts(0, 0.9), 300)).toBe(0)
    expect(priorShiftOf(drafts(1, 0.9), 400)).toBe(0)
    const [few, many] = [priorShiftOf(drafts(3, 0.9), 300), priorShiftOf(drafts(9, 0.9), 300)]
    expect(few).toBeGreaterThan(0)
    expect(many).toBeGreaterThan(few)
    expect(priorShiftOf(drafts(400, 0.9), 300)).toBe(1.4)
  })

  it('makes little of one fault in a headline', () => {
    expect(priorShiftOf(drafts(1, 0.9), 8)).toBeLessThan(priorShiftOf(drafts(20, 0.9), 300))
  })
})

describe('posteriorOf', () => {
  const [share, shift] = [fc.double({min: 0, max: 1, noNaN: true}), fc.double({min: 0, max: 1.4, noNaN: true})]
  const expert = fc.constantFrom<Expert[]>('insertion', 'sense', 'any')

  it('never lowers a confidence, keeps their order and leaves noise alone', () => {
    fc.assert(
      fc.property(share, share, shift, expert, (a, b, among, by) => {
        const [one = 0, other = 0] = [a, b].map(confidence => posteriorOf({confidence, expert: by}, among))
        expect(one).toBeGreaterThanOrEqual(a - 1e-9)
        expect(one).toBeLessThanOrEqual(1)
        if (a < b) expect(one).toBeLessThanOrEqual(other + 1e-9)
        if (a < leastSuspicion) expect(one).toBe(a)
      })
    )
  })

  it('believes least what learned from the news of one year', () => {
    const [any, insertion] = (['any', 'insertion'] as const).map(by => posteriorOf({confidence: 0.35, expert: by}, 1.4))
    expect(any).toBeLessThan(0.5)
    expect(insertion).toBeGreaterThan(0.5)
  })

  it('is undone by leastBefore: what is read for is what may be reported', () => {
    fc.assert(
      fc.property(share, share, shift, expert, (confidence, least, among, by) => {
        if (posteriorOf({confidence, expert: by}, among) >= least + 1e-9)
          expect(confidence).toBeGreaterThanOrEqual(leastBefore(least, among) - 1e-9)
      })
    )
  })
})
