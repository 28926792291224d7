/** What must hold of every format: spans point at what they quote, and repairs change nothing but what they say. WIREPROOF_RUNS sets how many documents are tried. */
import fc from 'fast-check'
import {beforeAll, describe, expect, it} from 'vitest'
import {type Checker, createChecker} from '../../src/checker.js'
import {applyEdits, applyFixes, selectFixes} from '../../src/core/edits.js'
import type {Finding} from '../../src/core/types.js'
import {type Format, readProse} from '../../src/formats/index.js'
import {placeFinding} from '../../src/formats/place.js'
import type {Prose} from '../../src/formats/prose.js'
import {LineIndex} from '../../src/text/line-index.js'
import {damagedStory} from '../damaged-story.js'
import {type Writer, writers} from './writers.js'

const runs = Number(process.env.WIREPROOF_RUNS ?? 200)
const seed = Number(process.env.WIREPROOF_SEED ?? 7)
const timeout = 60_000 + runs * 500

let checker: Checker

beforeAll(async () => {
  checker = await createChecker({preset: 'strict', fluency: false})
})

const documents = (writer: Writer): fc.Arbitrary<string> =>
  fc.tuple(damagedStory, fc.nat(1e9)).map(([story, choices]) => {
    const paragraphs = story.text.split(/(?:\r?\n){2,}/u).filter(paragraph => paragraph.trim())
    return writer.write(paragraphs, choices)
  })

/** A finding of the prose, and the same as it lies in the source. */
interface Pair {
  inProse: Finding
  inSource: Finding
}

interface Checked {
  prose: Prose
  pairs: Pair[]
}

/** White space is what formats write differently. */
const evenly = (text: string): string => text.replaceAll(/\s+/gu, ' ')

describe.each(writers)('$name', writer => {
  const format = writer.format as Exclude<Format, 'text'>

  it(
    'points at what it quotes, and repairs just that',
    async () => {
      const seen = {findings: 0, repairs: 0}
      const holds = fc.asyncProperty(documents(writer), async source => {
        const stories = await checkedStories(source, format)
        for (const {inSource} of stories.flatMap(story => story.pairs)) {
          expectPlaced(inSource, source, writer)
          seen.findings++
        }
        seen.repairs += await expectExactFixes(source, format, stories)
      })
      await fc.assert(holds, {numRuns: runs, seed, endOnFailure: true})
      expect(seen.findings).toBeGreaterThan(runs)
      expect(seen.repairs).toBeGreaterThan(runs / 4)
    },
    timeout
  )

  it(
    'is checked and repaired so by the checker',
    () =>
      fc.assert(
        fc.asyncProperty(documents(writer), async source => {
          const {findings} = await checker.check(source, {format})
          const pairs = (await checkedStories(source, format)).flatMap(story => story.pairs)
          expect(findings).toHaveLength(pairs.length)
          expect(findings).toEqual(expect.arrayContaining(pairs.map(pair => pair.inSource)))
          const fixed = await checker.fix(source, {format})
          expect((await checker.fix(fixed.text, {format})).text).toBe(fixed.text)
        }),
        {numRuns: Math.ceil(runs / 20), seed, endOnFailure: true}
      ),
    timeout
  )
})

function expectPlaced({start, end, quote, suggestions}: Finding, source: string, {read}: Writer): void {
  expect(evenly(read(source.slice(start, end), source.slice(0, start)))).toBe(evenly(quote))
  const edits = suggestions.flatMap(suggestion => suggestion.edits)
  expect(edits.every(edit => edit.start >= 0 && edit.start <= edit.end && edit.end <= source.length)).toBe(true)
}

/** Repairs of the source read like the same repairs of the prose, so that what lies outside of them is untouched. */
async function expectExactFixes(
  source: string,
  format: Exclude<Format, 'text'>,
  stories: readonly Checked[]
): Promise<number> {
  const safe = stories.flatMap(({pairs}) => pairs.map(pair => pair.inSource).filter(finding => finding.fix === 'safe'))
  const chosen = new Set(selectFixes(safe))
  const expected = stories.map(({prose, pairs}) => {
    const edits = pairs.filter(pair => chosen.has(pair.inSource)).flatMap(({inProse}) => inProse.suggestions[0]!.edits)
    return applyEdits(prose.text, edits)
  })
  const after = await proses(applyFixes(source, safe), format)
  const texts = (all: readonly string[]): string[] => all.map(text => evenly(text).trim()).filter(Boolean)
  expect(texts(after.map(prose => prose.text))).toEqual(texts(expected))
  return chosen.size
}

/** Stories that several formats write alike are checked once. */
const known = new Map<string, Promise<Finding[]>>()

async function checkedStories(source: string, format: Exclude<Format, 'text'>): Promise<Checked[]> {
  const lines = new LineIndex(source)
  const stories = (await proses(source, format)).map(async prose => {
    const check = async (): Promise<Finding[]> => (await checker.check(prose.text, {format: 'text'})).findings
    const findings = known.get(prose.text) ?? check()
    known.set(prose.text, findings)
    const pairs = (await findings).flatMap(inProse => {
      const inSource = placeFinding(inProse, prose, lines)
      return inSource ? [{inProse, inSource}] : []
    })
    return {prose, pairs}
  })
  return Promise.all(stories)
}

async function proses(source: string, format: Exclude<Format, 'text'>): Promise<Prose[]> {
  const all: Prose[] = []
  for await (const prose of readProse(source, format, {})) all.push(prose)
  return all
}
