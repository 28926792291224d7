/** Directives in structured files: they hold for all the prose of a file, and are looked at once. */
import {describe, expect, it} from 'vitest'
import {createChecker} from '../../src/checker.js'
import type {Format} from '../../src/formats/index.js'

const asked = {'suppression/no-reason': 'on', 'suppression/unused': 'on'} as const

async function found(text: string, format: Format, rules: Record<string, 'on'> = asked): Promise<string[]> {
  const checker = await createChecker({rules, fluency: false})
  const {findings} = await checker.check(text, {format})
  for (const {start, end, quote, rule} of findings)
    if (rule.startsWith('suppression/')) expect(text.slice(start, end)).toBe(quote)
  return findings.map(({rule, quote}) => `${rule} ${quote}`)
}

const twice = 'wording/repeated-word the the'

/** A file of each format: a directive, then a paragraph. */
const files: readonly (readonly [Format, (directive: string, prose: string) => string])[] = [
  ['markdown', (directive, prose) => `# News\n\n<!-- ${directive} -->\n\n${prose}\n`],
  ['html', (directive, prose) => `<h1>News</h1>\n<!-- ${directive} -->\n<p>${prose}</p>\n`],
  [
    'nitf',
    (directive, prose) =>
      `<nitf><body><body.content>\n<!-- ${directive} -->\n<p>${prose}</p>\n</body.content></body></nitf>`
  ],
  [
    'newsml',
    (directive, prose) =>
      `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body>\n<!-- ${directive} -->\n<p>${prose}</p>\n</body></html></inlineXML></contentSet></newsItem>`
  ],
  ['ninjs', (directive, prose) => JSON.stringify({uri: 'x', body_text: `They came.\n${directive}\n${prose}`})],
  [
    'ndjson',
    (directive, prose) => `${JSON.stringify({text: `They came.\n${directive}\n${prose}`})}\n{"text": "He left."}\n`
  ],
  ['csv', (directive, prose) => `id,text\n1,"They came.\n${directive}\n${prose}"\n2,He left.\n`]
]

describe.each(files)('in %s, a directive', (format, file) => {
  it('suppresses', async () => {
    expect(await found(file('no directive', 'They saw the the mayor.'), format)).toContain(twice)
    expect(
      await found(file('wireproof-ignore-next-line wording – as said', 'They saw the the mayor.'), format)
    ).toEqual([])
  })

  it('that suppresses nothing, or gives no reason, is told once where that was asked for', async () => {
    const idle = file('wireproof-ignore-next-line wording – as said', 'They saw the mayor.')
    const bare = file('wireproof-ignore-next-line wording', 'They saw the the mayor.')
    const rulesOf = (lines: string[]): string[] => lines.map(each => each.split(' ')[0]!)
    expect(rulesOf(await found(idle, format))).toEqual(['suppression/unused'])
    expect(rulesOf(await found(bare, format))).toEqual(['suppression/no-reason'])
    expect(await found(idle, format, {})).toEqual([])
    expect(await found(bare, format, {})).toEqual([])
  })

  it('with a slip in it is told', async () => {
    const slip = await found(file('wireproof-ignore-nextline wording – x', 'They saw the mayor.'), format)
    expect(slip.map(each => each.split(' ')[0])).toEqual(['suppression/malformed'])
  })
})

it('a directive of use to any part of a file is used', async () => {
  const text = `${JSON.stringify({text: 'They came.\nwireproof-ignore "the the" -- a name'})}\n{"text": "They saw the the mayor."}\n`
  expect(await found(text, 'ndjson')).toEqual([])
})

it('a directive that Markdown shows as code is none', async () => {
  const shown = '```\n<!-- wireproof-ignore-file -->\n```\n\nWrite `<!-- wireproof-disable -->` above.\n\n'
  expect(await found(`${shown}They saw the the mayor.\n`, 'markdown')).toEqual([twice])
})
