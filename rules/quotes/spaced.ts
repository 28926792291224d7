import type {Context} from '../../src/core/context.js'
import {defineRule} from '../../src/core/rule.js'
import type {Span} from '../../src/core/types.js'

/** Quotations up to this length are shown whole. */
const short = 80

export default defineRule({
  id: 'quotes/spaced',
  summary: 'Find spaces inside quotation marks.',
  why: 'English sets quotation marks close to the words they hold; the spaces come from the source language or from tokenised text.',
  severity: 'warning',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.97,
  messages: {
    both: 'Spaces inside the quotation marks of `{quote}`; close them up',
    after: 'Space after the opening quotation mark `{mark}`; close it up',
    before: 'Space before the closing quotation mark `{mark}`; close it up'
  },
  examples: [
    {bad: 'The film ⟦" Winter Road "⟧ opened on Friday.', better: 'The film "Winter Road" opened on Friday.'},
    {bad: 'The film ⟦“ ⟧Winter Road” opened on Friday.', better: 'The film “Winter Road” opened on Friday.'},
    {bad: 'The film "Winter Road⟦ "⟧ opened on Friday.', better: 'The film "Winter Road" opened on Friday.'},
    {bad: 'The film "Winter Road⟦ "⟧opened on Friday.', better: 'The film "Winter Road" opened on Friday.'},
    {good: 'The film "Winter Road" opened on Friday.'},
    {good: 'The films "Winter Road" and "Summer" opened on Friday.'},
    {near: 'She said: “ ‘Winter Road’ is my favourite.”'},
    {near: 'Le film « Winter Road » a ouvert vendredi.'},
    {near: 'A 7" or a 12" disc will do.'}
  ],
  check(context) {
    for (const [index, mark] of context.quotes.marks.entries()) {
      if (mark.kind !== 'double' || mark.role !== 'open' || (mark.partner ?? 0) <= index) continue
      const close = context.quotes.marks[mark.partner!]!
      if (close.paragraph !== mark.paragraph || (mark.unsure && context.text[mark.at + 1] === ' ')) continue
      checkQuotation(context, mark.at, close.at)
    }
    return undefined
  }
})

function checkQuotation(context: Context<'both' | 'after' | 'before'>, open: number, close: number): void {
  const {text} = context
  const inside = text.slice(open + 1, close)
  if (!/[\p{L}\p{N}]/u.test(inside)) return
  const head = /^[^\S\r\n]+(?!["“”'‘’\s])/u.exec(inside)?.[0].length ?? 0
  const tail = /[^"“”'‘’\s]([^\S\r\n]+)$/u.exec(inside.slice(-20))?.[1]?.length ?? 0
  const before: Span = [close - tail, close + 1]
  const moved = /[\p{L}\p{N}]/u.test(text[close + 1] ?? '') ? `${text[close]} ` : text[close]!
  if (head > 0 && tail > 0 && inside.length <= short) {
    const edits = [
      {span: [open + 1, open + 1 + head] as const, text: ''},
      {span: before, text: moved}
    ]
    const data = {quote: text.slice(open, close + 1)}
    context.report({message: 'both', span: [open, close + 1], data, suggest: [{edits}]})
    return
  }
  if (head > 0)
    context.report({message: 'after', span: [open, open + 1 + head], data: {mark: text[open]!}, suggest: [text[open]!]})
  if (tail > 0) context.report({message: 'before', span: before, data: {mark: text[close]!}, suggest: [moved]})
}
