import {expect, it} from 'vitest'
import {needsWidening, widened} from '../../src/text/two-byte.js'

it('widens texts of Latin-1 once a text of other characters was met', () => {
  expect(needsWidening('The café reopened.')).toBe(false)
  expect(needsWidening('“It reopened,” he said.')).toBe(false)
  expect(needsWidening('The café reopened.')).toBe(true)
})

it.each(['', 'a', 'The café reopened after a month.'])('leaves the text as it is: %j', text =>
  expect(widened(text)).toBe(text)
)
