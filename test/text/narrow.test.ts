import {describe, expect, it} from 'vitest'
import {alphabetOf, narrow} from '../../src/text/narrow.js'

const chars = Array.from({length: 0x3000}, (_, code) => String.fromCharCode(code)).filter(
  char => alphabetOf(char) === 'european'
)

describe('narrow', () => {
  const sources = [
    '\\p{L}',
    '\\p{Lu}',
    '\\p{Ll}',
    '\\p{N}',
    '\\p{M}',
    '[\\p{L}\\p{M}’-]',
    '[^\\p{L}\\p{N}]',
    '[^\\p{M}]'
  ]
  it.each(sources.flatMap(source => ['u', 'iu'].map(flags => [source, flags] as const)))(
    'keeps what %s with flags %s matches',
    (source, flags) => {
      const [wide, slim] = [new RegExp(`^${source}$`, flags), new RegExp(`^${narrow(source, flags)}$`, flags)]
      expect(chars.filter(char => wide.test(char) !== slim.test(char))).toEqual([])
    }
  )

  it('leaves other escapes alone', () => {
    expect(narrow(String.raw`\P{L}\p{Script=Greek}\\p{L}[\]\p{N}]`, 'u')).toBe(
      String.raw`\P{L}\p{Script=Greek}\\p{L}[\]0-9²³¹¼-¾]`
    )
  })

  it.each([
    ['It’s “€5” – no…', 'european'],
    ['Erdoğan, Wałęsa, Ionuț', 'european'],
    ['Əliyev', 'any'],
    ['meſſage', 'any'],
    ['Киев', 'any'],
    ['😀', 'any']
  ])('tells the alphabet of %s', (text, expected) => expect(alphabetOf(text)).toBe(expected))
})
