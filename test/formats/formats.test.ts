/** What each format takes for prose, paragraph by paragraph. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createChecker} from '../../src/checker.js'
import {type Format, FormatError, formats, readProse} from '../../src/formats/index.js'
import type {FormatOptions} from '../../src/formats/types.js'

type Structured = Exclude<Format, 'text'>

async function paragraphs(source: string, format: Structured, options: FormatOptions = {}): Promise<string[][]> {
  const stories: string[][] = []
  for await (const {text} of readProse(source, format, options)) stories.push(text.trimEnd().split('\n\n'))
  return stories
}

const one = async (source: string, format: Structured, options?: FormatOptions): Promise<string[]> =>
  (await paragraphs(source, format, options)).flat()

describe('markdown', () => {
  it.each([
    ['# Head\nText *one*\ntwo.', ['Head', 'Text one two.']],
    ['> a\n> b\n\n- c\n  d\n- e', ['a b', 'c d', 'e']],
    ['It&rsquo;s \\*so\\* &amp; so', ['It’s *so* & so']],
    ['A [link](u "t")[^1] ![alt](u) <b>b</b>.\n\n[^1]: Note.\n\n[u]: x', ['A link b.', 'Note.']],
    ['Run `a b` at <http://x.test>.', ['Run CodeA at CodeB.']],
    ['a  \nb\\\nc<br>d', ['a\nb\nc\nd']],
    ['    code\n\n```\ncode\n```\n\n<!-- x -->\n\n---\n\nText.', ['Text.']],
    ['<div>\n<p>One.</p>\n<p>Two.</p>\n</div>\n\nThree.', ['One.', 'Two.', 'Three.']],
    ['The <span lang="fr">le *le*</span> and <code>x x</code><del>y</del>.', ['The CodeA and CodeB.']],
    ['A <span lang="en">b</span> and <span lang="fr">c.\n\n<kbd>d</span>.', ['A b and c.', 'd.']],
    ['Old ~~gone~~ new {{< x "y" >}}{% z %}.', ['Old new CodeACodeB.']],
    [
      '| a | b |\n|---|---|\n| 12 | The board has met for an hour on Monday. |',
      ['The board has met for an hour on Monday.']
    ],
    ['In {{< year >}}, {{ page.city }} saw\n{% if x %}it{% endif %}{{/* a a */}}.', ['In CodeA, CodeB saw it.']],
    [
      '{{% note title="a `b` *c" %}}A.{{% /note %}}\n\n{{< fig src="a_b.jpg"\n  caption="c *d*" >}}\n\nB.',
      ['A.', 'B.']
    ],
    ['{{< highlight go >}}\na\n\nb\n{{< /highlight >}}\n{% raw %}\nc\n{% endraw %}\n\nD.', ['D.']],
    ['A `{{< raw >}}` b.\n\n```\n{{< raw >}}\n```\n\nC. {{< /raw >}}', ['A CodeA b.', 'C.']],
    ['A {{ b.\n\nC }} d.', ['A {{ b.', 'C }} d.']],
    ['$$ a = b $$\n\n$$\na\n$$\n\nFor $5, $$ or $$$.', ['For $5, $$ or $$$.']],
    ['# Head {#head}\n\nA ![b](c){: .d } e.\n{: .f }', ['Head', 'A e.']],
    ['See [[Port]], [[port|the sea]] and [a]({{< ref "b" >}}).\n\n![[c.png]]', ['See Port, the sea and a.']],
    ['A ![b](c), ![d](e). ![f](g)H~~i~~j', ['A, CodeX. Hj']],
    ['Go![a](b)on <img src="c">, <s>d</s>.', ['Go on, CodeX.']],
    ['One\n: Two\n: Three\n\n> Four\n> : Five', ['One', 'Two', 'Three', 'Four', 'Five']],
    [
      'About 1500<sup>4</sup>, 1600[2](#n), 17<sup>[[3]](#o)</sup> and CO<sub>2</sub>.',
      ['About 1500⁴, 1600, 17 and CO2.']
    ],
    ['import A from "./a"\nexport const b = {c: 1}\n\n<A b={[1]} c="d" />\n\nE {/* f */}.', ['E.']],
    ['{\n  "title": "A"\n}\n\nB.', ['B.']],
    ['{"title": "A"}\n\nB {c} d.', ['B {c} d.']],
    ['{\n  "lang": "de"\n}\n\nB.', ['']],
    ['<div lang="fr">\n\nA.\n\n<div>\n\nB.\n\n</div>\n\n</div>\n\nC.', ['C.']],
    ['A.\n\n<div style="display:none">\n\nB.\n\n</div>\n\n<div>\n\nC.\n\n</div>', ['A.', 'C.']],
    ['<section hidden>\n\nA.', ['A.']],
    ['<DIV HIDDEN>\n\nA.\n\n</DIV>\n\nB.', ['B.']],
    ['Of $x_1 + y_2$, $5, US$6_0$ and $a, b_c $.', ['Of CodeA, $5, US$6_0$ and $a, b_c $.']],
    ['---\ntitle: "A"\n---\n\nB.', ['A', 'B.']],
    ['<p>A {{ b }} c{{/* d */}}.</p>', ['A CodeA c.']]
  ])('reads %j', async (source, expected) => {
    expect(await one(source, 'markdown')).toEqual(expected)
    expect(await one(source.replaceAll('\n', '\r\n'), 'markdown')).toEqual(expected)
  })

  it('reads front matter whose lines end in returns', async () => {
    expect(await one('---\rtitle: "A"\r---\r\rB.', 'markdown')).toEqual(['A', 'B.'])
  })

  it('reads chosen front matter', async () => {
    const yaml = `---\ntitle: "A \\"b\\" \\u2019"\nsummary: 'it''s'\ndescription: >\n  one\n  two\nslug: x\ntags: [y]\n---\nText.`
    expect(await one(yaml, 'markdown')).toEqual(['A "b" ’', 'one two', "it's", 'Text.'])
    expect(await one(yaml, 'markdown', {fields: ['slug', 'none']})).toEqual(['x', 'Text.'])
    const toml = `+++\ntitle = "A \\"b\\""\nsummary = 'c'\n[x]\ndescription = "d"\n+++\nText.`
    expect(await one(toml, 'markdown')).toEqual(['A "b"', 'c', 'Text.'])
  })
})

