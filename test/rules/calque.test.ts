/** Every line of the calque tables finds what it says and leaves its near miss alone. */
import {describe, expect, it} from 'vitest'
import general from '../../rules/calque/general.js'
import generalTable from '../../rules/calque/general.tsv'
import idiom from '../../rules/calque/idiom.js'
import idiomTable from '../../rules/calque/idiom.tsv'
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

/** What an idiom says in the plainest way: the first of all choices, and nothing that may be missing. */
function plainOf(row: string): string {
  return row
    .split(' ')
    .filter(cell => cell !== '~' && cell !== '...' && !cell.endsWith('?'))
    .map(cell => (cell === '#' ? '12' : cell.split('/')[0]!.replace(/[!+]$/u, '')))
    .join(' ')
}

describe('calque/idiom', () => {
  const rows = readTable<'idiom' | 'meaning' | 'language' | 'not'>(idiomTable)

  it.each(rows.map(row => [row.idiom, row] as const))('%s', async (_idiom, row) => {
    expect(await quotesOf(`Then they ${plainOf(row.idiom)} nearby.`, idiom)).toHaveLength(1)
    expect(row.idiom).toMatch(/^(?:(?:~|\.{3}|#|[\p{L}’'-]+[!+]?(?:\/[\p{L}\d’'-]+[!+]?)*\??)(?: |$))+$/u)
    expect(row.meaning).not.toMatch(/[|()/+]| {2}|^ | $/u)
    for (const language of row.language.split(' ')) expect(language).toMatch(/^[a-z]{2}$/u)
  })

  it('has no idiom twice', () => {
    const idioms = rows.map(row => row.idiom)
    expect(idioms.filter((text, at) => idioms.indexOf(text) !== at)).toEqual([])
  })

  it('conjugates what it offers as the copy does', async () => {
    const offer = async (text: string): Promise<string> => {
      const {findings} = await runRules(createStory(text), await loadResources(), {rules: [idiom]})
      return findings[0]?.suggestions[0]?.edits[0]?.text ?? ''
    }
    expect(await offer('They will throw the house through the window.')).toContain('spare')
    expect(await offer('She threw the house through the window.')).toContain('spared')
    expect(await offer('It has already thrown the house through the window.')).toContain('spared')
    expect(await offer('Throwing the house through the window is easy.')).toContain('paring')
    expect(await offer('Visitors lost patience, and she puts the hand in the fire for him.')).toContain('vouches')
    expect(await offer('The vote is in the second decade of May.')).toContain('mid-')
    expect(await offer('He wore the number 9 in his back.')).toContain('shirt')
  })
})
