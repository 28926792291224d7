import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {daysIn, monthNames, readDates, weekdayAt, weekdayNames} from '../../src/text/dates.js'
import {tries} from '../properties.js'

describe('readDates', () => {
  it.each([
    ['9 August 2020', {year: 2020, month: 8, day: 9}],
    ['Aug. 18', {month: 8, day: 18}],
    ['August 9th, 2020', {year: 2020, month: 8, day: 9}],
    ['2020-08-18', {year: 2020, month: 8, day: 18, form: 'numeric'}],
    ['Sunday, August 9, 2020', {weekday: 0, year: 2020, month: 8, day: 9}],
    ['Sept 3 (Thu)', {weekday: 4, month: 9, day: 3}],
    ['the 9th of May', {month: 5, day: 9}],
    ['May 3-5', {month: 5, day: 3, lastDay: 5}],
    ['10 to 12 June', {month: 6, day: 10, lastDay: 12}],
    ['March 2021', {month: 3, year: 2021}],
    ['July 20, 1969, was a Sunday', {weekday: 0, year: 1969, month: 7, day: 20}]
  ])('reads %s', (text, date) => {
    const [found, ...others] = readDates(`It was ${text}.`)
    expect(others).toEqual([])
    expect(found).toMatchObject(date)
  })

  it.each(['In May 1,200 people came', 'He may 3 times', 'March 5:30', '1.2020-08-18'])('leaves alone %s', text => {
    expect(readDates(text)).toEqual([])
  })

  it('points at the weekday', () => {
    const text = 'It was 11 June 2019 (Tuesday) then'
    expect(text.slice(...readDates(text)[0]!.weekdaySpan!)).toBe('Tuesday')
  })

  it('reads any date as it was printed, and knows its weekday', () => {
    const days = fc.date({min: new Date('1800-01-01'), max: new Date('2099-12-31'), noInvalidDate: true})
    fc.assert(
      fc.property(days, at => {
        const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()]
        const weekday = weekdayAt(year, month, day)
        expect(day).toBeLessThanOrEqual(daysIn(month, year))
        const text = `On ${weekdayNames[weekday]}, ${monthNames[month - 1]} ${day}, ${year}, it ended`
        expect(readDates(text)).toMatchObject([{year, month, day, weekday: at.getUTCDay()}])
      }),
      tries()
    )
  })

  it('keeps mentions in order and inside any text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), text => {
        let end = 0
        for (const date of readDates(text)) {
          expect(date.start).toBeGreaterThanOrEqual(end)
          end = date.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
      tries()
    )
  })
})
