/** What the documentation says about how much there is of something. */
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {allRules} from '../rules/index.js'
import {groupOf} from '../src/core/rule-names.js'
import {modelFiles} from '../src/fluency/fluency.js'

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
const numberIn = (text: string) => Number(text.replaceAll(',', ''))

/** Rows below the heading; of a table that is one list a column, the cells. */
function entriesIn(file: string): number {
  const rows = read(file)
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .slice(1)
  if (!file.endsWith('given-names.tsv')) return rows.length
  return rows.flatMap(row => row.split('\t')).filter(cell => cell !== '').length
}

describe('docs/data.md', () => {
  const tables = [...read('docs/data.md').matchAll(/^\| `(\S+\.tsv)` +\| ([\d,]+) /gmu)]

  it.each(tables.map(([, file, count]) => [file!, numberIn(count!)] as const))('counts %s', (file, count) => {
    expect(Math.abs(entriesIn(file) / count - 1)).toBeLessThan(0.05)
  })

  it('has them all', () => {
    expect(tables).toHaveLength(9)
  })
})

describe('the changelog', () => {
  it('counts rules and groups', () => {
    const log = read('CHANGELOG.md')
    const groups = new Set(allRules.map(({id}) => groupOf(id)))
    expect(log).toContain(`${allRules.length} rules in ${groups.size} groups`)
  })
})

describe('the language model', () => {
  it('is as large as its pages say', () => {
    const bytes = modelFiles.map(name => statSync(new URL(`../models/${name}`, import.meta.url)).size)
    const megabytes = Math.round(bytes.reduce((sum, size) => sum + size, 0) / 1e6)
    expect(read('docs/fluency.md')).toContain(`${megabytes} MB in all`)
    const card = read('models/MODEL_CARD.md')
    for (const [at, name] of modelFiles.entries())
      expect(card).toMatch(new RegExp(`\`${name}\`.*\\| ${bytes[at]!.toLocaleString('en')} \\|`, 'u'))
  })
})

describe('the corpus', () => {
  it('is as large as the README says', () => {
    const [stories, gold] = ['stories', 'gold'].map(
      folder => readdirSync(new URL(`../corpus/${folder}`, import.meta.url)).length
    )
    const summary = read('corpus/findings/SUMMARY.txt')
    const [major, minor] = [...summary.matchAll(/^ *(\d+) of +(\d+) {2}(?:major|minor)$/gmu)]
    const readme = read('README.md')
    expect(readme).toContain(`${gold} broken stories`)
    expect(readme).toContain(`${stories! - gold!} clean stories`)
    expect(readme).toContain(`${major![1]} of ${major![2]} major faults and ${minor![1]} of ${minor![2]} minor ones`)
    const nonsense = read('corpus/pairs-independent.tsv').match(/^nonsense\t/gmu)!
    expect(read('corpus/README.md')).toContain(`(${nonsense.length} pairs`)
  })
})
