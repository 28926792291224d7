import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {SpanIndex} from '../../src/core/span-index.js'
import type {Span} from '../../src/core/types.js'

const spans = fc
  .array(fc.tuple(fc.nat(60), fc.nat(20)))
  .map(pairs => pairs.map(([start, length]): Span => [start, start + length]))

describe('SpanIndex', () => {
  it('finds what a look at each would find', () =>
    fc.assert(
      fc.property(spans, fc.nat(80), fc.nat(10), (all, start, length) => {
        const end = start + length
        const expected = all.filter(([from, to]) => start < to && from < Math.max(end, start + 1))
        const found = new SpanIndex(all, span => span).overlapping([start, end])
        expect(found.toSorted(byPlace)).toEqual(expected.toSorted(byPlace))
      })
    ))

  it('leaves out what lies nowhere', () => {
    const index = new SpanIndex(['here', 'nowhere'], (item): Span | undefined => (item === 'here' ? [2, 4] : undefined))
    expect(index.overlapping([0, 9])).toEqual(['here'])
  })
})

const byPlace = (a: Span, b: Span): number => a[0] - b[0] || a[1] - b[1]
