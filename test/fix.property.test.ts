/** What must hold of `fix` whatever the text and whatever the rules. */
import fc from 'fast-check'
import {beforeAll, describe, expect, it} from 'vitest'
import {type Checker, createChecker, type Fixed} from '../src/checker.js'
import {applyFixes, selectFixes} from '../src/core/edits.js'
import {damagedStory, type Story, story} from './damaged-story.js'
import {tries} from './properties.js'

const runs = 300
const timeout = 60_000 + tries(runs).numRuns! * 200

let strict: Checker
let desk: Checker

beforeAll(async () => {
  strict = await createChecker({preset: 'strict', fluency: false})
  desk = await createChecker({fluency: false})
})

/** All properties try the same stories and share what was made of them. */
const repaired = new Map<string, Promise<Fixed>>()

const always = (stories: fc.Arbitrary<Story>, holds: (story: Story) => Promise<void>): Promise<void> =>
  fc.assert(fc.asyncProperty(stories, holds), tries(runs))

function fix(text: string): Promise<Fixed> {
  const fixed = repaired.get(text) ?? strict.fix(text)
  repaired.set(text, fixed)
  return fixed
}

describe('fix', () => {
  it(
    'leaves a text that it has fixed as it is, with nothing safe to repair left',
    () =>
      always(damagedStory, async ({text}) => {
        const fixed = await fix(text)
        expect(selectFixes(fixed.after.findings)).toEqual([])
        expect((await strict.fix(fixed.text)).text).toBe(fixed.text)
      }),
    timeout
  )

  it(
    'gives back valid text with the line ends it was given',
    () =>
      always(damagedStory, async ({text, lineEnd}) => {
        const fixed = (await fix(text)).text
        expect(fixed).not.toMatch(/\p{Surrogate}/u)
        expect(fixed).not.toContain('\uFFFD')
        expect(fixed.replaceAll(lineEnd, '')).not.toMatch(/[\r\n]/u)
      }),
    timeout
  )

  it(
    'changes no word inside quotation marks',
    () =>
      always(damagedStory, async ({text, quotations}) => {
        const fixed = lettersOf((await fix(text)).text)
        let from = 0
        for (const quotation of quotations) {
          const at = fixed.indexOf(lettersOf(quotation), from)
          if (at < 0) expect.fail(`Lost or changed: ${quotation}`)
          from = at
        }
      }),
    timeout
  )

  it(
    'leaves the text outside its edits untouched',
    () =>
      always(damagedStory, async ({text}) => {
        const {findings} = (await fix(text)).before
        const edits = selectFixes(findings)
          .flatMap(finding => finding.suggestions[0]!.edits)
          .toSorted((a, b) => a.start - b.start)
        let rest = applyFixes(text, findings)
        let at = 0
        for (const edit of [...edits, {start: text.length, end: text.length, text: ''}]) {
          const expected = text.slice(at, edit.start) + edit.text
          expect(rest.slice(0, expected.length)).toBe(expected)
          rest = rest.slice(expected.length)
          at = edit.end
        }
        expect(rest).toBe('')
      }),
    timeout
  )

  it(
    'changes nothing in copy without faults',
    () =>
      always(story, async ({text}) => {
        expect((await desk.fix(text)).text).toBe(text)
      }),
    timeout
  )
})

describe('a finding', () => {
  it(
    'points at what it quotes, and its edits lie within the text',
    () =>
      always(damagedStory, async ({text}) => {
        const {findings} = (await fix(text)).before
        for (const finding of findings) {
          expect(text.slice(finding.start, finding.end)).toBe(finding.quote)
          const edits = finding.suggestions.flatMap(suggestion => suggestion.edits)
          expect(edits.every(edit => edit.start >= 0 && edit.start <= edit.end && edit.end <= text.length)).toBe(true)
        }
      }),
    timeout
  )
})

/** Words closed up: white space and punctuation may change inside quotation marks. */
function lettersOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, '')
}
