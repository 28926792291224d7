import {describe, expect, it} from 'vitest'
import {nearest, OptionError} from '../../src/core/option-error.js'
import {presets, settle} from '../../src/core/options.js'
import {defineRule, type Rule, type RuleMeta} from '../../src/core/rule.js'
import {reported} from '../../src/fluency/fluency.js'

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
  rule('old/rule', {stage: 'deprecated'}),
  rule('wording/long', {
    optIn: 'house style',
    options: {words: {description: '', type: 'integer', default: 40, minimum: 15, maximum: 300}}
  })
]
const ids = (options: Parameters<typeof settle>[1]) => settle(all, options).rules.map(({id}) => id)

describe('the default preset', () => {
  it('reports from the confidence that the first layers of the model have learned to tell', () => {
    expect(presets.desk.minConfidence).toBe(reported)
  })
})

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

  it('takes groups, which a rule beats wherever it stands', () => {
    const settings = settle(all, {rules: {'quotes/doubled': 'error', quotes: 'off', names: 'query'}})
    expect(settings.rules.map(({id}) => id)).toEqual(['quotes/doubled', 'names/variant'])
    expect(settings.severities).toEqual(
      new Map([
        ['names/variant', 'query'],
        ['quotes/doubled', 'error']
      ])
    )
  })

  it('takes severity and options at once, as a configuration has them, and options of groups', () => {
    const settings = settle(all, {
      rules: {'wording/long': {severity: 'query', words: 30}, quotes: {minConfidence: 0.4}},
      ruleOptions: {'wording/long': {fix: 'suggest'}, 'quotes/doubled': {minConfidence: 0.7}}
    })
    expect(settings.severities).toEqual(new Map([['wording/long', 'query']]))
    expect(Object.fromEntries(settings.ruleOptions!)).toEqual({
      'wording/long': {words: 30, fix: 'suggest'},
      'quotes/doubled': {minConfidence: 0.7},
      'quotes/unpaired': {minConfidence: 0.4}
    })
  })

  it('takes what is undefined for what nobody said', () => {
    const settings = settle(all, {
      rules: {quotes: 'off', 'quotes/doubled': undefined},
      ruleOptions: {names: undefined, 'names/variant': {minConfidence: undefined}}
    })
    expect(settings.rules.map(({id}) => id)).toEqual(['names/variant'])
    expect(settings.ruleOptions).toBeUndefined()
  })

  it('says where rules are listed, which are too many to say', () => {
    expect(() => settle(all, {rules: {'zzzzzz/zzzzz': 'off'}})).toThrow(
      new OptionError('Unknown rule "zzzzzz/zzzzz"; `wireproof rules` lists them')
    )
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
    [{minConfidence: Number.NaN}, 'minConfidence must lie between 0 and 1, not NaN'],
    [{minConfidence: '0.5'}, 'minConfidence must lie between 0 and 1, not "0.5"'],
    [{preset: null}, 'preset must be one of desk, strict, sure, not null'],
    [{minConfidence: null}, 'minConfidence must lie between 0 and 1, not null'],
    [{packs: null}, 'packs must be a list of names, not null'],
    [{house: null}, 'house must be a list of what loadHouseRules and parseHouseRules give, not null'],
    [{preset: 'toString'}, 'Unknown preset "toString"; known are desk, strict, sure'],
    [{rules: ['quotes/doubled']}, 'rules must be an object, not a list'],
    [
      {rules: {'quotes/doubled': false}},
      'The setting for rule quotes/doubled must be one of off, on, error, warning, query, not false'
    ],
    [{rules: {quotes: null}}, 'The setting for group quotes must be one of off, on, error, warning, query, not null'],
    [{rules: {'quotes/doubled': {severity: 'warn'}}}, 'Unknown setting for rule quotes/doubled "warn"'],
    [{rules: {'wording/long': {word: 30}}}, 'Unknown option of rule wording/long "word"; did you mean "words"?'],
    [
      {rules: {wording: {words: 30}}},
      'Unknown option of group wording "words"; known are severity, minConfidence, fix'
    ],
    [{rules: {wording: {sevrity: 'query'}}}, 'Unknown option of group wording "sevrity"; did you mean "severity"?'],
    [
      {ruleOptions: {wording: {severity: 'query'}}},
      'Unknown option of group wording "severity"; known are minConfidence, fix'
    ],
    [
      {ruleOptions: {'wording/long': {words: -5}}},
      'Option words of rule wording/long must be a whole number from 15 to 300, not -5'
    ],
    [
      {ruleOptions: {'wording/long': {words: 'x'}}},
      'Option words of rule wording/long must be a whole number from 15 to 300, not "x"'
    ],
    [
      {ruleOptions: {'quotes/doubled': {minConfidence: 7}}},
      'Option minConfidence of rule quotes/doubled must be a number from 0 to 1, not 7'
    ],
    [
      {ruleOptions: {'quotes/doubled': {fix: 'safe'}}},
      'Option fix of rule quotes/doubled must be "suggest", not "safe"'
    ],
    [{ruleOptions: {'quotes/doubled': 5}}, 'The options of rule quotes/doubled must be an object, not 5'],
    [{packs: 5}, 'packs must be a list of names, not 5'],
    [{packs: ['apx']}, 'Unknown pack "apx"; did you mean "ap"?'],
    [{house: [{}]}, 'house must be a list of what loadHouseRules and parseHouseRules give, not an object']
  ])('refuses %j', (options, message) => {
    expect(() => settle(all, options as Parameters<typeof settle>[1])).toThrow(message)
  })

  it('takes one pack by itself', () => {
    expect(() => settle([], {packs: 'apx' as 'ap'})).toThrow('Unknown pack "apx"')
  })
})

describe('nearest', () => {
  it('offers nothing where nothing is near', () => {
    expect(nearest('zzzzzz', ['quotes/doubled'])).toBeUndefined()
  })
})
