import {readFile} from 'node:fs/promises'
import {describe, expect, it} from 'vitest'
import {allRules} from '../../rules/index.js'
import {createChecker} from '../../src/checker.js'
import {settle} from '../../src/core/options.js'
import {type Pack, packs} from '../../src/core/packs.js'

const names = Object.keys(packs) as Pack[]
const styleIds = allRules.map(rule => rule.id).filter(id => id.startsWith('style/'))

describe('packs', () => {
  it('name rules that there are, and leave no style rule out', () => {
    const named = new Set(names.flatMap(name => Object.keys(packs[name].rules)))
    expect([...named].toSorted()).toEqual(styleIds.toSorted())
  })

  it.each(names)('%s switches its rules on, and settings of rules win', pack => {
    const ids = settle(allRules, {packs: [pack]}).rules.map(rule => rule.id)
    expect(ids.filter(id => id.startsWith('style/')).toSorted()).toEqual(Object.keys(packs[pack].rules).toSorted())
    const without = settle(allRules, {packs: [pack], rules: {'style/ordinal-dates': 'off'}})
    expect(without.rules.some(({id}) => id === 'style/ordinal-dates')).toBe(false)
    expect(settle(allRules, {packs: [pack], rules: {'style/ordinal-dates': 'query'}}).severities.size).toBe(1)
  })

  it('are off by default; unknown ones name the nearest', () => {
    expect(settle(allRules, {}).rules.some(({id}) => id.startsWith('style/'))).toBe(false)
    expect(() => settle(allRules, {packs: ['reuter' as Pack]})).toThrow(
      'Unknown pack "reuter"; did you mean "reuters"?'
    )
    expect(() => settle(allRules, {packs: ['toString' as Pack]})).toThrow('Unknown pack')
  })

  it('say in each rule which packs it is in', () => {
    for (const rule of allRules.filter(({id}) => styleIds.includes(id))) {
      const of = names.filter(name => rule.id in packs[name].rules)
      const said = /part of (?:all packs|the packs? (.*))\.$/u.exec(rule.optIn!)!
      expect([rule.id, said[1]?.split(/, | and /u) ?? names]).toEqual([rule.id, of])
    }
  })

  it('settle down: what one rule prints another does not undo', async () => {
    const story =
      'On 18th August 2020, the President said “yes”, and 7 people paid 5 million dollars, or 5 percent, at 4:00 PM. They came towards red, white, and blue harbours.\n'
    const fixed: Record<string, string> = {}
    for (const pack of names) {
      let text = story
      const checker = await createChecker({packs: [pack], fluency: false})
      for (let round = 0; round < 40; round++) {
        const {findings} = await checker.check(text)
        const finding = findings.find(({rule, suggestions}) => rule.startsWith('style/') && suggestions.length > 0)
        if (!finding) break
        const {edits} = finding.suggestions[0]!
        for (const edit of edits.toReversed()) text = text.slice(0, edit.start) + edit.text + text.slice(edit.end)
      }
      fixed[pack] = text.trim()
    }
    expect(fixed).toEqual({
      ap: 'On Aug. 18, 2020, the president said “yes,” and seven people paid $5 million, or 5%, at 4 p.m. They came toward red, white and blue harbors.',
      reuters:
        'On Aug. 18, 2020, the president said “yes,” and seven people paid $5 million, or 5%, at 4 p.m. They came towards red, white and blue harbours.',
      american:
        'On August 18, 2020, the President said “yes,” and 7 people paid 5 million dollars, or 5 percent, at 4:00 PM. They came toward red, white, and blue harbors.',
      british:
        'On 18 August 2020, the president said “yes”, and 7 people paid 5 million dollars, or 5 percent, at 4:00 PM. They came towards red, white and blue harbours.'
    })
  })
})

describe('docs/style-packs.md', () => {
  it('lists what each pack switches on', async () => {
    const page = await readFile(new URL('../../docs/style-packs.md', import.meta.url), 'utf8')
    for (const name of names) {
      const section = page.split(`\n## ${name}\n`)[1]!.split('\n## ')[0]!
      const listed = [...section.matchAll(/\[(style\/[a-z-]+)\]/gu)].map(match => match[1])
      expect(listed.toSorted()).toEqual(Object.keys(packs[name].rules).toSorted())
    }
  })
})
