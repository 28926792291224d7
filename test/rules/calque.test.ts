/** Every line of the calque tables finds what it says and leaves its near miss alone. */
import {describe, expect, it} from 'vitest'
import general from '../../rules/calque/general.js'
import generalTable from '../../rules/calque/general.tsv'
import register from '../../rules/calque/register.js'
import registerTable from '../../rules/calque/register.tsv'
import weak from '../../rules/calque/weak.js'
import weakTable from '../../rules/calque/weak.tsv'
import type {Rule} from '../../src/core/rule.js'
import {runRules} from '../../src/core/run-rules.js'
import {loadResources} from '../../src/resources.js'
import {expandRow, type PhraseRow} from '../../src/text/phrase-table.js'
import {createStory} from '../../src/text/story.js'
import {readTable} from '../../src/text/table.js'

async function quotesOf(text: string, rule: Rule): Promise<string[]> {
  const {findings} = await runRules(createStory(text), await loadResources(), {rules: [rule]})
  return findings.map(finding => finding.quote)
}

describe.each([
  ['general', general, generalTable],
  ['weak', weak, weakTable],
  ['register', register, registerTable]
] as const)('calque/%s', (_, rule, table) => {
  const rows = readTable<keyof PhraseRow>(table)

  it.each(rows.map(row => [row.phrase, row] as const))('%s', async (_phrase, row) => {
    expect(row.reason).not.toBe('')
    expect(row.near).not.toBe('')
    for (const {phrase, replacements = []} of expandRow(row)) {
      const found = await quotesOf(`Then ${phrase} nearby.`, rule)
      expect(found.length).toBe(1)
      expect(found[0]).toContain(phrase.split(' ')[0])
      expect(phrase).not.toMatch(/[()/|]| {2}/u)
      expect(replacements.length).toBeLessThan(4)
      for (const replacement of replacements) expect(replacement).toMatch(/^\S[^()|/]*\S$/u)
    }
    expect(await quotesOf(`Then ${row.near} nearby.`, rule)).toEqual([])
  })

  it('has no phrase twice', () => {
    const phrases = rows.map(row => row.phrase)
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([])
  })
})
