/** What bench/measure.ts found each rule to cost on clean news and to be worth on marked translations. */
import {readTable} from '../text/table.js'

export interface Measure {
  /** Words of clean news that the rule read. */
  words: number
  /** Findings in a thousand of them; some are true faults of that copy. */
  perThousand: number
  /** Findings in translations that people marked. */
  findings: number
  /** The share of those on a marked error; nothing where there were none. */
  share?: number
  /** Version and day. */
  measured: string
}

type Column = 'rule' | 'clean words' | 'in 1,000 clean words' | 'in translations' | 'on a marked error' | 'measured'

/** The measures by rule id. */
export function readMeasures(tsv: string): Map<string, Measure> {
  return new Map(
    readTable<Column>(tsv).map(row => {
      const share = row['on a marked error']
      const measure: Measure = {
        words: Number(row['clean words']),
        perThousand: Number(row['in 1,000 clean words']),
        findings: Number(row['in translations']),
        measured: row.measured,
        ...(share !== '' && {share: Number(share)})
      }
      return [row.rule, measure]
    })
  )
}

/** Fewer findings than this say nothing about a share. */
export const leastFindings = 10

/** One sentence for the rule's page. */
export function measureSentence({words, perThousand, findings, share}: Measure): string {
  const clean = `${shown(perThousand)} findings in 1,000 words of clean news (${Math.round(words / 1000).toLocaleString('en')} thousand words, their true faults included)`
  if (share === undefined) return `Measured: ${clean}; none in the marked translations.`
  const marked = `${findings.toLocaleString('en')} in marked translations, ${Math.round(100 * share)} % of them on a marked error`
  return `Measured: ${clean}; ${marked}.`
}

/** Two cells of the overview: findings in 1,000 clean words, share on a marked error. */
export function measureCells(measure: Measure | undefined): [alarms: string, share: string] {
  if (!measure) return ['', '']
  const {perThousand, findings, share} = measure
  return [shown(perThousand), share === undefined || findings < leastFindings ? '' : `${Math.round(100 * share)} %`]
}

function shown(perThousand: number): string {
  if (perThousand === 0) return '0'
  return perThousand < 0.005 ? 'under 0.01' : perThousand.toFixed(2)
}
