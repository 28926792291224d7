/** Sources that would take minutes if a reader looked at them more than once for each of their parts. */
import {describe, expect, it} from 'vitest'
import {type Format, FormatError, readProse} from '../../src/formats/index.js'

const many = 200_000

const sources: readonly (readonly [string, Exclude<Format, 'text'>, string])[] = [
  ['strings without escapes', 'ndjson', '{"text": "Open now."}\n'.repeat(many / 4)],
  ['items without escapes', 'ninjs', `[${'{"uri": "x", "headline": "Open"},'.repeat(many / 4)}{"headline": "Open"}]`],
  ['paragraphs without references', 'html', '<p>Open now.</p>\n'.repeat(many / 4)],
  ['elements without references', 'nitf', `<nitf><body>${'<p>Open now.</p>\n'.repeat(many / 4)}</body></nitf>`],
  ['one long paragraph', 'html', `<p>${'open now '.repeat(many)}</p>`],
  ['a tag without an end', 'html', `<${'a'.repeat(many)}`],
  ['spaces in a line', 'iptc7901', `\x01abc1 r f 1 x\r\n\x02Head =\r\n  a${' '.repeat(many)}b\r\n\x03`],
  ['messages without line ends', 'iptc7901', '\x01abc1 r f 1 x\r\n\x02Open now.\x03'.repeat(many / 4)],
  ['spaces in front matter', 'markdown', `---\ntitle: a${' '.repeat(many)}b\nsummary: "a${' '.repeat(many)}b"\n---\n`],
  ['marks that open cells', 'csv', `id\ttext\n${'1\t"""Open" now\n'.repeat(many / 4)}`],
  ['lists within lists', 'markdown', '- '.repeat(many)],
  ['expressions that nothing closes', 'markdown', '{{ a '.repeat(many / 40)],
  ['tags that nothing closes', 'markdown', '{{< a="b\n\n{% a \n\n'.repeat(many / 40)],
  ['raw tags', 'markdown', '{% raw %}a{% endraw %}\n\n'.repeat(many / 40)],
  ['pairs of tags', 'markdown', '{{< a >}}b{{< /a >}}\n\n'.repeat(many / 40)],
  ['dollars', 'markdown', '$a_b '.repeat(many / 40)],
  ['links of a wiki', 'markdown', '[[a [[b|c]]\n\n'.repeat(many / 40)],
  ['components that nothing closes', 'markdown', '<A a={b\n\n'.repeat(many / 40)],
  ['formulas that nothing closes', 'markdown', '$$ a\n\n'.repeat(many / 40)],
  ['blocks that hide what follows', 'markdown', '<div hidden>\n\na\n\n'.repeat(many / 40)],
  ['shortcodes that nothing closes', 'html', '[a b="c" '.repeat(many / 4)],
  ['codes and expressions', 'markdown', '`a` {{ b }}\n\n'.repeat(many / 40)]
]

describe('reads in linear time', () => {
  it.each(sources)('%s', {timeout: 60_000}, async (_, format, source) => {
    let length = 0
    try {
      for await (const {text} of readProse(source, format, {})) length += text.length
      expect(length).toBeGreaterThanOrEqual(0)
    } catch (error) {
      expect(error).toBeInstanceOf(FormatError)
    }
  })
})
