/** Front matter in YAML, however its scalars are written: the prose is what YAML says, and spans are those of the file. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {createChecker} from '../../src/checker.js'
import {readFrontMatter} from '../../src/formats/front-matter.js'
import {tries} from '../properties.js'

const word = fc.constantFrom('the', 'mayor', 'recieved', 'Leeds,', 'it’s', 'an', 'answer.', '𝒜rt', '(late)')
const line = fc.array(word, {minLength: 1, maxLength: 4}).map(words => words.join(' '))
/** Lines of each paragraph, and how many blank lines come after it. */
const text = fc.array(fc.tuple(fc.array(line, {minLength: 1, maxLength: 3}), fc.integer({min: 1, max: 3})), {
  minLength: 1,
  maxLength: 3
})
const lineEnds = fc.constantFrom('\n', '\r\n')
const headers = fc.constantFrom('>', '>-', '>+', '|', '|-', '> # a note', '>2-')

/** A document whose description is written in lines, and where that scalar lies. */
function documentOf(body: string, eol: string): {source: string; end: number} {
  const front = `---\ntitle: Harbour\ndescription: ${body}\nweight: 3\n---\n`.replaceAll('\n', eol)
  return {source: `${front}${eol}Ships came in.${eol}`, end: front.length - eol.length}
}

function linesOf(paragraphs: readonly (readonly [readonly string[], number])[], margin: string, blank = ''): string {
  return paragraphs
    .map(([lines, blanks]) => lines.map(each => margin + each).join('\n') + `\n${blank}`.repeat(blanks))
    .join('\n')
    .trimEnd()
}

const evenly = (prose: string): string => prose.trim().replaceAll(/\s*\n\s*/gu, '\n')

function expectExact(source: string, end: number): void {
  const {parts} = readFrontMatter(source, [0, end], 'yaml', ['description'])
  const paragraphs = parts.flat().map(({strands}) => strands)
  const said = paragraphs.map(strands => strands.map(strand => strand.text).join('')).join('\n')
  const {description} = parse(source.slice(source.indexOf('title'), source.lastIndexOf('---')))
  expect(evenly(said)).toBe(evenly(description))
  for (const {text, start, end: to, whole} of paragraphs.flat()) {
    if (whole) expect(source.slice(start, to).trim()).toBe('')
    else expect(source.slice(start, to)).toBe(text)
  }
}

describe('a field of front matter', () => {
  it('in a block says what YAML says, each letter in its place', () => {
    fc.assert(
      fc.property(text, headers, lineEnds, fc.constantFrom('', '  '), (paragraphs, header, eol, blank) => {
        const {source, end} = documentOf(`${header}\n${linesOf(paragraphs, '  ', blank)}`, eol)
        expectExact(source, end)
      }),
      tries(500)
    )
  })

  it('between quotation marks or without any does so, too', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('', '"'), lineEnds, (paragraphs, mark, eol) => {
        const {source, end} = documentOf(mark + linesOf(paragraphs, '  ').trimStart() + mark, eol)
        expectExact(source, end)
      }),
      tries(500)
    )
  })

  it.each([
    ['  One\n  two.\n\n  Three.', ['One two.', 'Three.']],
    ['\n  One.\n\n\n  Two.\n', ['One.', 'Two.']],
    ['  One\n    two\n    three\n  four.', ['One\n  two\n  three\nfour.']]
  ])('folds %j as YAML does', (block, expected) => {
    const {source, end} = documentOf(`>\n${block}`, '\n')
    const {parts} = readFrontMatter(source, [0, end], 'yaml', ['description'])
    expect(parts.flat().map(({strands}) => strands.map(strand => strand.text).join(''))).toEqual(expected)
    expectExact(source, end)
  })

  it('is checked and repaired behind a blank line', async () => {
    const checker = await createChecker({fluency: false})
    for (const eol of ['\n', '\r\n']) {
      const {source} = documentOf('>\n  The mayor was there.\n\n  Nobody saw the\n  the envoy in the\n  hall.', eol)
      const {findings} = await checker.check(source, {format: 'markdown'})
      expect(findings.map(({rule, start, end}) => [rule, source.slice(start, end)])).toEqual([
        ['wording/repeated-word', `the${eol}  the`]
      ])
      const fixed = await checker.fix(source, {format: 'markdown'})
      expect(fixed.text).toBe(source.replace(`the${eol}  the`, 'the'))
    }
  })
})
