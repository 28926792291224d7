import {defineRule} from '../../src/core/rule.js'
import type {StoryViews} from '../../src/core/story-views.js'
import type {Span} from '../../src/core/types.js'
import {isCode, type MarkupTag, markupTag, readTags} from '../../src/text/markup-tags.js'

/** What a page prints apart from what stands beside it. */
const parting =
  /^(?:p|div|h[1-6]|ul|ol|table|blockquote|figure|section|article|header|footer|nav|aside|form|main|center|dl|pre|video|audio|iframe|body)$/u
const lines = /^(?:br|hr|li|tr|dt|dd|figcaption)$/u
const struck = /^(?:del|s|strike)$/u
const longestCode = 20_000
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

export default defineRule({
  id: 'residue/html-tag',
  summary: 'Find HTML tags and shortcodes left in the text.',
  why: 'Tags are instructions to a browser or a CMS; in print and in feeds they show as text.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.98,
  messages: {
    tag: 'Markup `{tag}` left in the text: delete it',
    struck: 'Struck text `{tag}` left in: delete it with its tags, or only the tags',
    raised: 'Markup `{tag}` left in the text: print `{right}`'
  },
  examples: [
    {bad: 'The court will sit on Friday.⟦</p>⟧', better: 'The court will sit on Friday.'},
    {
      bad: 'The court will sit on Friday.⟦<br/>⟧The case has run for a year.',
      better: 'The court will sit on Friday.\nThe case has run for a year.'
    },
    {bad: 'The ⟦<a href="https://court.example/">⟧court will sit on Friday.', better: 'The court will sit on Friday.'},
    {bad: 'The court ⟦<br>⟧ will sit on Friday.', better: 'The court will sit on Friday.'},
    {bad: '⟦<p><strong>⟧The court will sit on Friday.', better: 'The court will sit on Friday.'},
    {bad: '⟦[caption id="a1" align="left"]⟧The court will sit on Friday.', better: 'The court will sit on Friday.'},
    {
      bad: 'The court will sit.⟦</p>\n\n<p>⟧The case has run for a year.',
      better: 'The court will sit.\n\nThe case has run for a year.'
    },
    {bad: 'The court will sit.⟦<script>var a = 1;</script>⟧', better: 'The court will sit.'},
    {bad: 'The fee is ⟦<del>40</del>⟧ 50 euros.', better: 'The fee is 50 euros.'},
    {bad: 'The debt is 10⟦<sup>9</sup>⟧ euros.', better: 'The debt is 10⁹ euros.'},
    {good: 'The court will sit on Friday.'},
    {near: 'Sales were < 5 and > 3 in both years.'},
    {near: 'We <3 this court, the banner read.'},
    {near: 'If a<b and b>c, the court must count again.'},
    {near: 'He signed as <anna> in the log.'},
    {near: 'The minutes read: [I agree] and [video] without comment.'}
  ],
  patterns: [markupTag],
  check(context) {
    const {text} = context
    const runs = runsOf(readTags(text, context.matches(markupTag)), text)
    const byTag = new Map(runs.flatMap(run => run.tags.map(tag => [tag, run] as const)))
    for (const run of runs) {
      const [{name, partner, end}] = run.tags as [MarkupTag]
      const tag = shorten(text.slice(...run.span))
      if (name === 'sup' && run.whole) {
        const right = text.slice(end, partner!.start).replaceAll(/\d/gu, digit => raised[Number(digit)]!)
        context.report({message: 'raised', span: run.span, data: {tag, right}, suggest: [right], fix: 'suggest'})
        continue
      }
      // What belongs together goes together, or not at all.
      const partners = new Set(run.tags.flatMap(tag => (tag.partner && byTag.get(tag.partner)) ?? []))
      const edits = [run, ...[...partners].filter(other => other !== run)].map(each => editOf(each, context))
      const isStruck = struck.test(name) && run.whole
      context.report({
        message: isStruck ? 'struck' : 'tag',
        span: run.span,
        data: {tag},
        suggest: [{text: edits[0]!.text, edits}],
        ...(isStruck && {fix: 'suggest'})
      })
    }
    return undefined
  }
})

/** Tags with nothing but white space between them. */
interface Run {
  span: Span
  tags: MarkupTag[]
  /** It is one element with all that stands in it. */
  whole?: true
}

function runsOf(tags: readonly MarkupTag[], text: string): Run[] {
  const runs: Run[] = []
  for (const tag of tags) {
    const last = runs.at(-1)
    if (last && tag.start < last.span[1]) continue
    const whole = isWhole(tag, text)
    const span: Span = [tag.start, whole ? tag.partner!.end : tag.end]
    const gap = last && !last.whole && !whole ? text.slice(last.span[1], tag.start) : 'x'
    if (gap.length < 10 && gap.trim() === '') {
      last!.span = [last!.span[0], span[1]]
      last!.tags.push(tag)
    } else runs.push({span, tags: [tag], ...(whole && {whole: true as const})})
  }
  return runs
}

function isWhole(tag: MarkupTag, text: string): boolean {
  const {name, kind, partner, end} = tag
  if (kind !== 'open' || !partner || partner.start - end > longestCode) return false
  return isCode(tag) || struck.test(name) || (name === 'sup' && /^\d{1,4}$/u.test(text.slice(end, partner.start)))
}

/** What to print instead: as much of a break as the page had there. */
function editOf({span, tags, whole}: Run, {text}: Pick<StoryViews, 'text'>): {span: Span; text: string} {
  const [start, end] = span
  const before = text[start - 1] ?? '\n'
  const after = text[end] ?? '\n'
  const [first] = tags as [MarkupTag]
  if (/^q(?:uote)?$/u.test(first.name) && first.partner && tags.length === 1) return {span, text: markOf(first, text)}
  const breaks = whole ? '' : text.slice(start, end).replaceAll(/<[^<>]*>|\[[^\]]*\]|[^\S\n]/gu, '')
  if (start > 0 && end < text.length && breaks.includes('\n')) return {span, text: breaks}
  const from = /[^\S\r\n]/u.test(before) && /[\s,.;:!?)]/u.test(after) ? start - 1 : start
  const to = before === '\n' && /[^\S\r\n]/u.test(after) ? end + 1 : end
  const isEdge = before === '\n' || after === '\n'
  const parts = isEdge || whole ? '' : partOf(tags, before, after)
  if (parts.startsWith('\n'))
    return {span: [/\s/u.test(before) ? start - 1 : start, /\s/u.test(after) ? end + 1 : end], text: parts}
  return {span: [from, to], text: /\s/u.test(before + after) ? '' : parts}
}

function partOf(tags: readonly MarkupTag[], before: string, after: string): string {
  const names = tags.map(({name}) => name)
  const isInside = /[\p{L}\p{N},]/u.test(before.trim() || 'a') && /[\s\p{Ll}]/u.test(after)
  if (isInside && !names.some(name => /^(?:td|th|li|tr)$/u.test(name))) return names.some(parts) ? ' ' : ''
  if (names.some(name => parting.test(name)) || names.filter(name => name === 'br').length > 1) return '\n\n'
  if (names.some(name => lines.test(name))) return '\n'
  return names.some(name => /^t[dh]$/u.test(name)) ? '\t' : ''
}

const parts = (name: string): boolean => parting.test(name) || lines.test(name)

/** A mark as the story prints them. */
function markOf({kind}: MarkupTag, text: string): string {
  if (!text.includes('“')) return '"'
  return kind === 'open' ? '“' : '”'
}

function shorten(tag: string): string {
  return tag.length > 40 ? `${tag.slice(0, 39)}…` : tag
}