describe('html', () => {
  it.each([
    ['a<p>b</p>c', ['a', 'b', 'c']],
    ['<p>a\n  <b>b</b><i> c</i> </p>', ['a b c']],
    ['<p>a&nbsp;b&amp;c &copy2 &#x201c;', ['a\u00A0b&c ©2 “']],
    ['<p>a<br>b<br><br>c', ['a\nb', 'c']],
    ['<pre>a  b\n c</pre>', ['a  b\n c']],
    ['<p><q>a</q> and <q>“b”</q></p>', ['“a” and “b”']],
    ['<p>a <code>x</code> <i lang="fr">y</i></p><p lang="de">z</p>', ['a CodeA CodeB']],
    ['<title>t</title><nav>n</nav><p hidden>h</p><p style="display: none">h</p><script>s</script><p>b', ['b']],
    ['<p lang="English">a</p>', ['a']],
    ['<div lang="en-GB"><ul><li>a<li>b</ul></div>', ['a', 'b']],
    [
      '<table><tr><td>1<td>The board has met for an hour on Monday.</table>',
      ['The board has met for an hour on Monday.']
    ],
    ['<noframes><p>n</noframes><noembed>n</noembed><xmp>a &amp; b</xmp>', ['a &amp; b']],
    ['<table>moved<tr><td>1</table>', ['moved']],
    ['<p>a <img>. b <button>x</button>, c<svg></svg> d.<img>e <s>x</s> f<del>x</del>g', ['a. b, c d. e fg']],
    ['<p>a <math><mi>x</mi></math> b <span hidden>c</span>.', ['a CodeA b.']],
    ['<p>1500<sup>4</sup> 10<sup>15</sup> 4<sup>th</sup> CO<sub>2</sub> 1<sub>2</sub>', ['1500⁴ 10¹⁵ 4th CO2 1₂']],
    ['<p>a.<sup><a href="#n">[1]</a></sup> b 15<a href="#o">2</a>, <a href="c">3</a>', ['a. b 15, 3']],
    ['<blockquote class="twitter-tweet"><p>a</p></blockquote><blockquote>b</blockquote>', ['b']],
    ['<pre class="brush: php">a</pre><div class="highlight"><pre>b</pre></div><pre><code>c</code></pre><pre>d', ['d']],
    ['<div class="highlight">a</div>', ['a']]
  ])('reads %j', async (source, expected) => {
    expect(await one(source, 'html')).toEqual(expected)
  })
})

