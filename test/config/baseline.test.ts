import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createChecker} from '../../src/checker.js'
import {formatBaseline, knownOf, parseBaseline, sift} from '../../src/config/baseline.js'
import {tries} from '../properties.js'

const checker = await createChecker({rules: {'wording/repeated-sentence': 'off'}})

async function findingsOf(source: string) {
  return (await checker.check(source)).findings
}

/** What is new in a text, and what is gone, against what was known of another. */
async function compare(before: string, after: string): Promise<{left: string[]; gone: string[]}> {
  const known = knownOf(before, await findingsOf(before))
  const stored = parseBaseline(formatBaseline(new Map([['a.txt', known]])), 'b.json').get('a.txt') ?? []
  const {left, gone} = sift(after, await findingsOf(after), stored)
  return {left: left.map(({rule, start}) => `${rule} ${start}`), gone: gone.map(({rule, count}) => `${rule} ×${count}`)}
}

const story = `The minister saw the the mayor on Monday in the town hall of Leeds, and they talked for an hour.

Nobody recieved an answer from the police, who had been told of the case by a neighbour.
`

const nothing = {left: [], gone: []}

describe('a baseline', () => {
  it('knows its findings, however lines move, wrap and are spaced', async () => {
    expect((await findingsOf(story)).length).toBe(2)
    expect(await compare(story, story)).toEqual(nothing)
    expect(await compare(story, `A paragraph came before all others.\n\n${story}`)).toEqual(nothing)
    expect(await compare(story, story.split('\n\n').toReversed().join('\n'))).toEqual(nothing)
    expect(await compare(story, story.replaceAll('\n', '\r\n'))).toEqual(nothing)
    const wrapped = story.replace('the the mayor on Monday in the town', 'the\nthe mayor on Monday in the\ntown')
    expect((await compare(story, wrapped)).left.filter(each => each.startsWith('wording'))).toEqual([])
  })

  it('never hides a new finding that looks like a known one', async () => {
    const again = `${story}\nThe premier met the the envoy.\n`
    expect(await compare(story, again)).toEqual({
      left: [`wording/repeated-word ${again.lastIndexOf('the the')}`],
      gone: []
    })
    const twice = `${story}\n${story}`
    expect((await compare(story, twice)).left.length).toBe(2)
    expect(await compare(twice, twice)).toEqual(nothing)
    expect((await compare(twice, story)).gone).toEqual(['spelling/unknown-word ×1', 'wording/repeated-word ×1'])
  })

  it('tells what is gone', async () => {
    expect(await compare(story, story.replace('the the', 'the'))).toEqual({
      left: [],
      gone: ['wording/repeated-word ×1']
    })
  })

  it('knows a finding beside which something was repaired', async () => {
    const other = story.replace('on Monday in the town hall', 'on Tuesday in the old town hall')
    expect(await compare(story, other)).toEqual(nothing)
    const both = other.replace('The minister saw', 'A minister had seen')
    expect((await compare(story, both)).left.length).toBe(1)
  })

  it('knows a finding whose sentence is as it was, whatever came beside it', async () => {
    const last = 'They left at noon. Both saw the the mayor.\n'
    expect(await compare(last, 'They left at noon. It rained. Both saw the the mayor.\n')).toEqual(nothing)
    expect(await compare(last, 'They left at noon.\n\nBoth saw the the mayor. “It rained,” she said.\n')).toEqual(
      nothing
    )
    expect(await compare(last, 'They left at noon. He met the the envoy.\n')).toEqual({
      left: ['wording/repeated-word 26'],
      gone: ['wording/repeated-word ×1']
    })
  })

  it('knows a finding in markup and in strings, too', () => {
    const at = (source: string) => ({rule: 'a/b', start: source.indexOf('the the'), end: source.indexOf('the the') + 7})
    for (const [before, after] of [
      [
        '<p>All left.</p><p>He saw the the envoy.</p>',
        '<p>All left.</p><p>One came.</p><p>He saw the the envoy.</p><p>No more.</p>'
      ],
      [
        '{"body": "All left. He saw the the envoy.\\nEnd."}',
        '{"body": "All left.\\nOne came. He saw the the envoy. So.\\nEnd."}'
      ]
    ] as const)
      expect(sift(after, [at(after) as never], knownOf(before, [at(before) as never]))).toEqual(nothing)
  })

  it('reads one that was written before sentences were told apart', () => {
    const source = 'They left at noon. Both saw the the mayor. So it went.'
    const finding = {rule: 'a/b', start: source.indexOf('the the'), end: source.indexOf('the the') + 7} as never
    const old = {rule: 'a/b', text: 'the the', before: 'theyleftatnoonbothsaw', after: 'mayorsoitwent', count: 1}
    expect(sift(source, [finding], [old])).toEqual(nothing)
  })

  it('knows a quotation of Markdown that is wrapped anew', () => {
    const at = (source: string) => ({rule: 'a/b', start: source.indexOf('left'), end: source.indexOf('dark') + 4})
    const [before, after] = ['> He left\n> after dark.\n', '> He left after\n>> dark.\n']
    expect(sift(after, [at(after) as never], knownOf(before, [at(before) as never]))).toEqual(nothing)
  })

  it('is looked through in time that grows with its length', () => {
    const source = Array.from({length: 20_000}, (_, at) => `They saw the the w${at}x man.\n\n`).join('')
    const findings = [...source.matchAll(/the the/gu)].map(({index}) => ({rule: 'a/b', start: index, end: index + 7}))
    const known = knownOf(source, findings as never)
    const started = performance.now()
    expect(sift(source, findings as never, known)).toEqual(nothing)
    expect(performance.now() - started).toBeLessThan(5000)
  })

  it('may begin with a byte order mark', () => {
    expect(parseBaseline(`\uFEFF${formatBaseline(new Map())}`, 'b.json')).toEqual(new Map())
  })

  it('keeps of long texts a hash', () => {
    const source = `${'a '.repeat(100)}b`
    const finding = {rule: 'a/b', start: 0, end: source.length} as never
    const [known] = knownOf(source, [finding])
    expect(known!.text).toMatch(/^(?:a ){20}… [0-9a-f]{12}$/u)
    expect(sift(source, [finding], [known!]).left).toEqual([])
    expect(sift(source.replace('b', 'c'), [finding], [known!]).left).toEqual([finding])
  })

  it('is written for small diffs', () => {
    const known = (rule: string) => ({rule, text: 't', before: 'b', after: 'a', count: 1})
    const text = formatBaseline(
      new Map([
        ['b.txt', [known('b/b'), known('a/a')]],
        ['c.txt', []],
        ['a.txt', [known('c/c')]]
      ])
    )
    expect(text).toBe(`{
  "version": 1,
  "files": {
    "a.txt": [
      {"rule":"c/c","text":"t","before":"b","after":"a","count":1}
    ],
    "b.txt": [
      {"rule":"a/a","text":"t","before":"b","after":"a","count":1},
      {"rule":"b/b","text":"t","before":"b","after":"a","count":1}
    ]
  }
}
`)
    expect(formatBaseline(new Map())).toBe('{\n  "version": 1,\n  "files": {}\n}\n')
  })

  it.each([
    ['{', 'b.json: not valid JSON; make the baseline anew with --update-baseline'],
    ['{"version": 2}', 'not a baseline of this version'],
    ['{"version": 1}', 'it has no `files`'],
    ['{"version": 1, "files": {"a.txt": [{"rule": "a/b"}]}}', '`a.txt` has an entry that is none'],
    ['null', 'not a baseline of this version']
  ])('refuses %s', (text, problem) => {
    expect(() => parseBaseline(text, 'b.json')).toThrow(problem)
  })
})

