import {retellingRule} from '../../src/core/retelling-rule.js'

const often = '(?:weekly|daily|monthly|yearly|annual|hourly)'
const period = 'hour|day|week|month|year'
const periods: Readonly<Record<string, string>> = {
  hourly: 'hour',
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  yearly: 'year',
  annual: 'year'
}
/** What follows a time or a total that stands at the end of its clause. */
const closed = String.raw`(?=[.,;]|$| (?:when|after|in|on|as|by|at|between|from|with|since|during|until|for|and|to|while|that|who|were|was|have|has)\b)`

export default retellingRule({
  id: 'wording/measure-twice',
  summary:
    'Find how many or how often told a second time (`a total of 40 boats in total`, `weekly flights every week`).',
  why: 'The source has the measure once, in a place that English does not use; the engine prints it there and where English has it.',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  confidence: 0.9,
  patterns: [
    {
      needs: / total of .*(?:in total|in all|altogether|overall)/iu,
      pattern: new RegExp(
        String.raw`\ba total of (?:about |some |nearly |more than |at least )?[\d$€£](?:(?!,? (?:but|while|compared)\b|, and\b| and [\d$€£])[^;:“”"]){2,90}?(?<mark>,? (?:in total|in all|altogether|overall))${closed}`,
        'diu'
      )
    },
    {
      needs: /(?:in total|in all|altogether),? .*a total of \d/iu,
      pattern:
        /\b(?:in total|in all|altogether),? (?:(?!\b(?:and|but|while)\b)[^;:.“”"\d]){0,60}?(?<mark>a total of )(?=\d)/diu
    },
    {
      needs: /\b(?:about|around|some|approximately|roughly) \d.* or so\b/iu,
      pattern:
        /\b(?:about|around|some|approximately|roughly) \d[\d,.]*(?: (?:million|billion|thousand))?(?: [\p{Ll}-]+){0,2}?(?<mark> or so)(?![\p{L}-])/diu
    },
    {
      needs: /\bup to .*\b(?:maximum|at most|at the most)\b/iu,
      pattern: new RegExp(
        String.raw`\bup to (?:a (?<other>maximum of )|[$€£]?\d[\d,.]*(?: [\p{Ll}-]+){0,3}?(?<mark>,? (?:(?:as )?(?:a |the )?maximum|at most|at the most))${closed})`,
        'diu'
      )
    },
    {
      needs: /\bat least .*\b(?:minimum|or more|at the least)\b/iu,
      pattern: new RegExp(
        String.raw`\bat least (?:\d[\d,.]*|two|three|four|five|six|ten)(?: [\p{Ll}-]+){0,3}?(?<mark>,? (?:(?:at |as )?(?:a |the )?minimum|or more|at the least))${closed}`,
        'diu'
      )
    },
    {
      needs: /\b(?:once|twice|times)[- ]/iu,
      pattern: new RegExp(
        String.raw`\b(?<times>once|twice|(?:three|four|five|six)-times)-(?<often>${often}) (?:[\p{Ll}-]+ ){0,2}?\p{Ll}+(?<mark>,? \k<times> (?:a|per|every|each) (?<period>${period}))(?!\p{L})`,
        'diu'
      ),
      accepts: isSamePeriod
    },
    {
      needs: /ly|annual/iu,
      pattern: new RegExp(
        String.raw`(?<![\p{L}-])(?<often>${often}) \p{Ll}{3,}(?<mark>,? (?:every|each|once an?|once per|once every) (?<period>${period}))${closed}`,
        'diu'
      ),
      accepts: isSamePeriod
    }
  ],
  examples: [
    {
      bad: 'A total of 40 boats were lost⟦ in total⟧ when the pier fell.',
      better: 'A total of 40 boats were lost when the pier fell.'
    },
    {bad: 'In all, ⟦a total of ⟧40 boats were lost.', better: 'In all, 40 boats were lost.'},
    {bad: 'About 40 boats⟦ or so⟧ were lost.', better: 'About 40 boats were lost.'},
    {bad: 'The hall seats up to 400 people⟦ at most⟧.', better: 'The hall seats up to 400 people.'},
    {bad: 'A berth costs at least 40 crowns⟦ or more⟧.', better: 'A berth costs at least 40 crowns.'},
    {
      bad: 'The line offers twice-weekly crossings⟦ twice a week⟧ from Oslo.',
      better: 'The line offers twice-weekly crossings from Oslo.'
    },
    {bad: 'The port pays a monthly fee⟦ every month⟧.', better: 'The port pays a monthly fee.'},
    {good: 'A total of 40 boats were lost when the pier fell.'},
    {near: 'A total of 40 boats were lost, and 60 in total were hit.'},
    {near: 'The line offers twice-weekly crossings, twice a day in May.'},
    {near: 'Daily ferries every hour carry up to 400 people, and at least 40 boats or rafts.'}
  ]
})

function isSamePeriod({often = '', period = ''}: Readonly<Partial<Record<string, string>>>): boolean {
  return periods[often.toLowerCase()] === period.toLowerCase()
}
