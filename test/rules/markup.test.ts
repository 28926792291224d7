/** What a repair makes of the markup of pages in plain text. */
import {afterAll, describe, expect, it} from 'vitest'
import {createChecker} from '../../src/index.js'

const checker = await createChecker({fluency: false})
afterAll(() => checker.close())

const fixed = async (text: string): Promise<string> => (await checker.fix(text)).text

describe('fix', () => {
  it.each([
    ['parts paragraphs', '<p>The pier is shut.</p><p>Rain is due.</p>\n', 'The pier is shut.\n\nRain is due.\n'],
    [
      'keeps the breaks that are there',
      '<p>The pier is shut.</p>\n\n<p>Rain is due.</p>\n',
      'The pier is shut.\n\nRain is due.\n'
    ],
    [
      'parts the items of a list',
      '<ul><li>Nets were mended.</li><li>Boats were hauled out.</li></ul>\n',
      'Nets were mended.\nBoats were hauled out.\n'
    ],
    [
      'parts cells and rows',
      '<table><tr><td>12</td><td>34</td></tr><tr><td>56</td><td>78</td></tr></table>\n',
      '12\t34\n56\t78\n'
    ],
    ['prints quotation marks', 'She said <q>we sail at dawn</q> and left.\n', 'She said "we sail at dawn" and left.\n'],
    [
      'takes a link with an address away whole',
      'Ask <a href="mailto:pier@b.example">the desk</a> on Monday.\n',
      'Ask the desk on Monday.\n'
    ],
    [
      'takes a script away with what it says',
      'The pier is shut.\n<script>var ad = "pier";</script>\nRain is due.\n',
      'The pier is shut.\n\nRain is due.\n'
    ],
    ['takes both halves of a shortcode', '[caption id="a1"]The pier at dawn[/caption]\n', 'The pier at dawn\n'],
    ['takes a label in brackets away with its space', '[UPDATE] The pier is shut.\n', 'The pier is shut.\n'],
    ['leaves struck text to a person', 'It costs <del>40</del> 50 euros.\n', 'It costs <del>40</del> 50 euros.\n'],
    ['leaves raised figures to a person', 'It costs 10<sup>9</sup> euros.\n', 'It costs 10<sup>9</sup> euros.\n']
  ])('%s', async (_, text, expected) => {
    expect(await fixed(text)).toBe(expected)
  })

  it.each([
    ['&quot;We made a error,&quot; she said.', '"We made a error," she said.'],
    ['&ldquo;We made a error,&rdquo; she said.', '“We made a error,” she said.'],
    ['&#8220;We saw the the pier,&#8221; she said.', '“We saw the the pier,” she said.'],
    ['\\u201cWe saw the the pier,\\u201d she said.', '“We saw the the pier,” she said.'],
    ['´We saw the the pier,´ she said.', '´We saw the the pier,´ she said.'],
    ['[quote]We saw the the pier,[/quote] she said.', '"We saw the the pier," she said.']
  ])('changes no word between marks that come in as codes: %s', async (text, expected) => {
    expect(await fixed(`Rain fell on the town.\n\n${text}\n`)).toBe(`Rain fell on the town.\n\n${expected}\n`)
  })

  it('takes codes within words for apostrophes', async () => {
    expect(await fixed('The firm&rsquo;s boat left the the pier.\n')).toBe('The firm’s boat left the pier.\n')
  })

  it('reads ten thousand tags in no more than linear time', async () => {
    const text = '<b>'.repeat(10_000)
    expect(await fixed(`Rain fell${text}.\n`)).toBe('Rain fell.\n')
  })
})
