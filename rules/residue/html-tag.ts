import {defineRule} from '../../src/core/rule.js'

const block =
  'p|div|br|hr|ul|ol|li|h[1-6]|img|table|tr|td|th|tbody|thead|blockquote|figure|figcaption|script|style|iframe|section|article|header|footer|nav|aside|form|video|audio|picture|noscript|body|html|head|meta|link|title|main|object|embed|center|dl|dt|dd|pre'
const inline =
  'a|b|i|u|em|strong|span|s|strike|del|ins|mark|q|cite|abbr|time|font|sup|sub|small|big|code|button|input|label|svg|path|source|nowiki|ref|wbr|tt|bdi|o:p|st1:\\w+|w:\\w+|amp-\\w+|g-\\w+'
const attributes = String.raw`(?:\s[^<>=]{0,100}=[^<>]{0,600}|\s{0,5})`
const tag = `</?(?:${block}|${inline})${attributes}/?>|<!--[^<>]{0,600}-->|<!\\[CDATA\\[|\\]\\]>|<!DOCTYPE[^<>]{0,200}>|\\[/?caption[^\\]\\n]{0,300}\\]|\\[/(?:b|i|u|url|img|quote|embed|youtube|gallery|audio|video|code|color|size)\\]|\\[/?(?:vc_|et_pb_)\\w+[^\\]\\n]{0,300}\\]|\\[(?:b|url|embed|youtube)\\]|\\[(?:url|img|quote|embed|youtube|gallery|audio|video|color|size)[ =][^\\]\\n=]{0,60}[="'#/:][^\\]\\n]{0,300}\\]`
const tags = new RegExp(`(?:${tag})(?:\\s{0,9}(?:${tag}))*`, 'giu')
const blockTag = new RegExp(`</?(?:${block})\\b`, 'iu')

export default defineRule({
  id: 'residue/html-tag',
  summary: 'Find HTML tags and shortcodes left in the text.',
  why: 'Tags are instructions to a browser or a CMS; in print and in feeds they show as text.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.98,
  messages: {tag: 'Markup `{tag}` left in the text: delete it'},
  examples: [
    {bad: 'The court will sit on Friday.⟦</p>⟧', better: 'The court will sit on Friday.'},
    {
      bad: 'The court will sit on Friday.⟦<br/>⟧The case has run for a year.',
      better: 'The court will sit on Friday. The case has run for a year.'
    },
    {bad: 'The ⟦<a href="https://court.example/">⟧court will sit on Friday.', better: 'The court will sit on Friday.'},
    {bad: 'The court ⟦<br>⟧ will sit on Friday.', better: 'The court will sit on Friday.'},
    {bad: '⟦<p><strong>⟧The court will sit on Friday.', better: 'The court will sit on Friday.'},
    {bad: '⟦[caption id="a1" align="left"]⟧The court will sit on Friday.', better: 'The court will sit on Friday.'},
    {good: 'The court will sit on Friday.'},
    {near: 'Sales were < 5 and > 3 in both years.'},
    {near: 'We <3 this court, the banner read.'},
    {near: 'If a<b and b>c, the court must count again.'},
    {near: 'He signed as <anna> in the log.'},
    {near: 'The minutes read: [I agree] and [video] without comment.'}
  ],
  patterns: [tags],
  check(context) {
    const found = [...context.matches(tags)]
    for (const [index, match] of found.entries()) {
      const [start, end] = [match.index, match.index + match[0].length]
      const before = context.text[start - 1] ?? '\n'
      const after = context.text[end] ?? '\n'
      const spaced = /\s/u.test(before) || /\s/u.test(after)
      const text = !spaced && blockTag.test(match[0]) ? ' ' : ''
      const from = /[^\S\r\n]/u.test(before) && /[\s,.;:!?)]/u.test(after) ? start - 1 : start
      const to = before === '\n' && /[^\S\r\n]/u.test(after) ? end + 1 : end
      const edits = [{span: [from, to] as const, text}, ...closingEdits(match[0], found[index + 1])]
      context.report({message: 'tag', span: [start, end], data: {tag: shorten(match[0])}, suggest: [{text, edits}]})
    }
    return undefined
  }
})

/** The tag that ends what an inline tag begins goes with it. */
function closingEdits(opening: string, next: RegExpExecArray | undefined) {
  const name = /^<(?<name>[a-z]+)(?:\s[^<>]*)?>$/iu.exec(opening)?.groups?.name
  if (!name || !next || next[0].toLowerCase() !== `</${name.toLowerCase()}>` || blockTag.test(opening)) return []
  return [{span: [next.index, next.index + next[0].length] as const, text: ''}]
}

function shorten(tag: string): string {
  return tag.length > 40 ? `${tag.slice(0, 39)}…` : tag
}
