/** No stable rule may cost clean copy more than its ceiling, as bench/measure.ts last found; a dearer one goes back to the nursery. */
import {describe, expect, it} from 'vitest'
import {allRules} from '../rules/index.js'
import table from '../rules/measured.tsv'
import {measureCells, measureSentence, readMeasures} from '../src/tools/measured.js'

/** Findings in 1,000 words of clean news. */
const ceiling = 0.1
/** The copy measured has misprints and web residue of its own. */
const ceilings = new Map([
  ['spelling/unknown-word', 0.8],
  ['numbers/thousands-separator', 0.25]
])
const residueCeiling = 0.35
/** More than the one false alarm in 1,000 words that a desk will bear: what is counted are findings, and half of them are that copy's own faults. Of what the grammar rules added last, 0.12 and each line read, four in five are. */
const totalCeiling = 2.2
const measures = readMeasures(table)
/** What the rules that ask the model cost, the model card tells. */
const onByDefault = allRules.filter(rule => rule.stage === 'stable' && rule.optIn === undefined && !rule.asksModel)

describe('the measured cost of the rules', () => {
  it.each(onByDefault.map(({id}) => id))('%s is measured and keeps to its ceiling', id => {
    const own = ceilings.get(id) ?? (id.startsWith('residue/') ? residueCeiling : ceiling)
    expect(measures.get(id)?.perThousand).toBeLessThanOrEqual(own)
  })

  it('adds up to no more than a desk will bear', () => {
    const total = onByDefault.reduce((sum, {id}) => sum + measures.get(id)!.perThousand, 0)
    expect(total).toBeLessThanOrEqual(totalCeiling)
  })

  it('is told in words and in cells', () => {
    const measure = {words: 1_050_000, perThousand: 0.012, findings: 1200, share: 0.9, measured: '0.1.0 2026-01-01'}
    expect(measureSentence(measure)).toBe(
      'Measured: 0.01 findings in 1,000 words of clean news (1,050 thousand words, their true faults included); 1,200 in marked translations, 90 % of them on a marked error.'
    )
    expect(measureCells(measure)).toEqual(['0.01', '90 %'])
    expect(measureCells({words: 10, perThousand: 0.001, findings: 3, share: 1, measured: ''})).toEqual([
      'under 0.01',
      ''
    ])
    expect(measureCells(undefined)).toEqual(['', ''])
  })

  it('says when nothing was found in translations', () => {
    const [measure] = readMeasures(
      'rule\tclean words\tin 1,000 clean words\tin translations\ton a marked error\tmeasured\na/b\t1000\t0\t0\t\t0.1.0 2026-01-01\n'
    ).values()
    expect(measureSentence(measure!)).toMatch(/ 0 findings .*; none in the marked translations\.$/u)
  })
})
