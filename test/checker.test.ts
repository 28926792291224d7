import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {allRules, type Rule} from '../rules/index.js'
import {type CheckerOptions, check, createChecker} from '../src/checker.js'
import {OptionError} from '../src/core/options.js'
import {detectFormat} from '../src/formats/index.js'
import type {RetextOptions} from '../src/retext.js'
import {retextWireproof} from '../src/retext.js'

describe('createChecker', () => {
  it.each<[options: unknown, message: string]>([
    [null, 'The options must be an object, not null'],
    ['desk', 'The options must be an object, not "desk"'],
    [{prset: 'desk'}, 'Unknown option "prset"; did you mean "preset"?'],
    [{words: ['snorfling']}, 'Unknown option "words"'],
    [
      {fluency: 'no'},
      'fluency must be true, false or a detector with a method judge, as createFluency makes, not "no"'
    ],
    [
      {fluency: {}},
      'fluency must be true, false or a detector with a method judge, as createFluency makes, not an object'
    ]
  ])('refuses %j', async (options, message) => {
    const made = createChecker(options as never)
    await expect(made).rejects.toThrow(OptionError)
    await expect(made).rejects.toThrow(message)
    expect(() => retextWireproof.call({} as never, options as RetextOptions)).toThrow(message)
  })
})

describe('a rule that is off by default', async () => {
  const before = await createChecker({fluency: false})
  const off = allRules.filter(rule => !before.rules.includes(rule))
  const finds = async (rule: Rule, options: CheckerOptions) => {
    const checker = await createChecker({fluency: false, ...options})
    const texts = rule.examples.flatMap(each => ('bad' in each ? each.bad.replaceAll(/[⟦⟧]/gu, '') : []))
    const reports = await Promise.all(texts.map(text => checker.check(text)))
    return reports.some(({findings}) => findings.some(finding => finding.rule === rule.id))
  }

  it.each(off.map(rule => [rule.id, rule] as const))('%s reports what it finds where it is named', async (id, rule) => {
    expect(await finds(rule, {rules: {[id]: 'on'}})).toBe(true)
    expect(await finds(rule, {rules: {[id]: {severity: 'error'}}})).toBe(true)
    expect(await finds(rule, {})).toBe(false)
  })

  it('is held to a threshold that somebody sets', async () => {
    const weak = off.find(({id}) => id === 'calque/weak')!
    expect(await finds(weak, {rules: {calque: 'on'}})).toBe(true)
    expect(await finds(weak, {rules: {'calque/weak': 'on'}, minConfidence: 0.5})).toBe(false)
    expect(await finds(weak, {rules: {'calque/weak': {severity: 'on', minConfidence: 0.5}}})).toBe(false)
    expect(await finds(weak, {rules: {'calque/weak': 'on'}, preset: 'sure'})).toBe(false)
  })
})

describe('check', () => {
  it.each<[text: unknown, info: unknown, message: string]>([
    [undefined, {}, 'The text must be a string, decoded, not undefined'],
    [Buffer.from('One.'), {}, 'The text must be a string, decoded, not a Buffer'],
    ['One.', null, 'The options of the check must be an object, not null'],
    ['One.', {formt: 'html'}, 'Unknown option of the check "formt"; did you mean "format"?'],
    ['One.', {format: 'htm'}, 'Unknown format "htm"; did you mean "html"?'],
    ['One.', {format: 5}, 'format must be a string, not 5'],
    ['One.', {fields: 'b'}, 'fields must be a list of names, not "b"'],
    ['One.', {signal: 5}, 'signal must be an AbortSignal, not 5'],
    ['One.', {path: new URL('file:///a.txt')}, 'path must be a string, not a URL'],
    ['One.', {onRule: true}, 'onRule must be a function, not true']
  ])('refuses %j with %j', async (text, info, message) => {
    const checker = await createChecker({fluency: false})
    await expect(checker.check(text as string, info as never)).rejects.toThrow(message)
    await expect(checker.fix(text as string, info as never)).rejects.toThrow(message)
  })

  it('finds the same in stories that are checked side by side', async () => {
    const checker = await createChecker({fluency: false})
    const folder = new URL('../corpus/stories/', import.meta.url)
    const names = readdirSync(folder).slice(0, 12)
    const stories = names.map(name => readFileSync(new URL(name, folder), 'utf8'))
    const together = await Promise.all(stories.map(story => checker.check(story)))
    const alone = []
    for (const story of stories) alone.push(await checker.check(story))
    expect(alone.flatMap(({findings}) => findings).length).toBeGreaterThan(50)
    expect(together).toEqual(alone)
  })

  it('takes what is undefined for what nobody said', async () => {
    const options: CheckerOptions = {preset: undefined, minConfidence: undefined, rules: undefined, house: undefined}
    const checker = await createChecker({...options, packs: undefined, ruleOptions: undefined, fluency: false})
    const format = detectFormat('The the ferry left.', 'a.xml')
    const info = {path: undefined, fields: undefined, signal: undefined, onRule: undefined, onFailure: undefined}
    expect(format).toBeUndefined()
    expect((await checker.check('The the ferry left.', {format, ...info})).findings).toHaveLength(1)
  })

  it('takes the options of the checker and of the check together', async () => {
    const {path, findings} = await check('The the ferry left.', {fluency: false, path: 'a.txt', format: 'text'})
    expect([path, findings.map(({rule}) => rule)]).toEqual(['a.txt', ['wording/repeated-word']])
    await expect(check('One.', {fluency: false, pth: 'a.txt'} as never)).rejects.toThrow('Unknown option "pth"')
  })
})
