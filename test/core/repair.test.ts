/** That repairing what was repaired changes nothing, whatever rules ask for. */
import {describe, expect, it} from 'vitest'
import {repair} from '../../src/core/repair.js'
import type {Run} from '../../src/core/run-rules.js'
import type {Finding} from '../../src/core/types.js'

const stats = {words: 0, sentences: 0, paragraphs: 0}

/** A run that offers to replace the whole text. */
const replacing =
  (replace: (text: string) => string | undefined) =>
  async (text: string): Promise<Run> => {
    const replacement = replace(text)
    if (replacement === undefined) return {findings: [], stats, score: {value: 100, label: 'publishable'}, notices: []}
    const edits = [{start: 0, end: text.length, text: replacement}]
    const finding = {
      start: 0,
      end: text.length,
      confidence: 0.9,
      fix: 'safe',
      suggestions: [{text: replacement, edits}]
    }
    return {findings: [finding as unknown as Finding], stats, score: {value: 100, label: 'publishable'}, notices: []}
  }

const fixesOf = (run: Run) => run.findings.map(({fix}) => fix)

describe('repair', () => {
  it('goes on until nothing is safe to repair', async () => {
    const {text, before, after} = await repair(
      'aaaa',
      replacing(all => (all.length > 1 ? all.slice(1) : undefined))
    )
    expect([text, fixesOf(before), fixesOf(after)]).toEqual(['a', ['safe'], []])
  })

  it('goes on for as long as fewer are left', async () => {
    const one = replacing(all => (all.length > 1 ? all.slice(1) : undefined))
    const each = async (text: string): Promise<Run> => {
      const run = await one(text)
      return {...run, findings: text.split('').flatMap(() => run.findings)}
    }
    expect((await repair('a'.repeat(60), each)).text).toBe('a')
  })

  it.each(['a', 'b', 'c', 'd'])('ends at the same place of a circle from wherever it starts: %s', async start => {
    const next = new Map(Object.entries({d: 'c', c: 'b', b: 'a', a: 'c'}))
    const {text, after} = await repair(
      start,
      replacing(all => next.get(all))
    )
    expect([text, fixesOf(after)]).toEqual(['a', ['suggest']])
  })

  it('leaves a text as it is where a repair changes nothing or leads nowhere', async () => {
    for (const replace of [(all: string) => all, (all: string) => `${all}a`]) {
      const {text, after} = await repair('a', replacing(replace))
      expect([text, fixesOf(after)]).toEqual(['a', ['suggest']])
    }
  })
})
