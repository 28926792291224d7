/** Our own documentation is checked by our own tool; code, tables and markup are left out. */
import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {createChecker} from '../src/checker.js'
import {loadHouseRules} from '../src/house/index.js'

const root = new URL('../', import.meta.url)
const guides = readdirSync(new URL('docs/', root)).filter(file => file.endsWith('.md'))
const files = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'corpus/README.md',
  'bench/README.md',
  ...guides.map(file => `docs/${file}`)
]

/** What Markdown has besides prose, and what to read in its place: a name for code, nothing for the rest. */
const markup: readonly (readonly [RegExp, string])[] = [
  [/<!--[\s\S]*?-->/gu, ''],
  [/^```[\s\S]*?^```/gmu, ''],
  [/^\|.*$/gmu, ''],
  [/^#.*$/gmu, ''],
  [/`[^`\n]*`/gu, 'Code'],
  [/!?\[([^\]]*)\]\([^)]*\)/gu, '$1'],
  [/^ *(?:[-*]|\d+\.) /gmu, ''],
  [/\*\*/gu, '']
]

function prose(markdown: string): string {
  const text = markup.reduce((left, [pattern, replacement]) => left.replaceAll(pattern, replacement), markdown)
  let count = 0
  return text.replaceAll('Code', () => `Code${String.fromCodePoint(65 + (count++ % 26))}`)
}

describe.each(files)('%s', file => {
  it('has no findings', async () => {
    const text = readFileSync(new URL(file, root), 'utf8')
    const house = await loadHouseRules(fileURLToPath(new URL('wireproof.rules.yaml', root)))
    const checker = await createChecker({fluency: false, house: [house], rules: {'wraps/broken-line': 'off'}})
    const {findings} = await checker.check(prose(text))
    expect(findings.map(({rule, quote}) => `${rule} ${quote}`)).toEqual([])
  })
})
