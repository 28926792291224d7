/** Which safe repairs are left to a person for the sake of what somebody said. */
import {expect, it} from 'vitest'
import {keepSaid} from '../../src/core/said-words.js'
import type {Edit, Finding, Span} from '../../src/core/types.js'

const repairOf = (...edits: Edit[]) =>
  ({confidence: 0.9, start: 0, fix: 'safe', suggestions: [{edits}]}) as unknown as Finding

/** What stands between straight quotation marks. */
function read(source: string): Span[] {
  return [...source.matchAll(/"[^"]*"/gu)].map(match => [match.index, match.index + match[0].length])
}

const fixesAfter = (source: string, ...repairs: Finding[]) =>
  keepSaid(repairs, source, read(source), read).map(({fix}) => fix)

const text = 'He said "the pier fell" and left.'
const open = text.indexOf('"')
const close = text.lastIndexOf('"')
const dropClose = repairOf({start: close, end: close + 1, text: ''})
const dropOpen = repairOf({start: open, end: open + 1, text: ''})

it('leaves alone what bares no word', () => {
  const space = repairOf({start: open + 4, end: open + 5, text: '  '})
  const outside = repairOf({start: 2, end: 3, text: ''})
  const wider = repairOf({start: open, end: open, text: '" '}, {start: close, end: close + 1, text: ' "'})
  expect(fixesAfter(text, space, outside)).toEqual(['safe', 'safe'])
  expect(fixesAfter('"a" b', repairOf({start: 0, end: 0, text: 'c '}))).toEqual(['safe'])
  expect(fixesAfter(text, wider)).toEqual(['suggest'])
})

it('leaves to a person the mark without which words stand bare, and applies the rest', () => {
  const far = repairOf({start: 2, end: 3, text: '  '})
  expect(fixesAfter(text, far, dropClose)).toEqual(['safe', 'suggest'])
})

it('looks again until no word is bared', () => {
  expect(fixesAfter(text, dropOpen, dropClose)).toEqual(['suggest', 'suggest'])
})

it('blames the nearest repair where none touches a mark', () => {
  const source = 'One "two three" four.'
  const covered: Span[] = [[4, 15]]
  const near = repairOf({start: 8, end: 9, text: ''})
  const far = repairOf({start: 18, end: 18, text: ' '})
  const blind = (after: string): Span[] => (after.includes('twothree') ? [] : covered)
  expect(keepSaid([far, near], source, covered, blind).map(({fix}) => fix)).toEqual(['safe', 'suggest'])
})
