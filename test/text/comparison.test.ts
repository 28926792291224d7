/** Degrees as their spelling makes them. */
import {describe, expect, it} from 'vitest'
import {comparativeOf, superlativeOf} from '../../src/text/comparison.js'

describe('degrees', () => {
  it.each([
    ['cheap', 'cheaper', 'cheapest'],
    ['large', 'larger', 'largest'],
    ['early', 'earlier', 'earliest'],
    ['thin', 'thinner', 'thinnest'],
    ['bad', 'worse', 'worst'],
    ['severe', 'more severe', 'most severe']
  ])('of %s', (adjective, comparative, superlative) => {
    expect([comparativeOf(adjective), superlativeOf(adjective)]).toEqual([comparative, superlative])
  })
})
