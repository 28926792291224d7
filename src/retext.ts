/** The checker as a retext plugin: `unified().use(retextEnglish).use(retextWireproof, options)`. */
import type {Root} from 'nlcst'
import type {Plugin, Processor} from 'unified'
import type {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {allRules} from '../rules/index.js'
import type {Resources} from './core/context.js'
import {type CheckOptions, type Settings, settle} from './core/options.js'
import {type Rule, setPluginFactory} from './core/rule.js'
import {runRules} from './core/run-rules.js'
import type {Finding, Report} from './core/types.js'
import {loadResources} from './resources.js'
import {parseStory} from './text/parse.js'
import {createStory, type Story} from './text/story.js'
import {proseOf, toFile} from './text/tree-prose.js'

declare module 'vfile' {
  interface DataMap {
    wireproof: Report
  }
}

/** Stories by the tree that was parsed from them, so that nothing is unwrapped twice. */
const stories = new WeakMap<Root, Story>()

/** A parser for unified that undoes line wraps first and parses paragraph by paragraph: linear in the length of the text. */
export const retextStory: Plugin<[Resources], string, Root> = function (resources) {
  const processor = this as unknown as Processor<Root>
  processor.parser = document => {
    const story = createStory(document, {isWord: word => resources.speller.isWord(word)})
    const tree = parseStory(story)
    stories.set(tree, story)
    return tree
  }
}

/** Checks the file and adds a message for each finding; `file.data.wireproof` holds the report. */
export const retextWireproof: Plugin<[CheckOptions?], Root> = (options = {}) => checkWith(settle(allRules, options))

/** The transformer behind the plugin: takes its resources when they are loaded already. */
export function checkWith(settings: Settings, resources?: Resources, signal?: AbortSignal) {
  return async (tree: Root, file: VFile): Promise<void> => {
    const loaded = resources ?? (await loadResources(settings.words))
    const known = stories.get(tree)
    const prose = known ? undefined : proseOf(tree, String(file))
    const story = known ?? createStory(prose!.text, {isWord: word => loaded.speller.isWord(word)})
    const {findings, stats} = await runRules(story, loaded, {...settings, ...(signal && {signal})})
    const placed = prose ? findings.map(finding => toFile(finding, prose)) : findings
    file.data.wireproof = {...(file.path !== undefined && {path: file.path}), findings: placed, stats}
    file.messages.push(...placed.map(toMessage))
  }
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

setPluginFactory((rule: Rule): Plugin<[], Root> => {
  return () => checkWith({rules: [rule], severities: new Map(), minConfidence: 0, safeOnly: false})
})
