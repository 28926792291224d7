import {describe, expect, it} from 'vitest'
import {beginningsOf, requiredLiterals} from '../../src/text/pattern-facts.js'

describe('requiredLiterals', () => {
  it.each<[pattern: RegExp, literals: string[] | undefined]>([
    [/read more/iu, ['read more']],
    [/(?:read|view) (?:the )?full story/iu, ['full story']],
    [/(?:click|tap) \d+/u, ['click', 'tap']],
    [/stor(?:y|ies)?/u, ['stor']],
    [/colou?r bar/u, ['r bar']],
    [/colou+r/u, ['colou']],
    [/[Cc]opyright/u, ['copyright']],
    [/(?=never)some (?!thing)one/u, ['some ']],
    [/a(?<name>bcd)\k<name>/u, ['bcd']],
    [/\bend\.\.\./u, ['end...']],
    [/x{0,3}yz{2,}end/u, ['end']],
    [/\w+ [|>] \w+/u, ['|', '>']],
    [/abc|\d+/u, undefined],
    [/(?:abc)?/u, undefined]
  ])('%s', (pattern, literals) => expect(requiredLiterals(pattern)).toEqual(literals))
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
    [/abc|\d+/u, undefined],
    [/\s*abc/u, undefined],
    [/(?:\d*)abc/u, undefined],
    [/(?:abc)?/u, undefined],
    [/[ab]c/u, undefined],
    [/./u, undefined]
  ])('%s', (pattern, beginnings) => expect(beginningsOf(pattern)).toEqual(beginnings))
})
