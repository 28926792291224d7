import {describe, expect, it} from 'vitest'
import {type Calendar, commonDate, monthOf} from '../../src/text/calendars.js'

const iso = (calendar: Calendar, year: number, month: number, day: number) =>
  commonDate(calendar, year, month, day)?.toISOString().slice(0, 10)

describe('commonDate', () => {
  // Nowruz and feasts as almanacs print them.
  it.each([
    ['persian', 1399, 1, 1, '2020-03-20'],
    ['persian', 1399, 5, 15, '2020-08-05'],
    ['persian', 1399, 12, 30, '2021-03-20'],
    ['persian', 1357, 11, 22, '1979-02-11'],
    ['islamic', 1442, 9, 3, '2021-04-15'],
    ['islamic', 1445, 1, 1, '2023-07-19'],
    ['islamic', 1441, 12, 10, '2020-07-31']
  ] as const)('%s %d-%d-%d is %s', (calendar, year, month, day, expected) => {
    expect(iso(calendar, year, month, day)).toBe(expected)
  })

  it('knows no date that the calendar does not have', () => {
    expect(iso('persian', 1400, 12, 30)).toBeUndefined()
    expect(iso('islamic', 1442, 9, 31)).toBeUndefined()
    expect(iso('persian', 1400, 13, 1)).toBeUndefined()
  })

  it('finds the beginning of every month of two hundred years', () => {
    for (const calendar of ['persian', 'islamic'] as const) {
      let before = Number.NEGATIVE_INFINITY
      for (let year = 1300; year < 1500; year++) {
        for (let month = 1; month <= 12; month++) {
          const found = commonDate(calendar, year, month, 1)!.getTime()
          expect(found).toBeGreaterThan(before)
          before = found
        }
      }
    }
  })
})

describe('monthOf', () => {
  it.each([
    ['Mordad', {calendar: 'persian', month: 5}],
    ["Sha'ban", {calendar: 'islamic', month: 8}],
    ['Dhu al-Hijjah', {calendar: 'islamic', month: 12}],
    ['Dhul-Hijjah', {calendar: 'islamic', month: 12}],
    ['Rabi al-Awwal', {calendar: 'islamic', month: 3}],
    ['March', undefined]
  ])('%s', (name, expected) => {
    expect(monthOf(name)).toEqual(expected)
  })
})
