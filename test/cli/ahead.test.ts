import {describe, expect, it} from 'vitest'
import {ahead, inGroups} from '../../src/cli/ahead.js'

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

describe('inGroups', () => {
  const items = ['a', 'b', 'c', 'd', 'e']
  const groupwise = (most: number) => {
    const begun: string[] = []
    const next = inGroups(items, {size: 2, most}, async group => {
      begun.push(group.join(''))
      return Promise.allSettled(group.map(async item => (item === 'b' ? Promise.reject(new Error('b is gone')) : item)))
    })
    return {begun, next}
  }

  it('begins a group with the first of it, and hands out its results one by one', async () => {
    const {begun, next} = groupwise(1)
    expect(await next('a')).toBe('a')
    await expect(next('b')).rejects.toThrow('b is gone')
    expect(begun).toEqual(['ab'])
    expect(await next('c')).toBe('c')
    expect(await next('d')).toBe('d')
    expect(await next('e')).toBe('e')
    expect(begun).toEqual(['ab', 'cd', 'e'])
  })

  it('begins as many groups as it may', async () => {
    const {begun, next} = groupwise(2)
    await next('a')
    expect(begun).toEqual(['ab', 'cd'])
  })
})
