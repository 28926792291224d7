/** Forms as their spelling makes them. */
import {describe, expect, it} from 'vitest'
import {isIrregularPlural, looksPlural, pluralOf, singularOf} from '../../src/text/nouns.js'
import {
  baseOf,
  isBareVerb,
  isForm,
  isOnlyVerb,
  participleOf,
  readings,
  thirdPersonOf,
  verbOf
} from '../../src/text/verbs.js'

describe('verbs', () => {
  it.each([
    ['announced', 'announce'],
    ['stopped', 'stop'],
    ['denies', 'deny'],
    ['went', 'go'],
    ['travelling', 'travel'],
    ['pencilled', 'pencil'],
    ['pummelling', 'pummel'],
    ['queuing', 'queue'],
    ['dying', 'die'],
    ['organised', 'organise'],
    ['was', 'be'],
    ['has', 'have']
  ])('%s is a form of %s', (form, base) => {
    expect(isForm(form, 'base')).toBe(false)
    expect(form === 'was' ? baseOf(form) : verbOf(form)?.base && baseOf(form)).toBe(base)
  })

  it('makes forms', () => {
    expect([thirdPersonOf('denied'), participleOf('took'), participleOf('is'), verbOf('make')?.gerund]).toEqual([
      'denies',
      'taken',
      'been',
      'making'
    ])
  })

  it('knows both readings of a form', () => {
    expect(
      readings('found')
        .map(({verb}) => verb.base)
        .sort()
    ).toContain('find')
    expect(readings('xyzzy')).toEqual([])
  })

  it('tells what can be a noun', () => {
    expect([isOnlyVerb('announces'), isOnlyVerb('plans'), isBareVerb('visit'), isBareVerb('work')]).toEqual([
      true,
      false,
      true,
      false
    ])
  })
})

describe('nouns', () => {
  it('pairs singular and plural', () => {
    expect([pluralOf('country'), singularOf('children'), pluralOf('water')]).toEqual(['countries', 'child', undefined])
  })

  it('knows plurals without an -s', () => {
    expect(['dormice', 'bureaux', 'dice', 'mills'].map(isIrregularPlural)).toEqual([true, true, false, false])
    expect(looksPlural('cacti')).toBe(true)
  })
})
