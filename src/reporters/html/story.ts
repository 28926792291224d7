/** One story of the page: its text with the findings marked, a card for each, and what the safe repairs would make of it. */
import {selectFixes} from '../../core/edits.js'
import {severities} from '../../core/severities.js'
import type {Finding} from '../../core/types.js'
import type {Checked} from '../types.js'
import {offers, plural, plurals, symbols} from '../wording.js'
import {html, type Markup} from './markup.js'
import {beforeAndAfter, type Change, cutAtFindings, type Piece} from './pieces.js'

/** Stories longer than this are shown around their findings only. */
const longStory = 40_000
/** Of text without findings in a long story, on either side. */
const shownAround = 600

/** A section of the page; `nth` makes its ids. */
export function storySection(checked: Checked, nth: number): Markup {
  const {path, source, report} = checked
  const {findings, stats, score} = report
  const pieces = cutAtFindings(source, findings)
  return html`
<section class="story" id="s${nth}" data-story="${nth}" aria-labelledby="h${nth}">
  <header class="story-head">
    <h2 id="h${nth}">${path}</h2>
    <p>Score ${score.value} of 100: ${score.label} · ${plural(stats.words, 'word')} · ${counts(findings)}</p>
  </header>
  <div class="columns">
    <div><div class="text" role="group" aria-label="Text of ${path}">${pieces.map(piece => pieceText(piece, findings, nth, source.length > longStory))}</div>${comparison(checked)}</div>
    <ol class="cards" aria-label="Findings in ${path}">${findings.map((finding, index) => card(finding, `${nth}-${index + 1}`, index + 1))}
    </ol>
  </div>
</section>`
}

/** `3 errors, 1 query` with their signs. */
export function counts(findings: readonly Pick<Finding, 'severity'>[]): Markup {
  const parts = severities.flatMap(severity => {
    const count = findings.filter(finding => finding.severity === severity).length
    return count === 0 ? [] : [severityCount(severity, count)]
  })
  return html`<span class="counts">${parts}</span>`
}

function severityCount(severity: Finding['severity'], count: number): Markup {
  const word = plural(count, severity, plurals[severity])
  return html`<span class="${severity}"><span aria-hidden="true">${symbols[severity]} </span>${word}</span> `
}

function pieceText(
  {text, finding: index, first}: Piece,
  findings: readonly Finding[],
  nth: number,
  long: boolean
): Markup {
  if (index === undefined) return long ? shortened(text) : html`${text}`
  const {severity, message} = findings[index]!
  const number = index + 1
  const name = `${nth}-${number}`
  const fields = first ? html` id="m${name}" data-n="${number}"` : html` tabindex="-1"`
  return html`<a class="mark ${severity}${text === '' && ' empty'}" href="#c${name}"${fields} data-card="c${name}" title="${symbols[severity]} ${severity}: ${message}">${text}</a>`
}

/** Cuts at line ends, and says how much is left out. */
function shortened(text: string): Markup {
  if (text.length < 4 * shownAround) return html`${text}`
  const head = text.slice(0, text.lastIndexOf('\n', shownAround) + 1 || shownAround)
  const tail = text.slice(text.indexOf('\n', text.length - shownAround) + 1 || text.length - shownAround)
  const left = text.length - head.length - tail.length
  return html`${head}<span class="gap">… ${plural(left, 'character')} without findings …
</span>${tail}`
}

function card(finding: Finding, name: string, number: number): Markup {
  const {severity, rule, message, why, url, line, column, confidence} = finding
  return html`
      <li class="card ${severity}" id="c${name}" tabindex="-1" data-severity="${severity}" data-rule="${rule}" data-mark="m${name}">
        <p class="card-head"><a class="number" href="#m${name}" aria-label="Finding ${number}: show in the text">${number}</a>
          <span class="severity"><span aria-hidden="true">${symbols[severity]} </span>${severity}</span>
          <span class="place">line ${line}, column ${column}</span>
          <button type="button" class="close">Close</button></p>
        <p class="message">${inBackticks(message)}</p>${suggestions(finding)}
        <details><summary>Why, and which rule</summary>
          <p>${why}</p>
          <p><a href="${url}" rel="noreferrer">${rule}</a> · of such findings, ${Math.round(confidence * 100)} in 100 are right</p>
        </details>
      </li>`
}

function suggestions(finding: Finding): Markup[] {
  return offers(finding).map(({isSafe, texts}) => {
    const shown = texts.map(text => html`<li>${replacement(finding.quote, text)}</li>`)
    const label = isSafe ? 'Safe repair' : finding.fix === 'safe' ? 'Or perhaps' : 'Suggested'
    return html`
        <div class="instead"><p>${label}</p><ul>${shown}</ul></div>`
  })
}

function replacement(quote: string, text: string): Markup {
  const old = html`<del>${short(quote)}</del>`
  if (text === ' ') return html`${old} <span aria-hidden="true">→</span> <span class="out">a space</span>`
  return text === ''
    ? html`${old} <span class="out">leave it out</span>`
    : html`${old} <span aria-hidden="true">→</span> <ins>${short(text)}</ins>`
}

/** On one line; a long text by its beginning and end. */
function short(text: string): string {
  const line = text.replaceAll(/\s*[\r\n]+\s*/gu, ' ⏎ ')
  return line.length > 120 ? `${line.slice(0, 70)} … ${line.slice(-40)}` : line
}

function inBackticks(message: string): Markup[] {
  return message.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`))
}

function comparison({source, report}: Checked): Markup {
  const fixes = selectFixes(report.findings)
  if (fixes.length === 0) return html``
  const edits = fixes.flatMap(({suggestions}) => suggestions[0]!.edits)
  const {before, after} = beforeAndAfter(source, edits)
  const long = source.length > longStory
  return html`
  <details class="compare">
    <summary>Before and after ${plural(fixes.length, 'safe repair')}</summary>
    <div class="pair">
      <section aria-label="Before"><h3>As it came in</h3><div class="text">${before.map(change => changeText(change, long))}</div></section>
      <section aria-label="After"><h3>With these repairs</h3><div class="text">${after.map(change => changeText(change, long))}</div></section>
    </div>
  </details>`
}

function changeText({text, change}: Change, long: boolean): Markup {
  if (change === undefined) return long ? shortened(text) : html`${text}`
  const shown = text.replaceAll(/\r?\n/gu, '⏎\n')
  return change === 'del' ? html`<del>${shown}</del>` : html`<ins>${shown}</ins>`
}
