/** Writes stories in each format, with the escapes and the markup that the format has, and reads a cut of them back by other means than ours. */
import {decodeHTML} from 'entities'
import type {Format} from '../../src/formats/index.js'

export interface Writer {
  name: string
  format: Format
  /** Writes paragraphs; what is chosen depends on the seed alone. */
  write(paragraphs: readonly string[], seed: number): string
  /** What a cut says; `before` is the source up to it. */
  read(cut: string, before: string): string
}

/** The same choices for the same seed. */
class Dice {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0 || 1
  }

  roll(sides: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0
    return (this.#state >>> 8) % sides
  }

  pick<T>(choices: readonly T[]): T {
    return choices[this.roll(choices.length)]!
  }
}

const each = (text: string, write: (character: string) => string): string => Array.from(text, write).join('')

function markupText(text: string, dice: Dice, named: Readonly<Record<string, string>>): string {
  return each(text, character => {
    if (character === '&' || character === '<' || character === '>') return named[character]!
    if (character === ' ' && dice.roll(12) === 0) return dice.pick(['\n', '  ', '\r\n   '])
    if (/[\s\p{C}]/u.test(character)) return character
    const code = character.codePointAt(0)!
    if (dice.roll(25) === 0) return dice.pick([`&#${code};`, `&#x${code.toString(16)};`])
    return dice.roll(2) === 0 ? (named[character] ?? character) : character
  })
}

const htmlNames = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '“': '&ldquo;',
  '”': '&rdquo;',
  '’': '&rsquo;',
  '\u00A0': '&nbsp;'
}
const xmlNames = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;'}

/** Puts elements around some words. */
function withElements(text: string, dice: Dice, tags: readonly string[], write: (text: string) => string): string {
  const words = text.split(' ')
  return words
    .map(word => {
      const written = write(word)
      const tag = word && dice.roll(8) === 0 ? dice.pick(tags) : undefined
      if (tag === 'br') return `${written}<br>`
      return tag ? `<${tag}>${written}</${tag.split(' ')[0]}>` : written
    })
    .join(dice.roll(6) === 0 ? '\n  ' : ' ')
}

function html(paragraphs: readonly string[], dice: Dice): string {
  const tags = ['b', 'em', 'a href="/the the"', 'span class="x"', 'code', 'i', 'br']
  const blocks = paragraphs.map(paragraph => {
    const inner = withElements(paragraph, dice, tags, word => markupText(word, dice, htmlNames))
    const tag = dice.pick(['p', 'p', 'p', 'h2', 'li', 'blockquote', 'div'])
    return `<${tag}>${inner}</${tag}>`
  })
  return blocks.join(dice.pick(['', '\n', '\r\n\r\n', '\n<!-- the the -->\n', '<hr/><script>the the</script>']))
}

const readHtml = (cut: string): string =>
  decodeHTML(
    cut
      .replaceAll(/<!--[\s\S]*?-->|<script>[\s\S]*?<\/script>/gu, '')
      .replaceAll(/<br>/gu, '\n')
      .replaceAll(/<\/?(?:p|h2|li|blockquote|div|hr)\b[^<>]*>/gu, '\n')
      .replaceAll(/<[^<>]*>/gu, '')
  )

function nitf(paragraphs: readonly string[], dice: Dice): string {
  const tags = ['person', 'org idsrc="x"', 'location', 'em', 'num']
  const blocks = paragraphs.map(paragraph => {
    if (dice.roll(6) === 0 && !paragraph.includes(']]>')) return `<p><![CDATA[${paragraph}]]></p>`
    return `<p>${withElements(paragraph, dice, tags, word => markupText(word, dice, xmlNames))}</p>`
  })
  const head = '<head><docdata><key-list><keyword key="the the"/></key-list></docdata></head>'
  return `<nitf>${head}<body><body.content>${dice.pick(['', '<block>'])}${blocks.join('\n')}`
    .concat('</body.content></body></nitf>')
    .replace(/<block>([\s\S]*)<\/body\.content>/u, '<block>$1</block></body.content>')
}

const declaration = '<?xml version="1.0" encoding="utf-8"?>\n'

function withoutForbidden(paragraphs: readonly string[]): string[] {
  return paragraphs.map(paragraph => paragraph.replaceAll(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g, ''))
}