describe('ninjs', () => {
  const read = (item: object, options?: FormatOptions) => paragraphs(JSON.stringify(item), 'ninjs', options)

  it('says once what text and HTML both say', async () => {
    const item = {
      uri: 'x',
      body_text: 'One.\nTwo.\n\nThree\nfour.',
      body_html: '<p>One.</p><p>Two.</p><p>Three four.</p><p>Five.</p>'
    }
    expect(await read(item)).toEqual([['One.\nTwo.', 'Three\nfour.', 'Five.']])
  })

  it('begins with the headline, and keeps what one part repeats', async () => {
    const item = {uri: 'x', body_html: '<p>One.</p><p>One.</p>', headline: 'Head', description_text: 'Head'}
    expect(await read(item)).toEqual([['Head', 'One.', 'One.']])
  })

  it('reads versions 2 and 3', async () => {
    const bodies = [
      {contenttype: 'text/plain', value: 'a < b'},
      {contentType: 'text/html', value: 'c &amp; d'},
      {value: '<p>e</p>'},
      {contentType: 'application/json', value: '{"g": "h"}'},
      {contentType: 'image/jpeg', value: 'i'},
      {contentType: 'text/markdown', value: '*j*'},
      {contentType: 'application/nitf+xml', value: '<nitf><body><body.content><p>f</p></body.content></body></nitf>'}
    ]
    expect(await read({uri: 'x', headlines: [{value: 'Head'}], bodies, by: 'n', slugline: 's', title: 't'})).toEqual([
      ['Head', 'a < b', 'c & d', 'e', 'j', 'f']
    ])
  })

  it('reads pieces of NITF as such', async () => {
    const body_nitf = '<block><p>a &amp; b</p><byline>By c</byline><nitf-table/></block><p>d <note>e</note></p>'
    expect(await read({uri: 'x', body_nitf})).toEqual([['a & b', 'd']])
    expect(await read({uri: 'x', body_nitf: 'a\n\nb'})).toEqual([['a', 'b']])
  })

  it('takes captions into the story, and leaves other languages out', async () => {
    const picture = {uri: 'p', type: 'picture', description_text: 'Caption'}
    const story = {uri: 's', type: 'text', headline: 'Other', associations: {a: picture}}
    const german = {uri: 'g', language: 'de', headline: 'Kopf'}
    expect(await read({uri: 'x', headline: 'Head', associations: {picture, story, german, no: null}})).toEqual([
      ['Head', 'Caption'],
      ['Other', 'Caption'],
      ['']
    ])
  })

  it('takes the description of any kind of picture for its caption', async () => {
    const item = {uri: 'x', headline: 'Head', description_text: 'Caption', body_text: 'Body'}
    for (const type of ['picture', 'photo', 'image', 'video', 'audio', 'graphic'])
      expect(await read({...item, type})).toEqual([['Head', 'Body', 'Caption']])
    expect(await read({...item, type: 'text'})).toEqual([['Head', 'Caption', 'Body']])
  })

  it('reads chosen keys, and arrays of items', async () => {
    expect(
      await read(
        [
          {uri: 'x', headline: 'a', note: 'b'},
          {uri: 'y', headline: 'c'}
        ],
        {fields: ['note']}
      )
    ).toEqual([['a', 'b'], ['c']])
  })
})

