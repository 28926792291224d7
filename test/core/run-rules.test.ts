import {describe, expect, it} from 'vitest'
import type {Context} from '../../src/core/context.js'
import {defineRule, type Rule, type RuleDefinition, type RuleMeta} from '../../src/core/rule.js'
import {RuleError, runRules} from '../../src/core/run-rules.js'
import {loadResources} from '../../src/resources.js'
import {createStory} from '../../src/text/story.js'

const meta = {
  summary: '',
  why: 'Because.',
  severity: 'warning',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.8,
  messages: {found: 'Unexpected `{text}`'},
  examples: []
} as const satisfies Omit<RuleMeta, 'id'>

function rule(id: string, check: (context: Context) => void, extra: Partial<RuleDefinition> = {}): Rule {
  return defineRule({
    ...meta,
    ...extra,
    id,
    check(context) {
      check(context)
      return undefined
    }
  })
}

const find = (word: string, suggest: readonly string[]) => (context: Context) => {
  const at = context.text.indexOf(word)
  context.report({message: 'found', span: [at, at + word.length], data: {text: word}, suggest})
}

async function run(text: string, rules: readonly Rule[], options = {}) {
  return runRules(createStory(text), await loadResources(), {rules, ...options})
}

describe('runRules', () => {
  it('knows the names of the options and messages that a rule has', async () => {
    const limit = {description: 'The most words.', type: 'integer', default: 3} as const
    const long = defineRule({
      ...meta,
      id: 'wording/long',
      options: {most: limit},
      check(context) {
        // @ts-expect-error: it has no such option
        const none = (): number => context.option('least')
        // @ts-expect-error: nor such a message
        const unsaid = (): void => context.report({message: 'lost', span: [0, 1]})
        expect([none, unsaid]).toHaveLength(2)
        if (context.words.length > context.option('most'))
          context.report({message: 'found', span: [0, 1], data: {text: 'T'}})
        return undefined
      }
    })
    const most = (value: number) => ({ruleOptions: new Map([[long.id, {most: value}]])})
    expect((await run('The ferry was late.', [long])).findings).toHaveLength(1)
    expect((await run('The ferry was late.', [long], most(4))).findings).toEqual([])
  })

  it('leaves to a rule what the model doubts in the next word', async () => {
    const text = 'According new evidence, the ferry was late.'
    const byRule = rule('grammar/lost', find('According', ['According to']))
    const byModel = (word: string) => rule('fluency/lost', find(word, []), {asksModel: true})
    const idsOf = async (word: string) => (await run(text, [byRule, byModel(word)])).findings.map(({rule: id}) => id)
    expect(await idsOf('new')).toEqual(['grammar/lost'])
    expect(await idsOf('ferry')).toEqual(['grammar/lost', 'fluency/lost'])
  })

  it.each<[what: string, extra: Partial<RuleDefinition>, asked: string[]]>([
    ['a word that concerns it', {concerns: word => word === 'ferry'}, ['The ferry left.']],
    [
      'the letters of a pattern',
      {patterns: [/\d+ cars/u, /(?<=the )train/u]},
      ['The train left.', 'All 40 cars left.']
    ],
    ['what a cheap look tells', {mayFind: ({text}) => text.includes('40')}, ['All 40 cars left.']]
  ])('asks a rule only about stories with %s', async (_, extra, asked) => {
    const seen: string[] = []
    const only = rule('grammar/asked', ({text}) => void seen.push(text), extra)
    for (const text of ['The ferry left.', 'The train left.', 'All 40 cars left.', 'No cars left.'])
      await run(text, [only])
    expect(seen).toEqual(asked)
  })

  it('stamps findings from the metadata and places them in the source', async () => {
    const {findings, stats} = await run('\uFEFFOne.\r\nTwo tow.', [rule('a/b', find('tow', ['two']))])
    expect(findings).toEqual([
      {
        rule: 'a/b',
        severity: 'warning',
        confidence: 0.8,
        message: 'Unexpected `tow`',
        why: 'Because.',
        url: expect.stringMatching(/docs\/rules\/a\/b\.md$/u),
        start: 11,
        end: 14,
        line: 2,
        column: 5,
        endLine: 2,
        endColumn: 8,
        quote: 'tow',
        fix: 'safe',
        suggestions: [{text: 'two', confidence: 0.9, edits: [{start: 11, end: 14, text: 'two'}]}]
      }
    ])
    expect(stats).toEqual({words: 3, sentences: 2, paragraphs: 2})
  })

  it('cuts edits down to whole words', async () => {
    const {findings} = await run('It fell due the storm.', [rule('a/b', find('due the', ['due to the']))])
    expect(findings[0]!.suggestions[0]!.edits).toEqual([{start: 12, end: 12, text: 'to '}])
  })

  it.each([
    ['two thousands people', [find('thousands', ['thousands of']), find('two thousands', ['two thousand'])], ['a/1']],
    ['the the storm', [find('the the', ['the']), find('the the storm', ['the storm'])], ['a/1']],
    ['the tow boats', [find('the tow boats', ['the two boats']), find('boats', ['ships'])], ['a/0', 'a/1']],
    ['old tow boats', [find('old tow boats', ['two boats']), find('boats', ['ships'])], ['a/0', 'a/1']],
    ['of **teh** storm', [find('**teh**', ['teh']), find('teh', ['the'])], ['a/0', 'a/1']],
    ['due\nthe storm', [find('due\nthe', ['due to the']), find('\n', [' '])], ['a/0', 'a/1']]
  ])('makes one finding of two that repair the same words: %s', async (text, checks, kept) => {
    const {findings} = await run(
      text,
      checks.map((check, at) => rule(`a/${at}`, check))
    )
    expect(findings.map(finding => finding.rule)).toEqual(kept)
  })

  it('drops the outer of two such findings only where it repairs no more than the inner one', async () => {
    const sure = rule('a/inner', find('tow', ['two']), {confidence: 0.9})
    const same = await run('the tow boats', [rule('a/outer', find('the tow boats', ['the ten boats'])), sure])
    const more = await run('the tow boats', [rule('a/outer', find('the tow boats', ['ten ships'])), sure])
    expect(same.findings.map(finding => finding.rule)).toEqual(['a/inner'])
    expect(more.findings.map(finding => finding.rule)).toEqual(['a/outer', 'a/inner'])
  })

  it('merges findings on the same characters and keeps both suggestions', async () => {
    const rules = [
      rule('a/mild', find('tow', ['too']), {severity: 'query'}),
      rule('a/grave', find('tow', ['two']), {severity: 'error'})
    ]
    const {findings} = await run('Two tow.', rules)
    expect(findings.map(({rule: id, suggestions}) => [id, suggestions.map(({text}) => text)])).toEqual([
      ['a/grave', ['two', 'too']]
    ])
  })

  it('suppresses what the suppressed finding covers, and not what covers it', async () => {
    const rules = [
      rule('a/mild', find('tow', ['too']), {severity: 'query'}),
      rule('a/grave', find('tow', ['two']), {severity: 'error'})
    ]
    const left = async (id: string) =>
      (await run(`wireproof-ignore-file a/${id}\nTwo tow.`, rules)).findings.map(found => found.rule)
    expect([await left('grave'), await left('mild')]).toEqual([[], ['a/grave']])
  })

  it('never lets fix change a word that somebody said', async () => {
    const {findings} = await run('She said: "We can not go."', [rule('a/b', find('can not', ['cannot']))])
    expect(findings[0]!.fix).toBe('suggest')
  })

  it('drops what is below the threshold and what is not safe', async () => {
    const rules = [
      rule('a/low', find('One', ['x']), {confidence: 0.2}),
      rule('a/high', find('two', ['y']), {fix: 'suggest'})
    ]
    expect((await run('One two.', rules, {minConfidence: 0.5})).findings.map(({rule: id}) => id)).toEqual(['a/high'])
    expect((await run('One two.', rules, {minConfidence: 0.5, safeOnly: true})).findings).toEqual([])
  })

  it('names the rule that failed', async () => {
    const broken = rule('a/broken', () => {
      throw new TypeError('no such thing')
    })
    await expect(run('One.', [broken])).rejects.toThrow(new RuleError('a/broken', new TypeError('no such thing')))
    await expect(
      run('One.', [rule('a/wild', context => context.report({message: 'found', span: [2, 99]}))])
    ).rejects.toThrow(/a\/wild failed/u)
  })

  it('lets a timeout and others be heard, however short the story', async () => {
    let asked = 0
    const slow = Array.from({length: 60}, (_, at) =>
      rule(`a/${at}`, () => {
        asked++
        const end = performance.now() + 5
        while (performance.now() < end);
      })
    )
    let ticks = 0
    const others = setInterval(() => ticks++, 5)
    await run('The ferry left.\n'.repeat(100), slow)
    clearInterval(others)
    expect(asked).toBe(60)
    expect(ticks).toBeGreaterThan(5)
    asked = 0
    const stopped = run('The ferry left.\n'.repeat(100), slow, {signal: AbortSignal.timeout(50)})
    await expect(stopped).rejects.toThrow('timeout')
    expect(asked).toBeLessThan(60)
  })

  it('stops when asked', async () => {
    const signal = AbortSignal.abort(new Error('enough'))
    await expect(run('One.', [rule('a/b', () => {})], {signal})).rejects.toThrow('enough')
  })
})
