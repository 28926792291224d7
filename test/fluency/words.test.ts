import {describe, expect, it} from 'vitest'
import {isSpoken, splitWords} from '../../src/fluency/words.js'

const textsOf = (text: string) => splitWords(text).map(word => word.text)

describe('splitWords', () => {
  it('parts words from marks, each with its place', () => {
    expect(splitWords('“No,” he said', 10)).toEqual([
      {text: '“', start: 10, end: 11, case: 0},
      {text: 'No', start: 11, end: 13, case: 2},
      {text: ',', start: 13, end: 14, case: 0},
      {text: '”', start: 14, end: 15, case: 0},
      {text: 'he', start: 16, end: 18, case: 1},
      {text: 'said', start: 19, end: 23, case: 1}
    ])
  })

  it('knows capitals, figures and single letters', () => {
    expect(splitWords('NATO Élan a A 26th 26').map(word => word.case)).toEqual([3, 2, 1, 2, 1, 0])
  })

  it('takes hyphens, apostrophes and symbols of the ASCII row for marks, ideographs one by one', () => {
    expect(textsOf("state-owned don't $5 中国 naïve")).toEqual([
      ...['state', '-', 'owned', 'don', "'", 't', '$', '5', '中', '国', 'naïve']
    ])
  })

  it('counts UTF-16 code units', () => {
    expect(splitWords('😀 yes')[1]).toMatchObject({text: 'yes', start: 3, end: 6})
  })
})

describe('isSpoken', () => {
  it('is true of letters and digits only', () => {
    expect(splitWords('a 5 — ”').map(isSpoken)).toEqual([true, true, false, false])
  })
})