describe('nitf and newsml', () => {
  it('reads a title where there is no headline', async () => {
    const nitf = (head: string) =>
      `<nitf><head><title>Title</title></head><body><body.head>${head}</body.head><body.content><p>a</p></body.content></body></nitf>`
    expect(await one(nitf(''), 'nitf')).toEqual(['Title', 'a'])
    expect(await one(nitf('<hedline><hl1>Head</hl1></hedline><byline>By X</byline>'), 'nitf')).toEqual(['Head', 'a'])
  })

  it('reads prefixed names, sections of character data and processing instructions', async () => {
    const source =
      '<n:nitf xmlns:n="x"><?x the the?><n:body><n:body.content><n:p>a<![CDATA[ & ]]>b &lt;</n:p></n:body.content></n:body></n:nitf>'
    expect(await one(source, 'nitf')).toEqual(['a & b <'])
  })

  it('reads plain, escaped and embedded content', async () => {
    const item = (content: string) => `<newsItem><contentSet>${content}</contentSet></newsItem>`
    expect(await one(item('<inlineData contenttype="text/plain">a &lt;b&gt;\n\nc</inlineData>'), 'newsml')).toEqual([
      'a <b>',
      'c'
    ])
    expect(
      await one(item('<inlineData contenttype="text/html">&lt;p&gt;a &amp;amp; b&lt;/p&gt;</inlineData>'), 'newsml')
    ).toEqual(['a & b'])
    for (const type of ['application/json', 'image/jpeg'])
      expect(await one(item(`<inlineData contenttype="${type}">a</inlineData>`), 'newsml')).toEqual([''])
    expect(await one(item('<inlineData contenttype="text/markdown">*a*</inlineData>'), 'newsml')).toEqual(['a'])
    expect(
      await one(item('<inlineXML><html><body><p>a</p></body></html></inlineXML><remoteContent href="x"/>'), 'newsml')
    ).toEqual(['a'])
  })
})

describe('the language of a root', () => {
  const nitf = (language: string) =>
    `<nitf xml:lang="${language}"><head><title>Title</title></head><body><body.content><p>a</p></body.content></body></nitf>`
  const item = (attributes: string, language: string, content: string) =>
    `<newsItem ${attributes}><contentMeta>${language}<headline>Head</headline><headline xml:lang="en">Two</headline></contentMeta><contentSet><inlineXML>${content}</inlineXML></contentSet></newsItem>`
  const text = (source: string, format: Structured) => one(source, format).then(all => all.filter(Boolean))

  it('is that of all it holds', async () => {
    expect(await text(nitf('de'), 'nitf')).toEqual([])
    expect(await text(nitf('en-US'), 'nitf')).toEqual(['Title', 'a'])
  })

  it.each([
    ['', '', nitf('en'), ['Head', 'Two', 'Title', 'a']],
    ['', '', nitf('de'), ['Head', 'Two']],
    ['xml:lang="de"', '', '<html><body><p>a</p></body></html>', ['Two']],
    ['xml:lang="de"', '', nitf('en'), ['Two', 'Title', 'a']],
    ['xml:lang="de"', '<language tag="en"/>', '<html><body><p>a</p></body></html>', ['Two', 'a']],
    ['xml:lang="en"', '<language tag="de"/>', nitf('en'), []]
  ])('NewsML-G2: %s %s %s', async (attributes, language, content, expected) => {
    const source = item(attributes, language, content)
    expect(await text(source, 'newsml')).toEqual(expected)
    const message = `<newsMessage ${attributes}><itemSet>${item('', language, content)}</itemSet></newsMessage>`
    expect(await text(message, 'newsml')).toEqual(expected)
  })

  it('NewsML 1.2: is that of components within', async () => {
    const lines = '<NewsLines><HeadLine>Head</HeadLine></NewsLines>'
    const content = '<ContentItem><DataContent>a</DataContent></ContentItem>'
    const component = (attributes: string, inner: string) =>
      `<NewsComponent ${attributes}>${lines}${inner}</NewsComponent>`
    const source = (attributes: string) =>
      `<NewsML><NewsItem><NewsComponent ${attributes}>${component('', content)}</NewsComponent></NewsItem></NewsML>`
    expect(await text(source(''), 'newsml')).toEqual(['Head', 'a'])
    expect(await text(source('xml:lang="de"'), 'newsml')).toEqual([])
  })

  it.each<[Structured, string, string[]]>([
    ['markdown', '---\ntitle: A\nlang: fr\n---\n\nB.', []],
    ['markdown', '+++\nlanguage = "pt-BR"\n+++\n\nB.', []],
    ['markdown', '---\ntitle: A\nlang: en-GB\nlanguage: English\n---\n\nB.', ['A', 'B.']],
    ['ndjson', '{"lang": "fr", "text": "a", "translation": "b"}\n{"language": "en", "text": "c"}', ['b', 'c']],
    ['csv', 'lang,text,translation\nde,a,b\nen,c,\n,d,', ['b', 'c', 'd']]
  ])('%s: is what %j says', async (format, source, expected) => {
    expect(await text(source, format)).toEqual(expected)
  })

  it('is not asked of coded data', async () => {
    const item = (content: string) =>
      `<NewsML><NewsItem><NewsComponent><ContentItem>${content}</ContentItem></NewsComponent></NewsItem></NewsML>`
    const data = '<DataContent>VGhl</DataContent>'
    expect(await text(item(`<Encoding Notation="base64">${data}</Encoding>`), 'newsml')).toEqual([])
    expect(await text(item(`<MimeType FormalName="image/png"/>${data}`), 'newsml')).toEqual([])
    expect(await text(item(`<MimeType FormalName="text/plain"/>${data}`), 'newsml')).toEqual(['VGhl'])
  })
})

