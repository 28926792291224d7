import {readFile} from 'node:fs/promises'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, it} from 'vitest'
import {allRules} from '../../rules/index.js'
import {createChecker} from '../../src/checker.js'
import {json} from '../../src/reporters/json.js'
import type {Result} from '../../src/reporters/types.js'
import {plain, result, suggest} from './results.js'

const schema = JSON.parse(await readFile(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({formats: {uri: URL.canParse}, strictTypes: true}).compile(schema)

const parsed = (results: Result[]) => {
  const value = JSON.parse(json(results, plain))
  validate(value)
  expect(validate.errors ?? []).toEqual([])
  return value
}

describe('json', () => {
  it('holds every file and the counts, and fits the schema', () => {
    const found = result('⟦A⟧ b.', {fix: 'safe', suggestions: suggest('B')})
    expect(parsed([found, {path: 'gone.txt', error: 'gone.txt: no such file or folder'}])).toEqual({
      $schema: expect.stringContaining('schema/report.schema.json'),
      version: expect.any(String),
      files: [
        {...found.report, path: 'story.txt'},
        {path: 'gone.txt', error: 'gone.txt: no such file or folder'}
      ],
      summary: {
        files: 1,
        words: 4,
        errors: 1,
        warnings: 0,
        queries: 0,
        fixable: 1,
        hidden: 0,
        unread: 1,
        interrupted: false
      }
    })
  })

  it('fits the schema with no file', () => {
    expect(parsed([]).files).toEqual([])
  })

  it('fits the schema with what every rule reports', async () => {
    const checker = await createChecker({
      fluency: false,
      minConfidence: 0,
      rules: Object.fromEntries(allRules.map(rule => [rule.id, 'on']))
    })
    const results: Result[] = []
    for (const rule of allRules) {
      for (const example of rule.examples) {
        if (!('bad' in example)) continue
        const source = example.bad.replaceAll(/[⟦⟧]/gu, '')
        results.push({path: 'a.txt', source, report: await checker.check(source, {path: 'a.txt'})})
      }
    }
    expect(parsed(results).summary.files).toBe(results.length)
  })

  it('refuses what the schema does not know', () => {
    expect(validate({version: '1.0.0', files: [{path: 'a'}], summary: {}})).toBe(false)
  })
})
