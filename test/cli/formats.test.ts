import {copyFile, mkdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {cliForTests} from './cli.js'

const cli = cliForTests()
const fixtures = fileURLToPath(new URL('../fixtures/formats/', import.meta.url))

const copied = async (name: string, as = name): Promise<string> => {
  await copyFile(join(fixtures, name), join(cli.cwd, as))
  return join(cli.cwd, as)
}

const stories = [
  'newsml-1.xml',
  'newsml-g2.xml',
  'ninjs-1.json',
  'ninjs-3.json',
  'page.html',
  'pairs.tsv',
  'stories.csv',
  'stories.ndjson',
  'story.md',
  'story.nitf',
  'superdesk.json',
  'wire.7901'
]

/** The files that a check reports on. */
async function list(...args: string[]): Promise<string[]> {
  const {stdout} = await cli(['check', '--reporter', 'json', ...args])
  return JSON.parse(stdout).files.map((file: {path: string}) => file.path)
}

describe('fix --write', () => {
  it('changes nothing but its edits, byte for byte', async () => {
    for (const name of stories) await copied(name)
    expect((await cli(['fix', '--write', ...stories], {once: true})).code).toBe(0)
    for (const name of stories) {
      const [fixed, expected] = await Promise.all([
        readFile(join(cli.cwd, name)),
        readFile(join(fixtures, 'fixed', name))
      ])
      expect(fixed.equals(expected), name).toBe(true)
    }
    expect(await cli(['check', '--preset', 'sure', ...stories])).toMatchObject({code: 0, stderr: ''})
  }, 60_000)

  it('refuses other markup, unless it is told what to read it as', async () => {
    await cli.file('page.rst', 'They said the the deal was near.\n')
    const stderr =
      'wireproof: page.rst:1:1: markup that wireproof does not read (.rst); name the format to read it as (--format)\n'
    expect(await cli(['fix', 'page.rst'])).toMatchObject({code: 2, stderr: expect.stringContaining(stderr)})
    expect((await cli(['check', '--format', 'text', 'page.rst'])).stdout).toContain('1 error')
  })

  it('keeps byte order mark, line ends and encoding', async () => {
    const path = join(cli.cwd, 'bom.html')
    await cli.file('bom.html', '\uFEFF<p>They said the the deal&nbsp;was near.</p>\r\n<p>It was late.\r</p>')
    await cli(['fix', '--write', 'bom.html'], {once: true})
    expect(await readFile(path, 'utf8')).toBe('\uFEFF<p>They said the deal&nbsp;was near.</p>\r\n<p>It was late.\r</p>')
  })

  it('writes what the declared encoding lacks as a reference', async () => {
    const xml =
      '<?xml version="1.0" encoding="iso-8859-1"?>\n<nitf><body><body.content><p>TEXT</p></body.content></body></nitf>'
    const wrong = xml.replace('TEXT', 'The caf\xE9&amp;rsquo;s owner said it was late.')
    const file = await cli.file('old.nitf', Buffer.from(wrong, 'latin1'))
    expect((await cli(['fix', '--write', 'old.nitf'], {once: true})).code).toBe(0)
    expect(await readFile(file, 'latin1')).toBe(xml.replace('TEXT', 'The caf\xE9&#8217;s owner said it was late.'))
  })
})

describe('folders', () => {
  it('are searched for news, whatever else is in them', async () => {
    await mkdir(join(cli.cwd, 'mixed'))
    for (const name of stories) await copied(name, `mixed/${name}`)
    await cli.file('mixed/package.json', '{"name": "mixed", "uri": "x"}')
    await cli.file('mixed/feed.xml', '<rss><channel/></rss>')
    await cli.file('mixed/log.jsonl', '{"level": "info"}\n')
    const tables = ['pairs.tsv', 'stories.csv']
    const found = stories.filter(name => !tables.includes(name)).map(name => `mixed/${name}`)
    expect(await list('mixed')).toEqual(found)
    expect(await list('--fields', 'text,translation', 'mixed')).toEqual(stories.map(name => `mixed/${name}`))
    expect(await list('--format', 'nitf', 'mixed')).toEqual(
      ['feed.xml', 'newsml-1.xml', 'newsml-g2.xml', 'story.nitf'].map(name => `mixed/${name}`)
    )
    await cli.file('mixed/wireproof.config.yaml', 'formats: {csv: {fields: [text, translation]}}\n')
    expect(await list('mixed')).toEqual(stories.map(name => `mixed/${name}`))
  })
})

describe('a malformed story', () => {
  it.each([
    ['cut.nitf', '<nitf><body>\n<p>The talks', '2:12: not well-formed XML: unclosed tag: p'],
    [
      'entity.nitf',
      '<nitf>\n<p>It&nbsp;was</p></nitf>',
      '2:6: not well-formed XML: undefined entity &nbsp;; write the character itself'
    ],
    [
      'bomb.nitf',
      '<?xml version="1.0"?>\n<!DOCTYPE nitf [<!ENTITY a "b">]>\n<nitf>&a;</nitf>',
      '2:1: the DOCTYPE declares entities or elements of its own, which are never read; delete what stands between [ and ]'
    ],
    ['amp.nitf', '<nitf>\n<p>R&D said</p></nitf>', '2:5: not well-formed XML: & begins no reference; write &amp;'],
    ['tab.json', '{"uri": "x",\n "headline": "A\ttalk"}', '2:16: not valid JSON: control character in a string'],
    ['cut.ninjs', '{"uri": "x",\n "headline": "Talks"', '2:21: not valid JSON: unexpected end of input'],
    ['lines.ndjson', '{"text": "Talks."}\n[1]\n', '2:1: expected a JSON object on each line'],
    ['open.csv', 'id,text\n1,"Talks\n', '2:3: a quotation mark opens this cell and none closes it'],
    ['other.csv', 'id,name\n1,x\n', '1:1: no column to check; choose with --fields, by number or by name: id, name'],
    [
      'front.md',
      '---\ntitle: [a\n---\n\nTalks.\n',
      '3:1: front matter is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]'
    ],
    [
      'data.json',
      '{"a": 1}',
      '1:1: JSON that is no ninjs item; name the format (--format) or the keys to check (--fields)'
    ],
    ['feed.xml', '<rss></rss>', '1:1: XML of a kind that is not known (rss); name the format (--format)'],
    ['deep.json', '['.repeat(5000), '1:201: values are nested more than 200 deep'],
    ['deep.html', '<div>'.repeat(5000), '1:2001: elements are nested more than 400 deep; is it a story?']
  ])('%s is told with line and column, and the others go on', async (name, content, message) => {
    await cli.file(name, content)
    await cli.file('fine.txt', 'The talks had failed.\n')
    expect(await cli(['check', name, 'fine.txt'])).toEqual({
      code: 2,
      stdout: 'No findings in 1 file (4 words). 1 file could not be checked.\n',
      stderr: `wireproof: ${name}:${message}\n`
    })
  })

  it('is refused where its encoding is not known', async () => {
    await cli.file('odd.nitf', '<?xml version="1.0" encoding="koi8-r"?><nitf/>')
    expect((await cli(['check', 'odd.nitf'])).stderr).toBe(
      'wireproof: odd.nitf: declares the encoding koi8-r, which is not supported; save it as UTF-8, or say --encoding\n'
    )
  })
})

describe('--format and --fields', () => {
  it('say how to read standard input', async () => {
    const input = '<p>They said the the deal&nbsp;was near.</p>\n'
    const {stdout} = await cli(['fix', '--format', 'html'], {input})
    expect(stdout).toBe('<p>They said the deal&nbsp;was near.</p>\n')
    expect((await cli(['fix', '--stdin-filename', 'a.html'], {input})).stdout).toBe(stdout)
  })

  it('choose keys and columns', async () => {
    const input = 'a,b\nThey said the the deal was near.,It was was late.\n'
    expect((await cli(['fix', '--format', 'csv', '--fields', 'b'], {input})).stdout).toBe(
      'a,b\nThey said the the deal was near.,It was late.\n'
    )
    expect((await cli(['fix', '--format', 'csv', '--fields', 'c'], {input})).stderr).toBe(
      'wireproof: <stdin>:1:1: no column named c; choose with --fields, by number or by name: a, b\n'
    )
  })

  it('go with each line of --ndjson', async () => {
    const line = (format?: string) => `${JSON.stringify({id: 1, text: 'They said <b>it</b> was late.', format})}\n`
    const {code, stdout} = await cli(['check', '--ndjson'], {input: line() + line('html') + line('odd')})
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map(answer => JSON.parse(answer))
    expect(code).toBe(2)
    expect(answers[0].findings).not.toEqual([])
    expect(answers[1].findings).toEqual([])
    expect(answers[2].error).toBe(
      'line 3: "format" must be one of text, markdown, html, ninjs, nitf, newsml, iptc7901, ndjson, csv'
    )
  })

  it('are refused where they make no sense', async () => {
    expect((await cli(['check', '--format', 'docx', 'x'])).stderr).toContain("argument 'docx' is invalid")
    expect((await cli(['check', '--fields', 'a,,b', 'x'])).stderr).toContain('It must be names with commas between')
  })
})
