import {readFile} from 'node:fs/promises'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createChecker} from '../../src/checker.js'
import {applyFixes} from '../../src/core/edits.js'
import type {CheckOptions} from '../../src/core/options.js'
import {readDirectives} from '../../src/directives/directives.js'
import {hideDirectives} from '../../src/directives/hide.js'
import {Suppressions} from '../../src/directives/suppress.js'
import type {Format} from '../../src/formats/index.js'
import {createStory} from '../../src/text/story.js'

/** `rule quote`, in the order of the text. */
async function found(text: string, options: CheckOptions = {}): Promise<string[]> {
  const {findings} = await (
    await createChecker({...options, rules: {'wording/repeated-sentence': 'off', ...options.rules}})
  ).check(text)
  return findings.map(({rule, quote}) => `${rule} ${quote}`)
}

const twice = 'wording/repeated-word the the'

describe('a directive in plain text', () => {
  it('suppresses a rule, a group or all in the next line with text', async () => {
    const story = (line: string) => `${line}\n\nThey saw the the mayor.\nThey saw the the mayor.\n`
    expect(await found(story('wireproof-ignore-next-line wording/repeated-word'))).toEqual([twice])
    expect(await found(story('  wireproof-ignore-next-line: wording -- it is a name'))).toEqual([twice])
    expect(await found(story('wireproof-ignore-next-line'))).toEqual([twice])
    expect(await found(story('wireproof-ignore-next-line quotes, wording'))).toEqual([twice])
    expect(await found(story('wireproof-ignore-next-line quotes'))).toEqual([twice, twice])
    expect(await found(story('wireproof-ignore-next-line\nwireproof-ignore-next-line spelling'))).toEqual([twice])
  })

  it('suppresses in the whole file, and in a range', async () => {
    const line = 'They saw the the mayor.\n'
    expect(await found(`${line}wireproof-ignore-file wording\n${line}`)).toEqual([])
    expect(await found(`${line}wireproof-ignore-start wording\n${line}wireproof-ignore-end\n${line}`)).toEqual([
      twice,
      twice
    ])
    const nested = `wireproof-ignore-start quotes\nwireproof-ignore-start wording\n${line}wireproof-ignore-end wording\n${line}wireproof-ignore-end quotes\n`
    expect(await found(nested)).toEqual([twice])
  })

  it('suppresses exact words and nothing else', async () => {
    const text = 'They saw the the mayor. They left the the hall.\n'
    expect(await found(`${text}wireproof-ignore "saw the the mayor" -- as said\n`)).toEqual([twice])
    expect(await found(`${text}wireproof-ignore \`the the\`\n`)).toEqual([])
    expect(await found(`${text}wireproof-ignore “the the” quotes\n`)).toEqual([twice, twice])
    expect(await found(`wireproof-ignore-next-line "left the the hall"\n${text}`)).toEqual([twice])
  })

  it('knows words of the story alone', async () => {
    expect(await found('They were snorfling.\n')).toEqual(['spelling/unknown-word snorfling'])
    expect(await found('They were snorfling.\nwireproof-words snorfling, Ilmen -- they do\n')).toEqual([])
  })

  it('does not part a wrapped paragraph, and is no part of it', async () => {
    const lines = [
      'The ministers of the two countries met for the first time since the',
      'the war, and they said that they would meet again before the end of',
      'the year, although neither of them would say where or for how long.'
    ]
    const wrapped = [lines[0], 'wireproof-ignore-next-line wording/repeated-word -- a stammer', ...lines.slice(1)].join(
      '\n'
    )
    const story = createStory(wrapped)
    expect(story.text.trim()).toBe(lines.join(' '))
    expect(story.paragraphs.length).toBe(1)
    expect(await found(wrapped)).toEqual([])
    expect((await found(lines.join('\n')))[0]).toMatch(/^wording\/repeated-word/u)
  })

  it('is neither checked nor repaired', async () => {
    const text = 'wireproof-ignore-file spelling -- teh the  reason\nThey saw the the mayor.'
    const {findings} = await (await createChecker()).check(text)
    expect(findings.every(({start}) => start > 49)).toBe(true)
    expect(applyFixes(text, findings)).toBe('wireproof-ignore-file spelling -- teh the  reason\nThey saw the mayor.')
  })
})

