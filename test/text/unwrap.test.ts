/** What is undone, what is left alone, and that undoing twice changes nothing. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {applyEdits} from '../../src/core/edits.js'
import {createStory} from '../../src/text/story.js'
import {tries} from '../properties.js'

const known = new Set(['government', 'govern', 'long', 'term', 'news', 'paper', 'newspaper', 'the', 'two', 'former'])
const isWord = (word: string) => known.has(word.toLowerCase())

function paragraphsOf(source: string): string[] {
  const story = createStory(source, {isWord})
  return story.paragraphs.map(span => story.text.slice(...span))
}

/** Sets prose at a width, breaking at spaces. */
function wrap(prose: string, width: number, opening = width): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of prose.split(' ')) {
    const limit = lines.length === 0 ? opening : width
    if (line && line.length + 1 + word.length > limit) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, line]
}

const story = [
  'The harbour board of Port Ellery voted late on Monday to close the old ferry pier for the whole of the winter, after divers found that storms had cut deep holes beneath its northern piles.',
  'Engineers from Hallam Dock Works told members that repairs would cost about 4 million pounds and could not start before March. “We cannot let anyone walk on it,” said Ruth Calder, who leads the board.',
  'Shopkeepers said they feared for their trade. The pier brings 300 visitors a day, even in January, and most of them stop for a meal before the boat leaves for the islands.',
  'The council will meet again on Thursday to hear from residents of Fisher Row and Quay Street.'
]

describe('wrapped prose', () => {
  it.each([45, 60, 65, 72, 78, 80, 100])('joins paragraphs parted by blank lines, wrapped at %i', width => {
    expect(paragraphsOf(story.map(text => wrap(text, width).join('\n')).join('\n\n'))).toEqual(story)
  })

  it.each(['\r\n', '\r', '\n', ' \n', '\u2028'])('takes %j for a line end', end => {
    const source = story.map(text => wrap(text, 66).join(end)).join(end + end)
    expect(paragraphsOf(source).map(text => text.trimEnd())).toEqual(story)
  })

  it('parts paragraphs by their short last lines where no blank line stands between', () => {
    expect(paragraphsOf(story.flatMap(text => wrap(text, 70)).join('\n'))).toEqual(story)
  })

  it('knows a narrower first line', () => {
    const source = story.flatMap(text => wrap(text, 76, 40)).join('\n')
    expect(paragraphsOf(`${source}\nREAD MORE\n0 Comments`)).toEqual([...story, 'READ MORE', '0 Comments'])
  })

  it('parts paragraphs by their indents', () => {
    const source = story.map(text => `   ${wrap(text, 66).join('\n')}`).join('\n')
    expect(paragraphsOf(source).map(text => text.trim())).toEqual(story)
  })

  it('joins a single break before a lower-case word', () => {
    expect(paragraphsOf('The council voted to close the\nlibrary on Friday.')).toEqual([
      'The council voted to close the library on Friday.'
    ])
  })

  it('joins a last word that could be a label', () => {
    expect(paragraphsOf('The deadline for the harbour board passed without\ncomment.')).toHaveLength(1)
  })

  it('joins after a title and before a number', () => {
    expect(
      paragraphsOf('The award was handed to the writer by Mr.\nHolt on a rainy evening that ended on Aug.\n14 at noon.')
    ).toHaveLength(1)
  })

  it('joins capitals after a small word', () => {
    expect(paragraphsOf('THE TWO SIDES SAID ON MONDAY THAT THEY HAD AGREED TO END THE\nSTRIKE.')).toHaveLength(1)
  })
})

describe('hyphens at line ends', () => {
  it.each([
    ['He blamed the govern-\nment for the delay.', 'He blamed the government for the delay.'],
    ['He blamed the govern\u00AD\nment for the delay.', 'He blamed the government for the delay.'],
    ['She has a long-\nterm plan for the town.', 'She has a long-term plan for the town.'],
    ['They fear that Covid-\n19 will come back.', 'They fear that Covid-19 will come back.'],
    ['It was the pro-\nBritish party that won.', 'It was the pro-British party that won.'],
    ['They ran two-\nand three-day courses there.', 'They ran two- and three-day courses there.'],
    ['A news-\npaper said so.', 'A newspaper said so.'],
    ['Calderbank met Calder-\nbank again.', 'Calderbank met Calderbank again.'],
    ['It was won 6\u00AD\n-\n1 at home.', 'It was won 6-1 at home.']
  ])('%j', (source, text) => {
    expect(createStory(source, {isWord}).text).toBe(text)
  })
})

