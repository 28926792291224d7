import {describe, expect, it} from 'vitest'
import type {Severity} from '../../src/core/types.js'
import {markdown, markdownPartsOfBytes} from '../../src/reporters/markdown.js'
import {addReport, emptyTally} from '../../src/reporters/tally.js'
import {plain, result} from './results.js'
import {samples} from './samples.js'

describe('markdown', () => {
  it('counts, and has a table for each story', () => {
    expect(markdown(samples.slice(0, 1), plain)).toBe(`<!-- wireproof -->
### wireproof: 1 error, 2 warnings, 1 query in 1 story

9 words checked. \`wireproof fix\` can repair 2.

**\`stories/a.txt\`**

| Line | Severity | Finding | Instead |
| ---: | --- | --- | --- |
| 1:8 | ✖ error | Unexpected \`word\`, leave it out ([wording/repeated-word](<https://example.com/rule>)) | \`the\` |
| 2:7 | ▲ warning | Unexpected \`word\`, leave it out ([spelling/unknown-word](<https://example.com/rule>)) | \`very\` |
| 2:12 | ? query | Unexpected \`word\`, leave it out ([wraps/broken-line](<https://example.com/rule>)) |  |
| 3:7 | ▲ warning | Unexpected \`word\`, leave it out ([wraps/broken-line](<https://example.com/rule>)) | \`the end\` |
`)
  })

  it('says that nothing is wrong, or what could not be looked at', () => {
    expect(markdown([], plain)).toContain('### wireproof: No findings in 0 stories')
    expect(markdown(samples.slice(3), plain)).toContain('2 words checked. 1 file could not be checked.')
  })

  it('shows bars and backticks as they are, in a table and out of it', () => {
    const odd = result('⟦`⟧', {message: 'Accent ``` beside `a|b` and ` c `'})
    const text = markdown([{...odd, path: 'a|b.txt'}], plain)
    expect(text).toContain('**`a|b.txt`**')
    expect(text).toContain('| Accent `` ` `` beside `a\\|b` and `  c  ` (')
  })

  it('keeps a finding on one row, with its markup harmless', () => {
    const text = markdown(samples, plain)
    const rows = text.split('\n').filter(line => /^\| \d/u.test(line))
    expect(rows).toHaveLength(7)
    for (const row of rows) expect(row.replaceAll('\\|', '').split('|')).toHaveLength(6)
    const outside = text.replaceAll(/(`+)(?!`).*?(?<!`)\1(?!`)/gu, '')
    expect(outside).not.toMatch(/<b>|\[a\]|@all/u)
    const mention = markdown([result('⟦a⟧', {message: 'Ask @desk about <b>*this*</b> | now'})], plain)
    expect(mention).toContain('Ask @\u200Bdesk about \\<b\\>\\*this\\*\\</b\\> \\| now')
  })

  const many = (severity: Severity, count: number) =>
    Array.from({length: count}, (_, index) => result('An ⟦odd⟧ é.', {severity}, `stories/${index % 40}.txt`))

  it('fits into a comment, and leaves out queries before errors', () => {
    const results = [...many('query', 900), ...many('warning', 600), ...many('error', 100)]
    const text = markdown(results, plain)
    expect(text.length).toBeLessThanOrEqual(65_536)
    expect(text.length).toBeGreaterThan(60_000)
    expect(text.match(/✖ error \|/gu)).toHaveLength(100)
    const warnings = text.match(/▲ warning \|/gu)!.length
    const queries = text.match(/\? query \|/gu)?.length ?? 0
    expect(warnings).toBeLessThan(600)
    expect(queries).toBe(0)
    expect(text).toContain(`\n${600 - warnings} warnings, 900 queries more, for which there is no room here.\n`)
  })

  it.each([0, 900, 2000, 10_000])('fits into %i bytes, or stays away', most => {
    const parts = markdownPartsOfBytes(most)
    const tally = emptyTally()
    for (const [index, one] of many('error', 200).entries()) {
      addReport(tally, one.report)
      expect(parts.file(one, plain, index)).toBe('')
    }
    const text = parts.end(tally, plain)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(most)
    expect(text === '').toBe(most === 0)
  })
})
