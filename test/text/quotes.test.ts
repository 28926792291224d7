import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Span} from '../../src/core/types.js'
import {type Quotes, readQuotes} from '../../src/text/quotes.js'
import {tries} from '../properties.js'

function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/gu)].map(match => [match.index, match.index + match[0].length] as const)
}

function read(text: string): Quotes {
  return readQuotes(text, paragraphsOf(text))
}

function quotationsIn(text: string): string[] {
  return read(text).quotations.map(({start, end, closed}) => text.slice(start, end) + (closed ? '' : ' (open)'))
}

describe('pairs', () => {
  it.each<[text: string, quotations: string[]]>([
    ['She said "no" and "yes".', ['"no"', '"yes"']],
    ['He added: " No " . She said : " Yes ".', ['" No "', '" Yes "']],
    ['The " .com " names', ['" .com "']],
    ['“We won,” he said. “At last.”', ['“We won,”', '“At last.”']],
    ['‘We won,’ he said.', ['‘We won,’']],
    ["'We won,' he said.", ["'We won,'"]],
    ['Er sagte „ja“ und „nein”.', ['„ja“', '„nein”']],
    ['Il dit « oui » et «non».', ['« oui »', '«non»']],
    ['Er sagte »ja«.', ['»ja«']],
    ['"He told me \'no\' twice," she said.', ['"He told me \'no\' twice,"', "'no'"]],
    ['“It was ‘the best’ year,” he said.', ['“It was ‘the best’ year,”', '‘the best’']],
    ['"He called it "fun" to me," she said.', ['"He called it "fun" to me,"', '"fun"']],
    ['the " winning " team', ['" winning "']],
    ['the "winning "team', ['"winning "']],
    ['He said"no"to them.', ['"no"']],
    ["''We won,'' he said.", ["''We won,'"]],
    ['‘the workers’ rights come first,’ he said', ['‘the workers’ rights come first,’']],
    ['““We won,” he said.', ['““We won,”']],
    ['It was "1994" then.', ['"1994"']]
  ])('%s', (text, expected) => {
    expect(quotationsIn(text)).toEqual(expected)
  })
})

describe('leaves apostrophes and primes alone', () => {
  it.each([
    'The workers’ protests went on at the Joneses’ house.',
    "The workers' protests went on.",
    "Get 'em, rock 'n' roll, 'til the '90s are goin’ back to the 1990s’ sound.",
    'Rock ’n’ roll ’til dawn, ’cause it’s the ’90s.',
    'A 7" single, a 12" record.',
    'He is 5\'11" tall and she 5\' 6".',
    "The boys' coach said the girls' team won.",
    'James’ book and Dickens’ house'
  ])('%s', text => {
    expect(quotationsIn(text)).toEqual([])
  })
})

describe('runs over paragraphs', () => {
  it('takes a quotation up again and closes it once', () => {
    const quotes = read('"One two.\n"Three four.\n"Five six," he said.')
    expect(quotes.marks.map(mark => [mark.role, mark.continued ?? false])).toEqual([
      ['open', true],
      ['open', true],
      ['open', false],
      ['close', false]
    ])
  })

  it('closes in the next paragraph what a line break cut', () => {
    expect(quotationsIn('He said "one two\nthree" and left.')).toEqual(['"one two\nthree"'])
  })

  it('ends an unclosed quotation with its paragraph', () => {
    const text = 'He said "one two.\n\nThree four.'
    expect(quotationsIn(text)).toEqual(['"one two. (open)'])
    expect(read(text).touches([12, 14])).toBe(true)
    expect(read(text).touches([21, 25])).toBe(false)
  })

  it('guards the lines right below an unclosed quotation', () => {
    const quotes = read('He said "one two.\nThree four.\n\nFive six.')
    expect(quotes.touches([20, 24])).toBe(true)
    expect(quotes.touches([32, 35])).toBe(false)
  })
})

describe('touches', () => {
  it('covers marks and what they hold', () => {
    const quotes = read('He said "no" to it.')
    expect([7, 8, 9, 11, 12].map(at => quotes.touches([at, at + 1]))).toEqual([false, true, true, true, false])
    expect([8, 9, 11, 12].map(at => quotes.touches([at, at]))).toEqual([false, true, true, false])
  })

  it('takes what may be quoted for quoted', () => {
    const text = 'We left," he said. "No more'
    expect(read(text).touches([0, 2])).toBe(true)
    expect(read(text).touches([22, 24])).toBe(true)
    expect(read('One "two" three "four and "five" six').touches([12, 14])).toBe(true)
  })
})

const soup = fc.string({
  unit: fc.constantFrom(...'"“”„\'‘’«»‹› \n.,;-(ab1s9', 'word', ' the', 'é', '𝒳'),
  maxLength: 120
})

describe('for any text', () => {
  it('keeps marks in order and partners symmetric', () => {
    fc.assert(
      fc.property(soup, text => {
        const {marks, quotations} = read(text)
        marks.forEach((mark, index) => {
          expect(text[mark.at]).toBe(mark.char)
          if (index > 0) expect(mark.at).toBeGreaterThan(marks[index - 1]!.at)
          if (mark.partner === undefined) return
          expect(marks[mark.partner]!.partner).toBe(index)
          expect(mark.role).toBe(mark.partner > index ? 'open' : 'close')
        })
        for (const {start, end} of quotations) expect(start).toBeLessThan(end)
      }),
      tries()
    )
  })

  it('touches every quotation it names, and answers as a walk over them would', () => {
    fc.assert(
      fc.property(soup, fc.nat(150), fc.nat(10), (text, start, length) => {
        const quotes = read(text)
        const end = start + length
        const hit = quotes.quotations.some(quotation =>
          length > 0 ? quotation.start < end && start < quotation.end : quotation.start < start && start < quotation.end
        )
        if (hit) expect(quotes.touches([start, end])).toBe(true)
      }),
      tries()
    )
  })
})

it('reads a text of many thousand marks as it reads its parts', () => {
  const unit = '"It\'s ‘so’ “far," he said. \'No\n'
  const marksOf = (text: string) => readQuotes(text, paragraphsOf(text)).marks.length
  expect(marksOf(unit.repeat(8_000))).toBe(8_000 * marksOf(unit))
})