/** Sentences of made-up words, some with a fault; no two of different tags have a word in common besides. */
const sentences = (tag: string, fault: fc.Arbitrary<boolean>) =>
  fc.array(fc.tuple(fc.nat(3), fc.nat(3), fault), {minLength: 1, maxLength: 6}).map(list =>
    list.map(([before, after, isFaulty], at) => {
      const words = (side: string, count: number) =>
        Array.from({length: count}, (_, n) => `${side}${tag}${'abcdefghij'[at]}${'abcdefghij'[n]}`)
      const inner = [...words('b', before), ...(isFaulty ? ['the', 'the'] : ['a']), ...words('e', after)].join(' ')
      return `S${tag}${'abcdefghij'[at]}named ${inner}.`
    })
  )

/** Sentences with what comes between them: a space, or the end of a line or a paragraph. */
const gaps = fc.array(fc.constantFrom(' ', '\n', '\n\n'), {minLength: 40, maxLength: 40})

function written(list: readonly string[], between: readonly string[]): string {
  return list.map((sentence, at) => sentence + between[at]).join('')
}

function faultsOf(source: string) {
  return Array.from(source.matchAll(/the the/gu), ({index}) => ({rule: 'a/b', start: index, end: index + 7})) as never[]
}

describe('a baseline of any story', () => {
  it('knows each finding when sentences come, move and are wrapped around it', () => {
    fc.assert(
      fc.property(
        sentences('o', fc.boolean()),
        sentences('n', fc.constant(false)),
        fc.array(fc.nat(), {minLength: 12, maxLength: 12}),
        gaps,
        gaps,
        (own, added, places, before, after) => {
          const old = written(own, before)
          const order = own.concat(added).map((sentence, at) => ({sentence, place: places[at]!}))
          const now = written(
            order.toSorted((a, b) => a.place - b.place).map(({sentence}) => sentence),
            after
          )
          expect(sift(now, faultsOf(now), knownOf(old, faultsOf(old)))).toEqual(nothing)
        }
      ),
      tries(1000)
    )
  })

  it('hides no finding in a new sentence, though known ones were repaired', () => {
    fc.assert(
      fc.property(
        sentences('o', fc.boolean()),
        sentences('n', fc.boolean()),
        fc.array(fc.boolean(), {minLength: 12, maxLength: 12}),
        gaps,
        gaps,
        (own, added, repaired, before, after) => {
          const old = written(own, before)
          const kept = own.map((sentence, at) => (repaired[at] ? sentence.replace('the the', 'the') : sentence))
          const head = `${written(kept, before)}\n\n`
          const now = head + written(added, after)
          const {left} = sift(now, faultsOf(now), knownOf(old, faultsOf(old)))
          const isNew = (finding: {start: number}) => finding.start >= head.length
          expect(left).toEqual(faultsOf(now).filter(isNew))
        }
      ),
      tries(1000)
    )
  })
})
