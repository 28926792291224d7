import {applyPatch} from 'diff'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {unifiedDiff} from '../../src/reporters/diff.js'
import {tries} from '../properties.js'

const plain = {color: false}

describe('unifiedDiff', () => {
  it('is empty for equal texts', () => {
    expect(unifiedDiff('a.txt', 'same', 'same', plain)).toBe('')
  })

  it('shows the lines that differ with three around them', () => {
    const before = ['1', '2', '3', '4', '5', '6', '7', '8', '9', ''].join('\n')
    expect(unifiedDiff('a.txt', before, before.replace('5', 'five'), plain)).toBe(
      '--- a/a.txt\n+++ b/a.txt\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n'
    )
  })

  it('tells a missing line end', () => {
    expect(unifiedDiff('/tmp/a.txt', 'a a', 'a', plain)).toBe(
      '--- /tmp/a.txt\n+++ /tmp/a.txt\n@@ -1 +1 @@\n-a a\n\\ No newline at end of file\n+a\n\\ No newline at end of file\n'
    )
  })

  it('leads from one text to the other', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), {maxLength: 12}).map(lines => lines.join('\n'))
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== after)
        expect(applyPatch(before, unifiedDiff('a.txt', before, after, plain))).toBe(after)
      }),
      tries()
    )
  })

  it('marks the words that differ in colour, and shows no control characters', () => {
    const colored = unifiedDiff('a.txt', 'x\none the the two \u0007\r\ny', 'x\none the two \u0007\r\ny', {color: true})
    expect(colored).toContain('\u001B[7mthe \u001B[27m')
    expect(colored).toContain('<U+0007>')
    expect(colored).not.toMatch(/[\u0007\r]/u)
  })

  it('colours lines without a partner whole', () => {
    const colored = unifiedDiff('a.txt', 'x\nout\ny\n', 'x\ny\n', {color: true})
    expect(colored).toContain('\u001B[31m-out\u001B[39m\n y\n')
  })
})