describe('what is found across a directive', () => {
  async function across(text: string, format: Format = 'text'): Promise<string[]> {
    const {findings} = await (await createChecker({fluency: false})).check(text, {format})
    return findings.map(({rule, fix, suggestions}) => `${rule} ${fix} ${suggestions.length}`)
  }

  const words = '<!-- wireproof-words Ilmen -->'

  it.each<[text: string, format: Format]>([
    ['The clerk told the court that the\nwireproof-words Ilmen\nthe harbour had silted up.', 'text'],
    [`The clerk told the court that the\n${words}\nthe harbour had silted up.`, 'text'],
    ['The clerk told the court that the\nwireproof-words Ilmen\nthe harbour had silted up.', 'markdown'],
    [`The clerk told the court that the ${words}\nthe harbour had silted up.`, 'markdown'],
    [
      JSON.stringify({text: 'The clerk told the court that the\nwireproof-words Ilmen\nthe harbour had silted up.'}),
      'ndjson'
    ],
    [`<p>The clerk told the court that the ${words} the harbour had silted up.</p>`, 'html']
  ])('is told in %j, read as %s, and no repair writes over it', async (text, format) => {
    expect(await across(text, format)).toEqual(['wording/repeated-word none 0'])
  })

  it.each<Format>(['text', 'markdown'])(
    'is not told in %s where it is the gap that the directive leaves',
    async format => {
      expect(await across(`The harbour ${words} had silted up ${words} again.`, format)).toEqual([])
    }
  )

  it('is suppressed where the directive says so', async () => {
    const line = 'wireproof-ignore-next-line wording/repeated-word'
    expect(await across(`The clerk told the court that the\n${line}\nthe harbour had silted up.`)).toEqual([])
  })

  it('keeps what other suggestions there are, for a person to choose', () => {
    const source = 'They said the <!-- wireproof-words a --> the name.'
    const edits = (start: number, end: number) => [{text: '', edits: [{start, end, text: 'x'}], confidence: 0.9}]
    const finding = {rule: 'a/b', start: 10, end: 44, fix: 'safe' as const, meta: {}}
    const by = Suppressions.of(source)!
    const [over, beside] = [edits(13, 44), edits(10, 14)]
    expect(by.sparing({...finding, suggestions: [...over, ...beside]}, {})).toMatchObject({
      fix: 'suggest',
      suggestions: beside
    })
    expect(by.sparing({...finding, suggestions: [...beside, ...over]}, {})).toMatchObject({
      fix: 'safe',
      suggestions: beside
    })
    expect(by.sparing({...finding, suggestions: over}, {})).toMatchObject({fix: 'none', suggestions: []})
  })
})

describe('a directive in a comment', () => {
  it.each([
    ['<!-- wireproof-ignore-next-line wording -->'],
    ['<!--wireproof-ignore-next-line wording – as said-->'],
    ['{/* wireproof-ignore-next-line wording */}'],
    ['/* wireproof-ignore-next-line wording */'],
    ['[//]: # (wireproof-ignore-next-line wording)'],
    ['[comment]: <> "wireproof-ignore-next-line wording"'],
    ['<!-- wireproof-ignore-next-line\n  wording -- two\n  lines -->']
  ])('counts: %s', async comment => {
    expect(await found(`${comment}\nThey saw the the mayor.\n`)).toEqual([])
    expect(await found(`They came.\n\n${comment}\n\nThey saw the the mayor.\nThey saw the the mayor.\n`)).toEqual([
      twice
    ])
  })

  it('may stand on the line that it is about', async () => {
    const text = 'They saw the the mayor. <!-- wireproof-ignore-line -->\nThey saw the the mayor.\n'
    expect(await found(text)).toEqual([twice])
    expect(await found('They <!-- wireproof-ignore-line quotes -->saw the  mayor.\n')).toEqual([
      'spacing/double-space   '
    ])
  })

  it('counts escaped, in the lines of texts in JSON', () => {
    const story = JSON.stringify({
      body_text: 'They came.\nwireproof-ignore-next-line "the the"\nThey saw the the mayor.\nThey left.',
      body_html: '<p>One</p><!-- wireproof-ignore "a b" --><p>Two</p>'
    })
    const {list, problems} = readDirectives(story)
    expect(problems).toEqual([])
    expect(list.map(({texts}) => texts)).toEqual([['the the'], ['a b']])
    expect(story.slice(...list[0]!.region!)).toBe('They saw the the mayor.')
    const escaped =
      '{"body_html": "\\u003c!-- wireproof-ignore-file --\\u003e &lt;!-- wireproof-ignore \\"x\\" --&gt;"}'
    expect(readDirectives(escaped).list.map(({kind}) => kind)).toEqual(['ignore-file', 'ignore'])
  })
})

