/** Repairs that must leave a file what it is: each place has its traps. */
import {beforeAll, describe, expect, it} from 'vitest'
import {type Checker, createChecker} from '../../src/checker.js'
import {type Format, readProse} from '../../src/formats/index.js'
import {Rehearsal} from '../../src/formats/rehearsal.js'

let checker: Checker

beforeAll(async () => {
  checker = await createChecker({fluency: false})
})

const fixed = async (text: string, format: Format): Promise<string> => (await checker.fix(text, {format})).text

/** What replacing some words of the prose makes of a source; nothing where that is not to be had. */
async function replaced(source: string, format: Exclude<Format, 'text'>, from: string, to: string): Promise<unknown> {
  for await (const prose of readProse(source, format, {})) {
    const start = prose.text.indexOf(from)
    if (start < 0) continue
    const edits = prose.toSourceEdits([{start, end: start + from.length, text: to}])
    if (!edits) return undefined
    const [edit] = edits
    return source.slice(0, edit!.start) + edit!.text + source.slice(edit!.end)
  }
  throw new Error(`no ${from} in the prose`)
}

describe('tables', () => {
  it.each([
    [
      'id\ttext\tnote\n1\t"The clerk read ""no"" aloud.\nThe the vote was over."\tkeep\n',
      'id\ttext\tnote\n1\t"The clerk read ""no"" aloud.\nThe vote was over."\tkeep\n'
    ],
    [
      'text\n"The clerk went home.\nThe the vote was ""no"" again."\n"She left."\n',
      'text\n"The clerk went home.\nThe vote was ""no"" again."\n"She left."\n'
    ],
    ['text\n"No," the the clerk said.\n', 'text\n"No," the clerk said.\n'],
    ['id\ttext\n1\t"No.\n2\t"No," the the clerk said.\n', 'id\ttext\n1\t"No.\n2\t"No," the clerk said.\n']
  ])('keep quoted cells quoted: %j', async (source, expected) => {
    expect(await fixed(source, 'csv')).toBe(expected)
  })

  it('are left alone where a tab stands between quotation marks', async () => {
    const source = 'text\tid\n"No, the clerk said.\t1\nThat was all."\t2\n'
    expect(await replaced(source, 'csv', 'the clerk', 'clerks')).toBeUndefined()
  })

  it('get no delimiter into a single column', async () => {
    expect(await replaced('text\nShe left late.\n', 'csv', 'left late', 'left, late')).toBeUndefined()
  })

  it('may hold HTML', async () => {
    const source = 'id,text\n1,"<p class=""lead"">The the vote <b>was</b> over.</p><p>She left.</p>"\n'
    expect(await fixed(source, 'csv')).toBe(source.replace('The the', 'The'))
  })
})

