/** One page that needs nothing else: stories with their findings marked, cards that explain them, filters, charts. It may load nothing and run nothing but its own script. */
import {createHash} from 'node:crypto'
import {version} from '../version.js'
import {html, raw} from './html/markup.js'
import style from './html/page.css?raw'
import script from './html/page.js?raw'
import {storySection} from './html/story.js'
import {controls, others, summary} from './html/summary.js'
import {addReport, emptyTally} from './tally.js'
import type {Checked, PlainReporter, Result, Unread} from './types.js'
import {countAll, plural} from './wording.js'

const policy = [
  "default-src 'none'",
  `style-src ${hashOf(style)}`,
  `script-src ${hashOf(script)}`,
  "base-uri 'none'",
  "form-action 'none'"
].join('; ')

/** The whole page. */
export const htmlPage: PlainReporter = results => {
  const checked = results.filter(isChecked)
  const stories = checked.filter(({report}) => report.findings.length > 0)
  const clean = checked.filter(({report}) => report.findings.length === 0)
  const tally = emptyTally()
  for (const {report} of checked) addReport(tally, report)
  const title = `${countAll(tally)} in ${plural(tally.files, 'story', 'stories')}`
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="generator" content="wireproof ${version}">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>wireproof: ${title}</title>
<style>${raw(style)}</style>
</head>
<body>
<a class="skip" href="#stories">Skip to the stories</a>
<header class="page-head"><p class="name">wireproof</p><h1>${title}</h1></header>
<main>
${summary(stories, tally)}
${stories.length > 0 && controls(stories)}
<div id="stories">${stories.map((story, index) => storySection(story, index + 1))}
</div>
${others(clean, results.filter(isUnread))}
</main>
<footer>Made by wireproof ${version}. Nothing on this page was sent anywhere.<span class="keys" hidden> Keys: <kbd>n</kbd> next finding, <kbd>p</kbd> previous, <kbd>Esc</kbd> close.</span></footer>
<script>${raw(script)}</script>
</body>
</html>
`.text
}

function isChecked(result: Result): result is Checked {
  return 'report' in result
}

function isUnread(result: Result): result is Unread {
  return 'error' in result
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
