import {expect, it} from 'vitest'
import {allRules} from '../rules/index.js'
import {createChecker} from '../src/checker.js'
import {rulePage, rulePages} from '../src/tools/rule-pages.js'

const pageOf = (id: string) => rulePage(allRules.find(rule => rule.id === id)!)

it('says what a repair of the rule gives, which other rules may repair further', async () => {
  const page = await pageOf('wording/repeated-word')
  expect(page).toContain(
    'This repair, which `fix` makes, gives:\n\n```text\nThe minister said the talks had failed.\n```'
  )
  expect(page).not.toContain('speaks for these characters')
})

it('shows a backtick, and a story without text', async () => {
  expect(await pageOf('quotes/accent-for-apostrophe')).toContain('Accent `` ` `` in the place of an apostrophe')
  expect(await pageOf('wraps/final-newline')).toContain('\n- a story without text\n')
})

it('keeps the stop of an abbreviation in the list of rules, and no other', async () => {
  const list = (await rulePages()).get('README.md')!
  for (const end of ['salt, oil, etc.', '10:75 p.m.', 'printed twice in a row']) expect(list).toContain(`${end} |`)
}, 120_000)

it('says which other rule speaks for the characters, where one does', async () => {
  const checker = await createChecker({fluency: false})
  let told = 0
  for (const {id} of checker.rules.filter(
    rule => rule.id.startsWith('quotes/') || rule.id.startsWith('grammar/lost')
  )) {
    const samples = (await pageOf(id)).split(/^(?=```text\n[^`]*⟦)/mu).slice(1)
    for (const sample of samples) {
      const marked = sample.slice('```text\n'.length, sample.indexOf('\n```'))
      if (/[<␍]/u.test(marked)) continue
      const other = /\[(\S+)\]\(\S+\) speaks/u.exec(sample)?.[1]
      const [start, end] = [marked.indexOf('⟦'), marked.indexOf('⟧') - 1]
      const {findings} = await checker.check(marked.replace(/[⟦⟧]/gu, ''), {format: 'text'})
      const here = findings.filter(found => found.start < end && start < found.end).map(({rule}) => rule)
      if (other !== undefined) expect(here).toContain(other)
      expect(other === undefined || !here.includes(id)).toBe(true)
      if (other !== undefined) told++
    }
  }
  expect(told).toBeGreaterThan(0)
})
