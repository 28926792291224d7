import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {applyEdits, applyFixes, selectFixes} from '../../src/core/edits.js'
import type {Edit, Finding, Fix} from '../../src/core/types.js'
import {tries} from '../properties.js'

function finding(edits: Edit[], confidence = 0.9, fix: Fix = 'safe'): Finding {
  const [start, end] = [Math.min(...edits.map(edit => edit.start)), Math.max(...edits.map(edit => edit.end))]
  const place = {start, end, line: 1, column: start + 1, endLine: 1, endColumn: end + 1}
  const suggestions = [{text: '', confidence: 0.9, edits}]
  return {
    rule: 'a/b',
    severity: 'error',
    confidence,
    message: '',
    why: '',
    url: '',
    ...place,
    quote: '',
    fix,
    suggestions
  }
}

describe('applyEdits', () => {
  it('applies edits in any order, insertions and deletions included', () => {
    const edits = [
      {start: 4, end: 4, text: 'to '},
      {start: 0, end: 1, text: 'D'},
      {start: 7, end: 11, text: ''}
    ]
    expect(applyEdits('due the the', edits)).toBe('Due to the')
  })

  it('refuses edits that overlap', () => {
    const edits = [
      {start: 0, end: 3, text: 'a'},
      {start: 2, end: 4, text: 'b'}
    ]
    expect(() => applyEdits('abcdef', edits)).toThrow(RangeError)
  })

  it.each<[edit: unknown, message: string]>([
    [{start: 3, end: 1, text: ''}, 'The edit of 3-1 ends before it starts'],
    [{start: Number.NaN, end: 1, text: ''}, 'The edit of NaN-1 needs a whole number as start and as end'],
    [{start: 1, text: ''}, 'The edit of 1-undefined needs a whole number as start and as end'],
    [{start: -2, end: 1, text: ''}, 'The edit of -2-1 lies outside the text, which ends at 6'],
    [{start: 4, end: 7, text: ''}, 'The edit of 4-7 lies outside the text, which ends at 6'],
    [{start: 0, end: 1}, 'The edit of 0-1 has no text to put there']
  ])('refuses %j', (edit, message) => {
    expect(() => applyEdits('abcdef', [edit as Edit])).toThrow(new RangeError(message))
  })
})

describe('applyFixes', () => {
  it('takes only safe findings', () => {
    expect(applyFixes('abc', [finding([{start: 0, end: 1, text: 'x'}], 1, 'suggest')])).toBe('abc')
  })

  it('lets the surer of two colliding findings win, whole', () => {
    const unsure = finding(
      [
        {start: 0, end: 2, text: 'XX'},
        {start: 4, end: 5, text: 'Y'}
      ],
      0.6
    )
    const sure = finding([{start: 1, end: 3, text: 'zz'}], 0.9)
    expect(applyFixes('abcdef', [unsure, sure])).toBe('azzdef')
    expect(selectFixes([unsure, sure])).toEqual([sure])
  })

  it.each<[quote: string, text: string]>([
    ['the the', 'The ferry was late on Monday.'],
    ['the the', 'One.'],
    ['', '']
  ])('refuses findings of another text: `%s` in `%s`', (quote, text) => {
    const found = {...finding([{start: 4, end: 4 + quote.length, text: 'the'}]), quote}
    expect(() => applyFixes(text, [found])).toThrow(RangeError)
  })

  it.each<[quote: string, text: string]>([
    ['the the', '<p><b>the</b>  the'],
    ['“the the', '&ldquo;the the'],
    ['late. The', '"The", "late."']
  ])('takes findings whose quotation leaves out what the format adds: %s', (quote, text) => {
    const found = {...finding([{start: 0, end: text.length, text: ''}]), quote}
    expect(applyFixes(text, [found])).toBe('')
  })

  it('keeps every character outside the edits', () => {
    const edit = fc.record({start: fc.nat(40), length: fc.nat(6), text: fc.string({maxLength: 4})})
    fc.assert(
      fc.property(fc.string({minLength: 46, maxLength: 60}), fc.array(edit, {maxLength: 8}), (text, shapes) => {
        const findings = shapes.map(({start, length, text: replacement}, index) =>
          finding([{start, end: start + length, text: replacement}], index / 10)
        )
        const kept = selectFixes(findings).flatMap(({suggestions}) => suggestions[0]!.edits)
        const gone = kept.reduce((sum, {start, end}) => sum + end - start, 0)
        const added = kept.reduce((sum, part) => sum + part.text.length, 0)
        expect(applyFixes(text, findings)).toHaveLength(text.length - gone + added)
      }),
      tries()
    )
  })
})

describe('what makes no sense', () => {
  it.each<[call: () => string, message: string]>([
    [
      () => applyFixes('One.', {findings: []} as never),
      'findings must be a list, such as report.findings, not an object'
    ],
    [() => applyFixes(undefined as never, []), 'The text must be a string, not undefined'],
    [() => applyEdits('One.', undefined as never), 'edits must be a list, such as suggestion.edits, not undefined'],
    [() => applyEdits(Buffer.from('One.') as never, []), 'The text must be a string, not a Buffer']
  ])('is refused: %s', (call, message) => {
    expect(call).toThrow(new TypeError(message))
  })
})
