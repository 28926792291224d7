/** Whoever speaks does not name himself: `"We are ready, the mayor said, and we will wait."` */
import type {Context} from '../../src/core/context.js'
import {defineRule} from '../../src/core/rule.js'
import type {StoryViews} from '../../src/core/story-views.js'
import {hasMarks, type QuoteMark} from '../../src/text/quotes.js'

const verbs =
  'said|says|added|warned|explained|noted|stressed|announced|wrote|argued|insisted|recalled|declared|concluded|continued|admitted|complained|promised'
const says = `${verbs}|told (?!us\\b|me\\b|you\\b|my\\b|our\\b)[\\p{L}’'-]+(?: [\\p{L}’'-]+)?`
const name = String.raw`\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|of|the|and|for|de|bin|al|van|von|da)){0,8}`
const who = String.raw`(?:he|she|an? [\p{L}-]+(?: [\p{L}’'-]+){0,8}|the [\p{L}’'-]+(?: [\p{L}’'-]+){0,8}|[\p{Ll}-]+(?: [\p{Ll}-]+){0,3} ${name}|${name})(?:,? \p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3},| \p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3})?`
const saying = `(?:${who} (?:${says})|(?:said|says|added|warned|explained|wrote) ${who})`
const when = String.raw`(?: (?:on|in|at|after|during|before|when|as|following|from|by|to|late|early|last|this)\b[^.,;:!?]{2,80})?`

/** `We are ready, the mayor said on Monday, and we will wait.` */
const within = new RegExp(
  String.raw`^(?<said>\p{Lu}[^.!?;:]{8,}?[,!?]) (?<saying>${saying}${when},) (?=(?:and|but|so|or|because|as|if|when|while|which|who|that|then|though|although|we|they|it|he|she|there|the|this|our|their|not|nor|for|with|after|before|until|in|at|to|a|an|no|I)\b)`,
  'u'
)
/** `We are ready, the mayor said on Monday.` */
const behind = new RegExp(
  String.raw`^(?<said>\p{Lu}[^.!?;:]{8,}?[,!?]) (?<saying>${saying}${when})(?:, (?:adding|noting|stressing|warning|referring|who|which|after|before)\b[^"“”.]{5,120})?\.?$`,
  'u'
)
/** The patterns are slow: most quotations have no such verb behind a mark of their first sentence. */
const anyVerb = new RegExp(`${verbs}|told`)
const sign = new RegExp(`^[^.!?;:]{8,}[,!?] .*(?:${verbs}|told)`, 's')
/** What the speaker would not say of himself. */
const ownWords = /\b(?:me|us|my|our|I|you|your)\b/u

export default defineRule({
  id: 'quotes/attribution-inside',
  summary:
    'Find the words that say who spoke inside the quotation (`"We are ready, the mayor said, and we will wait."`).',
  why: 'The source breaks a quotation with commas or dashes alone; the engine sets marks at both ends only.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  messages: {inside: '`{saying}` stands inside the quotation; close it before these words'},
  examples: [
    {
      bad: '"We will mend the pier⟦, the warden said, ⟧and we will do it by May."',
      better: '"We will mend the pier," the warden said, "and we will do it by May."'
    },
    {
      bad: '“The pier is safe⟦, said the warden of the port⟧.” Ferries sail again.',
      better: '“The pier is safe,” said the warden of the port. Ferries sail again.'
    },
    {
      bad: '"The pier is safe⟦, Warden Ana Lind told the board on Friday⟧."',
      better: '"The pier is safe," Warden Ana Lind told the board on Friday.'
    },
    {good: '"We will mend the pier," the warden said, "and we will do it by May."'},
    {near: '"We will mend the pier, the warden said, and then he left," the captain said.'},
    {near: 'The captain said: "The pier is safe, the warden told us."'},
    {near: '"The pier is safe, the warden told me."'}
  ],
  patterns: [anyVerb],
  mayFind: hasMarks,
  check(context) {
    for (const open of context.quotes.marks) {
      if (open.role !== 'open' || open.kind !== 'double' || open.partner === undefined) continue
      const close = context.quotes.marks[open.partner]!
      if (close.paragraph !== open.paragraph || !sign.test(context.text.slice(open.at + 1, close.at))) continue
      if (standsAlone(open, close, context)) look(open, close, context)
    }
    return undefined
  }
})

/** Whether the quotation is a sentence or more, and nothing around it says who spoke. */
function standsAlone(open: QuoteMark, close: QuoteMark, {text, paragraphs}: Pick<StoryViews, 'text' | 'paragraphs'>) {
  const [start, end] = paragraphs[open.paragraph]!
  const before = text.slice(start, open.at)
  const after = text.slice(close.at + 1, end)
  if (!/^\s*$|[.!?]["”]?\s$/u.test(before) || !/^\.?\s*$|^\.?\s\p{Lu}/u.test(after)) return false
  return !/^\.?\s(?:[\p{L}-]+\s){1,4}(?:said|says|added|told)\b/u.test(after)
}

function look(open: QuoteMark, close: QuoteMark, context: Context<'inside'>): void {
  const from = open.at + 1
  const words = context.text.slice(from, close.at)
  if (/["“”]/u.test(words)) return
  const middle = context.fitting(within, words).exec(words)
  const match = middle ?? context.fitting(behind, words).exec(words)
  const {said, saying: attribution} = match?.groups ?? {}
  if (!match || !said || !attribution || ownWords.test(attribution)) return
  const start = from + said.length - 1
  const end = from + match[0].length - (middle || !match[0].endsWith('.') ? 0 : 1)
  const edits = middle
    ? [
        {span: [start + 1, start + 1] as const, text: close.char},
        {span: [end, end] as const, text: open.char}
      ]
    : [
        {span: [start + 1, start + 1] as const, text: close.char},
        {span: [close.at, close.at + 1] as const, text: ''}
      ]
  const data = {saying: attribution.replace(/,$/u, '')}
  context.report({message: 'inside', span: [start, end], data, suggest: [{edits, text: ''}]})
}
