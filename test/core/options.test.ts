import {describe, expect, it} from 'vitest'
import {nearest, OptionError, settle} from '../../src/core/options.js'
import {defineRule, type Rule, type RuleMeta} from '../../src/core/rule.js'

function rule(id: string, extra: Partial<RuleMeta> = {}): Rule {
  const base = {
    summary: '',
    why: '',
    severity: 'error',
    stage: 'stable',
    fix: 'none',
    confidence: 1,
    messages: {},
    examples: []
  } as const
  return defineRule({...base, id, ...extra, check: () => undefined})
}

const all = [
  rule('quotes/doubled'),
  rule('quotes/unpaired', {stage: 'nursery'}),
  rule('wraps/final-newline', {optIn: 'house style'}),
  rule('names/variant', {formerly: ['names/spelling']}),
  rule('old/rule', {stage: 'deprecated'})
]
const ids = (options: Parameters<typeof settle>[1]) => settle(all, options).rules.map(({id}) => id)

describe('settle', () => {
  it('leaves nursery, style and deprecated rules off', () => {
    expect(ids({})).toEqual(['quotes/doubled', 'names/variant'])
  })

  it('switches nursery rules on for strict', () => {
    expect(ids({preset: 'strict'})).toEqual(['quotes/doubled', 'quotes/unpaired', 'names/variant'])
  })

  it('lets a named setting win, by an old id too', () => {
    const settings = settle(all, {
      rules: {'names/spelling': 'query', 'wraps/final-newline': 'on', 'quotes/doubled': 'off'}
    })
    expect(settings.rules.map(({id}) => id)).toEqual(['wraps/final-newline', 'names/variant'])
    expect(settings.severities).toEqual(new Map([['names/variant', 'query']]))
  })

  it('names the nearest rule for an unknown one', () => {
    expect(() => settle(all, {rules: {'quotes/double': 'off'}})).toThrow(
      new OptionError('Unknown rule "quotes/double"; did you mean "quotes/doubled"?')
    )
  })

  it.each([
    [{preset: 'dekk' as 'desk'}, 'Unknown preset "dekk"; did you mean "desk"?'],
    [{rules: {'quotes/doubled': 'fatal' as 'error'}}, 'Unknown setting for rule quotes/doubled "fatal"'],
    [{minConfidence: 1.5}, 'minConfidence must lie between 0 and 1, not 1.5'],
    [{minConfidence: Number.NaN}, 'minConfidence must lie between 0 and 1, not NaN']
  ])('refuses %j', (options, message) => {
    expect(() => settle(all, options)).toThrow(message)
  })
})

describe('nearest', () => {
  it('offers nothing where nothing is near', () => {
    expect(nearest('zzzzzz', ['quotes/doubled'])).toBeUndefined()
  })
})
