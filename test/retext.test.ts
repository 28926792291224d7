import retextEnglish from 'retext-english'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import repeatedWord from '../rules/wording/repeated-word.js'
import sentenceTooLong from '../rules/wording/sentence-too-long.js'
import {createChecker} from '../src/checker.js'
import {OptionError} from '../src/core/options.js'
import {parseHouseRules} from '../src/house/index.js'
import plugin, {retextWireproof} from '../src/retext.js'

const text = 'One line.\n\nThe minister said the the talks had failed.'

describe('retextWireproof', () => {
  it('adds messages in anybody’s retext chain', async () => {
    const file = await unified()
      .use(retextEnglish)
      .use(retextWireproof, {fluency: false})
      .use(retextStringify)
      .process(text)
    expect(String(file)).toBe(text)
    expect(file.messages).toHaveLength(1)
    const [message] = file.messages
    expect(message).toMatchObject({
      ruleId: 'wording/repeated-word',
      source: 'wireproof',
      actual: 'the the',
      expected: ['the'],
      line: 3,
      column: 19,
      fatal: false
    })
    expect(message!.place).toEqual({start: {line: 3, column: 19, offset: 29}, end: {line: 3, column: 26, offset: 36}})
    expect(message!.note).toBeTruthy()
    expect(message!.url).toMatch(/wording\/repeated-word\.md$/u)
  })

  it('names the file, as other plugins do', async () => {
    const file = new VFile({path: 'news/a.txt', value: text})
    file.message('One of another plugin.', {start: {line: 3, column: 19}, end: {line: 3, column: 26}})
    await unified().use(retextEnglish).use(retextWireproof, {fluency: false}).use(retextStringify).process(file)
    const [other, ours] = file.messages
    expect([ours!.file, ours!.name]).toEqual([other!.file, other!.name])
    expect(String(ours)).toBe('news/a.txt:3:19-3:26: Unexpected second `the`, expected it once')
  })

  it('can be named in a .retextrc', () => {
    expect(plugin).toBe(retextWireproof)
  })

  it('finds the same as the checker', async () => {
    const file = await unified()
      .use(retextEnglish)
      .use(retextWireproof, {preset: 'strict', fluency: false})
      .use(retextStringify)
      .process(text)
    const checker = await createChecker({preset: 'strict', fluency: false})
    expect(file.data.wireproof!.findings).toEqual((await checker.check(text)).findings)
  })

  it('takes a rule alone', async () => {
    const file = await unified().use(retextEnglish).use(repeatedWord).use(retextStringify).process(text)
    expect(file.messages.map(message => String(message))).toEqual([
      '3:19-3:26: Unexpected second `the`, expected it once'
    ])
  })

  it('places findings of a tree whose text is only part of the file', async () => {
    const source = '<p>The minister said <b>the</b> the talks had failed.</p>'
    const tree = unified().use(retextEnglish).parse('The minister said the the talks had failed.')
    const shift = (node: {position?: unknown; children?: unknown[]}): void => {
      const position = node.position as {start: {offset: number}; end: {offset: number}} | undefined
      if (position) {
        const start = {...position.start, offset: inSource(position.start.offset, false)}
        node.position = {start, end: {...position.end, offset: inSource(position.end.offset, true)}}
      }
      for (const child of node.children ?? []) shift(child as typeof node)
    }
    const inSource = (offset: number, end: boolean): number => {
      if (offset < 18 || (end && offset === 18)) return offset + 3
      return offset < 21 || (end && offset === 21) ? offset + 6 : offset + 10
    }
    shift(tree as never)
    const file = new VFile(source)
    await unified().use(repeatedWord).run(tree, file)
    expect(file.messages.map(message => message.actual)).toEqual(['the the'])
    expect(file.messages[0]!.place).toMatchObject({start: {offset: 24}, end: {offset: 35}})
    expect(file.messages[0]!.expected).toEqual(['the'])
  })
})

describe('a rule alone', () => {
  const long = 'The ferry that sails from the old port to the island every morning was late again today.'
  const messagesOf = async (setting: Parameters<typeof repeatedWord>[0], rule = repeatedWord, story = text) =>
    (await unified().use(retextEnglish).use(rule, setting).use(retextStringify).process(story)).messages

  it('takes its own options', async () => {
    expect(await messagesOf({}, sentenceTooLong, long)).toEqual([])
    const [message, ...others] = await messagesOf({words: 12}, sentenceTooLong, long)
    expect(others).toEqual([])
    expect(message!.reason).toBe('This sentence has 17 words; break it up')
  })

  it('takes those that every rule has, and a severity', async () => {
    expect(await messagesOf({minConfidence: 1})).toEqual([])
    const [asError] = await messagesOf('error')
    const [asQuery] = await messagesOf({severity: 'query', minConfidence: 0.1})
    expect([asError!.fatal, asQuery!.fatal]).toEqual([false, undefined])
    expect(await messagesOf('off')).toEqual([])
  })

  it('takes them as a preset lists them, one use upon another', async () => {
    const file = await unified()
      .use(retextEnglish)
      .use({plugins: [[sentenceTooLong, {words: 12}], repeatedWord]})
      .use(sentenceTooLong, {severity: 'error'})
      .use(retextStringify)
      .process(`The the sun shone. ${long}`)
    expect(file.messages.map(({ruleId, fatal}) => [ruleId, fatal])).toEqual([
      ['wording/sentence-too-long', false],
      ['wording/repeated-word', false]
    ])
  })

  it('can be a house rule', async () => {
    const [rule] = parseHouseRules(
      'rules: [{id: house/port, kind: phrase, why: We write harbour., phrases: {port: harbour}}]'
    ).rules
    const [message] = await messagesOf({severity: 'query'}, rule, 'The ferry left the port.')
    expect(message).toMatchObject({ruleId: 'house/port', expected: ['harbour'], fatal: undefined})
  })

  it.each([
    [{words: 2}, 'Option words of rule wording/sentence-too-long must be a whole number from 10 up, not 2'],
    [{severty: 'error'}, 'Unknown option of rule wording/sentence-too-long "severty"; did you mean "severity"?'],
    ['eror', 'Unknown setting for rule wording/sentence-too-long "eror"; did you mean "error"?'],
    [null, 'The setting for rule wording/sentence-too-long must be one of off, on, error, warning, query, not null']
  ])('refuses %j', (setting, message) => {
    const processor = unified()
      .use(retextEnglish)
      .use(sentenceTooLong, setting as 'error')
    expect(() => processor.freeze()).toThrow(new OptionError(message))
  })

  it('stands in JSON as what it says of itself', () => {
    expect(JSON.parse(JSON.stringify([sentenceTooLong]))).toEqual([
      expect.objectContaining({
        id: 'wording/sentence-too-long',
        options: {words: expect.objectContaining({default: 60})}
      })
    ])
    expect(Object.keys(JSON.parse(JSON.stringify(sentenceTooLong)))).not.toContain('check')
  })
})
