import {describe, expect, it} from 'vitest'
import {changesOf, parseDiff, parseSummary, type Touched, touching} from '../../src/cli/git.js'
import type {Finding} from '../../src/core/types.js'

describe('parseDiff', () => {
  it('reads the lines that are there now, whatever they hold', () => {
    const diff = `diff --git a/a.txt b/a.txt
index 1..2 100644
--- a/a.txt
+++ b/a.txt
@@ -1 +1,2 @@ The heading
-+++ b/no.txt
++++ b/no.txt
+@@ -1 +1 @@
@@ -9,2 +8,0 @@
-gone
-too
\\ No newline at end of file
diff --git a/old.txt b/new name.txt
similarity index 90%
--- a/old.txt
+++ b/new name.txt\t
@@ -3,0 +4 @@
+line
--- a/gone.txt
+++ /dev/null
@@ -1 +0,0 @@
-all
--- "a/od\\"d.txt"
+++ "b/od\\"d\\001.txt"
@@ -1 +1 @@
-a
+b
`
    expect([...parseDiff(diff)]).toEqual([
      [
        'a.txt',
        [
          {from: 1, to: 2},
          {from: 8, to: 9, removed: true}
        ]
      ],
      ['new name.txt', [{from: 4, to: 4}]],
      ['/dev/null', [{from: 0, to: 1, removed: true}]],
      ['od"d\u0001.txt', [{from: 1, to: 1}]]
    ])
  })

  it('ends no name at a character that only Unicode takes for a line end', () => {
    const diff =
      '--- a/a.txt\n+++ b/a.txt\n@@ -1 +1 @@\n-a\n+b\n--- a/\u2028.txt\n+++ b/\u2028.txt\n@@ -2 +2 @@\n-a\n+b\n'
    expect([...parseDiff(diff).keys()]).toEqual(['a.txt', '\u2028.txt'])
  })
})

describe('parseSummary', () => {
  it('tells what is not text, and submodules with their commits', () => {
    const [none, commit] = ['0'.repeat(40), 'a'.repeat(40)]
    const summary = [
      `:100644 100644 ${commit} ${none} M`,
      'Salt and pepper.txt',
      `:100644 100644 ${commit} ${none} R090`,
      'old.txt',
      ':new.txt',
      `:160000 160000 ${commit} ${none} M`,
      'wire',
      `:000000 160000 ${none} ${commit} A`,
      'added',
      '-\t-\tSalt and pepper.txt',
      '-\t-\t',
      'old.txt',
      ':new.txt',
      '1\t1\twire',
      ''
    ].join('\0')
    expect(parseSummary(summary)).toEqual({
      binary: ['Salt and pepper.txt', ':new.txt'],
      submodules: [{path: 'wire', commit}, {path: 'added'}]
    })
  })
})

describe('touching', () => {
  const source = 'one\rstill one\r\ntwo\nthree\n'
  const at = (text: string, end = text) =>
    ({start: source.indexOf(text), end: source.indexOf(end) + end.length}) as Finding
  const isTouched = (finding: Finding, text: string, touched: readonly Touched[] | 'all') =>
    touching([finding], text, touched).length > 0

  it('counts lines as Git does', () => {
    const second = [{from: 2, to: 2}]
    expect([at('still one'), at('two'), at('three')].map(finding => isTouched(finding, source, second))).toEqual([
      false,
      true,
      false
    ])
    expect(isTouched(at('one', 'three'), source, second)).toBe(true)
    expect(isTouched(at('three'), source, 'all')).toBe(true)
  })

  it('takes a removal for a change of what spans it', () => {
    const removed = [{from: 2, to: 3, removed: true}]
    expect([isTouched(at('two', 'three'), source, removed), isTouched(at('two'), source, removed)]).toEqual([
      true,
      false
    ])
  })
})

describe('changesOf', () => {
  it('knows files without changes, and takes those elsewhere for new', () => {
    const changed = {root: '/repo', changes: new Map([['/repo/a.txt', 'all' as const]])}
    expect(['/repo/a.txt', '/repo/b.txt', '/other/c.txt'].map(path => changesOf(path, changed))).toEqual([
      'all',
      [],
      'all'
    ])
  })
})
