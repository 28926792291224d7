import {patternRule} from '../../src/core/kinds.js'
import {figureOf} from '../../src/text/figures.js'
import {readNumbers} from '../../src/text/numbers.js'

const counts = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)'
/** In which people may be. */
const placed = /\s(?:households|families|homes|companies)$/iu

export default patternRule({
  id: 'numbers/impossible-share',
  summary: 'Find a share of more than a whole: `130 percent of voters`, `12 out of 10 people`.',
  why: 'Nobody can be counted twice in a share; a digit or a separator went wrong on the way.',
  severity: 'query',
  stage: 'stable',
  fix: 'none',
  confidence: 0.88,
  messages: {
    fall: '`{share}`: nothing falls by more than all there is; check the figure',
    over: '`{share}` is more than all of them: check the figure'
  },
  examples: [
    {bad: 'Exports of cod ⟦fell by 140 percent⟧ in March.'},
    {near: 'Profits fell by 140 percent in March, to a loss of two million.'},
    {bad: 'About ⟦130 percent of voters⟧ backed the plan.'},
    {bad: 'Some ⟦12 out of 10 people⟧ said they were afraid.'},
    {bad: 'Only ⟦412% of residents⟧ have been vaccinated.'},
    {bad: 'The poll says ⟦850 per cent of women⟧ agree.'},
    {bad: '⟦9 in 8 households⟧ own a car.'},
    {bad: 'The vaccine ⟦cut deaths by 130 percent⟧.'},
    {good: 'About 13 percent of voters backed the plan.'},
    {good: 'Nine out of 10 people said they were afraid.'},
    {near: 'Output is at 130 percent of the pre-war level.'},
    {near: 'Debt stands at 120 percent of gross domestic product.'},
    {near: 'The team won 20 out of 21 matches.'},
    {near: 'Intensive care is at 110 percent of patients expected.'},
    {near: 'The sick, 31 in 14 households, were told to boil their water.'},
    {near: 'It happened 10 in 5 years.'}
  ],
  pattern: new RegExp(
    String.raw`\b(?:fell|fallen|falls|dropped|declined|decreased|shrank|plunged|slumped|plummeted)\s(?:by\s)?(?:about\s|nearly\s|almost\s)?(?<drop>\d{3,}(?:\.\d+)?)(?:%|\sper\s?cent)(?!\p{L})|\b(?:cut|cuts|cutting|reduced|reduces|reducing|lowered|lowers|slashed|decreased)\s(?:(?!by\b)[\p{L}’'-]+\s){1,5}by\s(?:about\s|nearly\s|almost\s|more\sthan\s|up\sto\s)?(?<cut>\d{3,}(?:\.\d+)?)(?:%|\sper\s?cent)(?!\p{L})|(?<![\p{L}\p{N}]|\d[.,:/-])(?:(?<share>\d+(?:\.\d+)?)(?:%|\sper\s?cent)\sof\s(?:all\s|the\s|its\s|their\s|eligible\s|registered\s|local\s)?(?:voters|people|residents|respondents|women|men|children|citizens|patients|students|adults|households|families|members|pupils|workers|employees|teachers|doctors|companies|homes|the\svote|vote|votes|ballots)|(?<part>\d{1,4}|${counts})\s(?<link>out\sof|in)\s(?:every\s)?(?<whole>\d{1,3}|${counts})\s(?:people|doctors|teachers|pupils|citizens|families|voters|residents|women|men|children|adults|households|respondents|students|patients|families|workers|companies))(?!\p{L}|\s(?:expected|needed|planned|required|targeted))`,
    'giu'
  ),
  found(match) {
    const {share, part, whole, link, cut, drop = cut} = match.groups as Record<string, string | undefined>
    // Profits and surpluses can fall below nothing.
    if (drop) {
      const isBalance = /profit|income|earning|margin|surplus|balance|EBIT|result|growth/iu.test(
        match.input.slice(0, match.index)
      )
      return Number(drop) > 100 && !isBalance ? {message: 'fall', data: {share: match[0]}} : undefined
    }
    const all = whole === undefined ? 0 : (readNumbers(whole)[0]?.value ?? 0)
    const over = share ? Number(share) > 100 : (readNumbers(part!)[0]?.value ?? 0) > all
    if (!over || (part && /^\d{4}$/u.test(part))) return undefined
    // `45 in 12 households`: where they live.
    if (link === 'in' && placed.test(match[0]) && (figureOf(part) > 10 || all > 10)) return undefined
    return {message: 'over', data: {share: match[0]}}
  }
})
