import {patternRule} from '../../src/core/kinds.js'

/** Capitalised words that no name doubles, unlike `Duran Duran` or `Walla Walla`. */
const words = new Set(
  `president minister premier chancellor governor mayor senator king queen prince princess sheikh general colonel major captain
  secretary ambassador professor doctor judge pope bishop archbishop mr mrs ms dr sir lord lady
  monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november
  december ministry council commission committee parliament union court agency bank university hospital police army
  united european national international republic states nations foreign defence defense interior finance security
  american russian ukrainian chinese british french german turkish iranian israeli palestinian syrian indian pakistani
  russia ukraine china britain france germany turkey iran israel syria india pakistan europe america world
  the in on at for but however according meanwhile this these we he she they it a as after when`.split(/\s+/u)
)

/** Inside a sentence these are part of a name: `the band The The`; titles with nobody behind them may be one: `as Major Major.` */
const functions = /^(?:The|In|On|At|For|But|However|According|Meanwhile|This|These|We|He|She|They|It|A|As|After|When)$/u
const titles =
  /^(?:President|Minister|Premier|Chancellor|Governor|Mayor|Senator|King|Queen|Prince|Princess|Sheikh|General|Colonel|Major|Captain|Secretary|Ambassador|Professor|Doctor|Judge|Pope|Bishop|Archbishop|Sir|Lord|Lady)$/u

export default patternRule({
  id: 'wording/repeated-capital',
  summary: 'Find a title, weekday or name of an institution printed twice in a row: President President Macron.',
  why: 'The engine translated the title and then copied it; an editor would not print the second one.',
  severity: 'error',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.95,
  messages: {twice: 'Unexpected second `{word}`, expected it once'},
  pattern: /(?<![\p{L}\p{N}’'-])(?<word>\p{Lu}\p{Ll}*)(?<dot>\.?) \k<word>(?![\p{L}\p{N}’'&-])\k<dot>(?! \k<word>)/gu,
  found({groups, 0: printed, index, input}) {
    const {word = '', dot = ''} = groups!
    if (!words.has(word.toLowerCase()) || (dot && word.length > 3)) return undefined
    if (input.slice(0, index).trimEnd().endsWith(word)) return undefined
    if (printed.length < 4 && !dot) return undefined
    const rest = input.slice(index + printed.length)
    const mayBeName = functions.test(word) ? index > 0 : titles.test(word) && !dot && !/^\s\p{Lu}/u.test(rest)
    return {
      message: 'twice',
      data: {word: word + dot},
      suggest: [word + dot],
      ...(mayBeName && {fix: 'suggest' as const})
    }
  },
  examples: [
    {
      bad: 'Aides of ⟦Governor Governor⟧ Adeyemi denied the claim.',
      better: 'Aides of Governor Adeyemi denied the claim.'
    },
    {bad: 'Talks resume on ⟦Monday Monday⟧ in Oslo.', better: 'Talks resume on Monday in Oslo.'},
    {bad: 'The envoy met ⟦Mr. Mr.⟧ Haddad.', better: 'The envoy met Mr. Haddad.'},
    {good: 'Governor Adeyemi denied the claim.'},
    {near: 'Duran Duran played in Walla Walla for Mr. and Mr. Haddad.'},
    {near: 'Sirhan Sirhan and Boutros Boutros-Ghali are in the book.'},
    {near: 'On Sunday, Sunday trading was allowed.'}
  ]
})
