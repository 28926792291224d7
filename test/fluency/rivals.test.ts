import {describe, expect, it} from 'vitest'
import {openNgrams} from '../../src/fluency/ngrams.js'
import {rivalsOf} from '../../src/fluency/rivals.js'
import {prepareVocabulary} from '../../src/fluency/vocabulary.js'
import {packNgrams} from './packed-ngrams.js'

const words = 'the peace treaty treacle coast toast guard was burnt breakfast'.split(' ')
const ngrams = openNgrams(
  packNgrams({
    words: [['<s>', -9, 0], ['</s>', -2, 0], ...words.map(word => [word, -6, -0.5] as const)],
    bigrams: [
      ['peace', 'treaty', -1, 0],
      ['the', 'coast', -2, 0],
      ['coast', 'guard', -1, 0],
      ['burnt', 'toast', -1, 0]
    ],
    trigrams: []
  })
)
const rivals = (text: string, isWord: (word: string) => boolean = () => true) => {
  const [left = '', rest = ''] = text.split('⟦')
  const [word = '', right = ''] = rest.split('⟧')
  const list = (part: string) => part.split(' ').filter(Boolean)
  return rivalsOf(prepareVocabulary(ngrams, isWord), {left: list(left), word, right: list(right)})
}

const rivalry = (text: string, isWord?: (word: string) => boolean): number => rivals(text, isWord)[0]?.advantage ?? 0

describe('rivalsOf', () => {
  it('is high where a word that looks alike is usual there', () => {
    expect(rivalry('the peace ⟦treacle⟧ was')).toBeGreaterThan(6)
    expect(rivalry('the ⟦toast⟧ guard')).toBeGreaterThan(8)
    expect(rivals('the ⟦toast⟧ guard')[0]!.text).toBe('coast')
  })

  it('is low where the printed word fits as well, and nothing where no word looks like it', () => {
    expect(rivalry('burnt ⟦toast⟧ was')).toBeLessThan(4)
    expect(rivalry('the ⟦breakfast⟧ was')).toBe(0)
  })

  it('counts no rival that is no word', () => {
    expect(rivalry('the peace ⟦treacle⟧ was', word => word.toLowerCase() !== 'treaty')).toBe(0)
  })
})
