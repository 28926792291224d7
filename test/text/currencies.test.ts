import {describe, expect, it} from 'vitest'
import {isCurrency} from '../../src/text/currencies.js'

describe('isCurrency', () => {
  it.each([
    ['rial', 'The dollar rose and the rial fell.', true],
    ['lev', 'Bulgaria gave up the lev for the common currency.', true],
    ['kip', 'A meal costs 40,000 kip, or about $2.', true],
    ['kip', 'He had a kip in the van.', false],
    ['sandwich', 'The dollar rose and the sandwich fell.', false]
  ])('knows %s in %s', (word, text, is) => expect(isCurrency(word, text)).toBe(is))
})
