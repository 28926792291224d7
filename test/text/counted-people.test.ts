import {expect, test} from 'vitest'
import {peopleIn} from '../../src/text/counted-people.js'

test.each([
  ['a cook', 1],
  ['two waiters', 2],
  ['her two sons', 2],
  ['a 9-year-old girl', 1],
  ['the other three guards', 3],
  ['a young couple', 2],
  ['a pair of brothers', 2],
  ['a family of five', 5],
  ['a group of tourists', Number.NaN],
  ['his parents', Number.NaN],
  ['the boss', 1]
])('%s stands for %d', (item, count) => {
  expect(peopleIn(item)).toBe(count)
})
