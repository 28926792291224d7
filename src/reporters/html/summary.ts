/** The top of the page: how much was found, where and by which rules, and the controls that narrow it down. */
import {severities} from '../../core/severities.js'
import type {Finding, Severity} from '../../core/types.js'
import type {Checked, Tally} from '../types.js'
import {plural, symbols} from '../wording.js'
import {html, type Markup, raw} from './markup.js'

/** Rows of a chart; the rest is counted. */
const mostRows = 8

/** Figures and charts. */
export function summary(stories: readonly Checked[], tally: Tally): Markup {
  const all = stories.flatMap(({report}) => report.findings)
  return html`
<section aria-labelledby="summary">
  <h2 id="summary" class="visually-hidden">Summary</h2>
  <dl class="figures">
    ${figures(tally, all.length)}
  </dl>
  <div class="charts">
    ${severityChart(all)}${ruleChart(all)}${stories.length > 1 && storyChart(stories)}
  </div>
</section>`
}

function figures(tally: Tally, found: number): Markup[] {
  const each = tally.words > 0 ? ((found * 1000) / tally.words).toFixed(1) : '0'
  const entries: [string, string][] = [
    ['Stories', tally.files.toLocaleString('en')],
    ['Words', tally.words.toLocaleString('en')],
    ['Findings', found.toLocaleString('en')],
    ['Findings in 1,000 words', each],
    ['Safe repairs', tally.fixable.toLocaleString('en')]
  ]
  return entries.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)
}

interface Row {
  label: Markup
  findings: readonly Finding[]
}

function severityChart(all: readonly Finding[]): Markup {
  const rows = severities.map(severity => ({
    label: html`<span class="${severity}"><span aria-hidden="true">${symbols[severity]} </span>${severity}</span>`,
    findings: all.filter(finding => finding.severity === severity)
  }))
  return chart('How grave', rows, 0)
}

function ruleChart(all: readonly Finding[]): Markup {
  const rows = grouped(all, finding => finding.rule).map(([rule, findings]) => ({
    label: html`<button type="button" class="plain" data-pick-rule="${rule}" title="${rule}">${rule}</button>`,
    findings
  }))
  return chart('Which rules', rows.slice(0, mostRows), rows.length - mostRows, 'rule')
}

function storyChart(stories: readonly Checked[]): Markup {
  const rows = stories
    .map(({path, report}, index) => ({
      label: html`<a href="#s${index + 1}" title="${path}">${path.split('/').at(-1)}</a>`,
      findings: report.findings
    }))
    .sort((a, b) => b.findings.length - a.findings.length)
  return chart('Which stories', rows.slice(0, mostRows), rows.length - mostRows, 'story')
}

function chart(title: string, rows: readonly Row[], more: number, one = ''): Markup {
  const most = Math.max(1, ...rows.map(({findings}) => findings.length))
  const items = rows.map(
    ({label, findings}) => html`
        <li><span class="label">${label}</span>${bar(findings, most)}<span class="value">${findings.length.toLocaleString('en')}</span></li>`
  )
  return html`
    <figure><figcaption>${title}</figcaption>
      <ul class="chart">${items}
      </ul>${more > 0 && html`<p class="more">and ${plural(more, `more ${one}`, one === 'story' ? 'more stories' : `more ${one}s`)}</p>`}
    </figure>`
}

/** Decoration beside figures that say the same; each severity has a shade and a place of its own. */
function bar(findings: readonly Finding[], most: number): Markup {
  let x = 0
  const parts = severities.map(severity => {
    const width = (findings.filter(finding => finding.severity === severity).length * 100) / most
    const part =
      width === 0 ? '' : `<rect class="${severity}" x="${x.toFixed(2)}" width="${width.toFixed(2)}" height="10"/>`
    x += width
    return part
  })
  return raw(
    `<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="10"/>${parts.join('')}</svg>`
  )
}

/** Filters; hidden until the script is there to heed them. */
export function controls(stories: readonly Checked[]): Markup {
  const all = stories.flatMap(({report}) => report.findings)
  const rules = grouped(all, finding => finding.rule).sort(([a], [b]) => (a < b ? -1 : 1))
  return html`
<form class="controls" aria-label="Filter findings" hidden>
  <fieldset><legend class="visually-hidden">Severity</legend>${severities.map(severity => severityBox(severity, all))}
  </fieldset>
  <label>Rule <select name="rule"><option value="">All rules</option>${rules.map(([rule, findings]) => html`<option value="${rule}">${rule} (${findings.length})</option>`)}</select></label>
  <label>Story <select name="story"><option value="">All stories</option>${stories.map(({path, report}, index) => html`<option value="${index + 1}">${path} (${report.findings.length})</option>`)}</select></label>
  <button type="reset">Show all</button>
  <output aria-live="polite">${plural(all.length, 'finding')}</output>
  <span class="steps"><button type="button" data-step="-1" title="Previous finding (p)">↑ Previous</button><button type="button" data-step="1" title="Next finding (n)">↓ Next</button></span>
</form>`
}

function severityBox(severity: Severity, all: readonly Finding[]): Markup {
  const count = all.filter(finding => finding.severity === severity).length
  return html`
    <label class="${severity}"><input type="checkbox" name="severity" value="${severity}" checked> <span aria-hidden="true">${symbols[severity]} </span>${severity} <span class="value">${count}</span></label>`
}

function grouped(all: readonly Finding[], key: (finding: Finding) => string): [string, Finding[]][] {
  const groups = new Map<string, Finding[]>()
  for (const finding of all) groups.set(key(finding), [...(groups.get(key(finding)) ?? []), finding])
  return [...groups].sort(([, a], [, b]) => b.length - a.length)
}

/** Stories without findings, and those that could not be read. */
export function others(clean: readonly Checked[], unread: readonly {path: string; error: string}[]): Markup {
  const bad = html`
<section class="others" aria-labelledby="unread"><h2 id="unread">Could not be checked</h2>
  <ul>${unread.map(({error}) => html`<li>${error}</li>`)}</ul></section>`
  const good = html`
<section class="others" aria-labelledby="clean"><h2 id="clean">${clean.length === 1 ? 'One story' : plural(clean.length, 'story', 'stories')} without findings</h2>
  <ul>${clean.map(({path, report}) => html`<li>${path} <span class="dim">${plural(report.stats.words, 'word')}</span></li>`)}</ul></section>`
  return html`${unread.length > 0 && bad}${clean.length > 0 && good}`
}
