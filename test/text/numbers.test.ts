import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {groupDigits, printNumber, readNumbers, readWords} from '../../src/text/numbers.js'
import {tries} from '../properties.js'

describe('readNumbers', () => {
  it.each([
    ['4,404 cases', 4404],
    ['3.2 million people', 3_200_000],
    ['forty-two dogs', 42],
    ['two hundred and six thousand', 206_000],
    ['$5 bn', 5e9],
    ['RMB 60', 60],
    ['12%', 12]
  ])('reads %s', (text, value) => {
    expect(readNumbers(text).map(number => number.value)).toEqual([value])
  })

  it('reads currency, unit, percent and ordinals', () => {
    const [money, road, share, place] = readNumbers('It cost $5 for 20 km, 3 percent on the 4th.')
    expect(money).toMatchObject({value: 5, currency: '$'})
    expect(road).toMatchObject({value: 20, unit: 'km'})
    expect(share).toMatchObject({value: 3, percent: true})
    expect(place).toMatchObject({value: 4, ordinal: true})
  })

  it('links the two ends of a range', () => {
    expect(readNumbers('from 3 to 5 people')[0]).toMatchObject({to: 1})
    expect(readNumbers('3 people to 5')[0]!.to).toBeUndefined()
  })

  it('reads back what it prints, at its place', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), fc.lorem({maxCount: 3}), (value, words) => {
        const text = `${words} ${groupDigits(String(value))} ${words}`
        const number = readNumbers(text).find(found => found.digits)!
        expect(number.value).toBe(value)
        expect(text.slice(number.start, number.end)).toBe(groupDigits(String(value)))
      }),
      tries()
    )
  })

  it('keeps mentions in order and inside any text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), text => {
        let end = 0
        for (const number of readNumbers(text)) {
          expect(number.start).toBeGreaterThanOrEqual(end)
          end = number.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
      tries()
    )
  })
})

describe('readWords', () => {
  it.each([
    ['twenty-one', 21],
    ['one hundred and five', 105],
    ['two million three hundred thousand', 2_300_000]
  ])('reads %s', (words, value) => expect(readWords(words)).toBe(value))

  it.each(['two three', 'one-two', 'twenty thirty', 'eleven two'])('leaves alone %s', words => {
    expect(readWords(words)).toBeUndefined()
  })
})

describe('printNumber', () => {
  it.each([
    [300_000, '300,000'],
    [320_000_000, '320 million'],
    [1_200_000_000, '1.2 billion'],
    [12.5, '12.5']
  ])('prints %d', (value, printed) => expect(printNumber(value)).toBe(printed))
})
