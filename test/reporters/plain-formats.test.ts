/** Formats of lines: compact, ndjson, GitHub's workflow commands. */
import {readFile} from 'node:fs/promises'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, it} from 'vitest'
import type {Severity} from '../../src/core/types.js'
import {compact} from '../../src/reporters/compact.js'
import {github} from '../../src/reporters/github.js'
import {ndjson} from '../../src/reporters/ndjson.js'
import {nameOf} from '../../src/reporters/paint.js'
import {plain, result, suggest} from './results.js'
import {samples, wild} from './samples.js'

describe('compact', () => {
  it('has a line for each finding', () => {
    expect(compact(samples.slice(0, 1), plain)).toBe(
      [
        'stories/a.txt:1:8: error: Unexpected `word`, leave it out [wording/repeated-word]',
        'stories/a.txt:2:7: warning: Unexpected `word`, leave it out [spelling/unknown-word]',
        'stories/a.txt:2:12: query: Unexpected `word`, leave it out [wraps/broken-line]',
        'stories/a.txt:3:7: warning: Unexpected `word`, leave it out [wraps/broken-line]',
        ''
      ].join('\n')
    )
  })

  it('keeps to a line whatever the story holds, and says the same in colour', () => {
    const text = compact(samples, plain)
    expect(text.split('\n')).toHaveLength(8)
    expect(text).not.toMatch(/[^\P{C}\n\p{Cs}\t]/u)
    expect(compact(samples, {...plain, color: true}).replaceAll(/\u001B\[\d+m/gu, '')).toBe(text)
  })

  it('is empty where nothing is wrong', () => {
    expect(compact(samples.slice(3), plain)).toBe('')
  })
})

describe('ndjson', () => {
  it('has a finding a line, as the report’s schema describes it, or what is wrong with the file', async () => {
    const schema = JSON.parse(await readFile(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'))
    const ajv = new Ajv2020({formats: {uri: URL.canParse}})
    ajv.addSchema(schema, 'report')
    const validate = ajv.getSchema('report#/$defs/finding')!
    const lines = ndjson(samples, plain).trimEnd().split('\n')
    const values = lines.map(line => JSON.parse(line))
    expect(values).toHaveLength(8)
    for (const {path, ...finding} of values.slice(0, 7)) {
      expect(path).toMatch(/\.txt$/u)
      expect([validate(finding), validate.errors]).toEqual([true, null])
    }
    expect(values[7]).toEqual(samples[4])
  })
})

/** Reads a command as the runner does. */
function readCommand(line: string) {
  const [, name, properties, message] = /^::(\w+) (.*?)::(.*)$/u.exec(line)!
  const decode = (text: string) =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%')
  const fields = properties!.split(',').map(property => property.split('=', 2).map(decode) as [string, string])
  return {name, ...Object.fromEntries(fields), message: decode(message!)}
}

describe('github', () => {
  it('annotates each finding, gravest first, columns only within a line', () => {
    expect(github(samples.slice(0, 1), plain)).toBe(
      [
        '::error file=stories/a.txt,line=1,endLine=1,col=8,endColumn=15,title=wireproof%3A wording/repeated-word::Unexpected `word`, leave it out.%0ANobody prints it.%0AFix: `the`',
        '::warning file=stories/a.txt,line=2,endLine=2,col=7,endColumn=11,title=wireproof%3A spelling/unknown-word::Unexpected `word`, leave it out.%0ANobody prints it.%0ATry: `very`',
        '::warning file=stories/a.txt,line=2,endLine=3,title=wireproof%3A wraps/broken-line::Unexpected `word`, leave it out.%0ANobody prints it.%0AFix: `the end`',
        '::notice file=stories/a.txt,line=2,endLine=2,col=12,endColumn=21,title=wireproof%3A wraps/broken-line::Unexpected `word`, leave it out.%0ANobody prints it.',
        ''
      ].join('\n')
    )
  })

  it('lets no story give the runner commands', () => {
    const lines = github(samples, plain).trimEnd().split('\n')
    expect(lines).toHaveLength(8)
    const wildOnes = lines.map(readCommand).filter(({message}) => message.includes('100%'))
    expect(wildOnes).toHaveLength(2)
    const shown = wild.replaceAll(/[\0\u001B]/gu, nameOf)
    expect(wildOnes[0]!.message).toContain(`Unexpected \`${shown}\`.\n${shown}`)
    expect(wildOnes[0]).toMatchObject({name: 'error', line: '1', title: 'wireproof: house/wild'})
  })

  it('sends the ten surest of a kind in the order of the text, and counts the rest', () => {
    const many = (severity: Severity, count: number) =>
      Array.from({length: count}, (_, index) =>
        result('⟦A⟧', {severity, confidence: index === 2 ? 0.1 : 0.9, suggestions: suggest()}, `${index}.txt`)
      )
    const lines = github([...many('error', 13), ...many('warning', 11), ...many('query', 10)], plain)
      .trimEnd()
      .split('\n')
    const files = (name: string) =>
      lines.filter(line => line.startsWith(`::${name}`)).map(line => Number(/file=(\d+)/u.exec(line)![1]))
    expect(files('error')).toEqual([0, 1, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(files('warning')).toEqual([0, 1, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(files('notice')).toHaveLength(10)
    expect(lines.at(-1)).toBe(
      'wireproof: 3 errors, 1 warning more; GitHub shows ten annotations of a kind for each step.'
    )
  })
})
