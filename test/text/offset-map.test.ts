/** The way back from a text to its source. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {OffsetMap} from '../../src/text/offset-map.js'
import {createStory} from '../../src/text/story.js'
import {tries} from '../properties.js'

const bit = fc.constantFrom(
  'a',
  'B',
  '. ',
  '\n',
  '\r\n',
  '\u00AD',
  '\u200B',
  ' the harbour board of the town said ',
  'pier-\n',
  '\uFEFF',
  '👩‍🚒'
)
const sources = fc.array(bit, {maxLength: 60}).map(bits => bits.join(''))

describe('OffsetMap', () => {
  it('leads every copied character back to itself, and a joined line end to white space', () => {
    fc.assert(
      fc.property(sources, source => {
        const {text, map} = createStory(source)
        for (let at = 0; at < text.length; at++) {
          const [start, end] = map.toSource([at, at + 1])
          if (source[start] === text[at]) continue
          expect(text[at]).toBe(' ')
          expect(source.slice(start, end)).toMatch(/^[\s\u00AD\u200B\uFEFF]+$/u)
        }
      }),
      tries(1000)
    )
  })

  it('takes spans there and back', () => {
    fc.assert(
      fc.property(sources, fc.nat(), fc.nat(), (source, a, b) => {
        const {text, map} = createStory(source)
        if (!text) return
        const start = Math.min(a, b) % text.length
        const end = Math.min(text.length, start + 1 + (Math.max(a, b) % 20))
        const [from, to] = map.toSource([start, end])
        expect(from).toBeLessThan(to)
        expect(map.fromSource(from)).toBe(start)
        expect(map.fromSource(to)).toBe(end)
      }),
      tries()
    )
  })

  it('leaves nothing behind: the pieces and what was left out make the source', () => {
    fc.assert(
      fc.property(sources, source => {
        const {joins, invisible, text} = createStory(source)
        const gone = [...joins.map(join => join.source), ...invisible.map(run => run.source)]
        const removed = gone.reduce((sum, [start, end]) => sum + end - start, 0)
        const added = joins.reduce((sum, join) => sum + join.text.length, 0)
        expect(source.length - removed + added - (source.startsWith('\uFEFF') ? 1 : 0)).toBe(text.length)
      }),
      tries()
    )
  })

  it('maps an empty text, and points', () => {
    const empty = new OffsetMap([])
    expect(empty.toSource([0, 0])).toEqual([0, 0])
    expect(empty.fromSource(5)).toBe(0)
    const {map} = createStory('ab\u00ADcd')
    expect(map.toSource([2, 2])).toEqual([3, 3])
    expect(map.toSource([4, 4])).toEqual([5, 5])
    expect(map.fromSource(2)).toBe(2)
    expect(() => map.toSource([4, 5])).toThrow(RangeError)
  })
})
