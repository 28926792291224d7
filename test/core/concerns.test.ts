import {describe, expect, it} from 'vitest'
import {allRules} from '../../rules/index.js'
import {concernedWords} from '../../src/core/concerns.js'

describe('concernedWords', () => {
  const rule = allRules.find(({id}) => id === 'grammar/to-inflected')!
  const words = (text: string) => text.split(' ').map(lower => ({lower}) as never)

  it('gives the indexes of the words that concern a rule', () => {
    expect(concernedWords([rule], words('to be or not to be'))).toEqual([[0, 4]])
  })

  it('leaves out a rule that no word concerns', () => {
    expect(concernedWords([rule], words('as you like it'))).toEqual([])
  })
})