describe('iptc7901', () => {
  it('reads line ends of three characters, and ends above a note', async () => {
    const body = '    One\r\r\ntwo.\r\r\n\r\r\n* * *\r\r\nThe following information is not for publication\r\r\nx'
    expect(await one(`\x01abc1 r f 9 x\r\r\n\x02Head =\r\r\n${body}\r\r\n\x03`, 'iptc7901')).toEqual([
      'Head',
      'One two.'
    ])
  })
})

describe('csv', () => {
  it.each([
    ['text;x\n"a;""b""";y', [['a;"b"']]],
    ['id;"a, b, c";text\n1;x;d', [['d']]],
    ['sep=;\r\nid;a,b,c,d;text\r\n1;x;d', [['d']]],
    ['"sep=;"\nid;text\n1;d', [['d']]],
    ['sep=;;\nid;text\n1;d', [['d']]],
    ['x\ttext\n1\t"a," he said.\n2\t"b"', [['"a," he said.'], ['b']]],
    ['text\n"a\n""b"""\n"c," he said', [['a\n"b"'], ['"c," he said']]],
    ['id\ttext\n1\t"a\nb"\n2\t"c', [['a\nb'], ['"c']]],
    ['text,id\n<p>a &amp; <b>b</b></p><p>c</p>,1\na < b,2', [['a & b', 'c'], ['a < b']]],
    ['headline,id,body\r\na,1,b\r\n\r\nc,2,', [['a', 'b'], ['c']]]
  ])('reads %j', async (source, expected) => {
    expect(await paragraphs(source, 'csv')).toEqual(expected)
  })

  it('takes numbers of columns where there is no heading', async () => {
    expect(await paragraphs('1,a\n2,b', 'csv', {fields: ['2']})).toEqual([['a'], ['b']])
  })
})

describe('what is not there', () => {
  it.each<[Structured, string, string, FormatOptions?]>([
    ['ninjs', '"x"', 'no ninjs: expected a JSON object, or an array of them'],
    ['ninjs', '[{"a": "x", "b": 1}, {"a": ""}]', 'no key to check; choose with `fields`, of those there are: a, b'],
    ['ninjs', '{"a": "x"}', 'no key named b; choose with `fields`, of those there are: a', {fields: ['b']}],
    ['ndjson', '{"a": "x"}\n', 'no key to check; choose with `fields`, of those there are: a'],
    [
      'ndjson',
      '{"text": "x"}\n',
      'no key named b or c; choose with `fields`, of those there are: text',
      {fields: ['b', 'c']}
    ],
    ['nitf', '<rss/>', 'no NITF: there is no nitf element, and the first one is rss'],
    ['newsml', '<nitf/>', 'no NewsML: there is no newsItem, and the first element is nitf'],
    [
      'csv',
      'id,text\n1,x',
      'no column named b; choose with `fields`, by number or by name: id, text',
      {fields: ['text', 'b']}
    ],
    ['csv', 'id,text\n1,x', 'no column 3; choose with `fields`, by number or by name: id, text', {fields: ['2', '3']}]
  ])('%s %j is told: %s', async (format, source, message, options) => {
    await expect(paragraphs(source, format, options)).rejects.toThrow(message)
  })

  it.each<[Structured, string, string[], FormatOptions?]>([
    ['ninjs', '[]', []],
    ['ninjs', '{"uri": "x", "language": "de", "headline": "Kopf"}', [''], {fields: ['note']}],
    ['ndjson', '', []],
    ['ndjson', '{"text": "x"}\n{"note": "y"}\n', ['', 'y'], {fields: ['note']}],
    ['newsml', '<newsMessage/>', []],
    ['newsml', '<NewsML/>', []]
  ])('%s %j is nothing to tell, and reads %j', async (format, source, expected, options) => {
    expect(await one(source, format, options)).toEqual(expected)
  })
})

