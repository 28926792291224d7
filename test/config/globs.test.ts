import fc from 'fast-check'
import picomatch from 'picomatch'
import {describe, expect, it} from 'vitest'
import {globTest, mayRunAway} from '../../src/user-files/globs.js'
import {steadyTest} from '../../src/user-files/steady-regex.js'
import {tries} from '../properties.js'

const piece = fc.constantFrom(
  ...[
    'a',
    'b',
    'ab',
    '.',
    '/',
    '*',
    '**',
    '**/',
    '/**',
    '?',
    '[ab]',
    '[!a]',
    '[a-c]',
    '{a,b}',
    '{a*,b/c}',
    '!(a)',
    '!(a*|b)',
    '@(a|b)'
  ],
  ...['+(ab)', '*(a|b)', '?(a)', '(a|b)', '\\*', '-', 'x', '.md', '[[:alpha:]]', '{1..3}', '!', '$', '^', '|']
)
const glob = fc.array(piece, {minLength: 1, maxLength: 7}).map(pieces => pieces.join(''))
const path = fc
  .array(fc.constantFrom('a', 'b', 'c', 'ab', '.', '/', '-', 'x', '.md', '*', '1', '3', 'é'), {
    minLength: 1,
    maxLength: 8
  })
  .map(pieces => pieces.join(''))

describe('a glob', () => {
  it('matches what picomatch says, followed all ways at once', () => {
    fc.assert(
      fc.property(glob, fc.array(path, {minLength: 1, maxLength: 8}), fc.boolean(), (pattern, paths, dot) => {
        const regex = picomatch.makeRe(pattern, {dot})
        const test = steadyTest(regex)
        for (const each of [...paths, '']) expect([each, test(each)]).toEqual([each, regex.test(each)])
        if (!mayRunAway(pattern)) return
        const whole = globTest(pattern, {dot})
        for (const each of paths) expect([each, whole(each)]).toEqual([each, picomatch(pattern, {dot})(each)])
      }),
      tries(1000)
    )
  })

  it.each([
    [`**/${'*a'.repeat(25)}b`, 'a'.repeat(250)],
    ['+(*)x', 'ab'.repeat(100)],
    [`${'**/a/'.repeat(25)}x`, `${'a/'.repeat(200)}y`],
    ['*(a|*b)*(a|b|ab)*(c)x', 'ab'.repeat(100)],
    ['!(*a*a*a*a*a*a*b)', 'a'.repeat(250)]
  ])('%s is through in no time', (pattern, name) => {
    const test = globTest(pattern, {dot: true})
    const started = performance.now()
    expect(test(name)).toBe(pattern.startsWith('!'))
    expect(performance.now() - started).toBeLessThan(2000)
  })

  it.each(['*'.repeat(2) + '*a'.repeat(600), '(a)*(\\1)', '(?<x>a)'])('%s cannot be used', pattern => {
    expect(() => globTest(pattern, {dot: true})).toThrow(RangeError)
  })
})
