import retextEnglish from 'retext-english'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import repeatedWord from '../rules/wording/repeated-word.js'
import {createChecker} from '../src/checker.js'
import {retextWireproof} from '../src/retext.js'

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
    const {VFile} = await import('vfile')
    const file = new VFile(source)
    await unified().use(repeatedWord).run(tree, file)
    expect(file.messages.map(message => message.actual)).toEqual(['the the'])
    expect(file.messages[0]!.place).toMatchObject({start: {offset: 24}, end: {offset: 35}})
    expect(file.messages[0]!.expected).toEqual(['the'])
  })
})