describe('an error within', () => {
  it.each<[Structured, string, [number, number]]>([
    ['ninjs', '{"uri": "x",\n "body_nitf": "<nitf>\\n<p>a</nitf>"}', [2, 34]],
    ['ninjs', `{"uri": "x",\n "body_html": "${'<b>'.repeat(401)}"}`, [2, 1216]],
    [
      'newsml',
      `<newsItem><contentSet>\n<inlineData contenttype="text/html"><![CDATA[\n${'<b>'.repeat(401)}]]></inlineData></contentSet></newsItem>`,
      [3, 1201]
    ],
    ['markdown', `a\n\n${'<div>'.repeat(401)}`, [3, 2001]],
    ['csv', `id,text\n1,"${'<div>'.repeat(401)}"`, [2, 2004]]
  ])('%s points at the file', async (format, source, [line, column]) => {
    await expect(paragraphs(source, format)).rejects.toMatchObject({line, column})
  })

  it.each([
    ['{', 'unexpected end of input', 1, 2],
    ['{"headline":\n', 'unexpected end of input', 1, 13],
    ['{"headline"', 'unexpected end of input', 1, 12],
    ['[{"headline": "Talks\\', 'unexpected end of input', 1, 22],
    ['{"headline": "Talks",}', 'unexpected `}`', 1, 22],
    ['{"headline": "Talks"\n "slug": "a"}', 'unexpected string', 2, 2]
  ])('the JSON %j', async (source, what, line, column) => {
    const message = `not valid JSON: ${what}`
    await expect(paragraphs(source, 'ninjs')).rejects.toMatchObject({message, line, column})
  })

  it.each([
    ['<nitf>\n<p>R&D said</p>\n<p>x</p></nitf>', 2, 5],
    ['<nitf>\n<p>R&D said; so</p></nitf>', 2, 5],
    ['<nitf>\n<!-- & --><p>x & y</p></nitf>', 2, 16],
    ['<nitf><a href="x?a&b=1">x</a></nitf>', 1, 19]
  ])('the bare & of %j', async (source, line, column) => {
    const message = 'not well-formed XML: & begins no reference; write &amp;'
    await expect(paragraphs(source, 'nitf')).rejects.toMatchObject({message, line, column})
  })
})

describe('every format', () => {
  it.each(formats.filter(format => format !== 'text'))('%s refuses or reads whatever it is given', async format => {
    const snippet = fc.constantFrom(
      '<p>',
      '</p>',
      '<nitf>',
      '"',
      '{"uri":"x",',
      '"body_html":',
      '"a\\u00e9"',
      '}',
      '[',
      ',',
      '\n',
      '\r\n',
      '&amp;',
      '&x;',
      '<![CDATA[',
      ']]>',
      '\x01a1 4 i 3 x\r\n',
      '\x02',
      '\x03',
      '---\n',
      '> ',
      '`',
      '*',
      'text',
      ' ',
      '\uFEFF',
      '\uD83D'
    )
    const source = fc.array(fc.oneof(snippet, fc.string({maxLength: 3})), {maxLength: 30}).map(parts => parts.join(''))
    const reads = async (text: string): Promise<void> => {
      try {
        for await (const prose of readProse(text, format, {fields: ['1', 'text']}))
          prose.toSource([0, prose.text.length])
      } catch (error) {
        expect(error).toBeInstanceOf(FormatError)
        expect((error as FormatError).line).toBeGreaterThan(0)
      }
    }
    await fc.assert(fc.asyncProperty(source, reads), {numRuns: 300, seed: 7})
  })

  it('counts from the byte order mark, if the text still has it', async () => {
    const checker = await createChecker()
    const [finding] = (await checker.check('\uFEFF<p>They said the the deal was near.', {format: 'html'})).findings
    expect([finding?.start, finding?.end, finding?.column]).toEqual([14, 21, 15])
  })

  it('offers no repair that takes markup with it', async () => {
    const checker = await createChecker()
    const source = '<p>They said the <b>the</b> deal was near.</p>'
    const [finding] = (await checker.check(source, {format: 'html'})).findings
    expect(finding).toMatchObject({quote: 'the the', fix: 'none', suggestions: []})
    expect((await checker.fix(source, {format: 'html'})).text).toBe(source)
  })
})