describe('paragraphs that are to go', () => {
  const label = 'Read more: Storm closes the port'
  const ninjs = (body: string): string => JSON.stringify({type: 'text', body_text: body, version: '1'})
  it.each<[Format, string, string]>([
    [
      'csv',
      `id,text\n1,"She left.\n\n${label}\n\nThe port was shut."\n`,
      'id,text\n1,"She left.\n\nThe port was shut."\n'
    ],
    ['ninjs', ninjs(`She left.\n\n${label}\n\nShe slept.\n`), ninjs('She left.\n\nShe slept.\n')],
    ['ninjs', ninjs(`She left.\n\n${label}`), ninjs('She left.')],
    ['markdown', `# Port shut\n\n${label}\n\nShe left.\n`, '# Port shut\n\nShe left.\n'],
    ['markdown', `${label}\r\n\r\nShe left.`, 'She left.'],
    ['markdown', `- The pier\n\n  ${label}\n\nShe left.\n`, '- The pier\n\nShe left.\n'],
    ['markdown', `> It shut.\n\n${label}\n\nShe left.\n`, '> It shut.\n\nShe left.\n'],
    ['markdown', `- The pier\n\n${label}\n`, '- The pier\n'],
    ['markdown', `- The pier\n\n${label}\n\n## Later\n`, '- The pier\n\n## Later\n'],
    ['html', `<div><p>She left.</p>\n<p>${label}</p>\n</div>`, '<div><p>She left.</p>\n</div>'],
    ['html', `<p>${label}<p>She left.`, '<p>She left.'],
    [
      'html',
      `<p class="a">She left.</p><p class="a">${label}</p><p>It shut.</p>`,
      '<p class="a">She left.</p><p>It shut.</p>'
    ],
    ['html', `<p>She left.</p><p>${label}</p><p class="b">It shut.</p>`, '<p>She left.</p><p class="b">It shut.</p>'],
    [
      'nitf',
      `<nitf><body><body.content><p>She left.</p><p>${label}</p></body.content></body></nitf>`,
      '<nitf><body><body.content><p>She left.</p></body.content></body></nitf>'
    ]
  ])('go with what parts them from their neighbour: %s %j', async (format, source, expected) => {
    expect(await fixed(source, format)).toBe(expected)
  })

  it.each<[Format, string]>([
    ['html', `<p>She left.</p><!-- desk --><p>${label}</p>`],
    ['html', `<p>She left.<!-- desk --></p><p>${label}</p>`],
    ['html', `<p>She left.</p><p class="b">${label}</p><hr>`],
    ['html', `<p>She left.</p><p>${label}<img src="a.png"></p>`],
    ['html', `<p>She left.</p><p>${label}<!-- desk --></p>`],
    ['html', `<div>She left.</div><p>${label}</p>`],
    ['html', `<p>She left.</p><ul><li>${label}</li></ul>`],
    ['markdown', `She left.\n\n- ${label}\n`],
    ['markdown', `- ${label}\n\nShe left.\n`],
    ['markdown', `- The pier\n- ${label}\n\nShe left.\n`],
    ['markdown', `# ${label}\n\nShe left.\n`],
    ['markdown', `> ${label}\n\nShe left.\n`],
    ['markdown', `She left.\n\n${label}\n---\n\nIt shut.\n`],
    ['markdown', `- The pier\n\n${label}\n\n    code\n`],
    ['markdown', `1. The pier\n\n${label}\n\n1. The quay\n`],
    ['markdown', `She sat.<br><br>${label}\n\nShe left.\n`],
    ['markdown', `![](a.png)\n${label}\n\nShe left.\n`],
    ['markdown', `She left.\n\n${label}\n{: .lead}\n`],
    ['csv', `id,text\n1,${label}\n`]
  ])('stay where more than that would go with them: %s %j', async (format, source) => {
    expect(await fixed(source, format)).toBe(source)
  })
})

describe('wires', () => {
  it('lose the line end with the hyphen that it asked for', async () => {
    const wire = (body: string) => `\x01abc1 r f 9 x\r\n\x02Vote over =\r\n    ${body}\r\n\x03`
    expect(await fixed(wire('The harbour work-\r\ners went home on Monday.'), 'iptc7901')).toBe(
      wire('The harbour workers went home on Monday.')
    )
  })
})

