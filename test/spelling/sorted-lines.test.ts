import {describe, expect, it} from 'vitest'
import {SortedLines} from '../../src/spelling/sorted-lines.js'

const words = ['A', 'a', 'AA', 'ab', 'Zoë', 'zone', 'Ångström'].toSorted((a, b) => {
  const [c, d] = [a.toLowerCase(), b.toLowerCase()]
  return c < d || (c === d && a < b) ? -1 : 1
})
const list = () => new SortedLines(`${words.join('\n')}\n`)

describe('SortedLines', () => {
  it('has its lines, in the case they are in, and nothing else', () => {
    const lines = list()
    expect(words.filter(word => !lines.has(word))).toEqual([])
    expect(['aa', 'Ab', '', 'zon', 'zones', '\n', 'ångström', 'A\na'].filter(word => lines.has(word))).toEqual([])
  })

  it('answers the same after many questions', () => {
    const lines = list()
    for (let number = 0; number < 5000; number++) expect(lines.has(`word${number}`)).toBe(false)
    expect(words.every(word => lines.has(word))).toBe(true)
    expect(lines.has('aa')).toBe(false)
  })

  it('gives back its lines', () => {
    expect(list().lines()).toEqual(words)
  })

  it('is empty where there is no line', () => {
    expect(new SortedLines('').has('a')).toBe(false)
    expect(new SortedLines('').lines()).toEqual([])
  })
})
