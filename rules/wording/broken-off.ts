import {defineRule} from '../../src/core/rule.js'

/** What is counted in hundredths or in whole units of money: no whole number below ten or twenty says it. */
const measures =
  'rate|inflation|unemployment|joblessness|wages?|salary|salaries|pension|prices?|growth|share|GDP|gross domestic product|economy|deficit|turnout|index|incomes?|revenues?|profits?|costs?|exports|imports|turnover|sales|output|spending|debt'
const moves =
  'rose|risen|rise|fell|fallen|fall|dropped|drop|climbed|climb|grew|grown|grow|slowed|increased|increase|decreased|declined|decline|cut|raised|jumped|slipped|eased|widened|narrowed|shrank|expanded|contracted'
const needing =
  'use|make|give|provide|ensure|include|allow|create|bring|put|get|keep|find|take|become|be|reach|avoid|prevent|protect|send|introduce|carry|receive|obtain|build|set|offer|join'

/** How a story ends that was cut; `mark` is where. */
const ends: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:${measures})\b[^.;:"“”]{3,160}\b(?:${moves})(?: \p{Ll}+ly| slightly| again)? (?:to|by) (?<mark>\d{1,2}\.)$`,
    'du'
  ),
  new RegExp(
    String.raw`\b(?:cut|raised|lowered|lifted|increased|reduced|hiked|kept|left|held)\b[^.;:"“”]{2,60}\b(?:${measures})\b[^.;:"“”]{0,20} (?:to|by|at) (?<mark>\d{1,2}\.)$`,
    'du'
  ),
  /(?<= \p{Ll}+ )(?<mark>[$€£]?\d{1,3},)$/du,
  /\b(?:invest(?:ed)?|raised?|borrow(?:ed)?|lend|lent|valued at|acquired for|sold for) (?:about |some |nearly )?(?<mark>[$€£]\d{1,2}\.)$/du,
  /\b(?:in|of|to|from|by) the (?<mark>U\.)$/du,
  /(?<=[,\p{Ll}\d] )(?<mark>(?:Dr|Mr|Mrs|Ms|Prof|Gen|Col|Lt|Capt|Sgt|Maj|Gov)\.)$/du,
  /\b(?:granted|given|received|obtained|acquired|holds?|held|have|had|lost|renounced|for|of|with) \p{Lu}\p{Ll}+(?:an|ish|ese|i|ch) (?<mark>citizen|resident|national)$/du,
  /^(?:[^"“”]*["“][^"“”]*["”])+[^"“”]*\s["“](?=\p{L})[^"“”\n]*?(?<mark>(?<!\p{L})\p{Ll}+,?)$/du,
  /^["“](?!\p{Ll})[^"“”]{25,} (?:and|but|because|that|who|when) (?:\p{L}+ ){1,3}(?<mark>\p{Ll}{2,}(?:…|\.{3}))$/du,
  new RegExp(
    String.raw`\p{Ll}[.!] (?!(?:What|How|Why|Where|Who|When|If)\b)\p{Lu}(?:(?!\b(?:what|which|who|whom|that|how|where|than|as)\b)[^.!?:;"“”\n]){8,160} (?:asked|urged|ordered|told|advised|expected|allowed|forced|required|encouraged|planning|plans|decided|agreed|hopes|able|due|set|ready) to (?<mark>${needing})$`,
    'du'
  )
]
const longestEnd = 600
/** How nothing ends that is whole, as one of `ends` does. */
const openEnd = /(?:[\d$€£][.,]|[\p{L},…]|\.{3}|\b(?:\p{Lu}|\p{Lu}\p{Ll}{1,3})\.)$/u

export default defineRule({
  id: 'wording/broken-off',
  summary:
    'Find a story that breaks off behind a title, a figure, an open quotation or a verb (`unemployment had fallen to 8.`, `the head physician, Dr.`).',
  why: 'Whatever cut the story took the point of a decimal, an abbreviation or a dash for the end of a sentence, or stopped at a count of letters.',
  severity: 'error',
  stage: 'stable',
  fix: 'none',
  confidence: 0.85,
  messages: {off: 'The story breaks off at `{word}`; get the rest of it'},
  patterns: ends,
  check(context) {
    const [start, end] = context.paragraphs.at(-1) ?? [0, 0]
    const from = Math.max(start, end - longestEnd)
    const last = context.text.slice(from, end).trimEnd()
    if (from > start || !openEnd.test(last.slice(-8)) || /\n/u.test(last)) return undefined
    for (const pattern of ends) {
      const span = context.fitting(pattern, last).exec(last)?.indices?.groups?.mark
      if (!span) continue
      const [at, to] = [from + span[0], from + span[1]]
      return void context.report({message: 'off', span: [at, to], data: {word: context.text.slice(at, to)}})
    }
    return undefined
  },
  examples: [
    {bad: 'The board said on Friday that the rate of inflation on the island had fallen to ⟦7.⟧'},
    {bad: 'The bank on Friday cut its key rate to ⟦3.⟧'},
    {bad: 'The ministry said the number of cases on the island had risen to ⟦1,⟧'},
    {bad: 'The two firms plan to merge their yards and will invest ⟦$2.⟧'},
    {bad: 'The new ward was opened by its head surgeon, ⟦Dr.⟧'},
    {bad: 'The skipper left Bergen in May and has been granted Danish ⟦citizen⟧'},
    {bad: '"The pier is old," the warden said, "and nobody ⟦knew⟧'},
    {bad: '“The tide came in within minutes and we ⟦ran…⟧'},
    {bad: 'The pier opens on Friday. Visitors are asked to ⟦use⟧'},
    {good: 'The board said that the rate of inflation on the island had fallen to 7.2 percent.'},
    {near: 'The number of wrecks on the island rose to 8.'},
    {near: 'The pier is shut. That is the boat they want you to use'},
    {near: '"The pier is old," the warden said, "and nobody knew."'}
  ]
})
