import type {Context} from '../../src/core/context.js'
import {defineRule} from '../../src/core/rule.js'
import type {Span} from '../../src/core/types.js'
import {matchCase} from '../../src/text/phrases.js'

interface Mention {
  span: Span
  text: string
  /** `chairman`, `chairperson`: how the story says it here. */
  form: string
}

/** An office whose name goes on behind the word for the person. */
const office =
  /(?<![\p{L}-])(?<form>chair(?:man|woman|person)?|spokes(?:man|woman|person))(?<tail>-in-office|-designate|-elect|-emeritus)(?!\p{L})/giu
/** `spokesman Jan Havel`: the office and who holds it. */
const held =
  /(?<![\p{L}-])(?<form>[Cc]hair(?:man|woman|person)|[Ss]pokes(?:man|woman|person)|[Cc]ongress(?:man|woman)|[Bb]usiness(?:man|woman)|[Pp]olice(?:man|woman)|[Cc]ouncil(?:man|woman)),? (?<holder>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?!\p{L})/gu
const stems = /^(?:chair|spokes|congress|business|police|council)/u

export default defineRule({
  id: 'document/mixed-terms',
  summary: 'Find one office that a story calls by two names: “chairman-in-office”, “chairperson-in-office”.',
  why: 'Engines choose a word anew in each sentence; readers look for two offices or two people.',
  severity: 'query',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.75,
  messages: {mixed: '`{term}` stands elsewhere as `{other}`; choose one'},
  examples: [
    {
      bad: 'The Chairperson-in-Office spoke. Later the Chairperson-in-Office met the ⟦chairman-in-office⟧ staff.',
      better: 'The Chairperson-in-Office spoke. Later the Chairperson-in-Office met the Chairperson-in-Office staff.'
    },
    {bad: 'The chairman-designate bowed. Guests met the ⟦chairwoman-designate⟧ at noon.'},
    {bad: 'The ministry’s spokesman Jan Havel said no. ⟦Spokeswoman⟧ Jan Havel said yes.'},
    {good: 'The Chairperson-in-Office spoke. Later the Chairperson-in-Office left.'},
    {near: 'The spokesman Jan Havel and the spokeswoman Eva Rada agreed.'},
    {near: 'The chairman spoke, and the chairwoman of the union replied.'},
    {near: 'A chair in the office broke, said Chairman Leo Brandt.'},
    {near: 'The king got a new crown. It cost a million.'}
  ],
  patterns: [office, held],
  check(context) {
    reportMixed(groupBy(context, office, 'tail'), context)
    reportMixed(groupBy(context, held, 'holder'), context)
    return undefined
  }
})

/** The mentions of each office or holder. */
function groupBy(context: Context<'mixed'>, pattern: RegExp, key: string): Map<string, Mention[]> {
  const groups = new Map<string, Mention[]>()
  for (const match of context.matches(pattern)) {
    const {form = ''} = match.groups!
    const stem = stems.exec(form.toLowerCase())?.[0] ?? ''
    const group = `${stem}|${match.groups![key]?.toLowerCase() ?? ''}`
    const printed = key === 'holder' ? form : match[0]
    const mention = {
      span: [match.index, match.index + printed.length] as const,
      text: printed,
      form: form.toLowerCase()
    }
    groups.set(group, [...(groups.get(group) ?? []), mention])
  }
  return groups
}

/** Reports the forms of an office that are rarer than the others, or came later. */
function reportMixed(groups: ReadonlyMap<string, readonly Mention[]>, context: Context<'mixed'>): void {
  for (const mentions of groups.values()) {
    const counts = new Map<string, number>()
    for (const {form} of mentions) counts.set(form, (counts.get(form) ?? 0) + 1)
    if (counts.size < 2) continue
    const [main] = [...counts].toSorted((a, b) => b[1] - a[1])[0]!
    const other = mentions.find(({form}) => form === main)!.text
    for (const {form, span, text} of mentions) {
      if (form === main) continue
      const suggestion = span[1] - span[0] > form.length ? other : matchCase(main, text)
      context.report({message: 'mixed', span, data: {term: text, other}, suggest: [suggestion]})
    }
  }
}