describe('a plain line that is a directive', () => {
  const check = async (text: string, format: Format, fields = ['text', 'body_text']) => {
    const {findings} = await (await createChecker({fluency: false})).check(text, {
      format,
      fields
    })
    return findings.map(({rule, quote}) => `${rule} ${quote}`)
  }

  it('is hidden in markup, and its paragraph is not', async () => {
    const story = 'wireproof-words Ilmen\nThey saw the the mayor in Ilmen.\n'
    expect(await check(story, 'markdown')).toEqual([twice])
    expect(await check(`He left.\n${story}`, 'markdown')).toEqual([twice])
    expect(await check(`<p>\n${story}</p>`, 'html')).toEqual([twice])
  })

  it('is none where markup stands before it', async () => {
    const story = 'wireproof-words are what the the mayor wrote.'
    expect(await check(`<p>${story}</p>`, 'html')).toContain(twice)
    expect(await check(`> ${story}\n`, 'markdown')).toContain(twice)
    expect(await check(`* ${story}\n`, 'markdown')).toContain(twice)
  })

  it('may be the first of a value or of a cell', async () => {
    const story = (line: string) => `${line}\nThey saw the the mayor. They left the the hall.`
    const line = 'wireproof-ignore-next-line wording -- as said'
    for (const indent of [undefined, 2])
      expect(await check(JSON.stringify({uri: 'x', body_text: story(line)}, null, indent), 'ninjs')).toEqual([])
    const exact = story('wireproof-ignore "saw the the" -- as said')
    expect(await check(`${JSON.stringify({id: 2, text: exact})}\n`, 'ndjson', ['text'])).toEqual([twice])
    expect(await check(`id,text\n1,"${story(line)}"\n`, 'csv', ['text'])).toEqual([])
    expect(
      await check(`id,text\n1,"${exact.replaceAll('"', '""')}"\n2,He met the the king.\n`, 'csv', ['text'])
    ).toEqual([twice, twice])
  })

  it('ends where its value or cell ends', async () => {
    const values = JSON.stringify({
      uri: 'x',
      body_text: 'He left.\nwireproof-words Ilmen',
      text: 'They saw the the mayor.'
    })
    expect(readDirectives(values).list.map(({words}) => words)).toEqual([['Ilmen']])
    expect(await check(values, 'ninjs')).toEqual([twice])
    expect(await check('text,body_text\n"He left.\nwireproof-words Ilmen",They saw the the mayor.\n', 'csv')).toEqual([
      twice
    ])
  })

  it('is about the lines of its value, and of no other', async () => {
    const next = 'wireproof-ignore-next-line wording'
    const item = (headline: string, text: string) => ({uri: 'x', headline, body_text: text})
    const items = [
      item(`${next}\nThey saw the the mayor.`, 'They left the the hall.'),
      item('Men met the the king', `${next}\nThey left the the hall.`)
    ]
    for (const indent of [undefined, 2])
      expect(await check(JSON.stringify(items, null, indent), 'ninjs', ['headline', 'body_text'])).toEqual([
        twice,
        twice
      ])
    const line = item('Men met the the king', 'They saw the the mayor. <!-- wireproof-ignore-line -->')
    expect(await check(JSON.stringify(line), 'ninjs', ['headline', 'body_text'])).toEqual([twice])
  })

  it('reaches the next value where nothing follows in its own', () => {
    const story = JSON.stringify({texts: ['He left.\nwireproof-ignore-next-line', 'They saw the mayor.\nNobody came.']})
    const {list} = readDirectives(story)
    expect(list.map(({region}) => story.slice(...region!))).toEqual(['They saw the mayor.'])
  })

  it('is about the lines of its cell, and of no other', async () => {
    const cell = '"wireproof-ignore-next-line wording\nThey saw the the mayor."'
    const rows = (...list: string[]) => ['head,text', ...list].join('\n')
    const fields = ['head', 'text']
    expect(await check(rows(`${cell},They left the the hall.`), 'csv', fields)).toEqual([twice])
    expect(await check(rows(`${cell},${cell}`), 'csv', fields)).toEqual([])
    const comment = '<!-- wireproof-ignore-line -->'
    expect(await check(rows(`They met the the king. ${comment},They left the the hall.`), 'csv', fields)).toEqual([
      twice
    ])
    const row = 'They met the the king.,They left the the hall.'
    expect(await check(rows('wireproof-ignore-next-line', row, row), 'csv', fields)).toEqual([twice, twice])
  })

  it('is none where somebody is quoted', () => {
    const quotes = ['"wireproof-words are new," he said.', '"wireproof-words are new"', 'He said, "wireproof-words."']
    for (const quote of quotes) expect(readDirectives(quote)).toEqual({list: [], problems: []})
  })
})

