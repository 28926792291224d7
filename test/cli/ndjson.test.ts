import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {createInterface} from 'node:readline'
import {describe, expect, it} from 'vitest'
import {readLines} from '../../src/cli/io/lines.js'
import {cliForTests, within} from './cli.js'

const cli = cliForTests()
const story = (id: unknown, text: unknown) => `${JSON.stringify({id, text})}\n`
const rows = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))

describe('check --ndjson', () => {
  it('answers in order', async () => {
    const input = `${story('a', 'The talks had failed.') + story(2, 'They said the the deal was near.')}\n`
    const {code, stdout, stderr} = await cli(['check', '--ndjson'], {input})
    expect([code, stderr]).toEqual([1, ''])
    expect(rows(stdout)).toEqual([
      {id: 'a', findings: []},
      {id: 2, findings: [expect.objectContaining({rule: 'wording/repeated-word', start: 10, end: 17})]}
    ])
  })

  it('answers bad lines with an error and goes on', async () => {
    const input = Buffer.concat([
      Buffer.from(`not json\n[]\n{"text":"x"}\n${story('no text', 7)}`),
      Buffer.from('{"id":"\xFF","text":""}\n', 'latin1'),
      Buffer.from(story('last', 'The talks had failed.').trimEnd())
    ])
    expect(await cli(['check', '--ndjson'], {input})).toEqual({
      code: 2,
      stdout: [
        '{"id":null,"error":"line 1: not valid JSON"}',
        '{"id":null,"error":"line 2: expected {\\"id\\": …, \\"text\\": …}"}',
        '{"id":null,"error":"line 3: \\"id\\" must be a string or a number"}',
        '{"id":"no text","error":"line 4: \\"text\\" must be a string"}',
        '{"id":null,"error":"line 5: not valid UTF-8"}',
        '{"id":"last","findings":[]}\n'
      ].join('\n'),
      stderr: ''
    })
  })

  it('gives a number back as it was written', async () => {
    const input =
      '{"n": {"id": 1}, "id": 12345678901234567890, "text": ""}\n{"id":1e999,"text":7}\n{"id":-1.50,"text":""}\n'
    expect((await cli(['check', '--ndjson'], {input})).stdout).toBe(
      [
        '{"id":12345678901234567890,"findings":[]}',
        '{"id":1e999,"error":"line 2: \\"text\\" must be a string"}',
        '{"id":-1.50,"findings":[]}\n'
      ].join('\n')
    )
  })

  it.each([
    ['--cache'],
    ['--cache-location', 'x'],
    ['--concurrency', '2'],
    ['--timing'],
    ['--baseline', 'x'],
    ['--fail-on-stale'],
    ['--print-config', 'x']
  ])('does not go together with %s', async (...flags) => {
    const {code, stderr} = await within(['check', '--ndjson', '--no-fluency', ...flags], cli.cwd)
    expect([code, stderr]).toEqual([2, expect.stringContaining(`--ndjson and ${flags[0]} do not go together`)])
  })

  it('says nothing to nothing', async () => {
    expect(await cli(['check', '--ndjson'], {input: ''})).toEqual({code: 0, stdout: '', stderr: ''})
  })

  it('answers a line that is too long and goes on', async () => {
    const input = story('long', 'x'.repeat(3000)) + story('short', 'The talks had failed.')
    const {code, stdout} = await cli(['check', '--ndjson', '--max-size', '0.002'], {input})
    expect(code).toBe(2)
    expect(rows(stdout)).toEqual([
      {id: null, error: expect.stringMatching(/^line 1 is over the limit/u)},
      {id: 'short', findings: []}
    ])
  })

  it('answers each line before the next is there', async () => {
    const child = spawn(process.execPath, [cli.path, 'check', '--ndjson'])
    const lines = createInterface({input: child.stdout})[Symbol.asyncIterator]()
    for (const id of [1, 2, 3]) {
      child.stdin.write(story(id, 'The talks had failed.'))
      expect((await lines.next()).value).toBe(`{"id":${id},"findings":[]}`)
    }
    child.kill('SIGINT')
    expect(await once(child, 'close')).toEqual([130, null])
  })

  it('waits for a slow reader, and holds little meanwhile', async () => {
    let made = 0
    async function* endless() {
      for (; made < 2000; made++) yield Buffer.from(story(made, 'They said the the deal was near.'))
    }
    const {PassThrough} = await import('node:stream')
    const stdout = new PassThrough({highWaterMark: 1000})
    const running = within(['check', '--ndjson', '--no-fluency'], cli.cwd, {}, {stdin: endless() as never, stdout})
    await once(stdout, 'readable')
    await new Promise(resolve => setTimeout(resolve, 200))
    expect(made).toBeLessThan(70)
    let answers = 0
    for await (const _ of createInterface({input: stdout})) {
      answers++
      if (answers === 2000) break
    }
    expect((await running).code).toBe(1)
  })
})

describe('readLines', () => {
  const linesOf = async (chunks: string[], maxSize: number) => {
    async function* stream() {
      for (const chunk of chunks) yield Buffer.from(chunk)
    }
    const lines: (string | undefined)[] = []
    for await (const line of readLines(stream(), maxSize)) lines.push(line?.toString())
    return lines
  }

  it('joins what chunks cut', async () => {
    expect(await linesOf(['a', 'b\nc', '', '\n', '\nd'], 10)).toEqual(['ab', 'c', '', 'd'])
  })

  it('gives nothing for lines over the limit', async () => {
    expect(await linesOf(['abc', 'def\nx\n', 'abcdef'], 5)).toEqual([undefined, 'x', undefined])
  })
})
