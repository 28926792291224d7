import {readFile} from 'node:fs/promises'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {readConfig} from '../../src/config/read.js'

const source = {shown: 'wireproof.config.yaml', base: '/repo'}
const schema = JSON.parse(await readFile(new URL('../../schema/config.schema.json', import.meta.url), 'utf8'))
const guide = await readFile(new URL('../../docs/configuration.md', import.meta.url), 'utf8')
const blocks = [...guide.matchAll(/```yaml\n(.*?)```/gsu)].map(([, text]) => text!)

function problems(text: string): string[] {
  try {
    readConfig(text, source)
    return []
  } catch (error) {
    return String((error as Error).message)
      .split('\n')
      .map(line => line.replace('wireproof.config.yaml:', ''))
  }
}

describe('readConfig', () => {
  it('tells of every value where it stands', () => {
    const {
      entries,
      overrides,
      ignores,
      extends: parents
    } = readConfig(
      `extends: [./base.yaml]
preset: strict
rules:
  quotes/doubled: off
  wording/repeated-word: {severity: warning, minConfidence: 0.7}
words: [Ilmen, Hafenmarkt]
ignores: archive/
overrides:
  - files: '*.md'
    preset: sure`,
      source
    )
    const flat = entries.map(({path, value, origin}) => [path.join(' '), value, origin.line, origin.column])
    expect(flat).toEqual([
      ['preset', 'strict', 2, 9],
      ['rules quotes/doubled severity', 'off', 4, 19],
      ['rules wording/repeated-word severity', 'warning', 5, 37],
      ['rules wording/repeated-word minConfidence', 0.7, 5, 61],
      ['words Ilmen', 'Ilmen', 6, 8],
      ['words Hafenmarkt', 'Hafenmarkt', 6, 8]
    ])
    expect(ignores).toEqual({patterns: ['archive/'], base: '/repo'})
    expect(parents.map(({name}) => name)).toEqual(['./base.yaml'])
    expect(overrides).toMatchObject([{files: ['*.md'], entries: [{path: ['preset'], value: 'sure'}]}])
  })

  it.each([
    ['presett: desk', '1:1: unknown key `presett` in the configuration; did you mean `preset`?'],
    ['preset: stict', '1:9: `preset` must be desk, strict or sure, not `stict`; did you mean `strict`?'],
    ['minConfidence: 2', '1:16: `minConfidence` must be a number from 0 to 1'],
    [
      'packs: [aap]',
      '1:9: an entry of `packs` must be ap, reuters, american or british, not `aap`; did you mean `ap`?'
    ],
    ['words: {a: b}', '1:8: `words` must be a text'],
    ['baseline: ""', '1:11: `baseline` must be a text'],
    [
      'rules:\n  quotes/doubled: erorr',
      '2:19: `rules.quotes/doubled` must be off, on, error, warning or query, not `erorr`; did you mean `error`?'
    ],
    [
      'rules:\n  wording/sentence-too-long: {wrods: 40}',
      '2:31: unknown key `wrods` in `rules.wording/sentence-too-long`; did you mean `words`?'
    ],
    [
      'rules:\n  wording/sentence-too-long: {words: 4.5}',
      '2:38: `rules.wording/sentence-too-long.words` must be a whole number from 10 up'
    ],
    ['formats: {markdwn: {}}', '1:11: unknown key `markdwn` in `formats`; did you mean `markdown`?'],
    ['overrides:\n  - preset: sure', '2:5: `overrides.0` needs `files`'],
    [
      'overrides: [{files: [], preset: sure}]',
      '1:21: `overrides.0.files` is empty; name what it is for, or leave it out'
    ],
    [
      `overrides:\n  - files: ['*.md',\n      '${'*a'.repeat(600)}']`,
      `3:7: the glob \`${'*a'.repeat(30)}…\` cannot be used: it is too large`
    ],
    ['overrides: [{files: "(a)(\\\\1)"}]', '1:21: the glob `(a)(\\1)` cannot be used: `\\1)'],
    [
      'ignores:\n  - old/\n  - a/**/b/**/c/**/d/**/e',
      '3:5: the glob `a/**/b/**/c/**/d/**/e` cannot be used: it has more than 3 `/**/`; write out some of the folders'
    ],
    ['overrides: {files: a}', '1:12: `overrides` must be a list'],
    ['- preset', '1:1: `the configuration` must be a map']
  ])('complains about %s', (text, problem) => {
    const [first, ...rest] = problems(text)
    expect(rest).toEqual([])
    expect(first).toContain(problem.replace('`the configuration`', 'the configuration'))
  })

  it('names all problems at once, in order', () => {
    expect(problems('presett: desk\nfailOn: never\nencoding: utf8\n').map(line => line.slice(0, 4))).toEqual([
      '1:1:',
      '3:11'
    ])
  })

  it('reads JSON with tabs, a field of a text, and nothing at all', () => {
    expect(readConfig('{\n\t"preset": "sure"\n}', source).entries[0]!.origin).toMatchObject({line: 2, column: 12})
    const inPackage = readConfig('{"name": "x", "wireproof": {"preset": "sure"}}', {...source, field: 'wireproof'})
    expect(inPackage.entries.map(({value}) => value)).toEqual(['sure'])
    expect(readConfig('# later\nrules:\n', source).entries).toEqual([])
  })
})

describe('the schema', () => {
  const validate = new Ajv2020({allowUnionTypes: true}).compile(schema)

  it('allows what the guide shows, and so does the reader', () => {
    expect(blocks.length).toBeGreaterThan(5)
    for (const text of blocks) {
      expect([text, validate(parse(text)), validate.errors]).toEqual([text, true, null])
      expect([text, problems(text)]).toEqual([text, []])
    }
  })

  it.each([
    'presett: desk',
    'preset: stict',
    'minConfidence: 2',
    'rules: {quotes/doubled: erorr}',
    'rules: {wording/sentence-too-long: {words: 4.5}}',
    'formats: {markdwn: {}}',
    'overrides: [{preset: sure}]'
  ])('forbids %s', text => {
    expect(validate(parse(text))).toBe(false)
  })
})
