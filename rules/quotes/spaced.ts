import type {Context} from '../../src/core/context.js'
import {defineRule} from '../../src/core/rule.js'
import type {Span} from '../../src/core/types.js'
import {matchesIn} from '../../src/text/literals.js'
import type {QuoteMark} from '../../src/text/quotes.js'

/** Quotations up to this length are shown whole: titles and terms. */
const short = 40

/** What follows the end of a quotation: `she said`, `the governor added`, `explained the author`. */
const attribution =
  /^(?:(?:he|she|they|it|I|we|the(?: [\p{L}-]+){1,3}|\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) )?(?:says?|said|adds?|added|notes|noted|writes?|wrote|explains|explained|believes|believed|told|tells|stated|states|stressed|stresses|concluded|concludes|recalled|recalls|argued|argues|warned|warns|asked|asks|replied|replies|admitted|admits|insisted|insists|claimed|claims|emphasi[sz]ed|emphasi[sz]es|continued|continues|reads?)(?![\p{L}\p{N}])/u

export default defineRule({
  id: 'quotes/spaced',
  summary: 'Find spaces inside quotation marks.',
  why: 'English sets quotation marks close to the words they hold; the spaces come from the source language or from tokenised text.',
  severity: 'warning',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.97,
  messages: {
    side: 'Space on the wrong side of the quotation mark `{mark}`; print it close to the words before it',
    both: 'Spaces inside the quotation marks of `{quote}`; close them up',
    after: 'Space after the opening quotation mark `{mark}`; close it up',
    opens: 'Quotation mark `{mark}` opens what follows; close the quotation before it',
    before: 'Space before the closing quotation mark `{mark}`; close it up'
  },
  examples: [
    {bad: 'The film ⟦" Winter Road "⟧ opened on Friday.', better: 'The film "Winter Road" opened on Friday.'},
    {bad: 'The film ⟦“ ⟧Winter Road” opened on Friday.', better: 'The film “Winter Road” opened on Friday.'},
    {bad: 'The film "Winter Road⟦ "⟧ opened on Friday.', better: 'The film "Winter Road" opened on Friday.'},
    {bad: 'The film "Winter Road⟦ "⟧opened on Friday.', better: 'The film "Winter Road" opened on Friday.'},
    {bad: 'We are still waiting,⟦ "⟧she said.', better: 'We are still waiting," she said.'},
    {bad: 'He called it ⟦" a bad day "⟧.', better: 'He called it "a bad day".'},
    {bad: 'He added: ⟦" Go "⟧. "Stay," said Ida.', better: 'He added: "Go". "Stay," said Ida.'},
    {bad: 'And we are still waiting.⟦ "⟧', better: 'And we are still waiting."'},
    {bad: '"The fog held us too long.⟦ “⟧We sail at ten, she said.'},
    {good: 'The film "Winter Road" opened on Friday.'},
    {good: 'The films "Winter Road" and "Summer" opened on Friday.'},
    {near: 'He failed. "I was wrong," said Ole, 79. "Then Eva said to me, go on.\n\n"So I did.\n\n"She was right."'},
    {near: 'She said: “ ‘Winter Road’ is my favourite.”'},
    {near: 'A 7" or a 12" disc will do.'}
  ],
  mayFind: ({text, quotes}) => quotes.marks.length > 0 || text.includes('"'),
  check(context) {
    for (const [index, mark] of context.quotes.marks.entries()) {
      if (mark.kind === 'double' && mark.partner === undefined) checkLoose(context, mark)
      if (mark.kind !== 'double' || mark.role !== 'open' || (mark.partner ?? 0) <= index) continue
      const close = context.quotes.marks[mark.partner!]!
      if (close.paragraph !== mark.paragraph || (mark.unsure && context.text[mark.at + 1] === ' ')) continue
      checkQuotation(context, mark.at, close.at)
    }
    checkLonePairs(context)
    return undefined
  }
})

/** `calls it " wage theft ".`: the only two marks of a paragraph, each close to nothing on its inner side. */
const lonePair = /(?<=\s)"[^\S\r\n](?=\p{L})[^"]{1,78}(?<=\p{L})[^\S\r\n]"(?=[.,;:!?])/gu

function checkLonePairs(context: Here): void {
  for (const [start, end] of context.paragraphs) {
    const text = context.text.slice(start, end)
    if (!text.includes('" ') || text.split('"').length !== 3) continue
    for (const match of matchesIn(text, context.fitting(lonePair, text))) {
      const [open, close] = [start + match.index, start + match.index + match[0].length - 1]
      if (context.quotes.marks.some(mark => mark.at === open && mark.role === 'open' && mark.partner !== undefined))
        continue
      checkQuotation(context, open, close)
    }
  }
}

type Here = Context<'side' | 'both' | 'after' | 'before' | 'opens'>

/** A mark whose quotation opened in copy that we do not see. */
function checkLoose(context: Here, {at, role, extra, continued, char, paragraph}: QuoteMark): void {
  const {text} = context
  if (role === 'inner' || extra || !/[.,!?…] $/u.test(text.slice(Math.max(0, at - 2), at))) return
  const span: Span = [at - 1, at + 1]
  const end = context.paragraphs[paragraph]![1]
  if (at + 1 === end) context.report({message: 'before', span, data: {mark: char}, suggest: [char]})
  else if (
    role === 'open' &&
    char === '"' &&
    !continued &&
    attribution.test(text.slice(at + 1, Math.min(end, at + 60)))
  )
    context.report({message: 'side', span, data: {mark: char}, suggest: [`${char} `]})
}

function checkQuotation(context: Here, open: number, close: number): void {
  const {text} = context
  const inside = text.slice(open + 1, close)
  if (!/[a-z]/.test(inside) && !/[\p{L}\p{N}]/u.test(inside)) return
  const head = /^[^\S\r\n]+(?!["“”'‘’\s])/u.exec(inside)?.[0].length ?? 0
  const tail = /[^"“”'‘’\s]([^\S\r\n]+)$/u.exec(inside.slice(-20))?.[1]?.length ?? 0
  if (head === 0 && tail === 0) return
  const before: Span = [close - tail, close + 1]
  // `It is late. “We go`: the mark opens what follows it.
  if (tail > 0 && text[close] === '“' && /\p{L}/u.test(text[close + 1] ?? '')) {
    context.report({message: 'opens', span: before, data: {mark: '“'}})
    return
  }
  // An opening mark in the place of a closing one may open something after all.
  const sure = text[close] === '“' ? ({fix: 'suggest'} as const) : {}
  const moved = /[\p{L}\p{N}]/u.test(text[close + 1] ?? '') ? `${text[close]} ` : text[close]!
  if (head > 0 && tail > 0 && inside.length <= short) {
    const edits = [
      {span: [open + 1, open + 1 + head] as const, text: ''},
      {span: before, text: moved}
    ]
    const data = {quote: text.slice(open, close + 1)}
    context.report({message: 'both', span: [open, close + 1], data, suggest: [{edits}], ...sure})
    return
  }
  if (head > 0)
    context.report({message: 'after', span: [open, open + 1 + head], data: {mark: text[open]!}, suggest: [text[open]!]})
  if (tail > 0) context.report({message: 'before', span: before, data: {mark: text[close]!}, suggest: [moved], ...sure})
}
