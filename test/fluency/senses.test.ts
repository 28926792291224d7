import {describe, expect, it} from 'vitest'
import {explainSource, sensesOf} from '../../src/fluency/senses.js'

const meant = (word: string): string[] => sensesOf(word).map(sense => sense.meant)

describe('sensesOf', () => {
  it('knows what may be meant, in the form of the printed word', () => {
    expect(meant('onion')).toContain('bow')
    expect(meant('onions')).toContain('bows')
    expect(meant('phrases')).toContain('sentences')
  })

  it('conjugates verbs', () => {
    const verbs = ['assist', 'assists', 'assisted', 'assisting']
    expect(verbs.map(verb => meant(verb).find(word => word.startsWith('attend')))).toEqual([
      'attend',
      'attends',
      'attended',
      'attending'
    ])
  })

  it('says which word of which language means both', () => {
    expect(sensesOf('onion').find(sense => sense.meant === 'bow')?.source).toBe('ru лук')
    expect(explainSource('ru лук')).toBe('In another language one word means both: Russian лук.')
    expect(explainSource('en cricket')).toBe('It is a word for another sense of `cricket`.')
  })

  it('knows nothing of most words', () => {
    expect(meant('quarterfinal')).toEqual([])
    expect(meant('constructor')).toEqual([])
  })
})
