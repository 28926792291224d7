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

  it('writes a name as Git does, so that it can be read and commands nothing', () => {
    const head = (path: string) => unifiedDiff(path, 'a a\n', 'a\n', plain).split('\n@@')[0]
    expect(head('two words.txt')).toBe('--- a/two words.txt\t\n+++ b/two words.txt\t')
    expect(head('é\u001B"\n::x.txt')).toBe(String.raw`--- "a/\303\251\033\042\012::x.txt"
+++ "b/\303\251\033\042\012::x.txt"`)
  })

  it('names the controls of a story on a terminal without colours only', () => {
    const shown = (terminal: boolean) => unifiedDiff('a.txt', '\u001B[2Ja a\r\n', 'a\r\n', {...plain, terminal})
    expect(shown(true)).toContain('\n-<U+001B>[2Ja a\n+a\n')
    expect(shown(false)).toContain('\n-\u001B[2Ja a\r\n+a\r\n')
  })

  it('commands no runner of a workflow where it may go to its log', () => {
    const source = (said: string) => `  ::add-mask::x\n\u0085::debug::x\n${said}\r::error::x ##[group]\n##vso[task.x]\n`
    const [before, after] = [source('a a'), source('a')]
    const [logged, filed] = [true, false].map(log => unifiedDiff('##[x].txt', before, after, {...plain, log}))
    const lines = logged!.split(/\r\n?|\n/u)
    expect(lines.filter(line => /^[\s\u0085]*::|##\[|##vso\[/u.test(line))).toEqual([])
    expect(lines).toContain('   <U+003A>:add-mask::x')
    expect(lines).toContain(' <U+0023>#vso[task.x]')
    expect(applyPatch(before, filed!)).toBe(after)
  })

  it('is the same in a log where nothing in it commands', () => {
    const [before, after] = ['## A heading: ::x\na a\n', '## A heading: ::x\na\n']
    const [logged, filed] = [true, false].map(log => unifiedDiff('a.txt', before, after, {...plain, log}))
    expect(logged).toBe(filed)
  })

  it('colours lines without a partner whole', () => {
    const colored = unifiedDiff('a.txt', 'x\nout\ny\n', 'x\ny\n', {color: true})
    expect(colored).toContain('\u001B[31m-out\u001B[39m\n y\n')
  })
})
