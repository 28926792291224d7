import {expect, test} from 'vitest'
import {excludeEachOther} from '../../src/text/exclusive-groups.js'

test.each([
  ['were killed', 'were injured', true],
  ['voted for the motion', 'against', true],
  ['were treated on the spot', 'were taken to hospital', true],
  ['seriously', 'slightly', true],
  ['were women', 'were over 70', false],
  ['belong to NATO', 'use the euro', false],
  ['women', 'foreigners', false],
  ['were injured', 'were rescued', false]
])('%s, %s', (one, other, isTrue) => {
  expect(excludeEachOther(one, other)).toBe(isTrue)
})