describe('Markdown', () => {
  it.each([
    ['About **20**people left.', 'About **20** people left.'],
    ['She went *to*the harbour.', 'She went *to* the harbour.'],
    ['She saw[the harbour](http://x.test) then.', 'She saw [the harbour](http://x.test) then.']
  ])('puts white space outside of marks: %j', async (source, expected) => {
    const from = ['20people', 'tothe', 'sawthe'].find(words => expected.replaceAll(/[*[\] ]/gu, '').includes(words))!
    const to = from.replace(/^(20|to|saw)/u, '$1 ')
    expect(await replaced(source, 'markdown', from, to)).toBe(expected)
  })

  it('refuses white space that belongs on neither side', async () => {
    expect(await replaced('About **20***people* left.', 'markdown', '20people', '20 people')).toBeUndefined()
  })

  it('leaves a label as its definition has it', async () => {
    const rest = '\n\n[the the harbour]: http://x.test/a\n'
    const code = '```\n[a]: b\n```\n\nSee '
    expect(await fixed(`${code}[the the *quay*][a] now.\n`, 'markdown')).toBe(`${code}[the *quay*][a] now.\n`)
    for (const link of ['[the the harbour]', '[the the harbour][]'])
      expect(await fixed(`See ${link} now.${rest}`, 'markdown')).toBe(`See ${link} now.${rest}`)
    expect(await fixed(`See [all the the docks][the the harbour].${rest}`, 'markdown')).toBe(
      `See [all the docks][the the harbour].${rest}`
    )
  })

  it.each([
    ['2024.The harbour opened.', '2024.The', '2024. The'],
    ['5 . The harbour opened.', '5 .', '5.'],
    ['Then, # one of them opened.', 'Then, #', '#'],
    ['It was open *, and it was*.', 'open ,', 'open,'],
    ['---\ntitle: 2024 on\n---\n\nOpen.', '2024 on', '2024'],
    ['---\ntitle: Open\n---\n\nShut.', 'Open', '']
  ])('makes nothing else of %j', async (source, from, to) => {
    expect(await replaced(source, 'markdown', from, to)).toBeUndefined()
  })

  it.each([
    ['2024, the the harbour opened.', '2024, the harbour opened.'],
    ['It *was* was open.\n\n*The the harbour* opened.', 'It *was* open.\n\n*The harbour* opened.'],
    ['---\ntitle: The the harbour\n---\n\n# The the harbour', '---\ntitle: The harbour\n---\n\n# The harbour'],
    ['- The the harbour\n- It\n\n> The the harbour', '- The harbour\n- It\n\n> The harbour']
  ])('repairs %j', async (source, expected) => {
    expect(await fixed(source, 'markdown')).toBe(expected)
  })

  it('repairs all of many beside marks, and says as many', async () => {
    const item = (word: string) => `- **${word}** of the ${'harbour and the '.repeat(60)}sea.\n\n`
    const source = `# Live\n\n${item('Update update').repeat(60)}`
    const {text, before} = await checker.fix(source, {format: 'markdown'})
    expect(text).toBe(`# Live\n\n${item('Update').repeat(60)}`)
    expect(before.findings.filter(({fix}) => fix === 'safe')).toHaveLength(60)
  })

  it('looks as far around a repair as it must', async () => {
    const code = '```\na *the the* b\n\n```\n\n'
    const item = '- She saw *the harbour*.\n\n  She saw *the the* sea\n\n  > and `x` *a a* boat.\n\n'
    const source = `${code.repeat(20)}${item}${code.repeat(20)}`
    const expected = source.replace(item, item.replace('the the', 'the').replace('a a', 'a'))
    expect(await fixed(source, 'markdown')).toBe(expected)
    expect(await fixed(`\uFEFF${source}`, 'markdown')).toBe(`\uFEFF${expected}`)
  })

  it.each([
    'In {{< year >}}, the port of {{ page.city }}, she said ![anchor](a.png).',
    'She left the town ~~quickly~~, he said.',
    '{{< highlight go >}}\nfmt.Println("a" , x)\n{{< /highlight >}}',
    'Harbour\n: The place where ships land.',
    'See [[Port of Ilmen]] for more.\n\n![[anchor.png]]'
  ])('leaves %j', async source => {
    expect((await checker.check(source, {format: 'markdown'})).findings).toEqual([])
  })

  it('tries no more repairs than it has time for', () => {
    const deletion = [{start: 0, end: 1, text: ''}]
    const read = (source: string) => [[[{kind: 'body' as const, strands: [{text: source, start: 0, end: 1}]}]]]
    const holds = (source: string) => new Rehearsal(source, read, () => true).holds(source, deletion, deletion)
    expect(holds('x'.repeat(1000))).toBe(true)
    expect(holds('x'.repeat(4_000_001))).toBe(false)
  })
})

describe('figures', () => {
  it.each<[Format, string, string]>([
    ['html', '<p>The port hired 1500<sup>4</sup> workers.</p>', ''],
    ['html', '<p>The port hired 1500<b>0</b> workers.</p>', ''],
    ['markdown', 'The port hired **15**000 workers.', ''],
    ['markdown', 'The port hired 1500[2](#n) workers.', 'The port hired 1,500[2](#n) workers.'],
    [
      'nitf',
      '<nitf><body><body.content><p>It is 1000<frac><frac-num>1</frac-num>/<frac-den>2</frac-den></frac> feet long.</p></body.content></body></nitf>',
      ''
    ]
  ])('are whole, and none but themselves: %s %j', async (format, source, expected) => {
    expect(await fixed(source, format)).toBe(expected || source)
  })
})

describe('HTML', () => {
  it('leaves shortcodes that a site may run to a person', async () => {
    const source = '<p>[gallery ids="7,8"]</p><p>She left. [embed]https://youtu.be/abc[/embed]</p>'
    const {findings} = await checker.check(source, {format: 'html'})
    expect(new Set(findings.map(({fix}) => fix))).toEqual(new Set(['suggest']))
  })

  it('leaves no link without text', async () => {
    const link = '<a href="u">Read more: Storm closes the port</a>'
    const source = `<p>She left.</p><p>${link}</p>`
    expect(await fixed(source, 'html')).toBe(source)
  })

  it('repairs text that has no references', async () => {
    const source = '<xmp>The pilots &amp; the clerk left.</xmp>'
    expect(await replaced(source, 'html', 'the clerk', 'clerks')).toBe('<xmp>The pilots &amp; clerks left.</xmp>')
  })
})