const readXml = (cut: string, before: string): string => {
  const inside = before.lastIndexOf('<![CDATA[') > before.lastIndexOf(']]>')
  const sections = `${inside ? '<![CDATA[' : ''}${cut}`.split(/(<!\[CDATA\[[\s\S]*?(?:\]\]>|$))/u)
  const texts = sections.map(section => {
    if (section.startsWith('<![CDATA[')) return section.slice(9).replace(/\]\]>$/u, '')
    return decodeHTML(section.replaceAll(/<\/p>/gu, '\n').replaceAll(/\]\]>|<[^<>]*>/gu, ''))
  })
  return texts.join('')
}

function jsonString(text: string, dice: Dice): string {
  const escaped = each(text, character => {
    if (dice.roll(20) === 0 || (dice.roll(2) === 0 && character > '\x7F'))
      return Array.from({length: character.length}, (_, at) => hex(character, at)).join('')
    return character === '/' ? dice.pick(['/', '\\/']) : JSON.stringify(character).slice(1, -1)
  })
  return `"${escaped}"`
}

const hex = (text: string, at: number): string => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`
const readJson = (cut: string): string => JSON.parse(`"${cut}"`) as string

/** Escapes what could mean something, wherever it stands. */
function markdownText(text: string, dice: Dice): string {
  const escaped = text
    .replaceAll(/[\\`*_[\]<~|{}#]|&(?=#?\w+;)/gu, '\\$&')
    .replaceAll(/(^|\n)([ \t]*)(?=[-+>=:])/gu, '$1$2\\')
    .replaceAll(/(^|\n)([ \t]*\d+)(?=[.)])/gu, '$1$2\\')
    .replaceAll(/[“”’]/gu, mark => (dice.roll(3) === 0 ? htmlNames[mark as '“'] : mark))
  const words = escaped.split(' ').map(word => {
    if (!/^[\p{L}]+$/u.test(word) || dice.roll(8) > 0) return word
    return dice.pick([`**${word}**`, `*${word}*`, `[${word}](http://example.test/the-the "the the")`])
  })
  return words.join(' ')
}

function markdown(paragraphs: readonly string[], dice: Dice): string {
  const front = dice.roll(3) === 0 ? `---\ntitle: "Ferry \\"the\\" plan"\ntags: [the the]\n---\n\n` : ''
  const blocks = paragraphs.map(paragraph => {
    const text = markdownText(paragraph.trim().replaceAll(/[ \t]+(?=\r?\n|$)/gu, ''), dice)
    const prefix = dice.pick(['', '', '', '> ', '- '])
    const next = prefix === '- ' ? '  ' : prefix
    return (
      prefix +
      text.replaceAll(/\r?\n[ \t]*/gu, lineEnd => lineEnd.trimEnd() + (lineEnd.includes('\r') ? '\r\n' : '\n') + next)
    )
  })
  return `${front}${blocks.join(dice.pick(['\n\n', '\n\n```\nthe the\n```\n\n', '\n\n<!-- the the -->\n\n']))}\n`
}

