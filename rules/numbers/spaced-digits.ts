import {patternRule} from '../../src/core/kinds.js'
import type {StoryViews} from '../../src/core/story-views.js'
import {monthWord} from '../../src/text/dates.js'
import {matchesIn} from '../../src/text/literals.js'
import {groupDigits} from '../../src/text/numbers.js'

const noun =
  '(?:people|persons|residents|men|women|children|troops|soldiers|cases|deaths|jobs|homes|voters|workers|students|refugees|euros?|dollars?|yuan|pounds|rubles|roubles|yen|naira|tonnes|tons|km|kilomet(?:er|re)s|met(?:er|re)s|miles|hectares|acres|square|inhabitants|members|vehicles|cars|tickets|copies|pieces|votes|years|million|billion|percent|per\\scent)'

/** What stands before an amount and not at the end of a list or a clause. */
const lead =
  '[Aa]bout|[Ss]ome|[Nn]early|[Aa]lmost|[Oo]ver|[Aa]round|[Aa]pproximately|than|least|costs?|costing|paid|reached|killed|worth|were|was|to|by|of|totall?ed'

/** Of these, the ones that stand before nothing but an amount. */
const hedge = '[Aa]bout|[Ss]ome|[Nn]early|[Aa]lmost|[Aa]round|[Aa]pproximately|least'

/** All that may be such an amount, whatever follows it. */
const spaced =
  /(?<![\p{L}\p{N}.,]|\d[ \u00A0\u202F\u2009])[1-9]\d{0,2}(?:[ \u00A0\u202F\u2009]\d{3})+(?![\p{L}\p{N}])/gu

/** What a story prints of that kind, each once; a view. */
const printings = ({text}: StoryViews): ReadonlySet<string> =>
  new Set(Array.from(matchesIn(text, spaced), ([printed]) => printed))

export default patternRule({
  id: 'numbers/spaced-digits',
  summary: 'Find a number broken by a space: `1 000 000`, `3, 500`, `2. 5 million`.',
  why: 'Many languages part thousands with a space, and tokenizers tear a number at its comma or point; read aloud, it becomes two numbers.',
  severity: 'warning',
  stage: 'stable',
  fix: 'safe',
  confidence: 0.8,
  messages: {thousands: 'Write `{printed}` with commas: `{closed}`', torn: 'Close up `{printed}`: `{closed}`'},
  examples: [
    {bad: 'The fund holds ⟦1 250 000⟧ euros.', better: 'The fund holds 1,250,000 euros.'},
    {bad: 'Nearly ⟦59 000⟧ troops took part.', better: 'Nearly 59,000 troops took part.'},
    {bad: 'Seed costs ⟦14, 500⟧ naira a bag.', better: 'Seed costs 14,500 naira a bag.'},
    {bad: 'The loss came to ⟦2. 5⟧ million dollars.', better: 'The loss came to 2.5 million dollars.'},
    {bad: 'The tower is ⟦1 300⟧ metres high.', better: 'The tower is 1,300 metres high.'},
    {bad: 'The school has ⟦2 000⟧ pupils.', better: 'The school has 2,000 pupils.'},
    {bad: 'About ⟦1, 400⟧ rowers took part.', better: 'About 1,400 rowers took part.'},
    {good: 'Nearly 59,000 troops took part.'},
    {good: 'The loss came to 2.5 million dollars.'},
    {near: 'In March 2020, 135 people fell ill.'},
    {near: 'Call 905 989 for help.'},
    {near: 'On April 3 410 bodies were found in the woods.'},
    {near: 'The market took 180,000, 210,000 tonnes at most.'},
    {near: 'Open 24/7, 365 days a year, says the sign at Gate 7 200 metres away.'},
    {near: 'He finished in 2019. 5 million people watched.'}
  ],
  needs: /\d[,.]?\s\d/u,
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}#+/(]|[\d)][\s.,:/–-]|${monthWord}\s|\b(?:[Nn]o\.|[Pp]age|[Rr]oom|[Gg]ate|[Ff]light|[Ll]ine|[Bb]us)\s)` +
      String.raw`(?:(?<head>[1-9]\d{0,2})(?<rest>(?:[ \u00A0\u202F\u2009]\d{3})+)(?=\s(?:\p{Ll}{3,}s|${noun})(?!\p{L}))|(?<=\b(?:${lead})\s[$€£]?)(?<whole>[1-9]\d{0,2})(?:,\s(?<group>\d{3})(?=\s${noun}\b|(?<=\b(?:${hedge})\s\d{1,3},\s\d{3})\s\p{Ll}{3,}s\b)|\.\s(?<decimals>\d{1,2})(?=\s${noun}\b)))`,
    'gu'
  ),
  found(match, context) {
    const {head, rest = '', whole, group, decimals} = match.groups as Record<string, string | undefined>
    if (head) {
      const closed = groupDigits(head + rest.replaceAll(/\D/gu, ''))
      // Beside others, which may stay as they are, the story might print both.
      const isMixed = [...context.view(printings)].some(printed => printed !== match[0])
      const fix = isMixed ? ({fix: 'suggest'} as const) : {}
      return {message: 'thousands', data: {printed: match[0], closed}, suggest: [closed], ...fix}
    }
    const closed = group ? `${whole},${group}` : `${whole}.${decimals}`
    return {message: 'torn', data: {printed: match[0], closed}, suggest: [closed]}
  }
})