describe('exact words', () => {
  it('are looked up in time that grows with their number', () => {
    const words = Array.from({length: 20_000}, (_, at) => `"the the w${at}x"`)
    const story = words.map(each => `They saw ${each.slice(1, -1)} man.\n\n`).join('')
    const source = `${words.map(each => `wireproof-ignore ${each}\n`).join('')}${story}`
    const map = createStory('').map
    const suppressions = Suppressions.of(source)!
    const started = performance.now()
    const same = {fromSource: (at: number) => at} as typeof map
    let known = 0
    for (let at = source.indexOf('saw the the'); at >= 0; at = source.indexOf('saw the the', at + 1)) {
      const finding = {rule: 'wording/repeated-word', start: at + 4, end: at + 11, suggestions: [], meta: {}}
      if (suppressions.has(finding, {text: source, map: same})) known++
    }
    expect(known).toBe(20_000)
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})

describe('the samples of the guide', () => {
  it('are silent, and would not be without their directives', async () => {
    const guide = await readFile(new URL('../../docs/suppressions.md', import.meta.url), 'utf8')
    const [text, html] = [...guide.matchAll(/```(?:text|html)\n(.*?)```/gsu)].map(match => match[1]!)
    const samples = [
      [text!, 'text'],
      [html!, 'html']
    ] as const
    const checker = await createChecker({fluency: false})
    for (const [sample, format] of samples) {
      expect((await checker.check(sample, {format})).findings).toEqual([])
      const bare = sample.replaceAll(/wireproof-ignore-(?:next-)?line .*?(?=-->|$)/gmu, '')
      expect((await checker.check(bare, {format})).findings).not.toEqual([])
    }
  })
})

describe('a directive that is wrong', () => {
  const problem = (text: string) => readDirectives(text).problems.map(each => each.text)

  it.each([
    [
      'wireproof-ignore-nextline',
      '`wireproof-ignore-nextline` is no directive; did you mean `wireproof-ignore-next-line`?'
    ],
    ['<!-- wireproof-disable -->', '`wireproof-disable` is no directive; did you mean `wireproof-ignore-next-line`?'],
    ['wireproof-ignore quotes/doubled', '`wireproof-ignore` needs the exact words'],
    ['wireproof-words', '`wireproof-words` needs words'],
    ['wireproof-ignore-line', 'there is nothing else on this line; write `wireproof-ignore-next-line`'],
    ['wireproof-ignore-next-line', 'no line follows'],
    ['wireproof-ignore-start', 'no `wireproof-ignore-end` follows; it holds to the end'],
    ['wireproof-ignore-end', 'no `wireproof-ignore-start` of this kind stands before it']
  ])('is told: %s', (text, expected) => {
    expect(problem(text)).toEqual([expect.stringContaining(expected)])
  })

  it('is a finding, and so is an unknown rule', async () => {
    expect(await found('wireproof-ignore-nextline\nThey left.\n')).toEqual([
      'suppression/malformed wireproof-ignore-nextline'
    ])
    const {findings} = await (await createChecker()).check('wireproof-ignore-file quots/doubled\nThey left.\n')
    expect(findings.map(({message}) => message)).toEqual([
      'There is no rule `quots/doubled`; did you mean `quotes/doubled`?'
    ])
    expect(await found('wireproof-ignore-file -- all of it\nwireproof-ignore-end\nThey left.\n')).toEqual([
      'suppression/malformed wireproof-ignore-end'
    ])
  })

  it('can be asked for its reason and its use', async () => {
    const text =
      'wireproof-ignore-next-line wording\nThey saw the the mayor.\nwireproof-ignore "no such words" -- gone\n'
    const rules = {'suppression/no-reason': 'on', 'suppression/unused': 'error'} as const
    expect(await found(text, {rules})).toEqual([
      'suppression/no-reason wireproof-ignore-next-line wording',
      'suppression/unused wireproof-ignore "no such words" -- gone'
    ])
    expect(await found(text)).toEqual([])
  })
})

describe('hideDirectives', () => {
  it('leaves a text without directives as it is, and keeps the length of any', () => {
    const line = fc.constantFrom(
      'They left.',
      'wireproof-ignore-file',
      'a <!-- wireproof-words b --> c',
      '',
      '\uFDD0',
      '😀 d'
    )
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n', '\r\n', '\r'), (lines, end) => {
        const source = lines.join(end)
        const hidden = hideDirectives(source)
        expect(hidden.length).toBe(source.length)
        if (!/wireproof|\uFDD0/u.test(source)) expect(hidden).toBe(source)
        const story = createStory(source)
        expect(story.text).not.toMatch(/wireproof|\uFDD0/u)
        for (const span of story.paragraphs) expect(story.text.slice(...span).trim()).not.toBe('')
      })
    )
  })
})
