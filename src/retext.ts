/** The checker as a retext plugin: `unified().use(retextEnglish).use(retextWireproof, options)`. */
import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {allRules} from '../rules/index.js'
import {type CheckOptions, checkOptionKeys, type Settings, settle} from './core/options.js'
import {runRules} from './core/run-rules.js'
import type {Finding, Report} from './core/types.js'
import type {Fluency} from './fluency/fluency.js'
import {placeFinding} from './formats/place.js'
import {proseOf} from './formats/tree-prose.js'
import {loadResources} from './resources.js'
import {LineIndex} from './text/line-index.js'
import {storyFor} from './text/story.js'

declare module 'vfile' {
  interface DataMap {
    wireproof: Report
  }
}

/** Checks the file and adds a message for each finding; `file.data.wireproof` holds the report. */
export const retextWireproof: Plugin<[RetextOptions?], Root> = (options = {}) => {
  checkOptionKeys(options)
  const settings = settle(allRules, options)
  return (tree, file) => checkTree(tree, file, settings, options.fluency)
}

export interface RetextOptions extends CheckOptions {
  /** Whether the language model looks for words that do not fit; or a detector of one's own. Default true. */
  fluency?: boolean | Fluency
}

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
  file.messages.push(...placed.map(toMessage))
}

/** A finding as other unified tools know it. */
export function toMessage(finding: Finding): VFileMessage {
  const message = new VFileMessage(finding.message, {
    ruleId: finding.rule,
    source: 'wireproof',
    place: {
      start: {line: finding.line, column: finding.column, offset: finding.start},
      end: {line: finding.endLine, column: finding.endColumn, offset: finding.end}
    }
  })
  message.fatal = finding.severity === 'query' ? undefined : false
  message.actual = finding.quote
  message.expected = finding.suggestions.map(suggestion => suggestion.text)
  message.note = finding.why
  message.url = finding.url
  return message
}
