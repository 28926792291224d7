import {describe, expect, it} from 'vitest'
import {expandRow} from '../../src/text/phrase-table.js'

const expand = (phrase: string, replacement: string) =>
  expandRow({phrase, replacement, reason: ''}).map(row => [row.phrase, ...(row.replacements ?? [])].join(' → '))

describe('expandRow', () => {
  it('lets the only group of a size follow the group of that size', () => {
    expect(expand('(give/gave) to know', '(announce/announced)')).toEqual([
      'give to know → announce',
      'gave to know → announced'
    ])
  })

  it('prefers the group with the same members, whatever its place and case', () => {
    expect(expand('(in/on) (may/june)', 'early in (May/June)')).toEqual([
      'in may → early in May',
      'in june → early in June',
      'on may → early in May',
      'on june → early in June'
    ])
  })

  it('follows the group whose place is named', () => {
    expect(expand('(rocket/missile) (blow/blows)', 'missile (2:strike/strikes)')).toEqual([
      'rocket blow → missile strike',
      'rocket blows → missile strikes',
      'missile blow → missile strike',
      'missile blows → missile strikes'
    ])
  })

  it('takes several groups of one size in order', () => {
    expect(expand('(did/do) (talk/talks)', '(held/hold) (meeting/meetings)').at(-1)).toBe('do talks → hold meetings')
  })

  it('refuses a group that could follow either of two', () => {
    expect(() => expand('(rocket/missile) (blow/blows)', 'missile (strike/strikes)')).toThrow('Name the group')
  })

  it('refuses a group that can follow none', () => {
    expect(() => expand('(rocket/missile) blow', '(a/b/c) strike')).toThrow('No group')
    expect(() => expand('(rocket/missile) blow', '(1:a/b/c) strike')).toThrow('No group')
    expect(() => expand('rocket blow', '(a/b) strike')).toThrow('No group')
  })
})
