import {describe, expect, it} from 'vitest'
import {allRules} from '../../rules/index.js'
import {LiteralScreen, matchesIn, plainFlags} from '../../src/text/literals.js'

describe('LiteralScreen', () => {
  it('lets a pattern through that the text may hold, in any case', () => {
    const screen = new LiteralScreen('READ MORE here')
    expect(screen.mayMatch(/read more/iu)).toBe(true)
    expect(screen.mayMatch(/read less/iu)).toBe(false)
    expect(screen.mayMatch(/\w+/u)).toBe(true)
    expect(screen.mayMatch(/more \w+|\d+ more/u)).toBe(true)
    expect(screen.mayMatch(/\d+ more/u)).toBe(false)
  })

  it('looks once for what a pattern needs that was met after the text', () => {
    const screen = new LiteralScreen('word '.repeat(500_000))
    const started = performance.now()
    const pattern = /word wordless/u
    for (let asked = 0; asked < 20_000; asked++) screen.mayMatch(pattern)
    expect(screen.mayMatch(pattern)).toBe(false)
    expect(performance.now() - started).toBeLessThan(1000)
  })

  it('never stops a pattern on a text that it matches', () => {
    for (const example of allRules.flatMap(rule => rule.examples)) {
      const text = Object.values(example)[0]!.replaceAll(/[⟦⟧]/gu, '')
      const screen = new LiteralScreen(text)
      for (const pattern of [/(?:over|under)\w+/giu, /\p{Lu}\p{Ll}+ said/gu, /[Tt]he \w+ing/gu, /["“][^"”]{3,}["”]/gu])
        if (text.search(pattern) >= 0) expect(screen.mayMatch(pattern)).toBe(true)
    }
  })
})

describe('matchesIn', () => {
  it.each(['', 'a', 'banana', 'a😀b'])('finds in %s what matchAll finds', text => {
    for (const pattern of [/a/gu, /a*/gu, /\b/gu, /(?:)/gu])
      expect([...matchesIn(text, pattern)].map(({index}) => index)).toEqual(
        [...text.matchAll(new RegExp(pattern))].map(({index}) => index)
      )
  })
})

describe('plainFlags', () => {
  it('keeps u where the pattern needs it', () => {
    expect(plainFlags('abc', 'iu')).toBe('i')
    expect(plainFlags(String.raw`\p{Lu}`, 'iu')).toBe('iu')
    expect(plainFlags('[😀]', 'u')).toBe('u')
  })
})