describe('what is left alone', () => {
  it.each([
    ['one-line paragraphs', story.join('\n')],
    ['verse', 'The rain came down,\nthe river rose,\nand no one knew\nwhere the old man goes'],
    [
      'verse in a story of long lines',
      [
        story.join(' '),
        'The boats went out, the boats came in,\nand every net was full of tin,\nand every tin, the children say,\nwas full of rain the next long day.',
        story.join(' ')
      ].join('\n\n')
    ],
    [
      'bullets',
      'The board agreed three things on Monday evening:\n• close the pier until the spring\n• ask the council for more money\n• meet again'
    ],
    ['dashes', 'The board agreed on Monday evening to do this\n- close the pier until the spring\n- ask for more'],
    ['numbers', '1. Close the pier until the spring comes round\n2. Ask the council\n3. Meet again'],
    [
      'a headline and a dateline',
      'Harbour Board Closes Pier After Storm Damage\nPORT ELLERY, Jan 4 - The board voted.'
    ],
    ['a byline', 'Harbour board closes pier after damage by storms\nBy Ruth Calder\nThe board voted.'],
    ['scores', 'Hallam 2, Ellery 0\nMoor End 1, Carrick 1\nSouth Quay 3, Dunmore 2'],
    ['tables', 'Team\tPlayed\tPoints won\nHallam\t3\t7\nellery\t3\t4'],
    ['a signature', 'The writer is a fellow of the institute.\nRuth Calder\nPort Ellery'],
    ['labels', 'The pier will close for the whole winter, and\nread more\n0 comments'],
    [
      'a quotation on its own line',
      'She said that she was not surprised at all by the vote,\n"We all knew that it was coming," she said.'
    ],
    ['blank lines', 'The pier will close for the whole of the\n\nwinter.']
  ])('%s', (_, source) => {
    expect(createStory(source, {isWord}).joins).toEqual([])
  })
})

describe('characters that print nothing', () => {
  it('leaves them out and remembers where they stood', () => {
    const {text, invisible} = createStory('\uFEFFThe gov\u00ADern\u200B\u200Bment\u0002 fell.', {isWord})
    expect(text).toBe('The government fell.')
    expect(invisible.map(({at, source}) => [at, ...source])).toEqual([
      [7, 8, 9],
      [10, 12, 14],
      [14, 18, 19]
    ])
  })

  it('keeps what emoji and some scripts need', () => {
    const text = 'A 👩‍🚒 and ❤️ and می‌خواهم and 🏴󠁧󠁢󠁳󠁣󠁴󠁿 stay.'
    expect(createStory(text).text).toBe(text)
  })
})

describe('properties', () => {
  const bit = fc.constantFrom(
    ...'aAbe. ,-\n\n\r\u00AD\u200B\f•"1',
    '\r\n',
    'the ',
    'govern-\nment',
    ' closed the pier on Monday and ',
    '   '
  )
  const sources = fc.array(bit, {maxLength: 80}).map(bits => bits.join(''))

  it('undoing twice changes nothing', () => {
    fc.assert(
      fc.property(sources, source => {
        const first = createStory(source, {isWord})
        const edits = first.joins.map(join => ({start: join.source[0], end: join.source[1], text: join.text}))
        expect(createStory(applyEdits(source, edits), {isWord}).joins).toEqual([])
      }),
      tries(2000)
    )
  })

  it('wrapping any prose and undoing it gives the prose', () => {
    const words = fc.array(
      fc.constantFrom('the', 'board', 'closed', 'harbour', 'a', 'winter', 'engineers', 'of', 'said'),
      {minLength: 30, maxLength: 90}
    )
    fc.assert(
      fc.property(words, fc.integer({min: 40, max: 90}), (list, width) => {
        const prose = `The ${list.join(' ')}.`
        expect(paragraphsOf(wrap(prose, width).join('\n'))).toEqual([prose])
      }),
      tries()
    )
  })

  it('keeps paragraphs apart, in order, within the text, and free of line ends', () => {
    fc.assert(
      fc.property(sources, source => {
        const {text, paragraphs} = createStory(source, {isWord})
        let end = 0
        for (const span of paragraphs) {
          expect(span[0]).toBeGreaterThanOrEqual(end)
          expect(span[1]).toBeGreaterThan(span[0])
          expect(text.slice(...span)).not.toMatch(/[\r\n\f\v]/u)
          end = span[1]
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
      tries()
    )
  })

  it('looks at each line a fixed number of times', () => {
    const calls = (lines: number) => {
      let count = 0
      createStory('We heard the for-\nmer say it of the govern-\nment\n'.repeat(lines), {
        isWord: word => {
          count++
          return isWord(word)
        }
      })
      return count
    }
    expect(calls(2000)).toBeLessThanOrEqual(10 * calls(200) + 10)
  })

  it('takes a very long line and very many lines', () => {
    expect(createStory('word '.repeat(1_000_000)).paragraphs).toHaveLength(1)
    expect(createStory('\n'.repeat(300_000)).paragraphs).toHaveLength(0)
  })
})
