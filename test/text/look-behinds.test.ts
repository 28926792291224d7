import {expect, it} from 'vitest'
import {lookBackLast} from '../../src/text/look-behinds.js'

it.each([
  [String.raw`(?<=\b(?:by|on) )(?<same>a)(?= same)`, String.raw`(?<same>a)(?<=(?:\b(?:by|on) )\k<same>)(?= same)`],
  ['(?<=a |b )the|(?<!c )(?:up|down)(?= to)', 'the(?<=(?:a |b )the)|(?:up|down)(?<!(?:c )(?:up|down))(?= to)'],
  [String.raw`(?<=a )(?<sum>an? (?=\d+ euros))`, String.raw`(?<sum>an? (?=\d+ euros))(?<=(?:a )\k<sum>)`]
])('puts what %s looks back at behind the words that follow', (source, turned) => {
  expect(lookBackLast(source)).toBe(turned)
})

it.each([
  'the same',
  String.raw`(?<=a )\p{L}+`,
  String.raw`(?<=a )(?<any>\p{L}+)`,
  '(?<=a )(?:the|he)',
  '(?<=a )(?<maybe>b)?c',
  String.raw`(?<=(a) )b\1`
])('leaves %s alone', source => {
  expect(lookBackLast(source)).toBe(source)
})
