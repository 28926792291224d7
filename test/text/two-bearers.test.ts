import {describe, expect, test} from 'vitest'
import {areLinked, areTwo} from '../../src/text/two-bearers.js'

const between = (first: string, name: string, text: string) => ({first, name, at: text.lastIndexOf(name), text})

describe('two names nearly alike', () => {
  test.each([
    ['Ola Berg', 'Ole Berg', 'Ola Berg, 34, won gold. Ole Berg, 41, was there.'],
    ['Ola Berg', 'Ole Berg', 'Ola Berg, a clerk, wrote to Ole Berg, a poet.'],
    ['Ola Berg', 'Ole Berg', 'Ola Berg won. Ole Berg came second.'],
    ['Lomivka', 'Lomovka', 'Trains run from Lomivka to Lomovka.'],
    ['Lomivka', 'Lomovka', 'Lomivka in Norland was hit. A man from Lomovka in Sudland was held.'],
    ['Al-Nasir', 'Al-Naser', 'Al-Nasir mosque is old. So is the Al-Naser school.'],
    ['Omar al-Nasir', 'Al-Naser', 'Omar al-Nasir was held. The Al-Naser bridge was shut.'],
    ['Hansen', 'Hanson', 'The judge ruled against Mr. Hansen and Mr. Hanson.']
  ])('%s and %s are two', (first, name, text) => {
    expect(areTwo(between(first, name, text))).toBe(true)
  })

  test.each([
    ['Ola Berg', 'Ole Berg', 'Ola Berg, 34, won gold. Ole Berg, 34, wept.'],
    ['Ola Berg', 'Ole Berg', 'Ola Berg left, and by noon most friends of Ole Berg had gone.'],
    ['Berg', 'Borg', 'Lawyers of Berg said Borg was ill.'],
    ['Lomivka', 'Lomovka', 'Rain fell in Lomivka. The mayor of Lomovka left.'],
    ['Ola Berg', 'Ole Berg', 'Ole Berg left.']
  ])('%s and %s may be one', (first, name, text) => {
    expect(areTwo(between(first, name, text))).toBe(false)
  })

  test('are linked by a word that needs two', () => {
    expect(areLinked(between('Berg', 'Borg', 'Berg beat Borg.'))).toBe(true)
    expect(areLinked(between('Berg', 'Borg', 'Berg, 30, and Borg sang.'))).toBe(true)
    expect(areLinked(between('Berg', 'Borg', 'They hired Berg, and Borg left.'))).toBe(false)
  })
})
