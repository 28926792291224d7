import {describe, expect, it} from 'vitest'
import {bareName, isJumbled, isOneEdit, soundsAlike} from '../../src/text/names.js'

describe('names', () => {
  it.each([
    ['Sokolov', 'Sokoloff'],
    ['Malakhov', 'Malahov'],
    ['Wozniak', 'Vozniak'],
    ['Halloran', 'Haloran']
  ])('hears %s and %s as one', (one, other) => {
    expect(soundsAlike(one, other)).toBe(true)
  })

  it('tells different names apart', () => {
    expect(soundsAlike('Novak', 'Nowicki')).toBe(false)
    expect(isJumbled('Adeyemi', 'Ademola')).toBe(false)
    expect(isOneEdit('Weisel', 'Wesley')).toBe(false)
  })

  it('knows slips', () => {
    expect(isJumbled('Adeyemi', 'Ademeyi')).toBe(true)
    expect(isOneEdit('Petrova', 'Petorva')).toBe(true)
    expect(bareName('Petrova’s')).toBe('Petrova')
  })
})
