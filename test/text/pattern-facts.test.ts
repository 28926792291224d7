import {describe, expect, it} from 'vitest'
import type {Need} from '../../src/text/needs.js'
import {beginningsOf, needOf} from '../../src/text/pattern-facts.js'

/** `a & b` for clauses, `a | b` for what one of them asks for. */
function written(need: Need): string {
  const clauses = need.map(({literals, branches}) =>
    [...literals.map(literal => `"${literal}"`), ...branches.map(branch => `(${written(branch)})`)].join(' | ')
  )
  return clauses.join(' & ')
}

describe('needOf', () => {
  it.each<[pattern: RegExp, need: string]>([
    [/read more/iu, '"read more"'],
    [/(?:read|view) (?:the )?full story/iu, '"full story" & "read" | "view"'],
    [/(?:click|tap) \d+/u, '"click" | "tap" & "\\d"'],
    [/stor(?:y|ies)?/u, '"stor"'],
    [/colou?r bar/u, '"r bar" & "colo"'],
    [/colou+r/u, '"colou"'],
    [/[Cc]opyright/u, '"copyright"'],
    [/(?=ever)(?<=\bno )(?<!never)some (?!thing)one/u, '"some " & "ever" & "no " & "one"'],
    [/a(?<name>bcd)\k<name>/u, '"bcd"'],
    [/\bend\.\.\./u, '"end..."'],
    [/x{0,3}yz{2,}end/u, '"end"'],
    [/\w+ [|>] \w+/u, '"|" | ">"'],
    [/\w+ ["“] \w+\?/u, '"?" & """ | "“"'],
    [/(?:from|into) \d|until/u, '"until" | ("from" | "into" & "\\d")'],
    [/[0-9][1-9]?x/u, '"\\d"'],
    [/[^"]x[!-?]/u, ''],
    [/end[-–] ?end/u, '"end" & "end" & "-" | "–"'],
    [/[\u0660-\u0669ä]+|√b|[\p{Script=Greek}]/u, '"^"'],
    [/[\p{Script=Latin}\u0041é]/u, ''],
    [/abc|\w+/u, ''],
    [/(?:abc)?/u, '']
  ])('%s', (pattern, need) => expect(written(needOf(pattern))).toBe(need))

  it('knows again what the build prints in ASCII', () => {
    expect(written(needOf(/it’s 5 °C/u))).toBe('"it’s 5 °c"')
    expect(written(needOf(/it\u2019s 5 \u00b0C/u))).toBe('"it’s 5 °c"')
  })
})

describe('beginningsOf', () => {
  it.each<[pattern: RegExp, beginnings: string[] | undefined]>([
    [/Read more/iu, ['read more']],
    [/(?:read|view) (?:the )?full story/iu, ['read', 'view']],
    [/(?:the )?(?:full )?story/u, ['the ', 'full ', 'story']],
    [/colou?r/u, ['colo']],
    [/o+h/u, ['o']],
    [/[Cc]opy(?:right)?/u, ['copy']],
    [/\b(?=\p{Lu})(?<!x)^some/u, ['some']],
    [/(?:a|b?)c/u, ['a', 'b', 'c']],
    [/\(end\)/u, ['(end)']],
    [/(?:ab){2}c/u, ['ab']],
    [/abc|\d+/u, ['abc', '\\d']],
    [/\s*abc/u, undefined],
    [/(?:\d*)abc/u, ['\\d', 'abc']],
    [/[([]?abc/u, ['(', '[', 'abc']],
    [/(?:abc)?/u, undefined],
    [/[ab]c/u, undefined],
    [/./u, undefined]
  ])('%s', (pattern, beginnings) => expect(beginningsOf(pattern)).toEqual(beginnings))
})
