import {describe, expect, it} from 'vitest'
import {ahead} from '../../src/cli/ahead.js'

describe('ahead', () => {
  const items = ['a', 'b', 'c', 'd', 'e']

  it('begins the next few, and no more of them', async () => {
    const begun: string[] = []
    const next = ahead(items, 2, async item => {
      begun.push(item)
      return item.toUpperCase()
    })
    expect(await next('a')).toBe('A')
    expect(begun).toEqual(['a', 'b'])
    expect(await next('b')).toBe('B')
    expect(begun).toEqual(['a', 'b', 'c'])
  })

  it('tells of a failure when its turn comes', async () => {
    const next = ahead(items, 5, async item => {
      if (item === 'b') throw new Error('b is gone')
      return item
    })
    expect(await next('a')).toBe('a')
    await expect(next('b')).rejects.toThrow('b is gone')
    expect(await next('c')).toBe('c')
  })

  it('does what is not on the list when asked', async () => {
    expect(await ahead([], 3, async (item: string) => item)('z')).toBe('z')
  })
})
