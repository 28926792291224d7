import {describe, expect, it} from 'vitest'
import {compact} from '../../src/reporters/compact.js'
import {pretty, prettyParts} from '../../src/reporters/pretty.js'
import {addReport, emptyTally} from '../../src/reporters/tally.js'
import {plain, result, suggest} from './results.js'

describe('pretty', () => {
  it('shows place, severity, message, rule, line, reason and suggestions', () => {
    const warning = result('It was ⟦very⟧ good.', {
      severity: 'warning',
      fix: 'suggest',
      suggestions: suggest('quite', '', 'too', 'so')
    })
    expect(pretty([warning], plain)).toBe(`story.txt
  1:8  ▲ warning  Unexpected \`word\`, leave it out  group/rule
      It was very good.
             ^^^^
      why: Nobody prints it.
      try: \`quite\`, leave it out, \`too\`, …

1 warning in 1 file (4 words).
`)
  })

  it('tells the repair that is safe from what a person may choose', () => {
    const text = pretty([result('⟦A⟧ b.', {fix: 'safe', suggestions: suggest('a', 'an')})], plain)
    expect(text).toContain('      fix: `a`  try: `an`\n')
  })

  it('keeps a path on its line', () => {
    const one = {...result('⟦A⟧ b.'), path: 'new\nline.txt'}
    expect(pretty([one], plain).split('\n')[0]).toBe('new<U+000A>line.txt')
  })

  it('gives a reason once for each rule and file', () => {
    const one = result('⟦A⟧ b.')
    const [first] = one.report.findings
    const twice = {...one, report: {...one.report, findings: [first!, first!]}}
    expect(pretty([twice, one], plain).match(/why:/gu)).toHaveLength(2)
  })

  it('gives what a later finding of the rule has to say for itself', () => {
    const one = result('⟦A⟧ b.')
    const [first] = one.report.findings
    const findings = ['General. Here.', 'General. Here.', 'General. There.', 'Gone'].map(why => ({...first!, why}))
    const text = pretty([{...one, report: {...one.report, findings}}], plain)
    expect(text.match(/why: .*/gu)).toEqual(['why: General. Here.', 'why: There.', 'why: Gone'])
  })

  it('marks each line end a span crosses', () => {
    const text = pretty([result('They said ⟦the\r\nthe⟧ deal.')], plain)
    expect(text).toContain('      They said the\n                ^^^ (goes on to line 2)\n')
  })

  it('sums up', () => {
    const query = result('⟦A⟧ b.', {severity: 'query'})
    const error = result('⟦A⟧ b.', {fix: 'safe', suggestions: suggest('')})
    expect(pretty([query, error, error, {path: 'x', error: 'x: gone'}], plain)).toMatch(
      /\n2 errors, 1 query in 3 files \(12 words\)\. `wireproof fix` can repair 2\. 1 file could not be checked\.\n$/u
    )
    expect(pretty([], plain)).toBe('Nothing was checked.\n')
  })

  it('says the same with and without colour, and piece by piece', () => {
    const results = [result('⟦A⟧ b.', {fix: 'safe', suggestions: suggest('B')}), result('a ⟦b⟧', {severity: 'query'})]
    const colored = pretty(results, {...plain, color: true})
    expect(colored.replaceAll(/\u001B\[\d+m/gu, '')).toBe(pretty(results, plain))
    const tally = emptyTally()
    for (const {report} of results) addReport(tally, report)
    const parts = results.map((one, index) => prettyParts.file(one, plain, index))
    expect(prettyParts.begin(plain) + parts.join('') + prettyParts.end(tally, plain)).toBe(pretty(results, plain))
  })

  it('lets no story command the terminal', () => {
    const wild = result('A \u001B[2J\u202E⟦b⟧\u0007 c.', {
      message: 'Unexpected `\u001B[31m`',
      suggestions: suggest('\u001B]0;x\u0007', 'two\nlines', 'x'.repeat(500))
    })
    const text = pretty([{...wild, path: 'a\u001B[2Jb.txt'}], plain)
    expect(text).not.toMatch(/[^\P{C}\n]/u)
    expect(text).toContain(`A <U+001B>[2J<U+202E>b<U+0007> c.\n${' '.repeat(27)}^\n`)
    expect(text).toContain('`two ⏎ lines`')
    expect(text).toContain('xxx…`')
  })

  it('lets no story command the runner of a workflow', () => {
    const message = 'Unexpected `##[set-output name=a]b`\n::add-mask::c'
    const stories = ['::stop-commands::⟦x⟧', ' \t::error::⟦x⟧', '##vso[task.x]y ⟦x⟧ ##[error]', 'a ::⟦b⟧:: ## [c]'].map(
      text => ({...result(text, {message, why: message, suggestions: suggest('##[a]')}), path: '::notice::a.txt'})
    )
    for (const text of [pretty(stories, plain), compact(stories, plain)]) {
      expect(text).not.toMatch(/^\s*::/mu)
      expect(text).not.toMatch(/##\w*\[/u)
    }
    expect(pretty(stories, plain)).toContain('      <U+003A>:stop-commands::x\n                              ^\n')
    expect(pretty(stories, plain)).toContain('      a ::b:: ## [c]\n')
  })
})
