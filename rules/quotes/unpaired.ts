/** Excerpts and single paragraphs of a longer quotation are good copy, so that only marks no such excerpt explains are reported. */
import type {Context} from '../../src/core/context.js'
import {defineRule} from '../../src/core/rule.js'
import type {QuoteMark} from '../../src/text/quotes.js'

export default defineRule({
  id: 'quotes/unpaired',
  summary: 'Find a quotation mark that has no partner.',
  why: 'Readers cannot tell where the speaker stops and the paper goes on. A quotation over several paragraphs opens at each of them and closes once, at its end.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.8,
  notes:
    'A story of one paragraph may be cut from a longer quotation: there, an opening mark before a sentence and a closing mark after the punctuation of one are left alone. retext-quotes was measured for this group and left out: it reports every mark of the other style, and knows no quotation that runs over paragraphs.',
  messages: {
    open: 'Quotation opened with `{mark}` is never closed; add the closing mark',
    possessive: 'Quotation mark `{mark}` after `{owner}` has no partner; print a possessive, or close the quotation',
    close: 'Quotation closed with `{mark}` was never opened; add the opening mark or delete this one'
  },
  examples: [
    {bad: 'The minister called the vote ⟦"⟧a triumph for the whole country and left the hall.'},
    {bad: 'The minister called the vote a triumph⟦”⟧ and left the hall.'},
    {bad: 'The union said: ⟦“⟧We will not give in.\nTalks go on next week.'},
    {bad: 'The council met.\nThe plan failed,⟦"⟧ the chairman said, "and so did we."'},
    {
      bad: 'The union defends the ⟦workers "⟧rights in every port.',
      better: "The union defends the workers' rights in every port."
    },
    {good: '"We will not give in," the union said.\n"We have time.'},
    {good: 'The union said: “We will not give in.\n“We have time,” it added.'},
    {near: '"We will not give in, whatever they offer us this week.'},
    {near: 'and so did the rest of us," the chairman said.'},
    {near: 'The 7" single and the 12" mix came out in May.'}
  ],
  check(context) {
    let reported = -1
    for (const mark of context.quotes.marks) {
      if (mark.kind === 'single' || mark.role === 'inner' || mark.partner !== undefined || mark.extra) continue
      if (mark.paragraph === reported) continue
      const broken = mark.role === 'open' ? !mayRunOn(mark, context) : !mayComeFromBefore(mark, context)
      if (!broken) continue
      reported = mark.paragraph
      const owner = ownerBefore(mark, context.text)
      if (owner) {
        const span = [mark.at - owner.length - 1, mark.at + 1] as const
        context.report({message: 'possessive', span, data: {mark: mark.char, owner}, suggest: [`${owner}' `]})
        continue
      }
      context.report({
        message: mark.role === 'open' ? 'open' : 'close',
        span: [mark.at, mark.at + 1],
        data: {mark: mark.char}
      })
    }
    return undefined
  }
})

/** The plural noun before a mark that stands where its apostrophe should (`workers "rights`). */
function ownerBefore({at, role}: QuoteMark, text: string): string | undefined {
  if (role !== 'open' || !/^\p{Ll}{3}/u.test(text.slice(at + 1, at + 4))) return undefined
  return /\p{L}*[\p{Ll}]s(?=\s$)/u.exec(text.slice(Math.max(0, at - 30), at))?.[0]
}

/** Whether the quotation may go on in a paragraph that we see, or that was cut off. */
function mayRunOn(mark: QuoteMark, {text, paragraphs}: Pick<Context, 'text' | 'paragraphs'>): boolean {
  if (mark.continued) return true
  const [, end] = paragraphs[mark.paragraph]!
  if (mark.paragraph < paragraphs.length - 1) return false
  if (/[,:]\s$/u.test(text.slice(Math.max(0, mark.at - 2), mark.at))) return true
  return /^\s?(?:\p{Lu}|\p{N}|[…[(.'‘“"-])/u.test(text.slice(mark.at + 1, Math.min(end, mark.at + 4)))
}

/** Whether the quotation may have opened in copy that was cut off. */
function mayComeFromBefore(mark: QuoteMark, {text, paragraphs}: Pick<Context, 'text' | 'paragraphs'>): boolean {
  if (mark.paragraph > 0 || paragraphs.length > 1) return false
  return !/[\p{L}\p{N}]/u.test(text[mark.at - 1] ?? '') || !/^\s\p{L}/u.test(text.slice(mark.at + 1, mark.at + 4))
}
