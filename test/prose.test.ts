/** Our own documentation is checked by our own tool, code, tables and markup blanked out so that offsets stay true. */
import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {createChecker} from '../src/checker.js'

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

/** Markdown that is no prose: comments, fenced and inline code, tables, headings, link targets, list and emphasis marks. */
const markup = [
  /<!--[\s\S]*?-->/gu,
  /^```[\s\S]*?^```/gmu,
  /`[^`\n]*`/gu,
  /^\|.*$/gmu,
  /^#.*$/gmu,
  /^<.*>$/gmu,
  /\]\([^)]*\)/gu,
  /!?\[/gu,
  /^ *(?:[-*]|\d+\.) /gmu,
  /\*\*/gu
]

function prose(markdown: string): string {
  return markup.reduce(
    (text, pattern) => text.replaceAll(pattern, match => match.replaceAll(/[^\n]/gu, 'x').replaceAll('x', '\u2060')),
    markdown
  )
}

describe.each(files)('%s', file => {
  it('has no findings', async () => {
    const text = readFileSync(new URL(file, root), 'utf8')
    const checker = await createChecker({rules: {'wraps/broken-line': 'off'}})
    const {findings} = await checker.check(prose(text))
    expect(findings.map(({rule, line, quote}) => `${line}: ${rule} ${quote}`)).toEqual([])
  })
})
