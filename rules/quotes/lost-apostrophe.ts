import {patternRule} from '../../src/core/kinds.js'
import {pluralOf} from '../../src/text/nouns.js'
import {auxiliaries, countsMany, pluralQuantifiers, prepositions} from '../../src/text/word-classes.js'

const officers =
  '(?:prime|foreign|defence|defense|finance|interior|health|energy|transport) minister|deputy mayor|king|queen|governor|bishop|ambassador|chancellor|secretary-general|attorney general'
const held =
  'office|residence|spokesman|spokeswoman|wife|husband|son|daughter|brother|sister|lawyer|lawyers|speech|decision|resignation|visit|death|palace|remarks|plan|proposal|statement|aide|adviser|party'
const bereft =
  'livelihoods?|lives|homes|families|relatives|bodies|parents|wages|salaries|pensions|demands|savings|deposits|health|safety'
const many =
  'families|victims|workers|farmers|residents|villagers|pupils|patients|players|miners|teachers|nurses|drivers|refugees|migrants|protesters|soldiers|prisoners|hostages|passengers|pensioners|savers'
/** Written out with what stands behind them, which hardly any story has. */
const denied = 'did does do was were is are has have had could would should wo ca'
  .split(' ')
  .map(verb => `${verb}n t`)
  .join('|')
const unowned =
  'company country city party ministry agency family army county university industry economy century navy embassy community authority factory charity enemy treasury'
    .split(' ')
    .map(noun => `${noun}s`)
    .join('|')

/** `Two citys`, `hid it in companys in Cyprus`, `the factorys were`: nothing belongs to them. */
const isMany = (before: string, next: string): boolean => {
  const last = /(\p{L}+|\d) $/u.exec(before)?.[1]?.toLowerCase() ?? ''
  if (countsMany(last) || pluralQuantifiers.has(last) || /^(?:other|these|those|all|some|most|\d)$/u.test(last))
    return true
  return (
    prepositions.has(last) ||
    prepositions.has(next) ||
    auxiliaries.has(next) ||
    /^(?:and|or|that|which|who)$/u.test(next)
  )
}

export default patternRule({
  id: 'quotes/lost-apostrophe',
  summary:
    'Find possessives of persons and times without an apostrophe, and plurals with one (`the prime ministers office`, `last years harvest`, `hundreds of taxi’s`).',
  why: 'Apostrophes get lost between encodings, and an engine does not know what belongs to whom.',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.88,
  messages: {possessive: 'Unexpected `{found}`, expected `{right}`'},
  examples: [
    {bad: 'The ⟦prime ministers⟧ office said so.', better: "The prime minister's office said so."},
    {bad: 'It threatens their ⟦families⟧ livelihoods.', better: "It threatens their families' livelihoods."},
    {bad: "Hundreds of ⟦taxi's⟧ blocked the road.", better: 'Hundreds of taxis blocked the road.'},
    {bad: 'Rain spoilt ⟦last years⟧ harvest.', better: "Rain spoilt last year's harvest."},
    {bad: 'They ⟦didn t⟧ say why.', better: "They didn't say why."},
    {bad: 'The mayor⟦ s⟧ office is shut.', better: "The mayor's office is shut."},
    {bad: 'The ⟦companys⟧ shares fell.', better: "The company's shares fell."},
    {bad: 'Two ⟦citys⟧ were cut off.', better: 'Two cities were cut off.'},
    {bad: 'He hid it in ⟦companys⟧ in Cyprus.', better: 'He hid it in companies in Cyprus.'},
    {bad: "⟦Who's⟧ car was stolen is unknown.", better: 'Whose car was stolen is unknown.'},
    {good: "The prime minister's office spoke of last year's harvest and the victims' families."},
    {near: 'The prime ministers met in the last years of the war.'},
    {near: "Hundreds of taxi's drivers? No: of the taxi's owner."},
    {near: "Who's there? Who's afraid of the wolf?"}
  ],
  needs: /s |n t/u,
  pattern: new RegExp(
    [
      String.raw`(?<=\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|former|\p{Ll}+an|\p{Ll}+sh) )(?<officer>(?:${officers})s)(?= (?:${held})\b)`,
      String.raw`(?<many>\b(?:${many}))(?= (?:${bereft})\b(?! (?:and|or)\b))`,
      String.raw`(?<=\b(?:[Hh]undreds|[Tt]housands|[Dd]ozens|[Ss]cores|[Mm]illions) of )(?<plural>\p{Ll}{3,}['’]s)(?= (?:were|are|have|had|will|from|in|on|to|at|and|\p{Ll}+ed)\b)`,
      String.raw`(?<=(?:^|[.!?] |\b(?:in|of|from|after|for|with|on|by|than|since|during|[a-z]+ed|spoilt|won|lost|cut) ))(?<time>(?:[Ll]ast|[Tt]his|[Nn]ext) (?:year|week|month)s)(?= (?:harvest|election|elections|budget|vote|war|attack|match|game|final|tournament|summit|festival|report|results?|profits?|crop|season|meeting|talks|figures|total|level|earthquake|floods?|storm|crash|event|race|champions?|winner|record|holiday|conference|edition|visit|deal|protests?|ceremony)\b)`,
      String.raw`(?<who>\b[Ww]ho['’]s)(?= (?:car|house|home|son|daughter|wife|husband|father|mother|brother|sister|body|name|family|parents|job|death|term|contract|mandate|party) )`,
      String.raw`(?<not>\b(?:${denied}))(?![\p{L}'’-])`,
      String.raw`(?<=\p{Ll})(?= s )(?<gap> s)(?= (?!and\b|or\b|is\b)\p{Ll}{2})`,
      String.raw`(?<lone>\b(?:${unowned}))(?= \p{Ll})`
    ].join('|'),
    'gu'
  ),
  found({0: found, groups, input, index}) {
    const {officer, many: owners, plural, time, who, lone, not, gap} = groups as Record<string, string | undefined>
    const mark = input.includes('’') ? '’' : "'"
    if (not || gap) {
      const right = found.replace(' ', mark)
      return {message: 'possessive', data: {found: found.trim(), right: right.trim()}, suggest: [right]}
    }
    const next = /^ (\p{L}+)/u.exec(input.slice(index + found.length))?.[1] ?? ''
    if (lone && isMany(input.slice(0, index), next)) {
      const right = `${lone.slice(0, -2)}ies`
      return {message: 'possessive', data: {found, right}, suggest: [right, `${lone.slice(0, -1)}${mark}s`]}
    }
    const right = who
      ? `${who[0]}hose`
      : plural
        ? pluralOf(plural.slice(0, -2))
        : owners
          ? `${owners}${mark}`
          : `${(officer ?? time ?? lone)!.slice(0, -1)}${mark}s`
    return right ? {message: 'possessive', data: {found, right}, suggest: [right]} : undefined
  }
})