const readMarkdown = (cut: string): string => {
  const text = cut
    .replaceAll(/```[\s\S]*?```|<!--[\s\S]*?-->/gu, '')
    .replaceAll(/\]\(http[^)]*\)?/gu, '')
    .replaceAll(/\\[!-/:-@[-`{-~]|\*\*?|\[|\n(?:> ?|- | {2})/gu, mark =>
      mark.startsWith('\\') ? mark.slice(1) : mark.startsWith('\n') ? '\n' : ''
    )
  return text.replaceAll(/&(?:ldquo|rdquo|rsquo);/gu, decodeHTML)
}

function wire(paragraphs: readonly string[], dice: Dice): string {
  const body = paragraphs.map(paragraph => {
    const lines = ['  ']
    for (const word of paragraph.split(/\s+/u)) {
      if (lines.at(-1)!.length + word.length > 68) lines.push('')
      const code = dice.roll(15) === 0 ? dice.pick(['\x11', '\x0C12\x0B']) : ''
      lines[lines.length - 1] += `${lines.at(-1) ? ' ' : ''}${code}${word}`
    }
    return lines.join('\r\n')
  })
  return `\x01exa${dice.roll(900)} 4 i 211 example\r\n\nFerry/\r\n\x02Ferry timetable approved =\r\n\n${body.join(dice.pick(['\r\n', '\r\n\n']))}\r\n\x03021000 GMT Mar 26\r\n\x7F\x04`
}

const readWire = (cut: string): string =>
  cut.replaceAll(/-\r\n(?=\p{L})/gu, '-').replaceAll(/\x0C[^\x0B]*\x0B|[\0-\x08\x0E-\x1F]/gu, '')

const csvCell = (text: string, delimiter: string, dice: Dice): string =>
  /["\r\n]/u.test(text) || text.includes(delimiter) || dice.roll(3) === 0 ? `"${text.replaceAll('"', '""')}"` : text

const readCsv = (cut: string): string => cut.replaceAll('""', '"')

function writer(
  name: string,
  format: Format,
  write: (paragraphs: readonly string[], dice: Dice) => string,
  read: Writer['read']
): Writer {
  return {name, format, write: (paragraphs, seed) => write(paragraphs, new Dice(seed)), read}
}

/** Where it is not said what a text is, tags make it HTML. */
const withoutTags = (text: string): string => text.replaceAll(/<[^<>]*>/gu, '')

const ninjsRest = '"language": "en", "slugline": "the the"'

export const writers: readonly Writer[] = [
  writer('markdown', 'markdown', markdown, readMarkdown),
  writer(
    'html',
    'html',
    (paragraphs, dice) => `<!DOCTYPE html>\n<title>x</title>${html(paragraphs, dice)}\n`,
    readHtml
  ),
  writer(
    'ninjs 1, text',
    'ninjs',
    (paragraphs, dice) => `{"uri": "x", ${ninjsRest},\n "body_text": ${jsonString(paragraphs.join('\n\n'), dice)}}`,
    readJson
  ),
  writer(
    'ninjs 1, HTML',
    'ninjs',
    (paragraphs, dice) => `{"guid":"x","body_html":${jsonString(html(paragraphs, dice), dice)},${ninjsRest}}\n`,
    cut => readHtml(readJson(cut))
  ),
  writer(
    'ninjs 3',
    'ninjs',
    (paragraphs, dice) =>
      `{"uri": "x", "bodies": [{"contentType": "application/xhtml+xml", "value": ${jsonString(html(paragraphs, dice), dice)}}]}`,
    cut => readHtml(readJson(cut))
  ),
  writer('nitf', 'nitf', (paragraphs, dice) => declaration + nitf(withoutForbidden(paragraphs), dice), readXml),
  writer(
    'newsml-g2, inlineXML',
    'newsml',
    (paragraphs, dice) =>
      `${declaration}<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><contentSet><inlineXML>${nitf(withoutForbidden(paragraphs), dice)}</inlineXML></contentSet></newsItem>`,
    readXml
  ),
  writer(
    'newsml-g2, inlineData',
    'newsml',
    (paragraphs, dice) =>
      `<newsItem><contentSet><inlineData contenttype="text/plain">${each(withoutForbidden(paragraphs).join('\n\n'), character => (dice.roll(30) === 0 && character > ' ' ? `&#${character.codePointAt(0)};` : (xmlNames[character as '&'] ?? character)))}</inlineData></contentSet></newsItem>`,
    readXml
  ),
  writer(
    'newsml 1, HTML in CDATA',
    'newsml',
    (paragraphs, dice) =>
      `<NewsML><NewsItem><NewsComponent><ContentItem><DataContent><![CDATA[<p>x</p>${html(withoutForbidden(paragraphs), dice).replaceAll(']]>', '')}]]></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`,
    cut => readHtml(cut.replaceAll(']]>', ''))
  ),
  writer('iptc7901', 'iptc7901', wire, readWire),
  writer(
    'ndjson',
    'ndjson',
    (paragraphs, dice) =>
      paragraphs.map((text, id) => `{"id":${id},"text":${jsonString(withoutTags(text), dice)}}`).join('\n'),
    readJson
  ),
  writer(
    'csv',
    'csv',
    (paragraphs, dice) =>
      ['id,text,note', ...paragraphs.map((text, id) => `${id},${csvCell(withoutTags(text), ',', dice)},the the`)].join(
        dice.pick(['\r\n', '\n'])
      ),
    readCsv
  ),
  writer(
    'csv, HTML',
    'csv',
    (paragraphs, dice) => `id;text\n1;${csvCell(`<p>x</p>${html(paragraphs, dice)}`, ';', dice)}\n`,
    cut => readHtml(readCsv(cut))
  ),
  writer(
    'tsv',
    'csv',
    (paragraphs, dice) =>
      [
        'id\ttext',
        ...paragraphs.map((text, id) => `${id}\t${csvCell(withoutTags(text).replaceAll('\t', ' '), '\t', dice)}`)
      ].join(dice.pick(['\r\n', '\n'])),
    readCsv
  )
]
