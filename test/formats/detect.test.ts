import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {looksLikeNews} from '../../src/formats/detect.js'
import {detectFormat, formats} from '../../src/index.js'

const fixtures = new URL('../fixtures/formats/', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, fixtures), 'latin1')

describe('detectFormat', () => {
  it.each([
    ['story.md', 'markdown'],
    ['page.html', 'html'],
    ['ninjs-1.json', 'ninjs'],
    ['ninjs-3.json', 'ninjs'],
    ['superdesk.json', 'ninjs'],
    ['story.nitf', 'nitf'],
    ['newsml-g2.xml', 'newsml'],
    ['newsml-1.xml', 'newsml'],
    ['wire.7901', 'iptc7901'],
    ['stories.ndjson', 'ndjson'],
    ['stories.csv', 'csv'],
    ['pairs.tsv', 'csv']
  ])('tells %s by its name', (name, format) => {
    expect(detectFormat(read(name), `folder.x/${name.toUpperCase()}`)).toBe(format)
  })

  it.each([
    ['page.html', 'html'],
    ['ninjs-1.json', 'ninjs'],
    ['story.nitf', 'nitf'],
    ['newsml-g2.xml', 'newsml'],
    ['newsml-1.xml', 'newsml'],
    ['wire.7901', 'iptc7901']
  ])('tells %s by what it says', (name, format) => {
    expect(detectFormat(read(name))).toBe(format)
    expect(detectFormat(`\uFEFF${read(name)}`, 'feed')).toBe(format)
  })

  it('takes news in a .txt file for news, but no page', () => {
    expect(detectFormat(read('story.nitf'), 'a.txt')).toBe('nitf')
    expect(detectFormat(read('ninjs-1.json'), 'a.txt')).toBe('ninjs')
    expect(detectFormat(read('wire.7901'), 'a.txt')).toBe('iptc7901')
    expect(detectFormat(read('page.html'), 'a.txt')).toBe('text')
  })

  it.each([
    '',
    'The talks had failed.',
    '<b>The talks had failed.</b>',
    '<nitf> is what agencies call the format, the editor wrote.',
    '<p>The talks had failed.</p>',
    '{"uri": "x"} was all that the server answered, she said.',
    '{"headline": "Talks", "body_text": "They failed."}',
    '{"uri": "x", "headline": ',
    '[Editor’s note: the talks had failed.]',
    '# Talks\n\nThey *failed*.',
    'id,text\n1,x',
    '\x01 the talks had failed \x02'
  ])('takes %j for text', text => {
    expect(detectFormat(text)).toBe('text')
    expect(detectFormat(text, 'story.txt')).toBe('text')
    expect(detectFormat(text, 'STORY')).toBe('text')
  })

  it('reads what is Markdown by any name, and takes other markup for nothing', () => {
    for (const name of ['a.mdx', 'a.mkd', 'a.mdown', 'a.qmd', 'a.Rmd'])
      expect(detectFormat('# A', name)).toBe('markdown')
    for (const name of ['a.rst', 'a.adoc', 'a.tex', 'a.PHP']) expect(detectFormat('A.', name)).toBeUndefined()
    expect(detectFormat(read('story.nitf'), 'a.php')).toBe('nitf')
  })

  it('does not guess what other XML and JSON is', () => {
    expect(detectFormat('<rss></rss>', 'feed.xml')).toBeUndefined()
    expect(detectFormat('{"name": "x"}', 'package.json')).toBeUndefined()
    expect(detectFormat('{"uri": ', 'cut.json')).toBeUndefined()
    expect(detectFormat('<!DOCTYPE html><html></html>', 'page.xml')).toBe('html')
  })

  it('knows a format for every fixture, and a fixture for every format', () => {
    const found = readdirSync(fixtures)
      .filter(name => name.includes('.'))
      .map(name => detectFormat(read(name), name))
    expect(new Set([...found, 'text'])).toEqual(new Set(formats))
  })

  it('reads over a long comment', () => {
    const source = `<?xml version="1.0"?>\n<!-- ${'x'.repeat(9000)} -->\n<nitf></nitf>\n`
    expect(detectFormat(source, 'a.xml')).toBe('nitf')
    expect(looksLikeNews(source, 'xml')).toBe(true)
  })
})

describe('looksLikeNews', () => {
  const wide = (text: string, bigEndian: boolean): string => {
    const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
    return (bigEndian ? bytes.swap16() : bytes).toString('latin1')
  }

  it('reads UTF-16', () => {
    for (const bigEndian of [true, false]) {
      expect(looksLikeNews(wide('<?xml version="1.0"?>\n<nitf>’</nitf>', bigEndian), 'xml')).toBe(true)
      expect(looksLikeNews(wide('{"uri": "x", "headline": "’"}', bigEndian), 'json')).toBe(true)
      expect(looksLikeNews(wide('<rss/>', bigEndian), 'xml')).toBe(false)
    }
  })

  it.each([
    ['{"id": 1, "headline": "Open"}\n', true],
    ['{"id": 1, "body_html": "Open"}\n', true],
    ['{"level": "info", "headlines": 3}\n', false]
  ])('says of the lines %j: %s', (source, expected) => {
    expect(looksLikeNews(source, 'ndjson')).toBe(expected)
  })
})
