/** Checks the prose of a retext tree, by all rules or by one. */
import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import type {Settings} from './core/options.js'
import {runRules} from './core/run-rules.js'
import type {Finding} from './core/types.js'
import type {Fluency} from './fluency/fluency.js'
import {placeFinding} from './formats/place.js'
import {proseOf} from './formats/tree-prose.js'
import {loadResources} from './resources.js'
import {LineIndex} from './text/line-index.js'
import {storyFor} from './text/story.js'

/** Checks the prose of a tree and adds messages to the file that it came from. */
export async function checkTree(
  tree: Root,
  file: VFile,
  settings: Settings,
  fluency?: boolean | Fluency
): Promise<void> {
  const resources = await loadResources(settings.words, fluency)
  const prose = proseOf(tree, String(file))
  const story = storyFor(prose.text, resources)
  const {findings, stats, score, notices} = await runRules(story, resources, settings)
  const lines = new LineIndex(String(file))
  const placed = findings.flatMap(finding => placeFinding(finding, prose, lines) ?? [])
  file.data.wireproof = {
    ...(file.path !== undefined && {path: file.path}),
    findings: placed,
    stats,
    score,
    ...(notices.length > 0 && {notices})
  }
  file.messages.push(...placed.map(finding => toMessage(finding, file.path)))
}

/** A finding as other unified tools know it; named by its file, as `file.message()` does. */
function toMessage(finding: Finding, path: string | undefined): VFileMessage {
  const message = new VFileMessage(finding.message, {
    ruleId: finding.rule,
    source: 'wireproof',
    place: {
      start: {line: finding.line, column: finding.column, offset: finding.start},
      end: {line: finding.endLine, column: finding.endColumn, offset: finding.end}
    }
  })
  if (path !== undefined) {
    message.name = `${path}:${message.name}`
    message.file = path
  }
  message.fatal = finding.severity === 'query' ? undefined : false
  message.actual = finding.quote
  message.expected = finding.suggestions.map(suggestion => suggestion.text)
  message.note = finding.why
  message.url = finding.url
  return message
}
