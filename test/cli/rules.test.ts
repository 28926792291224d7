import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {allRules} from '../../rules/index.js'
import {ruleNamed} from '../../src/cli/rule-names.js'
import {cliForTests} from './cli.js'

const cli = cliForTests()

describe('rules', () => {
  it('lists every rule on a line', async () => {
    const {code, stdout, stderr} = await cli(['rules'])
    expect([code, stderr]).toEqual([0, ''])
    const lines = stdout.trimEnd().split('\n')
    expect(lines.length).toBe(allRules.length)
    expect(stdout).toMatch(/^wording\/repeated-word +error +stable +on +Find a word printed twice in a row\.$/mu)
  })

  it('lists them as JSON, with the options heeded', async () => {
    const {stdout} = await cli(['rules', '--json', '--rule', 'repeated-word=query'])
    const rows = JSON.parse(stdout)
    expect(rows.map((row: {id: string}) => row.id)).toEqual(allRules.map(rule => rule.id))
    expect(rows.find((row: {id: string}) => row.id === 'wording/repeated-word')).toMatchObject({
      severity: 'query',
      stage: 'stable',
      on: true,
      fix: 'safe'
    })
    const off = await cli(['rules', '--rule', 'wording/repeated-word=off'])
    expect(off.stdout).toMatch(/^wording\/repeated-word .* off /mu)
  })
})

describe('explain', () => {
  it('says all about a rule', async () => {
    const {code, stdout, stderr} = await cli(['explain', 'wording/repeated-word'])
    expect([code, stderr]).toEqual([0, ''])
    for (const part of [
      'Find a word printed twice in a row.',
      'Translation engines loop',
      'severity    error',
      'stage       stable',
      'safe: `wireproof fix` repairs it',
      '✖ The minister said ⟦the the⟧ talks had failed.\n    → The minister said the talks had failed.',
      '✔ Of the four, four left early.',
      'docs/rules/wording/repeated-word.md'
    ])
      expect(stdout).toContain(part)
  })

  it('says what a rule may be told, and what it was told', async () => {
    const folder = join(cli.cwd, 'told')
    await mkdir(folder)
    await writeFile(join(folder, 'wireproof.config.yaml'), 'rules: {wording/sentence-too-long: {words: 45}}')
    const explain = ['explain', 'sentence-too-long']
    expect((await cli(explain)).stdout).toContain('\n  words       60: The most words a sentence may have.\n')
    const told = await cli([...explain, '--config', 'told/wireproof.config.yaml'])
    expect(told.stdout).toContain('\n  words       45: The most words')
  })

  it('knows the part after the slash', async () => {
    expect((await cli(['explain', 'repeated-word'])).stdout).toMatch(/^wording\/repeated-word\n/u)
  })

  it('shows no invisible character of the examples of any rule', async () => {
    const {runExplain} = await import('../../src/cli/commands/explain.js')
    const {sink} = await import('./cli.js')
    for (const rule of allRules) {
      const stdout = sink()
      await runExplain(rule.id, {}, {stdout: stdout.stream, env: {}, cwd: '/'} as never)
      expect(stdout.text()).not.toMatch(/[^\P{C}\n]/u)
    }
  })
})

describe('ruleNamed', () => {
  const rules = [
    {id: 'quotes/doubled', formerly: ['quotes/twice']},
    {id: 'spacing/doubled'},
    {id: 'names/title'}
  ] as never

  it('finds former ids and unique last parts', () => {
    expect(ruleNamed('quotes/twice', rules).id).toBe('quotes/doubled')
    expect(ruleNamed('title', rules).id).toBe('names/title')
  })

  it('names the nearest', () => {
    expect(() => ruleNamed('doubled', rules)).toThrow('unknown rule "doubled"; did you mean "')
    expect(() => ruleNamed('name/titel', rules)).toThrow('did you mean "names/title"?')
    expect(() => ruleNamed('words/titel', rules)).toThrow('did you mean "names/title"?')
    expect(() => ruleNamed('zzz', rules)).toThrow('unknown rule "zzz"; `wireproof rules` lists them')
  })
})
